import type { Verdict } from '#domain/verdict.ts'
import type { Cell, Column, Content, EvidenceMark, Inline, Row, VerdictWord } from '#report/report.ts'

/** Short ways to write a report by hand: `t` is text, `n` a number that is a door, `note` a mark. */
export const t = (text: string): Inline => ({ kind: 'text', text })
export const strong = (text: string): Inline => ({ kind: 'text', text, strong: true })
export const note = (mark: string): Inline => ({ kind: 'note', mark })
export const n = (text: string, figure: string, heavy = false): Inline => ({
  kind: 'number',
  text,
  figure: `/tal/${figure}`,
  ...(heavy ? { strong: true } : {}),
})

export const c = (...content: Content): Cell => ({ content })
export const number = (text: string, value: number, figure: string, decimals = 0): Cell => ({
  content: [n(text, figure)],
  value,
  decimals,
})
export const change = (text: string, value: number, decimals = 0): Cell => ({
  content: [strong(text)],
  value,
  decimals,
})
export const gap = (mark: string): Cell => ({ content: [t('–'), note(mark)] })

const wordsOf: Readonly<Record<Verdict, string>> = {
  met: 'Opfyldt',
  'partly-met': 'Delvist opfyldt',
  'not-met': 'Ikke opfyldt',
  'on-course': 'På rette vej',
  'off-course': 'Ikke på rette vej',
  undecidable: 'Kan ikke vurderes',
  monitored: 'Følges uden mål',
  stated: 'Erklæret',
}
export const verdictWord = (verdict: Verdict): VerdictWord => ({ verdict, word: wordsOf[verdict] })
export const verdict = (value: Verdict): Cell => ({ content: [], verdict: verdictWord(value) })

export const left = (head: string, weight: number): Column => ({ head: [t(head)], align: 'left', weight })
export const right = (head: string, weight: number, sheetHead?: string): Column => ({
  head: [t(head)],
  align: 'right',
  weight,
  ...(sheetHead === undefined ? {} : { sheetHead }),
})

export const body = (...cells: readonly Cell[]): Row => ({ kind: 'body', cells })
export const evidence = (mark: EvidenceMark, ...content: Content): Row => ({
  kind: 'evidence',
  cells: [{ content, evidence: mark }],
})
export const group = (text: string): Row => ({ kind: 'group', cells: [c(t(text))] })
