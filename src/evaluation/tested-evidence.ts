import type { CountTest } from './count-test.ts'
import type { Evidence, EvidenceFlag, EvidenceKey, NotAssessable, Pair } from './evidence.ts'
import type { ShareComparison } from './share-test.ts'

export const notAssessable = (pair: Pair, reason: NotAssessable): Evidence => ({
  ...pair,
  by: 'computed',
  key: 'notAssessable',
  reason,
})

/** What a shown difference is called: in time a rise or a fall, between areas above or below. */
export function shownKey({ compares }: Pick<Pair, 'compares'>, isHigher: boolean): EvidenceKey {
  if (compares === 'area') return isHigher ? 'shownAbove' : 'shownBelow'
  return isHigher ? 'shownRise' : 'shownFall'
}

function flagsOf(pair: Pair, fewReports: boolean): readonly EvidenceFlag[] {
  const isPoliceInitiated = [...pair.now, ...pair.against].some(
    ({ indicator }) => indicator.driver === 'police-generated',
  )
  return [
    'poissonOnly',
    ...(fewReports ? (['fewReports'] as const) : []),
    ...(isPoliceInitiated ? (['policeInitiated'] as const) : []),
  ]
}

export function byCounts(pair: Pair, test: CountTest | undefined): Evidence {
  if (!test) return { ...notAssessable(pair, 'nothing-counted'), flags: flagsOf(pair, true) }
  const key = test.p < 0.05 ? shownKey(pair, test.ratio > 1) : 'notShown'
  return { ...pair, by: 'computed', key, counts: test, flags: flagsOf(pair, test.fewReports) }
}

export function byShares(pair: Pair, outcome: ShareComparison): Evidence {
  if (outcome.kind === 'no-variance') return notAssessable(pair, 'kind')
  if (outcome.kind === 'no-answers') {
    // The number needed »each year« has a meaning for two periods only (methods §6).
    const needed = pair.compares === 'time' ? outcome.needed : undefined
    return { ...notAssessable(pair, 'no-answers'), ...(needed && { needed }) }
  }
  const { test } = outcome
  if (test.verdict === 'undecided') return { ...notAssessable(pair, 'rounding'), shares: test }
  const unshown = test.isSmall && pair.compares === 'time' ? 'shownSmall' : 'notShown'
  const key = test.verdict === 'significant' ? shownKey(pair, test.difference > 0) : unshown
  return { ...pair, by: 'computed', key, shares: test }
}
