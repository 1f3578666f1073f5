import { type Content, capitalised, say, uncapitalised } from '#claims/content.ts'
import type { Finding } from '#domain/finding.ts'
import type { Language } from '#domain/text.ts'
import type { SortedFindings } from '#findings/accept.ts'
import { formatDay } from '#language/dates.ts'
import type { Block } from './report.ts'

/**
 * Faults that concern something, open ones first; each with its state: open, or accepted by whom and why.
 * @param before what stands before a finding away from the thing it concerns: »Aktivitet 5«
 */
export function findingBlocks(
  findings: SortedFindings,
  concerns: (of: string) => boolean,
  language: Language,
  before: (of: string) => string | undefined = () => undefined,
): readonly Block[] {
  const da = language === 'da'
  const block = (finding: Finding, state: Content): Block => findingBlock(finding, before(finding.of), state, language)
  const open = findings.open
    .filter(({ severity, of }) => severity === 'fault' && concerns(of))
    .map((finding) => block(finding, say(da ? 'Ikke afklaret' : 'Not settled')))
  const accepted = findings.accepted
    .filter(({ finding }) => finding.severity === 'fault' && concerns(finding.of))
    .map(({ finding, acceptance: { by, on, reason } }) => {
      const who = da ? `Godtaget af ${by} ${formatDay(on, 'da')}: ` : `Accepted by ${by} on ${formatDay(on, 'en')}: `
      const why = { kind: 'text', text: reason, ...(da ? {} : { language: 'da' as const }) } as const
      return block(finding, say(who, why, '.'))
    })
  return [...open, ...accepted]
}

function findingBlock(finding: Finding, before: string | undefined, state: Content, language: Language): Block {
  const [fact = '', ...rest] = sentencesOf(finding.message[language])
  const title = before === undefined ? capitalised(say(fact)) : say(`${before}: `, uncapitalised(say(fact)))
  return { kind: 'quote', tone: 'finding', title, content: say(rest.join(' ')), author: state }
}

/** The fact comes first and is set apart from what follows from it. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!]) (?=[A-ZÆØÅ»“])/)
