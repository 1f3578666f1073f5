import type { Claim } from '#claims/claim.ts'
import type { Period } from '#domain/period.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { Evidence, EvidenceKey } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { roundHalfAway } from '#language/numbers.ts'

// What a claim must be found to say, taken from the claim itself and not from its sentence.

export type Said = {
  readonly numbers: readonly number[]
  readonly periods: readonly Period[]
  readonly verdict?: Verdict
  /** Of each change or difference, what the data show. */
  readonly evidence: readonly EvidenceKey[]
}

const percentMove = (ratio: number): number => roundHalfAway(100 * (ratio - 1), 0)

/** The numbers of an evidence line; p below 0.001 is told as 0.001. */
function ofEvidence(evidence: Evidence): Said {
  const { key, counts, shares, needed, lacking } = evidence
  const test = shares ?? counts
  const isTold = test !== undefined && key !== 'notAssessable' && key !== 'shownSmall'
  const p = isTold ? [test.p < 0.001 ? 0.001 : roundHalfAway(test.p, test.p >= 0.1 ? 2 : 3)] : []
  const isShown = key.startsWith('shown') && key !== 'shownSmall'
  const fragility = isShown && counts?.fragility !== undefined ? [roundHalfAway(counts.fragility, 1)] : []
  const range =
    key === 'notShown' && counts && counts.before.count >= 10 ? [counts.lower, counts.upper].map(percentMove) : []
  const ends = shares && isTold ? [roundHalfAway(shares.lower, 0), roundHalfAway(shares.upper, 0)] : []
  const answers = needed ? [needed.assumed, needed.simple, needed.deff, 1] : []
  const isOne = needed && [...evidence.now, ...evidence.against].filter(({ n }) => n === undefined).length === 1
  const oneYear = isOne
    ? [...evidence.now, ...evidence.against].flatMap(({ n, period }) => (n === undefined ? [period] : []))
    : []
  return {
    numbers: [...p, ...fragility, ...range, ...ends, ...answers],
    periods: [...(lacking ? [lacking.period] : []), ...oneYear],
    evidence: [key],
  }
}

const together = (...all: readonly Said[]): Said => ({
  numbers: all.flatMap(({ numbers }) => numbers),
  periods: all.flatMap(({ periods }) => periods),
  evidence: all.flatMap(({ evidence }) => evidence),
})

const plain = (numbers: readonly number[], periods: readonly Period[]): Said => ({ numbers, periods, evidence: [] })

function ofChange({ before, now, evidence }: Extract<Claim, { kind: 'change' }>): Said {
  const difference = roundHalfAway(now.low - before.low, Math.max(now.decimals, before.decimals))
  const isPercent = (evidence.counts?.before.count ?? 0) >= 10 && now.low !== before.low && before.low !== 0
  const percent = isPercent ? [percentMove(now.low / before.low)] : []
  const { shares } = evidence
  const interval = shares ? [roundHalfAway(shares.lower, 0), roundHalfAway(shares.upper, 0)] : []
  return together(
    plain([before.low, now.low, difference, ...percent, ...interval], [before.period, now.period]),
    ofEvidence(evidence),
  )
}

function ofVerdict(leaf: Leaf): Said {
  const { now, target, judgement, measure, period } = leaf
  const [evidence] = leaf.evidence
  if (!now || !target || !evidence) return plain([], [])
  const decimals = measure.kind === 'gap' && measure.as === 'ratio' ? 2 : Math.max(now.decimals, target.decimals)
  const isMoney = measure.kind !== 'gap' && now.figures[0]?.indicator.kind === 'money'
  const size = roundHalfAway(Math.abs(now.low - target.low), isMoney ? 0 : decimals)
  const than = judgement.is === 'followed' ? undefined : judgement.than
  const factor = than?.times === undefined ? [] : [roundHalfAway(100 * than.times, 0)]
  const points = than?.plus === undefined ? [] : [Math.abs(than.plus)]
  const printed = (quantity: typeof now): number =>
    roundHalfAway(quantity.low, isMoney ? 0 : measure.kind === 'gap' && measure.as === 'ratio' ? 2 : quantity.decimals)
  const beside = judgement.is === 'followed' && judgement.beside !== undefined ? [judgement.beside] : []
  const periods = than?.kind === 'baseline' ? [than.period] : than?.kind === 'mean' ? than.periods : beside
  const moved = than?.kind === 'number' ? [] : [...factor, ...points]
  const told = plain([printed(now), printed(target), ...(size === 0 ? [] : [size]), ...moved], [period, ...periods])
  return { ...together(told, ofEvidence(evidence)), verdict: leaf.verdict }
}

export function saidOf(claim: Claim): Said {
  switch (claim.kind) {
    case 'level':
      return plain([claim.figure.low, claim.figure.high], [claim.figure.period])
    case 'change':
      return ofChange(claim)
    case 'comparison': {
      const { here, there, evidence } = claim
      const difference = roundHalfAway(here.low - there.low, Math.max(here.decimals, there.decimals))
      return together(plain([here.low, there.low, difference], [here.period]), ofEvidence(evidence))
    }
    case 'break': {
      const { a, b, because } = claim
      return plain(
        [],
        [a.period, b.period, ...(because.kind === 'area-version' ? [(because.to.from ?? '').slice(0, 4)] : [])],
      )
    }
    case 'verdict':
      return ofVerdict(claim.leaf)
    case 'detectable': {
      const { detectable, before } = claim
      if (detectable.kind === 'unknown') return plain([], [])
      const decimals = detectable.kind === 'rate' ? 1 : 0
      const ends = [detectable.fallTo, detectable.riseTo].flatMap((end) =>
        end === undefined ? [] : [roundHalfAway(end, decimals)],
      )
      const from = before ? detectable.from : roundHalfAway(detectable.from, Number.isInteger(detectable.from) ? 0 : 1)
      return plain([...ends, from, ...(detectable.kind === 'share' ? detectable.n : [])], before ? [before.period] : [])
    }
    case 'count-list': {
      const values = claim.changes.flatMap(({ now, against }) => [...now, ...against].map(({ low }) => low))
      const [first] = claim.changes.flatMap(({ against }) => against)
      return { ...plain(values, first ? [first.period] : []), evidence: claim.changes.map(({ key }) => key) }
    }
    case 'caution': {
      const { caution } = claim
      if (caution.kind === 'luck') return plain([24], [])
      if (caution.kind === 'few-reports') return plain([10], [])
      if (caution.kind !== 'lockdown') return plain([], [])
      const { year, meanBefore } = caution
      const mean = meanBefore?.figure.indicator.kind === 'money' ? 0 : 1
      return plain(
        meanBefore ? [roundHalfAway(meanBefore.value, mean)] : [],
        [year, ...(meanBefore ? [year - 3, year - 1] : [])].map(String),
      )
    }
  }
}
