import type { Language } from '#domain/text.ts'

/** A value of a dimension: its stable id and its name for people. */
export type CubeCategory = {
  readonly id: string
  readonly label: string
  readonly unit?: { readonly label: string; readonly decimals: number }
  readonly note?: readonly string[]
}

export type CubeDimension = {
  readonly id: string
  readonly label: string
  readonly role?: 'time' | 'geo' | 'metric'
  readonly categories: readonly CubeCategory[]
}

/** What stands where the dimensions' categories meet; `at` names one category of each dimension, in their order. */
export type CubeCell = { readonly at: readonly string[]; readonly value: number | null; readonly status?: string }

/** Figures as a cube of dimensions, to be written as JSON-stat. */
export type Cube = {
  readonly language: Language
  readonly label: string
  readonly source: string
  /** The newest day of a source. */
  readonly updated?: string
  /** Where it is always to be found. */
  readonly href: string
  readonly notes: readonly string[]
  readonly dimensions: readonly CubeDimension[]
  /** Those that there is something to say of; the rest are null. */
  readonly cells: readonly CubeCell[]
  /** What JSON-stat has no word for. */
  readonly extension: Readonly<Record<string, unknown>>
}

const placesOf = ({ categories }: CubeDimension): ReadonlyMap<string, number> =>
  new Map(categories.map(({ id }, i) => [id, i]))

function dimensionOf({ label, categories }: CubeDimension) {
  const units = categories.flatMap(({ id, unit }) => (unit ? [[id, unit]] : []))
  const notes = categories.flatMap(({ id, note }) => (note && note.length > 0 ? [[id, note]] : []))
  return {
    label,
    category: {
      index: categories.map(({ id }) => id),
      label: Object.fromEntries(categories.map(({ id, label: name }) => [id, name])),
      ...(units.length > 0 && { unit: Object.fromEntries(units) }),
      ...(notes.length > 0 && { note: Object.fromEntries(notes) }),
    },
  }
}

/** Row-major: the last dimension changes fastest. */
function placed({ dimensions, cells }: Cube): readonly (CubeCell & { readonly place: number })[] {
  const places = dimensions.map(placesOf)
  return cells.map((cell) => {
    const place = dimensions.reduce((sum, { id, categories }, i) => {
      const index = places[i]?.get(cell.at[i] ?? '')
      if (index === undefined) throw new RangeError(`Cannot place cell: ${id} has no category ${cell.at[i]}`)
      return sum * categories.length + index
    }, 0)
    return { ...cell, place }
  })
}

/**
 * A cube as a JSON-stat 2.0 dataset (json-stat.org/full): the figures in one array, a status for each that is not there or is marked.
 * @throws RangeError when a cell names a category that its dimension does not have
 */
export function jsonStat(cube: Cube): Readonly<Record<string, unknown>> {
  const { dimensions, label, source, updated, href, notes, extension, language } = cube
  const size = dimensions.map(({ categories }) => categories.length)
  const value = new Array<number | null>(size.reduce((product, length) => product * length, 1)).fill(null)
  const status: Record<string, string> = {}
  for (const cell of placed(cube)) {
    value[cell.place] = cell.value
    if (cell.status !== undefined) status[cell.place] = cell.status
  }
  const role = Map.groupBy(
    dimensions.filter(({ role }) => role !== undefined),
    ({ role }) => role ?? '',
  )
  return {
    version: '2.0',
    class: 'dataset',
    href,
    label,
    source,
    ...(updated !== undefined && { updated }),
    ...(notes.length > 0 && { note: notes }),
    id: dimensions.map(({ id }) => id),
    size,
    role: Object.fromEntries([...role].map(([name, list]) => [name, list.map(({ id }) => id)])),
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.id, dimensionOf(dimension)])),
    value,
    ...(Object.keys(status).length > 0 && { status }),
    extension: { language, ...extension },
  }
}
