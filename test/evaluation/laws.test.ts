import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Observation } from '#domain/observation.ts'
import type { Rule } from '#domain/rule.ts'
import type { GoalResult } from '#evaluation/leaf.ts'
import {
  baseline,
  judgedGoal,
  judgedLeaf,
  judgedRule,
  mean,
  type Situation,
  sentence,
  stated,
} from '#evaluation/small-judgement.ts'
import { area, population, row, source, version } from '#indicators/small-case.ts'
import { judgement, judgementInTime, measure, measured, oneSentence, rule, situation, years } from './arbitrary-case.ts'

/** Everything that is said of a goal: verdicts, reasons, earlier years and evidence. */
const said = ({ headline, rules }: GoalResult) => ({
  headline,
  rules: rules.map((result) => ({
    verdict: result.verdict,
    reason: result.obstacle?.reason,
    leaves: result.leaves.map((leaf) => ({
      verdict: leaf.verdict,
      reason: leaf.obstacle?.reason,
      earlier: leaf.earlier,
      evidence: leaf.evidence.map(({ by, key, reason, counts, shares, source: from }) => ({
        by,
        key,
        reason,
        p: counts?.p ?? shares?.p,
        from,
      })),
      detectable: leaf.detectable,
    })),
  })),
})
const sayings = (rules: readonly Rule[], given: Situation) => said(judgedGoal({ ...given, rules }))

const rules = fc.array(rule, { minLength: 1, maxLength: 4 })
const runs = { numRuns: 500 }
const countsOfRates = ['crime', 'theft']

function shuffled<T>(items: readonly T[], keys: Iterator<number>): readonly T[] {
  return items
    .map((item) => ({ item, at: Number(keys.next().value) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

describe('A verdict', () => {
  it('never depends on the order of rows', () =>
    fc.assert(
      fc.property(situation, rules, fc.infiniteStream(fc.nat()), (given, asked, keys) => {
        const mixed = {
          ...given,
          observations: shuffled(given.observations ?? [], keys),
          printed: shuffled(given.printed ?? [], keys),
          sources: shuffled(given.sources ?? [], keys),
          areas: shuffled(given.areas ?? [], keys),
        }
        assert.deepEqual(sayings(asked, mixed), sayings(asked, given))
      }),
      runs,
    ))

  it('of an earlier year never changes when a later one is added', () =>
    fc.assert(
      fc.property(situation, rules, (given, asked) => {
        const periods = { survey: '2020', offences: '2020', index: '2020', output: '2020' }
        const isLater = ({ period }: Observation): boolean => period > '2020'
        const observations = (given.observations ?? []).filter((each) => !isLater(each))
        const known = { ...given, observations, periods }
        assert.deepEqual(sayings(asked, { ...given, periods }), sayings(asked, known))
        const later = [...(given.sources ?? []), source('later', '2023-06-01')]
        const added = measured.map((indicator) => row(indicator, '2023', 30, { source: 'later', areaVersion: 'new' }))
        const more = { ...known, sources: later, observations: [...observations, ...added] }
        assert.deepEqual(sayings(asked, more), sayings(asked, known))
      }),
      runs,
    ))

  it('never changes when a comparator is added', () =>
    fc.assert(
      fc.property(situation, rules, (given, asked) =>
        assert.deepEqual(sayings(asked, { ...given, comparators: ['city', 'harbour'] }), sayings(asked, given)),
      ),
      runs,
    ))

  it('across a changed border is never given', () =>
    fc.assert(
      fc.property(situation, oneSentence(judgementInTime), fc.constantFrom('2021', '2022'), (given, asked, period) => {
        const borders = [
          area('park', 'city', [version('old', { to: '2020-12-31' }), version('new', { from: '2021-01-01' })]),
          area('city'),
        ]
        const isOld = (each: Observation): boolean => each.period <= '2020'
        const observations = (given.observations ?? []).filter(
          (each) => each.area !== 'park' || each.areaVersion === (isOld(each) ? 'old' : 'new'),
        )
        const reach = reachOf(asked, period)
        const periods = { survey: period, offences: period, index: period, output: period }
        const leaf = judgedLeaf(asked, { ...given, areas: borders, observations, periods })
        if (reach.some((earlier) => earlier <= '2020')) assert.equal(leaf.verdict, 'undecidable')
      }),
      runs,
    ))

  it('across a change of firm is never given', () =>
    fc.assert(
      fc.property(
        oneSentence(judgementInTime),
        fc.array(fc.nat(40), { minLength: 10, maxLength: 10 }),
        (asked, values) => {
          const sources = [source('nord', '2020', { provider: 'Nord' }), source('syd', '2022-05', { provider: 'Syd' })]
          const observations = ['unsafe', 'safe'].flatMap((indicator) =>
            ['park', 'city'].flatMap((place) =>
              years.map((year, i) =>
                row(indicator, year, values[i + (place === 'city' ? 5 : 0)] ?? 1, {
                  area: place,
                  source: year <= '2020' ? 'nord' : 'syd',
                }),
              ),
            ),
          )
          const leaf = judgedLeaf(asked, { observations, sources })
          const isSurvey = leaf.now?.figures.every(({ indicator }) => indicator.kind === 'survey-share')
          if (isSurvey && reachOf(asked, '2022').some((year) => year <= '2020'))
            assert.equal(leaf.verdict, 'undecidable')
        },
      ),
      runs,
    ))

  it('is never given of what is followed or stated', () =>
    fc.assert(
      fc.property(situation, measure, fc.constantFrom(...years), (given, asked, beside) => {
        const body: Rule['body'] = { kind: 'one', measure: asked, judgement: { is: 'followed', beside } }
        const goal = judgedGoal({
          ...given,
          rules: [
            { ...stated, body },
            { ...stated, id: '1b' },
          ],
        })
        assert.deepEqual(
          [goal.headline, ...goal.rules.map(({ verdict }) => verdict), goal.met, goal.judged],
          ['monitored', 'monitored', 'stated', 0, 0],
        )
      }),
      runs,
    ))

  it('stands when a bound is narrowed', () =>
    fc.assert(
      fc.property(
        situation,
        oneSentence(judgement),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, asked, a, b) => {
          const point: Rule = { ...asked, reading: 'point' }
          const narrowed = (given.observations ?? []).map((each): Observation => {
            if (each.measurement.kind !== 'bounded') return each
            const { lower, upper } = each.measurement
            const [low, high] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.round(lower + at * (upper - lower)))
            // A rate is decided by its count once that is known, and no longer by the rate that was published.
            if (low === high && countsOfRates.includes(each.indicator)) return each
            return { ...each, measurement: { ...each.measurement, lower: low ?? lower, upper: high ?? upper } }
          })
          // One source, so that narrower bounds do not bring another row into use.
          const ofOne = (rows: readonly Observation[]) => ({
            ...given,
            observations: rows.filter((each) => each.source === 'report'),
          })
          const wide = judgedLeaf(point, ofOne(given.observations ?? []))
          if (wide.verdict === 'undecidable') return
          assert.equal(judgedLeaf(point, ofOne(narrowed)).verdict, wide.verdict)
        },
      ),
      runs,
    ))

  it('read as shown is the one read as point, or none', () =>
    fc.assert(
      fc.property(situation, oneSentence(judgement), (given, asked) => {
        const [shown, point] = (['shown', 'point'] as const).map((read) =>
          judgedLeaf({ ...asked, reading: read }, given),
        )
        if (shown?.verdict !== 'undecidable') assert.equal(shown?.verdict, point?.verdict)
        else assert.ok(point)
      }),
      runs,
    ))

  it('is undecidable exactly where something stands in its way', () =>
    fc.assert(
      fc.property(situation, rules, (given, asked) => {
        for (const { leaves } of judgedGoal({ ...given, rules: asked }).rules)
          for (const leaf of leaves) assert.equal(leaf.verdict === 'undecidable', leaf.obstacle !== undefined)
      }),
      runs,
    ))
})

/** The earlier periods that a sentence looks back to, where they lie before the judged one. */
function reachOf({ body }: Rule, period: string): readonly string[] {
  if (body.kind !== 'one' || body.judgement.is === 'followed') return []
  const { than } = body.judgement
  if (than.kind === 'year-before') return [String(Number(period) - 1)]
  if (than.kind === 'baseline') return [than.period]
  return than.kind === 'mean' ? than.periods : []
}

describe('Evidence on rates', () => {
  const reports = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 5, maxLength: 5 })
  const than = fc.constantFrom(baseline(2021), mean(2019, 2020, 2021))

  it('stays when all populations are multiplied by one number', () =>
    fc.assert(
      fc.property(reports, reports, fc.integer({ min: 2, max: 50 }), than, (own, city, factor, reference) => {
        const areas = (times: number) => [
          area('park', 'city', [version('1', { population: people(1_000 * times, 10 * times) })]),
          area('city', undefined, [version('1', { population: people(20_000 * times, 10 * times) })]),
        ]
        const observations = years.flatMap((year, i) => [
          row('crime', year, own[i] ?? 1),
          row('crime', year, (own[i] ?? 1) + (city[i] ?? 1), { area: 'city' }),
        ])
        for (const to of [reference, { kind: 'area', area: 'city' } as const]) {
          const asked = sentence('crime-rate', 'below', to)
          const [small, large] = [1, factor].map((times) => judgedLeaf(asked, { observations, areas: areas(times) }))
          assert.equal(small?.verdict, large?.verdict)
          const [before, after] = [small, large].map((leaf) => leaf?.evidence[0])
          assert.equal(before?.key, after?.key)
          assert.ok(Math.abs((before?.counts?.p ?? 0) - (after?.counts?.p ?? 1)) < 1e-9)
          assert.ok(
            Math.abs((before?.counts?.ratio ?? 0) - (after?.counts?.ratio ?? 1)) < 1e-9 * (before?.counts?.ratio ?? 1),
          )
        }
      }),
      { numRuns: 150 },
    ))

  const people = (first: number, more: number) =>
    population(Object.fromEntries(years.map((year, i) => [year, first + more * i])))
})

describe('Cases as they are generated', () => {
  it('meet every verdict and every reason', () => {
    const met = new Set<string>()
    for (const [given, asked] of fc.sample(fc.tuple(situation, rules), { numRuns: 1_500, seed: 1 }))
      for (const result of asked.map((each) => judgedRule(each, given)))
        for (const { verdict, obstacle } of [result, ...result.leaves]) met.add(obstacle?.reason ?? verdict)
    const expected = ['met', 'partly-met', 'not-met', 'on-course', 'off-course']
    const reasons = ['no-value', 'no-baseline', 'no-denominator', 'not-comparable', 'rounding', 'not-shown']
    for (const word of [...expected, ...reasons]) assert.ok(met.has(word), `${word} was never met`)
  })
})
