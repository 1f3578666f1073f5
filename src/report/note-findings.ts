import { type Content, capitalised, say } from '#claims/content.ts'
import type { Finding } from '#domain/finding.ts'
import type { Language } from '#domain/text.ts'
import type { SortedFindings } from '#findings/accept.ts'
import { formatDay } from '#language/dates.ts'
import type { Block } from './report.ts'

/** Faults that concern something, open ones first; each with its state: open, or accepted by whom and why. */
export function findingBlocks(
  findings: SortedFindings,
  concerns: (of: string) => boolean,
  language: Language,
): readonly Block[] {
  const da = language === 'da'
  const open = findings.open
    .filter(({ severity, of }) => severity === 'fault' && concerns(of))
    .map((finding) => findingBlock(finding, say(da ? 'Ikke afklaret' : 'Not settled'), language))
  const accepted = findings.accepted
    .filter(({ finding }) => finding.severity === 'fault' && concerns(finding.of))
    .map(({ finding, acceptance: { by, on, reason } }) => {
      const who = da ? `Godtaget af ${by} ${formatDay(on, 'da')}: ` : `Accepted by ${by} on ${formatDay(on, 'en')}: `
      const why = { kind: 'text', text: reason, ...(da ? {} : { language: 'da' as const }) } as const
      return findingBlock(finding, say(who, why, '.'), language)
    })
  return [...open, ...accepted]
}

function findingBlock(finding: Finding, state: Content, language: Language): Block {
  const [fact = '', ...rest] = sentencesOf(finding.message[language])
  return { kind: 'quote', tone: 'finding', title: capitalised(say(fact)), content: say(rest.join(' ')), author: state }
}

/** The fact comes first and is set apart from what follows from it. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!]) (?=[A-ZÆØÅ»“])/)
