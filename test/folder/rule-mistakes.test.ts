import { describe } from 'node:test'
import { type Mistake, refuses } from './refusals.ts'

const base = '{ id: 1a, measure: unsafe, is: below, than: year-before, reading: shown }'

/** One rule in the place of 1a. Where the mistake stands is given as the way below the rule. */
const rule = (what: string, to: string, code: string, way: string, says: RegExp): Mistake => ({
  what,
  file: 'partnership.yaml',
  from: base,
  to,
  told: `${code} partnership.yaml:39:goals.1.rules.1a${way === '' ? '' : `.${way}`}`,
  says,
})

describe('What a rule refers to, and whether a figure could decide it', () => {
  refuses([
    rule(
      'an unknown indicator',
      '{ id: 1a, measure: unsave, is: below, than: 20 }',
      'unknown-indicator',
      'measure',
      /Mente du »unsafe«\?/,
    ),
    rule(
      'an unknown indicator in a group',
      '{ id: 1a, each: { indicators: [unsafe, fear] }, is: below, than: year-before }',
      'unknown-indicator',
      'each.indicators.2',
      /»fear«/,
    ),
    rule(
      'an unknown area',
      '{ id: 1a, measure: unsafe, area: amager, is: below, than: 20 }',
      'unknown-area',
      'area',
      /»amager«/,
    ),
    rule(
      'an unknown area in a set',
      '{ id: 1a, measure: unsafe, each: { areas: [amager], frozenOn: 2022-01-01 }, is: below, than: 20 }',
      'unknown-area',
      'each.areas.1',
      /»amager«/,
    ),
    rule(
      'a gap to an unknown area',
      '{ id: 1a, measure: { gap: unsafe, to: amager }, is: below, than: 5 }',
      'unknown-area',
      'measure.to',
      /»amager«/,
    ),
    rule(
      'an unknown area to hold against',
      '{ id: 1a, measure: unsafe, is: below, than: { area: amager } }',
      'unknown-area',
      'than.area',
      /»amager«/,
    ),
    rule(
      'a gap to the area itself',
      '{ id: 1a, measure: { gap: unsafe, to: aaby }, is: below, than: 5 }',
      'cannot-be-decided',
      'measure.to',
      /er altid 0/,
    ),
    rule(
      'an area held against itself',
      '{ id: 1a, measure: unsafe, is: below, than: { area: aaby } }',
      'cannot-be-decided',
      'than.area',
      /holdes op mod sig selv/,
    ),
    rule(
      'a gap of what has no direction',
      '{ id: 1a, measure: { gap: threats, to: byen }, is: below, than: 5 }',
      'gap-without-direction',
      'measure.gap',
      /»direction: none«, så ingen kan sige/,
    ),
    rule(
      'a gap of a built-in figure',
      '{ id: 1a, measure: { gap: plan-budget, to: byen }, is: below, than: 5 }',
      'gap-without-direction',
      'measure.gap',
      /»plan-budget«/,
    ),
    rule(
      'a sum of what may overlap',
      '{ id: 1a, measure: { sum: [burglary, crime] }, is: below, than: year-before }',
      'sum-not-disjoint',
      'measure.sum',
      /de skal stå sammen i »parts« for én indikator/,
    ),
    rule(
      'a sum of one',
      '{ id: 1a, measure: { sum: [burglary] }, is: below, than: year-before }',
      'wrong-measure',
      'measure.sum',
      /mindst to indikatorer/,
    ),
    rule(
      'an end year before the baseline',
      '{ id: 1a, measure: unsafe, is: below, than: { baseline: 2021 }, by: 2020 }',
      'cannot-be-decided',
      'by',
      /nået i 2020, men holdes op mod 2021/,
    ),
    rule(
      'an end year that is the baseline',
      '{ id: 1a, measure: unsafe, is: below, than: { baseline: 2021 }, by: 2021 }',
      'cannot-be-decided',
      'by',
      /samme år eller senere/,
    ),
    rule(
      'an end year within a mean',
      '{ id: 1a, measure: unsafe, is: below, than: { mean: [2019, 2022] }, by: 2021 }',
      'cannot-be-decided',
      'by',
      /holdes op mod 2022/,
    ),
    rule(
      'at least five of two',
      '{ id: 1a, each: { indicators: [unsafe, index] }, is: below, than: year-before, need: { at-least: 5 } }',
      'cannot-be-decided',
      'need.at-least',
      /Mindst 5 skal være nået, men reglen har kun 2/,
    ),
    rule(
      'at most two of two',
      '{ id: 1a, each: { indicators: [unsafe, index] }, is: below, than: year-before, need: { at-most: 2 } }',
      'cannot-be-decided',
      'need.at-most',
      /Det er altid opfyldt/,
    ),
    rule(
      'a shown change from a fixed number',
      '{ id: 1a, measure: unsafe, is: below, than: 20, reading: shown }',
      'cannot-be-shown',
      'reading',
      /holdes op mod et fast tal/,
    ),
    rule(
      'a shown change of what has no test',
      '{ id: 1a, measure: index, is: below, than: year-before, reading: shown }',
      'cannot-be-shown',
      'reading',
      /»survey-mean«, som der ikke findes en test for/,
    ),
    rule(
      'a shown change of a built-in figure',
      '{ id: 1a, measure: plan-budget, is: below, than: year-before, reading: shown }',
      'cannot-be-shown',
      'reading',
      /»money«/,
    ),
    rule(
      'a percentage above 100',
      '{ id: 1a, measure: unsafe, is: below, than: 120 }',
      'outside-range',
      'than',
      /»120«, men »unsafe« ligger altid mellem 0 og 100/,
    ),
    rule(
      'a mean outside its scale',
      '{ id: 1a, measure: index, is: below, than: 7 }',
      'outside-range',
      'than',
      /mellem 0 og 6/,
    ),
    rule(
      'a count with decimals',
      '{ id: 1a, measure: burglary, is: below, than: 1.970 }',
      'not-a-number',
      'than',
      /»1\.970«; »burglary« tælles i hele tal/,
    ),
  ])
})

describe('Goals', () => {
  const goal = (what: string, from: string, to: string, told: string | readonly string[], says: RegExp): Mistake => ({
    what,
    file: 'partnership.yaml',
    from,
    to,
    told,
    says,
  })
  refuses([
    goal(
      'a rule id twice',
      '{ id: 1b,',
      '{ id: 1a,',
      'duplicate-id partnership.yaml:40:goals.1.rules.1a.id',
      /»1a« står to gange/,
    ),
    goal(
      'a number twice',
      'number: 2',
      'number: 1',
      [
        'duplicate-goal partnership.yaml:42:goals.1.number',
        'unknown-goal context.yaml:1:zone.goal',
        'unknown-goal plan.csv:2:goals',
      ],
      /»1« står to gange/,
    ),
    goal(
      'a number that is none',
      'number: 1',
      'number: 0',
      [
        'not-a-number partnership.yaml:34:goals.0.number',
        'unknown-goal edition.yaml:5:2022.doing.1',
        'unknown-goal plan.csv:2:goals',
      ],
      /mindst 1/,
    ),
    goal(
      'a wording of no kind',
      'wordingKind: quote',
      'wordingKind: citat',
      'unknown-word partnership.yaml:37:goals.1.wordingKind',
      /»quote«, »paraphrase«/,
    ),
  ])
})
