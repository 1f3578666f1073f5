import type { Finding } from '#domain/finding.ts'
import type { FolderContent } from '#domain/folder-content.ts'
import { figureId, type Measurement, type Observation } from '#domain/observation.ts'
import { errorAt, quoted } from '#folder/told.ts'
import { formatNumber } from '#language/numbers.ts'
import { alike, differingFields } from './alike.ts'
import { definitionPlace, partnershipPlace } from './definition-place.ts'
import { type Piece, piecesOf } from './folder-pieces.ts'

/**
 * What a folder says otherwise than the folders beside it. Within a municipality an area, indicator, organisation or
 * source of one id is one, and a source gives a figure one value; between municipalities the ids of partnerships and
 * areas must differ. That a folder agrees with itself is seen to where it is read.
 * @param others what is loaded and stays
 */
export function folderClashes(content: FolderContent, others: readonly FolderContent[]): readonly Finding[] {
  const isNear = (other: Piece): boolean => other.municipality === content.municipality.name
  const beside = others.flatMap(piecesOf)
  const [near, far] = [beside.filter(isNear), beside.filter((other) => !isNear(other))]
  return piecesOf(content).flatMap((piece) => [
    ...foreignIds(piece, far),
    ...otherDefinitions(piece, near),
    ...otherFigures(piece, near),
  ])
}

const nouns = {
  sources: { da: 'Kilden', en: 'source', of: 'source' },
  organisations: { da: 'Organisationen', en: 'organisation', of: 'organisation' },
  areas: { da: 'Området', en: 'area', of: 'area' },
  indicators: { da: 'Indikatoren', en: 'indicator', of: 'indicator' },
} as const

type ListName = keyof typeof nouns
const listNames: readonly ListName[] = ['sources', 'organisations', 'areas', 'indicators']

type Definition = { readonly id: string }

const otherDefinitions = (piece: Piece, near: readonly Piece[]): readonly Finding[] =>
  listNames.flatMap((list) => {
    const known = new Map(
      near.flatMap((other) => other.shared[list].map((each) => [each.id, { other, each }] as const)),
    )
    return piece.shared[list].flatMap((here: Definition) => {
      const there = known.get(here.id)
      return there && !alike(here, there.each) ? [definedOtherwise(list, piece, here, there.other, there.each)] : []
    })
  })

function definedOtherwise(list: ListName, piece: Piece, here: Definition, other: Piece, there: Definition): Finding {
  const fields = differingFields(here, there)
  const words = fields.map((field) => `»${field}«`).join(', ')
  const place = inFolder(other, definitionPlace(other.shared, list, here.id, fields[0]))
  return errorAt(
    'defined-otherwise',
    definitionPlace(piece.shared, list, here.id, fields[0]),
    {
      da: `${nouns[list].da} ${quoted(here.id)} står også i ${place.da}, men ikke ens: ${words} er forskellig. Skriv det ens begge steder, eller brug et andet id.`,
      en: `The ${nouns[list].en} ${quoted(here.id)} stands in ${place.en} too, but not alike: ${words} differs. Write the same in both places, or use another id.`,
    },
    `${nouns[list].of}:${here.id}`,
  )
}

const inFolder = ({ name }: Piece, at: string): { readonly da: string; readonly en: string } => ({
  da: `mappen ${quoted(name)} (${at})`,
  en: `the folder ${quoted(name)} (${at})`,
})

const sameFigure = (row: Observation): string => `${figureId(row)}:${row.areaVersion}:${row.source}`

const givenBy = ({ measurement, n, count, of }: Observation): object => ({ value: measurement, n, count, of })

function otherFigures(piece: Piece, near: readonly Piece[]): readonly Finding[] {
  const known = new Map(
    near.flatMap((other) => other.shared.observations.map((row) => [sameFigure(row), { other, row }] as const)),
  )
  return piece.shared.observations.flatMap((here) => {
    const there = known.get(sameFigure(here))
    if (!there) return []
    const [field] = differingFields(givenBy(here), givenBy(there.row))
    return field === undefined ? [] : [givenOtherwise(field, here, there.other, there.row)]
  })
}

function givenOtherwise(field: string, here: Observation, other: Piece, there: Observation): Finding {
  const place = inFolder(other, `${there.origin.file}:${there.origin.line}:${field}`)
  const [one, two] = [written(field, here), written(field, there)]
  return errorAt(
    'given-otherwise',
    `${here.origin.file}:${here.origin.line}:${field}`,
    {
      da: `Kilden ${quoted(here.source)} giver her »${field}« som ${one.da}, men ${two.da} i ${place.da}. En kilde har ét tal; ret det ene, eller angiv den anden kilde.`,
      en: `The source ${quoted(here.source)} gives »${field}« as ${one.en} here, but ${two.en} in ${place.en}. A source has one number; mend one of them, or name the other source.`,
    },
    figureId(here),
  )
}

type Written = { readonly da: string; readonly en: string }
const nothing: Written = { da: 'ingenting', en: 'nothing' }

function written(field: string, row: Observation): Written {
  if (field === 'value') return measured(row.measurement)
  const number = { n: row.n, count: row.count, of: row.of }[field]
  if (number === undefined) return nothing
  return typeof number === 'number' ? plainly(number, 0) : { da: quoted(number.missing), en: quoted(number.missing) }
}

function measured(measurement: Measurement): Written {
  if (measurement.kind === 'published') return plainly(measurement.value, measurement.decimals)
  const word = quoted(measurement.kind === 'bounded' ? measurement.printed : measurement.reason)
  return { da: word, en: word }
}

const plainly = (value: number, decimals: number): Written => ({
  da: formatNumber(value, decimals, 'da'),
  en: formatNumber(value, decimals, 'en'),
})

const foreignIds = (piece: Piece, far: readonly Piece[]): readonly Finding[] =>
  far.flatMap((other) => [...foreignPartnership(piece, other), ...foreignAreas(piece, other)])

function foreignPartnership(piece: Piece, other: Piece): readonly Finding[] {
  if (piece.partnership === undefined || piece.partnership !== other.partnership) return []
  return [
    foreign('partnership', piece.partnership, partnershipPlace(piece.shared), other, partnershipPlace(other.shared)),
  ]
}

function foreignAreas(piece: Piece, other: Piece): readonly Finding[] {
  const theirs = new Set(other.shared.areas.map((area) => area.id))
  return piece.shared.areas
    .filter((area) => theirs.has(area.id))
    .map(({ id }) =>
      foreign(
        'area',
        id,
        definitionPlace(piece.shared, 'areas', id),
        other,
        definitionPlace(other.shared, 'areas', id),
      ),
    )
}

function foreign(thing: 'area' | 'partnership', id: string, at: string, other: Piece, there: string): Finding {
  const place = inFolder(other, there)
  const [da, en] = thing === 'area' ? ['Området', 'area'] : ['Partnerskabet', 'partnership']
  return errorAt(
    'id-of-another-municipality',
    at,
    {
      da: `${da} ${quoted(id)} findes allerede i ${quoted(other.municipality)}, i ${place.da}. To kommuner kan ikke bruge samme id; vælg et andet, eller ret kommunens navn, så det er ens de to steder.`,
      en: `The ${en} ${quoted(id)} exists in ${quoted(other.municipality)} already, in ${place.en}. Two municipalities cannot use one id; choose another, or mend the municipality's name so that it is the same in both.`,
    },
    `${thing}:${id}`,
  )
}
