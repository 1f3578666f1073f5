import type { FolderContent, PartnershipContent } from '#domain/folder-content.ts'
import type { Municipality, Shared } from '#domain/municipality.ts'
import type { Observation } from '#domain/observation.ts'

// Contents as small as they can be and still say something.

export const municipality = (name = 'Modelby Kommune'): Municipality => ({
  name,
  languages: ['da'],
  committees: [],
  thresholds: { minAnswers: 30, minCount: 5, alpha: 0.05 },
})

export const observation = (value: number, change: Partial<Observation> = {}): Observation => ({
  indicator: 'unsafe-share',
  area: 'nordby',
  areaVersion: '1',
  period: '2022',
  measurement: { kind: 'published', value, decimals: 0 },
  source: 'survey',
  origin: { file: 'observations.csv', line: 2 },
  ...change,
})

const definitionLines = `
sources:
  - { id: survey, title: Undersøgelsen, publisher: Kommunen, date: 2022-09-22 }
areas:
  - id: nordby
    kind: district
    name: Nordby
indicators:
  - { id: unsafe-share, slug: andel-utrygge, kind: survey-share, name: Andel utrygge, unit: percent, direction: lower }
`

/** One source, one area, one indicator and the figures given. */
export const definitions = (observations: readonly Observation[], change: Partial<Shared> = {}): Shared => ({
  sources: [{ id: 'survey', title: { da: 'Undersøgelsen' }, publisher: { da: 'Kommunen' }, date: '2022-09-22' }],
  organisations: [],
  areas: [
    {
      id: 'nordby',
      kind: 'district',
      name: { da: 'Nordby' },
      versions: [
        { id: '1', covers: { kind: 'words', text: { da: 'hele bydelen' } }, population: { missing: 'not-published' } },
      ],
    },
  ],
  indicators: [
    {
      id: 'unsafe-share',
      slug: 'andel-utrygge',
      kind: 'survey-share',
      name: { da: 'Andel utrygge' },
      unit: 'percent',
      direction: 'lower',
      driver: 'none',
    },
  ],
  observations,
  files: [{ path: 'partnership.yaml', sha256: '0', text: `id: nordby${definitionLines}` }],
  ...change,
})

export const nothingDefined: Shared = {
  sources: [],
  organisations: [],
  areas: [],
  indicators: [],
  observations: [],
  files: [],
}

export const partnership = (id: string, own: Shared): PartnershipContent => ({
  own,
  records: {
    partnership: {
      id,
      name: { da: id },
      area: 'nordby',
      comparators: [],
      places: [],
      agreement: { from: '2021-01-01', to: '2024-12-31', theoryOfChange: { missing: 'not-published' } },
      goals: [],
    },
    plan: [],
    rounds: [],
    pools: [],
    context: [],
    editions: [],
    printed: [],
    acceptances: [],
  },
})

/** A folder with one partnership. */
export const standalone = (id: string, own: Shared, of = municipality()): FolderContent => ({
  municipality: of,
  partnerships: [partnership(id, own)],
})

/** A municipality's folder. */
export const whole = (
  shared: Shared,
  partnerships: readonly PartnershipContent[],
  of = municipality(),
): FolderContent => ({ municipality: of, shared: { ...shared, acceptances: [] }, partnerships })
