import type { Case } from '#domain/case.ts'
import type { Finding } from '#domain/finding.ts'
import { accept, type SortedFindings } from './accept.ts'
import { givenTwice, partsAgainstWhole, populationsThatDisagree } from './figures/contradicting-figures.ts'
import { goalsWithoutFigures, overdrawnPools } from './figures/goals-and-pools.ts'
import { printedNumbers } from './figures/printed-numbers.ts'
import { countedRowsDiffer, printedTotals } from './figures/printed-totals.ts'
import { printedVerdicts } from './figures/printed-verdicts.ts'
import { answerContradictions } from './words/answer-contradictions.ts'
import { closeNames, driftingNames } from './words/drifting-names.ts'
import { toldAsDone } from './words/told-as-done.ts'

/** Everything that contradicts itself in a case: what can be read and is not, a committee would otherwise see first. */
const checks: readonly ((dossier: Case) => readonly Finding[])[] = [
  printedNumbers,
  printedTotals,
  countedRowsDiffer,
  printedVerdicts,
  givenTwice,
  partsAgainstWhole,
  populationsThatDisagree,
  goalsWithoutFigures,
  overdrawnPools,
  ({ rounds }) => answerContradictions(rounds),
  ({ rounds }) => toldAsDone(rounds),
  driftingNames,
  closeNames,
]

/** Faults and hints of a case, open and accepted. */
export const findingsOf = (dossier: Case): SortedFindings =>
  accept(
    checks.flatMap((check) => check(dossier)),
    dossier.acceptances,
  )
