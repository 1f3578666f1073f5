import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { row } from '#indicators/small-case.ts'
import type { EvidenceFlag } from './evidence.ts'
import { baseline, judgedLeaf, mean, sentence } from './small-judgement.ts'

const near = (got: number | undefined, expected: number): void =>
  assert.ok(got !== undefined && Math.abs(got - expected) <= 1e-9 * expected, `${got} is not ${expected}`)

describe('The reports of the founding note, 2020 to 2021', () => {
  const cases = [
    { counts: [23, 27], key: 'notShown', p: 0.6718110337653662, fragility: 0.08 },
    { counts: [53, 32], key: 'shownFall', p: 0.029456361785778915, fragility: 1.32 },
    { counts: [78, 68], key: 'notShown', p: 0.4564822349651258, fragility: 0.18 },
  ] as const
  for (const { counts, key, p, fragility } of cases)
    it(`${counts.join(' → ')}: ${key}, exact p ${p.toFixed(3)}, holds up to ${fragility} times random variation`, () => {
      const [then, now] = counts
      const observations = [row('theft', '2021', then), row('theft', '2022', now)]
      const [evidence, ...more] = judgedLeaf(sentence('theft', 'at-most', baseline(2021)), { observations }).evidence
      assert.ok(evidence?.counts && more.length === 0)
      assert.deepEqual([evidence.key, evidence.by, evidence.flags], [key, 'computed', ['poissonOnly']])
      near(evidence.counts.p, p)
      assert.equal(evidence.counts.fragility?.toFixed(2), fragility.toFixed(2))
      near(evidence.counts.ratio, now / then)
      assert.ok(evidence.counts.lower < evidence.counts.ratio && evidence.counts.ratio < evidence.counts.upper)
    })
})

// shared/cases/11: from zero, to zero, from three. Drugs and weapons follow the work of the police.
describe('Small counts and none', () => {
  const few: EvidenceFlag = 'fewReports'
  const police: EvidenceFlag = 'policeInitiated'
  const cases = [
    { name: 'Indbrud', counts: [6, 0], p: 0.03125, key: 'shownFall', verdict: 'met', marks: [few] },
    { name: 'Røveri', counts: [0, 6], p: 0.03125, key: 'shownRise', verdict: 'not-met', marks: [few] },
    { name: 'Våben', counts: [0, 0], key: 'notAssessable', verdict: 'met', marks: [few, police] },
    { name: 'Vold', counts: [3, 9], p: 0.14599609375, key: 'notShown', verdict: 'not-met', marks: [few] },
    { name: 'Hærværk', counts: [10, 0], p: 0.001953125, key: 'shownFall', verdict: 'met', marks: [few] },
    {
      name: 'Narkotika',
      counts: [12, 18],
      p: 0.36159460805356514,
      key: 'notShown',
      verdict: 'not-met',
      marks: [police],
    },
    { name: 'Trusler', counts: [9, 9], p: 1, key: 'notShown', verdict: 'met', marks: [few] },
  ] as const
  for (const { name, counts, key, verdict, marks, ...more } of cases)
    it(`${name} ${counts.join(' → ')}: ${verdict}, ${key}, marked ${marks.join(' and ')}`, () => {
      const [then, now] = counts
      const indicator = marks.some((mark) => mark === 'policeInitiated') ? 'drugs' : 'theft'
      const observations = [row(indicator, '2021', then), row(indicator, '2022', now)]
      const leaf = judgedLeaf(sentence(indicator, 'at-most', baseline(2021)), { observations })
      const [evidence] = leaf.evidence
      assert.deepEqual([leaf.verdict, evidence?.key], [verdict, key])
      assert.deepEqual(evidence?.flags, ['poissonOnly', ...marks])
      assert.equal(evidence?.reason, 'p' in more ? undefined : 'nothing-counted')
      if ('p' in more) near(evidence?.counts?.p, more.p)
      else assert.equal(evidence?.counts, undefined)
      assert.equal(evidence?.counts?.fragility === undefined, then === 0 || now === 0)
    })
})

describe('Counts are compared over their years', () => {
  it('a mean of three years as the three years summed', () => {
    const rule = sentence('theft', 'below', mean(2019, 2020, 2021))
    const observations = [
      row('theft', '2019', 50),
      row('theft', '2020', 60),
      row('theft', '2021', 49),
      row('theft', '2022', 32),
    ]
    const [evidence] = judgedLeaf(rule, { observations }).evidence
    assert.deepEqual(evidence?.counts?.before, { count: 159, exposure: 3 })
    assert.deepEqual(evidence?.counts?.now, { count: 32, exposure: 1 })
    assert.equal(evidence?.key, 'shownFall')
  })

  it('quarters as quarters', () => {
    const observations = [row('theft', '2021-Q1', 12), row('theft', '2022-Q1', 9)]
    const rule = sentence('theft', 'at-most', baseline('2021-Q1'))
    const [evidence] = judgedLeaf(rule, { observations, periods: { offences: '2022-Q1' } }).evidence
    assert.equal(evidence?.counts?.now.exposure, 0.25)
    assert.deepEqual(evidence?.flags, ['poissonOnly', 'fewReports'])
  })

  it('a sum as the reports of all its groups in one year', () => {
    const rule = sentence({ kind: 'sum', indicators: ['theft', 'burglary'] }, 'at-most', baseline(2021))
    const observations = [
      row('theft', '2021', 33),
      row('burglary', '2021', 20),
      row('theft', '2022', 20),
      row('burglary', '2022', 12),
    ]
    const [evidence] = judgedLeaf(rule, { observations }).evidence
    assert.deepEqual(evidence?.counts?.before, { count: 53, exposure: 1 })
    near(evidence?.counts?.p, 0.029456361785778915)
  })

  it('against what was agreed before it is moved', () => {
    const rule = sentence('theft', 'at-most', { kind: 'baseline', period: '2021', times: 0.8 })
    const observations = [row('theft', '2021', 53), row('theft', '2022', 32)]
    near(judgedLeaf(rule, { observations }).evidence[0]?.counts?.p, 0.029456361785778915)
  })
})
