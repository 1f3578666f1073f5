import type { Finding } from '#domain/finding.ts'

/** Hands one finding to whoever collects them; reading goes on afterwards. */
export type Tell = (finding: Finding) => void

/** The same message to Danish and English readers. */
export type Said = { readonly da: string; readonly en: string }

/** `file:row:column`; the column is a header name in CSV and the way down to the field in YAML. */
export const placeIn = (file: string, line: number, column: string): string =>
  `${file}:${line}:${column === '' ? '1' : column}`

export const errorAt = (code: string, at: string, message: Said, of = ''): Finding => ({
  code,
  severity: 'error',
  at,
  of,
  message,
})

export const hintAt = (code: string, at: string, message: Said, of = ''): Finding => ({
  code,
  severity: 'hint',
  at,
  of,
  message,
})

const longest = 60

/** What stands there, in quotes, cut when it is long and with line breaks shown. */
export function quoted(text: string): string {
  const line = text.replaceAll('\n', '⏎').replaceAll('\t', '⇥')
  return `»${line.length > longest ? `${line.slice(0, longest)}…` : line}«`
}

export const listed = (words: readonly string[]): string => words.map((word) => `»${word}«`).join(', ')
