import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { PlanRow } from '#domain/plan.ts'
import { figureBook } from './figure-book.ts'
import { planRow, row, type Small, smallCase } from './small-case.ts'

const find = (small: Small, indicator: string, period = '2022', area = 'park') =>
  figureBook(smallCase(small)).find(indicator, area, period)
const plan = (...changes: readonly Partial<PlanRow>[]) => changes.map((change, i) => planRow(`a${i}`, change))
const amount = (small: Small, indicator: string, period?: string): number | undefined => {
  const found = find(small, indicator, period)
  return found.kind === 'figure' ? found.low : undefined
}
const partsOf = (small: Small) => {
  const found = find(small, 'share')
  return found.kind === 'figure' ? found.parts : undefined
}

describe('The share of activities with partners', () => {
  const three = plan({ partners: ['club'] }, { partners: ['club', 'school'] }, { partners: [] })

  it('is counted in the plan once the partners of every counted activity are known', () =>
    assert.deepEqual(partsOf({ plan: three }), { count: 2, of: 3 }))

  it('then stands before what was published, which is kept beside it', () => {
    const printed = row('share', '2022', '80', { count: 12, of: 15 })
    const found = find({ plan: three, observations: [printed] }, 'share')
    assert.ok(found.kind === 'figure')
    assert.deepEqual([found.basis, found.low, found.others], ['plan', 200 / 3, [printed]])
  })

  it('is as published while the partners of one activity are not known', () => {
    const unknown = [...three, planRow('b', { partners: { missing: 'not-published' } })]
    const found = find({ plan: unknown, observations: [row('share', '2022', '80', { count: 12, of: 15 })] }, 'share')
    assert.deepEqual(found.kind === 'figure' && [found.basis, found.low], ['published', 80])
    assert.equal(find({ plan: unknown }, 'share').kind, 'none')
  })

  it('leaves out activities that have ended or do not count, whether their partners are known or not', () => {
    const unknown: Partial<PlanRow> = { partners: { missing: 'not-published' } }
    const rows = [...three, planRow('b', { ...unknown, ended: true }), planRow('c', { ...unknown, counts: false })]
    assert.deepEqual(partsOf({ plan: rows }), { count: 2, of: 3 })
  })

  it('counts each organisation once, the lead among them', () =>
    assert.deepEqual(partsOf({ plan: plan({ lead: ['club', 'school'] }, { partners: ['lead'] }) }), {
      count: 1,
      of: 2,
    }))

  it('lacks a denominator when no activity counts', () => {
    const found = find({ plan: plan({ counts: false }) }, 'share')
    assert.deepEqual(found.kind === 'none' && [found.reason, found.lacksDenominator], ['not-published', true])
  })

  it('stands as published even when no activity counts', () =>
    assert.equal(amount({ plan: plan({ counts: false }), observations: [row('share', '2022', '80')] }, 'share'), 80))

  it('is of the partnership’s own area and of a year only', () => {
    assert.equal(find({ plan: three }, 'share', '2022', 'city').kind, 'none')
    assert.equal(find({ plan: three }, 'share', '2022-Q1').kind, 'none')
    assert.equal(find({ plan: three }, 'share', '2021').kind, 'none')
  })

  it('without the lead counts partners only', () => {
    const dossier = smallCase({ plan: three })
    const indicators = dossier.indicators.map((item) => (item.id === 'share' ? { ...item, leadCounts: false } : item))
    const found = figureBook({ ...dossier, indicators }).find('share', 'park', '2022')
    assert.deepEqual(found.kind === 'figure' && found.parts, { count: 1, of: 3 })
  })
})

describe('The plan’s own figures', () => {
  it('the budget is the sum of the rows that have an amount, 0 among them', () => {
    const rows = plan(
      { money: { 2022: 220_000 } },
      { money: { 2022: 0 } },
      { money: {} },
      { money: { 2022: { missing: 'not-published' } } },
    )
    assert.equal(amount({ plan: rows }, 'plan-budget'), 220_000)
  })

  it('a year in which no row has an amount has no sum', () =>
    assert.equal(amount({ plan: plan({ money: { 2023: 5 } }) }, 'plan-budget'), undefined))

  it('a year with a plan of its own is told by that plan, one without by the newest that has an amount for it', () => {
    const rows = [
      planRow('a', { plan: 2021, money: { 2021: 1, 2022: 2, 2023: 3 } }),
      planRow('a', { plan: 2022, money: { 2022: 20, 2023: 30 } }),
    ]
    assert.equal(amount({ plan: rows }, 'plan-budget', '2021'), 1)
    assert.equal(amount({ plan: rows }, 'plan-budget', '2022'), 20)
    assert.equal(amount({ plan: rows }, 'plan-budget', '2023'), 30)
    assert.deepEqual(figureBook(smallCase({ plan: rows })).periods('plan-budget', 'park'), ['2021', '2022', '2023'])
  })

  it('the number of activities is of those that have not ended, whether they count or not', () => {
    assert.equal(amount({ plan: plan({}, { ended: true }, { counts: false }) }, 'plan-activities'), 2)
  })
})
