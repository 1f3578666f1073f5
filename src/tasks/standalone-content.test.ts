import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Area } from '#domain/area.ts'
import type { FolderContent, PartnershipContent } from '#domain/folder-content.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Shared } from '#domain/municipality.ts'
import type { Observation } from '#domain/observation.ts'
import { standaloneContent } from './standalone-content.ts'

const area = (id: string, partOf?: string): Area => ({
  id,
  kind: 'district',
  name: { da: id },
  ...(partOf !== undefined && { partOf }),
  versions: [
    {
      id: '1',
      covers: { kind: 'words', text: { da: id } },
      population: [{ on: '2021-01-01', persons: 100, source: `people-of-${id}` }],
    },
  ],
})

const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  slug: id,
  kind: 'offence-count',
  name: { da: id },
  unit: 'reports',
  direction: 'lower',
  driver: 'mixed',
  ...more,
})

const figure = (indicatorId: string, areaId: string): Observation => ({
  indicator: indicatorId,
  area: areaId,
  areaVersion: '1',
  period: '2021',
  measurement: { kind: 'published', value: 1, decimals: 0 },
  source: 'police',
  origin: { file: 'observations.csv', line: 2 },
})

const source = (id: string, readIn?: string) => ({
  id,
  title: { da: id },
  publisher: { da: 'P' },
  date: 'unknown',
  ...(readIn !== undefined && { readIn }),
})

const nothing: Shared = { sources: [], organisations: [], areas: [], indicators: [], observations: [], files: [] }

const shared: Shared = {
  sources: [
    source('police', 'annex'),
    source('annex'),
    source('elsewhere'),
    ...['north', 'town', 'land'].map((id) => source(`people-of-${id}`)),
  ],
  organisations: ['club', 'library', 'school'].map((id) => ({ id, name: { da: id } })),
  areas: [area('land'), area('town', 'land'), area('north', 'town'), area('south', 'town')],
  indicators: [
    indicator('burglary'),
    indicator('crime', { parts: ['burglary', 'drugs'] }),
    indicator('drugs'),
    indicator('new-crime', { follows: 'crime' }),
    indicator('litter'),
    indicator('together', { kind: 'plan-share', driver: 'none' }),
  ],
  observations: [figure('burglary', 'south'), figure('litter', 'south'), figure('burglary', 'town')],
  files: [],
}

const acceptance = (of: string) => ({
  code: 'given-twice',
  of,
  reason: 'r',
  by: 'b',
  on: '2022-05-24',
  origin: { file: 'accepted.csv', line: 2 },
})

const north: PartnershipContent = {
  own: nothing,
  records: {
    partnership: {
      id: 'north-partnership',
      name: { da: 'Nord' },
      area: 'north',
      comparators: [],
      places: [],
      agreement: { from: '2021-01-01', to: '2024-12-31', theoryOfChange: { missing: 'not-published' } },
      goals: [
        {
          number: 1,
          title: { da: 't' },
          wording: { da: 'w' },
          wordingKind: 'quote',
          rules: [
            {
              id: 'a',
              body: {
                kind: 'one',
                measure: { kind: 'indicator', indicator: 'new-crime' },
                judgement: { is: 'below', than: { kind: 'year-before' } },
              },
              need: { kind: 'all' },
              reading: 'point',
            },
          ],
        },
      ],
    },
    plan: [
      {
        plan: 2022,
        activity: 'football',
        number: '1',
        name: { da: 'Fodbold' },
        lead: ['club'],
        partners: { missing: 'not-published' },
        goals: [1],
        isNew: false,
        ended: false,
        counts: true,
        money: {},
        origin: { file: 'plan.csv', line: 2 },
      },
    ],
    rounds: [],
    pools: [],
    context: [{ id: 'x', kind: 'event', author: 'library', when: { on: '2022-01-01' }, text: { da: 't' } }],
    editions: [],
    printed: [],
    acceptances: [],
  },
}

const content: FolderContent = {
  municipality: {
    name: 'M',
    languages: ['da'],
    committees: [],
    thresholds: { minAnswers: 30, minCount: 5, alpha: 0.05 },
  },
  shared: { ...shared, acceptances: [acceptance('burglary:town:2021'), acceptance('burglary:south:2021')] },
  partnerships: [north],
}

const idsOf = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id)

describe('standaloneContent()', () => {
  const alone = standaloneContent(content, 'north-partnership')
  const own = alone?.partnerships[0]?.own

  it('carries the partnership’s area and what it is part of, but no neighbour', () => {
    assert.deepEqual(idsOf(own?.areas), ['land', 'town', 'north'])
  })

  it('carries the figures of these areas', () => {
    assert.deepEqual(own?.observations, [figure('burglary', 'town')])
  })

  it('carries indicators of rules and figures with those that they lead to, and shares of the plan', () => {
    assert.deepEqual(idsOf(own?.indicators), ['burglary', 'crime', 'drugs', 'new-crime', 'together'])
  })

  it('carries the sources of figures and populations, with those they were read in, and the organisations named', () => {
    assert.deepEqual(idsOf(own?.sources), ['police', 'annex', 'people-of-north', 'people-of-town', 'people-of-land'])
    assert.deepEqual(idsOf(own?.organisations), ['club', 'library'])
  })

  it('carries what is accepted of these figures', () => {
    assert.deepEqual(
      alone?.partnerships[0]?.records.acceptances.map(({ of }) => of),
      ['burglary:town:2021'],
    )
  })

  it('carries nothing that the partnership defines itself', () => {
    const itself = {
      ...north,
      own: { ...nothing, areas: [area('north', 'town')], observations: [figure('burglary', 'town')] },
    }
    const again = standaloneContent({ ...content, partnerships: [itself] }, 'north-partnership')?.partnerships[0]?.own
    assert.deepEqual(idsOf(again?.areas), ['north', 'land', 'town'])
    assert.equal(again?.observations.length, 1)
  })

  it('leaves a folder that stands alone as it is, and finds no stranger', () => {
    const standalone = { municipality: content.municipality, partnerships: [north] }
    assert.deepEqual(standaloneContent(standalone, 'north-partnership'), standalone)
    assert.equal(standaloneContent(content, 'nobody'), undefined)
  })
})
