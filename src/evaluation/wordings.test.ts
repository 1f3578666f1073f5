import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Observation } from '#domain/observation.ts'
import type { Rule } from '#domain/rule.ts'
import type { Verdict } from '#domain/verdict.ts'
import { area, population, row, version } from '#indicators/small-case.ts'
import {
  baseline,
  eachArea,
  eachIndicator,
  followed,
  gap,
  inArea,
  judgedRule,
  number,
  type Situation,
  sentence,
  yearBefore,
} from './small-judgement.ts'

// The wordings of design §3, each with figures that meet it and figures that do not.

const two = (
  indicator: string,
  then: string | number,
  now: string | number,
  place = 'park',
): readonly Observation[] => [
  row(indicator, '2021', then, { area: place }),
  row(indicator, '2022', now, { area: place }),
]
const here = (indicator: string, cell: string | number, place = 'park'): readonly Observation[] => [
  row(indicator, '2022', cell, { area: place }),
]

type Wording = { readonly name: string; readonly rule: Rule; readonly outcomes: Partial<Record<Verdict, Situation>> }

const people = { 2021: 10_000, 2022: 10_000 }
const areas = [area('park', 'city', [version('1', { population: population(people) })])]

const wordings: readonly Wording[] = [
  {
    name: 'R0: is followed every year',
    rule: followed('theft', '2021'),
    outcomes: { monitored: { observations: two('theft', 53, 32) } },
  },
  {
    name: 'R1: falls every year',
    rule: sentence('unsafe', 'below', yearBefore),
    outcomes: {
      met: { observations: two('unsafe', '26', '24') },
      'not-met': { observations: two('unsafe', '16', '26') },
      undecidable: { observations: two('unsafe', '26', '26') },
    },
  },
  {
    name: 'R2: approaches the city’s level by a year',
    rule: sentence(gap('unsafe', 'city'), 'below', baseline(2021), { by: 2024 }),
    outcomes: {
      'on-course': { observations: [...two('unsafe', '16', '13'), ...two('unsafe', '9', '9', 'city')] },
      'off-course': { observations: [...two('unsafe', '16', '26'), ...two('unsafe', '9', '9', 'city')] },
    },
  },
  {
    name: 'R3: a rate is held at its baseline',
    rule: sentence('crime-rate', 'at-most', baseline(2021)),
    outcomes: {
      met: { observations: two('crime', 212, 212), areas },
      'not-met': { observations: two('crime', 212, 213), areas },
    },
  },
  {
    name: 'R4: each of several counts is held at its baseline',
    rule: eachIndicator(['theft', 'burglary'], 'at-most', baseline(2021)),
    outcomes: {
      met: { observations: [...two('theft', 53, 32), ...two('burglary', 23, 23)] },
      'partly-met': { observations: [...two('theft', 53, 32), ...two('burglary', 23, 27)] },
      'not-met': { observations: [...two('theft', 53, 54), ...two('burglary', 23, 27)] },
    },
  },
  {
    name: 'R5: a share of the plan is at least so much',
    rule: sentence('share', 'at-least', number(75)),
    outcomes: {
      met: { observations: [row('share', '2022', 80, { count: 12, of: 15 })] },
      'not-met': { observations: [row('share', '2022', 73, { count: 11, of: 15 })] },
    },
  },
  {
    name: 'R6: lies under a ceiling by a year',
    rule: sentence('unsafe', 'at-most', number(15), { by: 2022 }),
    outcomes: {
      met: { observations: here('unsafe', '14') },
      'not-met': { observations: here('unsafe', '16') },
    },
  },
  {
    name: 'R7: lies under a ceiling in each of several areas',
    rule: eachArea('unsafe', ['district', 'harbour'], 'at-most', number(13), { by: 2024 }),
    outcomes: {
      'on-course': { observations: [...here('unsafe', '12', 'district'), ...here('unsafe', '7', 'harbour')] },
      'partly-met': { observations: [...here('unsafe', '14', 'district'), ...here('unsafe', '7', 'harbour')] },
      'off-course': { observations: [...here('unsafe', '14', 'district'), ...here('unsafe', '15', 'harbour')] },
    },
  },
  {
    name: 'R8: does not stand on a list in a year',
    rule: sentence('list', 'at-most', number(0), { by: 2022 }),
    outcomes: {
      met: { observations: [row('list', '2022-05', 0)], periods: { listing: '2022-05' } },
      'not-met': { observations: [row('list', '2022-05', 1)], periods: { listing: '2022-05' } },
    },
  },
  {
    name: 'R9: rises in each of the areas that were lowest',
    rule: eachArea('safe', ['district', 'harbour'], 'above', baseline(2021), { by: 2024 }),
    outcomes: {
      'on-course': {
        observations: [...two('safe', '74,2', '76,9', 'district'), ...two('safe', '78,6', '79,8', 'harbour')],
      },
      'off-course': {
        observations: [...two('safe', '76,9', '74,2', 'district'), ...two('safe', '79,8', '78,6', 'harbour')],
      },
    },
  },
  {
    name: 'R10: is at most half of what it was',
    rule: sentence('index', 'at-most', { ...baseline(2021), times: 0.5 }, { by: 2022 }),
    outcomes: {
      met: { observations: two('index', '52,0', '25,9') },
      'not-met': { observations: two('index', '52,0', '26,2') },
    },
  },
  {
    name: 'R10: is at most one and a half times another area’s',
    rule: sentence('index', 'at-most', { ...inArea('city'), times: 1.5 }),
    outcomes: {
      met: { observations: [...here('index', '29,0'), ...here('index', '20,0', 'city')] },
      'not-met': { observations: [...here('index', '31,0'), ...here('index', '20,0', 'city')] },
    },
  },
  {
    name: 'R11: falls by a percentage',
    rule: sentence('theft', 'at-most', { ...baseline(2021), times: 0.8 }, { by: 2024 }),
    outcomes: {
      'on-course': { observations: two('theft', 50, 40) },
      'off-course': { observations: two('theft', 50, 41) },
    },
  },
  {
    name: 'R11: rises by a percentage',
    rule: sentence('walks', 'at-least', { ...baseline(2021), times: 1.1 }),
    outcomes: {
      met: { observations: two('walks', 10, 11) },
      'not-met': { observations: two('walks', 20, 21) },
    },
  },
]

for (const { name, rule, outcomes } of wordings)
  describe(name, () => {
    for (const [verdict, situation] of Object.entries(outcomes))
      it(`can be ${verdict}`, () => assert.equal(judgedRule(rule, situation).verdict, verdict))
  })
