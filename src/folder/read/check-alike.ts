import type { Definitions, Shared } from '#domain/municipality.ts'
import { figureId, type Observation } from '#domain/observation.ts'
import { errorAt, placeIn, type Tell } from '#folder/told.ts'
import { observationKey } from './read-observations.ts'

/** The definitions of one file, and where each of them stands. */
export type Defined = {
  readonly definitions: Definitions
  readonly placeOf: (list: keyof Definitions, id: string) => string
}

const lists = ['sources', 'organisations', 'areas', 'indicators'] as const

/** Tells when files of one municipality define the same id otherwise. */
export function tellDefinedOtherwise(files: readonly Defined[], tell: Tell): void {
  for (const list of lists) {
    const first = new Map<string, { readonly as: string; readonly at: string }>()
    for (const { definitions, placeOf } of files)
      for (const item of definitions[list]) {
        const found = { as: JSON.stringify(item), at: placeOf(list, item.id) }
        const earlier = first.get(item.id)
        if (earlier === undefined) first.set(item.id, found)
        else if (earlier.as !== found.as)
          tell(
            errorAt('defined-otherwise', found.at, {
              da: `»${item.id}« er beskrevet anderledes i ${earlier.at}. I én kommune betyder et id det samme overalt; ret den ene, eller giv den et andet id.`,
              en: `»${item.id}« is described otherwise in ${earlier.at}. In one municipality an id means the same everywhere; change one, or give it another id.`,
            }),
          )
      }
  }
}

/** Tells when files of one municipality give two indicators the same address. */
export function tellSlugsTwice(files: readonly Defined[], tell: Tell): void {
  const first = new Map<string, { readonly id: string; readonly at: string }>()
  for (const { definitions, placeOf } of files)
    for (const { id, slug } of definitions.indicators) {
      const earlier = first.get(slug)
      if (earlier === undefined) first.set(slug, { id, at: placeOf('indicators', id) })
      else if (earlier.id !== id)
        tell(
          errorAt('duplicate-slug', placeOf('indicators', id), {
            da: `Adressen »${slug}« har også indikatoren »${earlier.id}« i ${earlier.at}. I én kommune har hver indikator sin egen; ret den ene »slug«.`,
            en: `The address »${slug}« is also that of the indicator »${earlier.id}« in ${earlier.at}. In one municipality each indicator has its own; change one »slug«.`,
          }),
        )
    }
}

const figureAsText = ({ origin: _, ...rest }: Observation): string => JSON.stringify(rest)

/** Tells when files of one municipality give the same figure from the same source with other values. */
export function tellValuesOtherwise(folders: readonly Shared[], tell: Tell): void {
  const first = new Map<string, Observation>()
  for (const row of folders.flatMap((folder) => folder.observations)) {
    const earlier = first.get(observationKey(row))
    if (earlier === undefined) first.set(observationKey(row), row)
    else if (figureAsText(earlier) !== figureAsText(row))
      tell(
        errorAt(
          'given-otherwise',
          placeIn(row.origin.file, row.origin.line, 'value'),
          {
            da: `Samme tal fra samme kilde står anderledes i ${earlier.origin.file} linje ${earlier.origin.line}. Ret den ene, eller ret kilden.`,
            en: `The same figure from the same source stands otherwise in ${earlier.origin.file} line ${earlier.origin.line}. Change one, or change the source.`,
          },
          figureId(row),
        ),
      )
  }
}
