import fc from 'fast-check'
import type { Claim } from '#claims/claim.ts'
import type { Area } from '#domain/area.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Period } from '#domain/period.ts'
import type { Judgement, Reference, Relation } from '#domain/rule.ts'
import type { Break } from '#evaluation/break.ts'
import type { Detectable } from '#evaluation/detectable.ts'
import type { Evidence, NotAssessable } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { moved, type PlacedMeasure } from '#evaluation/quantity.ts'
import type { Figure } from '#indicators/figure.ts'
import {
  amager,
  areaOf,
  figureOf,
  indicatorOf,
  quantityOf,
  reportsOf,
  stated,
  tested,
  tingbjerg,
  unsafeShare,
  untested,
} from './small-book.ts'

// Any claim that the note can make, of any kind. Names hold no digits, so that every number read is one that was said.

const burglary = reportsOf('indbrud', 'Burglary')
const drugs = reportsOf('narkotika', 'Drugs', { driver: 'police-generated' })
/** No words of its own, and no English name: sentences are built around the name in quotes. */
const unspoken = indicatorOf('offence-count', { da: 'Færdsel' })
const rate = indicatorOf(
  'offence-rate',
  { da: 'Rate', en: 'Rate' },
  { words: { subject: { da: 'raten', en: 'the rate' } } },
)
const trust = indicatorOf('survey-mean', { da: 'Tillid', en: 'Trust' }, { direction: 'higher' })
const safeShare = indicatorOf(
  'survey-share',
  { da: 'Andel trygge', en: 'Share who feel safe' },
  { direction: 'higher' },
)
const money = indicatorOf(
  'money',
  { da: 'Udgift', en: 'Spending' },
  { words: { subject: { da: 'udgiften', en: 'the spending' } } },
)
export const indicators = [unsafeShare, safeShare, burglary, drugs, unspoken, rate, trust, money]

const exposed = areaOf('De udsatte boligområder', { name: { da: 'De udsatte boligområder', en: 'The exposed areas' } })
export const areas = [tingbjerg, amager, exposed]

const kept = (indicator: Indicator): boolean => ['offence-count', 'money'].includes(indicator.kind)
const isShare = ({ unit }: Indicator): boolean => unit === 'percent'

const amountOf = (indicator: Indicator, decimals: number): fc.Arbitrary<number> => {
  if (kept(indicator))
    return fc.oneof(fc.constantFrom(0, 1, 2, 9, 10), fc.nat(indicator.kind === 'money' ? 9_999_999 : 3000))
  const scale = 10 ** decimals
  return fc.nat((isShare(indicator) ? 100 : 90) * scale).map((raw) => raw / scale)
}

/** Two periods alike, the earlier first. */
const periods: fc.Arbitrary<readonly [Period, Period]> = fc
  .tuple(
    fc.integer({ min: 2005, max: 2035 }),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('year', 'quarter', 'month', 'range'),
  )
  .map(([year, part, shape]) => {
    const at = (y: number): Period =>
      ({ year: `${y}`, quarter: `${y}-Q${part}`, month: `${y}-0${part}`, range: `${y - 1}-09/${y}-08` })[shape]
    return [at(year - 1), at(year)]
  })

export type Two = { readonly before: Figure; readonly now: Figure }

/** Two figures of one thing in one area, at two times. */
export const twoTimes = (of: readonly Indicator[] = indicators): fc.Arbitrary<Two> =>
  fc
    .tuple(fc.constantFrom(...of), fc.constantFrom(...areas), fc.constantFrom(0, 1, 2), periods)
    .chain(([indicator, area, wanted, [then, later]]) => {
      const decimals = kept(indicator) ? 0 : wanted
      const n = fc.option(fc.integer({ min: 40, max: 4000 }), { nil: undefined })
      return fc.tuple(amountOf(indicator, decimals), amountOf(indicator, decimals), n, n).map(([a, b, n1, n2]) => {
        const figure = (period: Period, value: number, answers: number | undefined): Figure =>
          figureOf(indicator, period, value, {
            area,
            decimals,
            ...(answers !== undefined && isShare(indicator) && { n: answers }),
          })
        return { before: figure(then, a, n1), now: figure(later, b, n2) }
      })
    })

const elsewhere = ({ area }: Figure): Area => areas.find(({ id }) => id !== area.id) ?? amager
const otherReasons: readonly NotAssessable[] = [
  'full-count',
  'number-target',
  'gap',
  'kind',
  'bounded',
  'no-count',
  'no-population',
]

/** Our own test where there is one, a publisher's word, or why there is none. */
const evidenceOf = (now: Figure, against: Figure): fc.Arbitrary<Evidence> => {
  const isTested = now.indicator.kind === 'survey-share' || now.indicator.kind === 'offence-count'
  const reason = fc
    .constantFrom(...otherReasons)
    .map((why): Evidence => ({ ...untested(now, against, why), ...(why.startsWith('no-') && { lacking: against }) }))
  const theirs = fc.boolean().map((isShown) => stated(now, against, isShown && now.low !== against.low))
  return fc.oneof(
    theirs,
    reason,
    ...(isTested ? [fc.constant(tested(now, against)), fc.constant(tested(now, against))] : []),
  )
}

const levels: fc.Arbitrary<Claim> = fc.tuple(twoTimes(), fc.nat(5)).map(([{ now }, more]) => ({
  kind: 'level',
  figure: { ...now, high: kept(now.indicator) ? now.low + more : now.high },
}))
const changes: fc.Arbitrary<Claim> = twoTimes().chain(({ before, now }) =>
  evidenceOf(now, before).map((evidence) => ({ kind: 'change', before, now, evidence })),
)
const comparisons: fc.Arbitrary<Claim> = twoTimes().chain(({ before, now }) => {
  const there = { ...before, period: now.period, area: elsewhere(now) }
  return evidenceOf(now, there).map((evidence) => ({ kind: 'comparison', here: now, there, evidence }))
})
const breaks: fc.Arbitrary<Claim> = fc
  .tuple(twoTimes(), fc.integer({ min: 2005, max: 2035 }), fc.nat(3))
  .map(([{ before, now }, year, which]) => {
    const { areaVersion } = now
    const because: readonly Break[] = [
      {
        kind: 'area-version',
        area: now.area.id,
        from: areaVersion,
        to: { ...areaVersion, id: 'new', from: `${year}-01-01` },
      },
      { kind: 'provider', providers: ['Institut Nord', 'Borgerfokus'] },
      { kind: 'definition' },
      { kind: 'stretch' },
    ]
    return { kind: 'break', a: before, b: now, because: because[which] ?? { kind: 'definition' } }
  })
const detectables: fc.Arbitrary<Claim> = fc
  .tuple(twoTimes([burglary, unsafeShare, rate]), fc.boolean(), fc.boolean(), fc.nat(3))
  .map(([{ before }, hasFall, hasBefore, unknown]) => {
    const ends = { from: before.low, riseTo: before.low + 12, ...(hasFall && { fallTo: before.low / 2 }) }
    const kinds = { 'offence-count': 'count', 'offence-rate': 'rate' } as const
    const kind =
      before.indicator.kind === 'offence-count' || before.indicator.kind === 'offence-rate'
        ? kinds[before.indicator.kind]
        : 'share'
    const known: Detectable =
      kind === 'share'
        ? { kind, ...ends, n: [212, 1205] }
        : { kind, ...ends, ...(hasFall && { fallTo: Math.floor(before.low / 2) }) }
    const detectable: Detectable =
      unknown === 0 ? { kind: 'unknown', because: hasFall ? 'no-count' : 'no-answers' } : known
    return { kind: 'detectable', detectable, before: hasBefore ? before : undefined }
  })
const countLists: fc.Arbitrary<Claim> = fc
  .tuple(
    periods,
    fc.array(fc.tuple(fc.constantFrom(burglary, drugs, unspoken), fc.nat(150), fc.nat(150), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([[then, later], rows]) => ({
    kind: 'count-list',
    changes: rows.map(([indicator, a, b, isTheirs]) => {
      const [now, before] = [figureOf(indicator, later, b), figureOf(indicator, then, a)]
      return isTheirs && a !== b ? stated(now, before, true) : tested(now, before)
    }),
  }))
const cautions: fc.Arbitrary<Claim> = fc
  .tuple(twoTimes(), fc.constantFrom(2020, 2021), fc.nat(5))
  .map(([{ now }, year, which]) => {
    const all: readonly Extract<Claim, { kind: 'caution' }>['caution'][] = [
      { kind: 'lockdown', year },
      { kind: 'lockdown', year, meanBefore: { value: now.low, decimals: 1, figure: now } },
      { kind: 'luck' },
      { kind: 'police-driven', figure: now },
      { kind: 'few-reports' },
      { kind: 'poisson-only' },
    ]
    return { kind: 'caution', caution: all[which] ?? { kind: 'luck' } }
  })

const relations: readonly Relation[] = ['below', 'at-most', 'at-least', 'above']
const moves = fc.constantFrom({}, { times: 0.8 }, { times: 0.95 }, { plus: -5 }, { times: 1.5, plus: 2 })

/** A judged sentence: its figures, what it is held against, and any verdict on them. */
const verdicts: fc.Arbitrary<Claim> = fc
  .record({
    two: twoTimes(),
    is: fc.constantFrom(...relations, 'followed' as const),
    move: moves,
    against: fc.constantFrom('number', 'year-before', 'baseline', 'area', 'mean'),
    shape: fc.constantFrom('indicator', 'gap', 'ratio', 'sum'),
    verdict: fc.constantFrom('met', 'not-met', 'on-course', 'off-course', 'undecidable'),
    of: fc.constantFrom('goal', 'part'),
    obstacle: fc.constantFrom(
      { reason: 'rounding' } as const,
      { reason: 'not-shown' } as const,
      { reason: 'no-denominator' } as const,
    ),
  })
  .chain(({ two: { before, now }, is, move, against, shape, verdict, of, obstacle }) => {
    const { area, indicator } = now
    const [there, second] = [elsewhere(now), kept(indicator) ? burglary : indicator]
    const measure: PlacedMeasure =
      shape === 'sum'
        ? { kind: 'sum', indicators: [indicator.id, second.id], area: area.id }
        : shape === 'indicator'
          ? { kind: 'indicator', indicator: indicator.id, area: area.id }
          : {
              kind: 'gap',
              indicator: indicator.id,
              to: there.id,
              as: shape === 'ratio' ? 'ratio' : 'points',
              area: area.id,
            }
    const figures = (figure: Figure): readonly Figure[] =>
      shape === 'indicator' ? [figure] : [figure, { ...figure, area: there }]
    const decimals = shape === 'ratio' ? 2 : now.decimals
    const references: Readonly<Record<string, Reference>> = {
      number: { kind: 'number', value: before.low, decimals },
      'year-before': { kind: 'year-before', ...move },
      baseline: { kind: 'baseline', period: before.period, ...move },
      area: { kind: 'area', area: there.id, ...move },
      mean: { kind: 'mean', periods: [before.period, now.period], ...move },
    }
    const than = references[shape === 'indicator' ? against : against === 'area' ? 'baseline' : against] ?? {
      kind: 'year-before',
    }
    const judgement: Judgement = is === 'followed' ? { is, beside: before.period } : { is, than }
    const reference = quantityOf(
      than.kind === 'number' && is !== 'followed' ? [] : figures(before),
      before.low,
      decimals,
    )
    const target = is === 'followed' || than.kind === 'number' ? reference : moved(reference, than.times, than.plus)
    return evidenceOf(now, before).map((evidence) => {
      const leaf: Leaf = {
        id: 'rule:1a',
        measure,
        judgement,
        reading: 'point',
        period: now.period,
        now: quantityOf(figures(now), now.low, decimals),
        target,
        reference,
        verdict: is === 'followed' ? 'monitored' : verdict,
        ...(is !== 'followed' && verdict === 'undecidable' && { obstacle }),
        evidence: [evidence],
        earlier: [],
      }
      return { kind: 'verdict', leaf, of }
    })
  })

export const anyClaim: fc.Arbitrary<Claim> = fc.oneof(
  levels,
  changes,
  changes,
  comparisons,
  breaks,
  detectables,
  countLists,
  cautions,
  verdicts,
  verdicts,
)
