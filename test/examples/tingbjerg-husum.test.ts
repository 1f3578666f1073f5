import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { figureBook } from '#indicators/figure-book.ts'
import { sampleSizesConsistentWith } from '#statistics/consistent-sample-sizes.ts'
import { goalsOf, inShort, leafOf, readCase } from './read-case.ts'

// Issue 3, acceptance 3: what the founding note should have said.

const { dossier } = readCase('examples/tingbjerg-husum', 'tingbjerg-husum')
const goals = goalsOf(dossier, 2022)

describe('Tingbjerg-Husum 2022', () => {
  it('goal 1 is not met, goal 2 partly, goal 3 as published', () =>
    assert.deepEqual(inShort(goals), {
      1: 'not-met 0/4',
      '1a': 'not-met',
      '1b': 'off-course',
      '1c': 'not-met',
      '1d': 'off-course',
      2: 'partly-met 3/4',
      '2a': 'met',
      '2b': 'partly-met',
      '2b:burglary': 'not-met',
      '2b:theft-and-robbery': 'met',
      '2b:violence-and-weapons': 'met',
      '2c': 'monitored',
      '2c:harassment': 'monitored',
      '2c:vandalism': 'monitored',
      '2c:drugs': 'monitored',
      '2c:threats': 'monitored',
      3: 'met 1/1',
      '3a': 'met',
    }))

  it('27 burglaries are 4 over 23, a change is not shown (p = 0.67), and only 10 would have shown a fall', () => {
    const { now, target, evidence, detectable } = leafOf(goals, '2b:burglary')
    assert.deepEqual([now?.low, target?.low], [27, 23])
    assert.deepEqual([evidence[0]?.key, evidence[0]?.counts?.p.toFixed(2)], ['notShown', '0.67'])
    assert.equal(detectable?.kind === 'count' && detectable.fallTo, 10)
  })

  it('the fall of theft and robbery is shown (p = 0.029), up to 1.3 times random variation and on the Poisson law alone', () => {
    const { evidence, detectable } = leafOf(goals, '2b:theft-and-robbery')
    const [found] = evidence
    assert.deepEqual([found?.key, found?.counts?.p.toFixed(3)], ['shownFall', '0.029'])
    assert.deepEqual([found?.counts?.fragility?.toFixed(1), found?.flags], ['1.3', ['poissonOnly']])
    assert.equal(detectable?.kind === 'count' && detectable.fallTo, 33)
  })

  it('violence and weapons: not shown (p = 0.46), detectable from 54', () => {
    const { evidence, detectable } = leafOf(goals, '2b:violence-and-weapons')
    assert.deepEqual([evidence[0]?.key, evidence[0]?.counts?.p.toFixed(2)], ['notShown', '0.46'])
    assert.equal(detectable?.kind === 'count' && detectable.fallTo, 54)
  })

  it('the rate’s evidence lacks the count of 2020; supposed, it would be 281 to 212 (φ* 2.5) on 11,337 residents', () => {
    const [found, ...more] = leafOf(goals, '2a').evidence
    assert.deepEqual(
      [found?.key, found?.reason, found?.lacking?.period, more],
      ['notAssessable', 'no-count', '2020', []],
    )
    const { test, supposed } = found?.ifSupposed ?? {}
    assert.deepEqual([test?.before.count, test?.now.count, test?.fragility?.toFixed(1)], [281, 212, '2.5'])
    assert.deepEqual(supposed?.find(({ range }) => range)?.range, [11_307, 11_367])
    assert.equal(supposed?.find(({ range }) => range)?.value, 11_337)
  })

  it('significance of the share is the survey firm’s, with the answers it would have taken: 126, or 164', () => {
    const [computed, publisher] = leafOf(goals, '1a').evidence
    assert.deepEqual(
      [computed?.key, computed?.reason, computed?.needed],
      ['notAssessable', 'no-answers', { simple: 126, assumed: 164, deff: 1.3 }],
    )
    assert.deepEqual([publisher?.by, publisher?.key], ['publisher', 'shownRise'])
    assert.deepEqual(leafOf(goals, '1a').detectable, { kind: 'unknown', because: 'no-answers' })
  })

  it('after dark it says nothing is shown, which would have taken 318 answers, or 413', () => {
    const [computed, publisher] = leafOf(goals, '1c').evidence
    assert.deepEqual(computed?.needed, { simple: 318, assumed: 413, deff: 1.3 })
    assert.deepEqual([publisher?.by, publisher?.key], ['publisher', 'notShown'])
  })

  for (const { deff, min, max } of [
    { deff: 1, min: 126, max: 317 },
    { deff: 1.3, min: 164, max: 412 },
  ])
    it(`both its statements on change are true together from ${min} to ${max} answers at design effect ${deff}`, () => {
      const statements = ['1a', '1c'].map((id) => {
        const { now, reference, evidence } = leafOf(goals, id)
        const said = evidence.find(({ by }) => by === 'publisher')
        return {
          share1: (reference?.low ?? 0) / 100,
          share2: (now?.low ?? 0) / 100,
          significant: said?.key === 'shownRise',
        }
      })
      assert.deepEqual(sampleSizesConsistentWith(statements, deff), { min, max })
    })

  it('the gap to the city has grown from 7 to 17 points, after dark from 9 to 15', () => {
    const gaps = ['1b', '1d'].map((id) => [leafOf(goals, id).reference?.low, leafOf(goals, id).now?.low])
    assert.deepEqual(gaps, [
      [7, 17],
      [9, 15],
    ])
  })

  it('the year before 2021 is lacking, since the area was another', () => {
    assert.deepEqual(leafOf(goals, '1a').earlier, [{ period: '2021', verdict: 'undecidable', reason: 'no-baseline' }])
  })

  it('2014 is not compared with 2021 or 2022: the border is another', () => {
    const book = figureBook(dossier, '2022-05-24')
    const found = ['2014', '2021', '2022'].map((period) => book.find('unsafe-share', 'tingbjerg-husum', period))
    assert.deepEqual(
      found.map((figure) => figure.kind === 'figure' && figure.areaVersion.id),
      ['1', '2', '2'],
    )
  })

  it('drugs are followed and marked as following the work of the police', () => {
    const leaf = leafOf(goals, '2c:drugs')
    assert.deepEqual(
      [leaf.reference?.low, leaf.now?.low, leaf.evidence[0]?.flags],
      [84, 100, ['poissonOnly', 'policeInitiated']],
    )
  })

  it('12 of 15 activities are the figure, as published', () => {
    const [figure] = leafOf(goals, '3a').now?.figures ?? []
    assert.deepEqual([figure?.basis, figure?.parts, figure?.low], ['published', { count: 12, of: 15 }, 80])
  })

  it('the day before it was public, the note’s own figures are missing: those of 2022 are not known yet', () => {
    assert.deepEqual(inShort(goalsOf(dossier, 2022, '2022-05-23')), {
      1: 'undecidable 0/4',
      '1a': 'undecidable: not-yet-known',
      '1b': 'undecidable: not-yet-known',
      '1c': 'undecidable: not-yet-known',
      '1d': 'undecidable: not-yet-known',
      2: 'undecidable 0/4',
      '2a': 'undecidable: no-value',
      '2b': 'undecidable: no-value',
      '2b:burglary': 'undecidable: no-value',
      '2b:theft-and-robbery': 'undecidable: no-value',
      '2b:violence-and-weapons': 'undecidable: no-value',
      '2c': 'monitored',
      '2c:harassment': 'monitored',
      '2c:vandalism': 'monitored',
      '2c:drugs': 'monitored',
      '2c:threats': 'monitored',
      3: 'undecidable 0/1',
      '3a': 'undecidable: not-yet-known',
    })
  })
})
