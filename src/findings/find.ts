import type { Case } from '#domain/case.ts'
import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding.ts'
import { isPublicOn } from '#indicators/vintage.ts'
import { accept, type SortedFindings } from './accept.ts'
import { answerContradictsText } from './answers/answer-contradicts-text.ts'
import { toldAsDone } from './answers/told-as-done.ts'
import { givenTwice, partsAgainstWhole, populationsThatDisagree } from './figures/contradicting-figures.ts'
import { goalsWithoutFigures, overdrawnPools } from './figures/goals-and-pools.ts'
import { printedNumbers } from './figures/printed-numbers.ts'
import { countedRowsDiffer, printedTotals } from './figures/printed-totals.ts'
import { printedVerdicts } from './figures/printed-verdicts.ts'
import { nameClose } from './names/name-close.ts'
import { nameDrifts } from './names/name-drifts.ts'
import { partnerTwice } from './names/partner-twice.ts'

/** Everything that contradicts itself in a case: what can be read and is not, a committee would otherwise see first. */
const checks: readonly ((dossier: Case) => readonly Finding[])[] = [
  printedNumbers,
  printedTotals,
  countedRowsDiffer,
  printedVerdicts,
  givenTwice,
  partsAgainstWhole,
  populationsThatDisagree,
  overdrawnPools,
  ({ rounds }) => rounds.flatMap(answerContradictsText),
  ({ rounds }) => rounds.flatMap(toldAsDone),
  ({ plan, rounds }) => nameDrifts(plan, rounds),
  nameClose,
  ({ plan, organisations }) => partnerTwice(plan, organisations),
]

/** Faults and hints of a case as it was known on a day, open and accepted: rows of a later source do not count in it. */
export const findingsOf = (dossier: Case, asOf?: Day): SortedFindings => {
  const known = knownOn(dossier, asOf)
  // That no year has a figure for a goal is said of all years, also those published later.
  return accept([...checks.flatMap((check) => check(known)), ...goalsWithoutFigures(dossier)], dossier.acceptances)
}

function knownOn(dossier: Case, asOf: Day | undefined): Case {
  const isKnown = (id: string): boolean => {
    const source = dossier.sources.find((item) => item.id === id)
    return source !== undefined && isPublicOn(source, asOf)
  }
  return {
    ...dossier,
    observations: dossier.observations.filter(({ source }) => isKnown(source)),
    printed: dossier.printed.filter(({ source }) => isKnown(source)),
  }
}
