import type { Finding } from '#domain/finding.ts'
import type { Acceptance } from '#domain/printed.ts'
import { fault } from './told.ts'

/** A finding that a person has accepted, with the reason. */
export type AcceptedFinding = { readonly finding: Finding; readonly acceptance: Acceptance }

/** Findings of a case: those that are open, those that a person has accepted, and acceptances that fit none of them. */
export type SortedFindings = {
  readonly open: readonly Finding[]
  readonly accepted: readonly AcceptedFinding[]
  readonly idle: readonly Acceptance[]
}

const fits = (finding: Finding, { code, of }: Acceptance): boolean =>
  finding.code === code && finding.of === of && finding.severity !== 'error'

/** Parts findings into open and accepted. An acceptance names the thing meant, not the row, so that it holds when rows move. */
export function accept(findings: readonly Finding[], acceptances: readonly Acceptance[]): SortedFindings {
  const accepted = findings.flatMap((finding) => {
    const acceptance = acceptances.find((item) => fits(finding, item))
    return acceptance ? [{ finding, acceptance }] : []
  })
  const open = findings.filter((finding) => !accepted.some((item) => item.finding === finding))
  const idle = acceptances.filter((acceptance) => !findings.some((finding) => fits(finding, acceptance)))
  return { open, accepted, idle }
}

/** An acceptance that fits no finding is a fault itself. */
export const fitsNothing = (acceptance: Acceptance): Finding =>
  fault('acceptance-fits-nothing', acceptance.origin, 'of', acceptance.of, {
    da: `»${acceptance.code}« for »${acceptance.of}« er godtaget, men der er ikke noget at godtage. Slet linjen, eller ret navnet.`,
    en: `“${acceptance.code}” of “${acceptance.of}” is accepted, but there is nothing to accept. Delete the line, or mend the name.`,
  })
