import type { Language } from '#domain/text.ts'
import type { EvidenceMark } from '#report/report.ts'

type PrinterWords = {
  readonly skip: string
  readonly note: (mark: string) => string
  readonly figure: string
  /** Before the list of signs that stand for characters nobody could read. */
  readonly undrawn: string
  readonly findings: { readonly one: string; readonly heads: readonly string[] }
  readonly evidence: Readonly<Record<EvidenceMark, string>>
  readonly scale: {
    readonly now: (now: string) => string
    readonly change: (before: string, now: string) => string
    readonly limit: (limit: string) => string
  }
}

/** Words about the paper and the page themselves; all that speaks of the partnership is in the report. */
export const printerWords: Readonly<Record<Language, PrinterWords>> = {
  da: {
    skip: 'Gå til indholdet',
    note: (mark) => `Note ${mark}`,
    figure: 'Figur',
    undrawn: 'Tegn, som noten ikke kan vise, er skrevet med deres nummer:',
    findings: { one: 'Fund', heads: ['Det står der', 'Det følger', 'Afklaret?'] },
    evidence: {
      rise: 'Stigning påvist',
      fall: 'Fald påvist',
      above: 'Forskel påvist',
      below: 'Forskel påvist',
      'not-shown': 'Ikke påvist',
      level: 'Interval',
      'not-tested': 'Ikke testet',
      'full-count': 'Fuld optælling',
    },
    scale: {
      now: (now) => `Nu ${now}`,
      change: (before, now) => `Før ${before}, nu ${now}`,
      limit: (limit) => `grænse ${limit}`,
    },
  },
  en: {
    skip: 'Skip to content',
    note: (mark) => `Note ${mark}`,
    figure: 'Figure',
    undrawn: 'Characters that the note cannot show are written by their number:',
    findings: { one: 'Finding', heads: ['What it says', 'What follows', 'Settled?'] },
    evidence: {
      rise: 'Rise shown',
      fall: 'Fall shown',
      above: 'Difference shown',
      below: 'Difference shown',
      'not-shown': 'Not shown',
      level: 'Interval',
      'not-tested': 'Not tested',
      'full-count': 'Full count',
    },
    scale: {
      now: (now) => `Now ${now}`,
      change: (before, now) => `Before ${before}, now ${now}`,
      limit: (limit) => `limit ${limit}`,
    },
  },
}
