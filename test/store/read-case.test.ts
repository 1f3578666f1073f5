import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Area } from '#domain/area.ts'
import type { Indicator } from '#domain/indicator.ts'
import { storePort } from '#store/store-port.ts'
import { readCase } from '#tasks/read-case.ts'
import {
  definitions,
  municipality,
  nothingDefined,
  observation,
  partnership,
  standalone,
  whole,
} from './small-content.ts'
import { temporaryStore } from './temporary-store.ts'

describe('a case', () => {
  it('holds its own first, then what the municipality shares, then what its neighbours have', async (test) => {
    const { store } = await temporaryStore(test)
    const port = storePort(store)
    const [area] = definitions([]).areas
    assert.ok(area)
    const only = (id: string) => ({ ...nothingDefined, areas: [{ ...area, id }] })
    const parts = ['c', 'a', 'b'].map((id) => partnership(id, only(`area-of-${id}`)))
    await port.inTransaction(({ writeContent }) => writeContent(standalone('alone', only('area-alone'))))
    await port.inTransaction(({ writeContent }) => writeContent(whole(only('shared'), parts)))
    await port.inTransaction(({ writeContent }) =>
      writeContent(standalone('far', only('area-far'), municipality('Andenby Kommune'))),
    )
    const dossier = await port.readCase('a')
    assert.deepEqual(
      dossier?.areas.map(({ id }) => id),
      ['area-of-a', 'shared', 'area-alone', 'area-of-c', 'area-of-b'],
    )
    assert.deepEqual(
      (await port.listPartnerships()).map(({ id, folder }) => [id, folder.kind]),
      [
        ['alone', 'partnership'],
        ['c', 'municipality'],
        ['a', 'municipality'],
        ['b', 'municipality'],
        ['far', 'partnership'],
      ],
    )
  })

  it('holds what is accepted of its own and of shared figures, and the shared folder’s municipality', async (test) => {
    const { store } = await temporaryStore(test)
    const port = storePort(store)
    const acceptance = (of: string) => ({
      code: 'given-twice',
      of,
      reason: 'to udgaver',
      by: 'Sekretariatet',
      on: '2022-05-24',
      origin: { file: 'accepted.csv', line: 2 },
    })
    const part = partnership('a', nothingDefined)
    await port.inTransaction(({ writeContent }) =>
      writeContent({
        municipality: { ...municipality(), contact: '33 66 33 66' },
        shared: { ...nothingDefined, acceptances: [acceptance('shared')] },
        partnerships: [{ ...part, records: { ...part.records, acceptances: [acceptance('own')] } }],
      }),
    )
    const dossier = await port.readCase('a')
    assert.deepEqual(
      dossier?.acceptances.map(({ of }) => of),
      ['own', 'shared'],
    )
    assert.equal(dossier?.municipality.contact, '33 66 33 66')
  })

  it('that is not there is told with the nearest that is', async (test) => {
    const { store } = await temporaryStore(test)
    const port = storePort(store)
    const empty = await readCase({ store: port }, 'nordby')
    assert.match('finding' in empty ? empty.finding.message.da : '', /ikke indlæst nogen/)
    await port.inTransaction(({ writeContent }) => writeContent(standalone('nordby', definitions([]))))
    const misspelt = await readCase({ store: port }, 'norby')
    assert.match('finding' in misspelt ? misspelt.finding.message.da : '', /Mente du »nordby«\?/)
    assert.ok('dossier' in (await readCase({ store: port }, 'nordby')))
  })

  it('of 40 indicators in 12 areas over 15 years is read without waiting', async (test) => {
    const { store } = await temporaryStore(test)
    const port = storePort(store)
    const [area, indicator] = [definitions([]).areas[0], definitions([]).indicators[0]]
    assert.ok(area && indicator)
    const areas: readonly Area[] = Array.from({ length: 12 }, (_, i) => ({ ...area, id: `area-${i}` }))
    const indicators: readonly Indicator[] = Array.from({ length: 40 }, (_, i) => ({
      ...indicator,
      id: `indicator-${i}`,
    }))
    const periods = Array.from({ length: 15 }, (_, i) => String(2008 + i))
    const observations = indicators.flatMap((each) =>
      areas.flatMap((where) =>
        periods.map((period) => observation(26, { indicator: each.id, area: where.id, period, at: 'tabel 1' })),
      ),
    )
    await port.inTransaction(({ writeContent }) =>
      writeContent(standalone('nordby', definitions(observations, { areas, indicators }))),
    )
    const times = []
    for (let turn = 0; turn < 10; turn++) {
      const start = performance.now()
      assert.equal((await port.readCase('nordby'))?.observations.length, 7200)
      times.push(performance.now() - start)
    }
    test.diagnostic(`best of ten: ${Math.min(...times).toFixed(0)} ms`)
    // 40 ms on a quiet machine; the bound only catches what grows faster than the case.
    assert.ok(Math.min(...times) < 300)
  })
})
