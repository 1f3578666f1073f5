import type { Area, AreaVersion, Coverage } from '#domain/area.ts'
import { type Reading, watched } from '#folder/read-node.ts'
import type { AreaForm, AreaVersionForm } from '#folder/schemas/definition-schemas.ts'
import { errorAt, quoted } from '#folder/told.ts'
import { circlesAmong, tellDoubles } from './duplicates.ts'
import { isKnown } from './known.ts'
import type { Scope } from './scope.ts'

function coverage(form: AreaVersionForm, reading: Reading): Coverage | undefined {
  const { covers, units } = form
  if (covers !== undefined && units === undefined) return { kind: 'words', text: covers }
  if (units !== undefined && covers === undefined) return { kind: 'units', ...units }
  const [da, en] =
    covers === undefined
      ? ['Det står ikke, hvad versionen dækker.', 'It is not said what the version covers.']
      : [
          'Her står både »covers« og »units«; det skal være ét af dem.',
          'Both »covers« and »units« stand here; it must be one of them.',
        ]
  reading.tell(
    errorAt('covers-or-units', reading.places.at(form, 'covers'), {
      da: `${da} Skriv »covers: hele bydelen« eller »units: { list: roder, codes: ['101', '102'] }«.`,
      en: `${en} Write »covers: hele bydelen« or »units: { list: roder, codes: ['101', '102'] }«.`,
    }),
  )
  return undefined
}

function checkPopulation(form: AreaVersionForm, scope: Scope, reading: Reading): void {
  if ('missing' in form.population) return
  for (const population of form.population)
    isKnown('source', population.source, scope.sources, reading.places.at(population, 'source'), reading.tell)
  tellDoubles(
    form.population,
    'duplicate-population',
    (population) => `${population.on} (${population.source})`,
    (population) => reading.places.at(population, 'on'),
    reading.tell,
  )
}

function readVersion(form: AreaVersionForm, scope: Scope, reading: Reading): AreaVersion | undefined {
  const { from, to, units: _, ...rest } = form
  if (from !== undefined && to !== undefined && from > to)
    reading.tell(
      errorAt('days-turned', reading.places.at(form, 'to'), {
        da: `Versionen gælder fra ${from} til ${to}; den sidste dag ligger før den første.`,
        en: `The version is valid from ${from} to ${to}; the last day lies before the first.`,
      }),
    )
  checkPopulation(form, scope, reading)
  const covers = coverage(form, reading)
  return covers === undefined
    ? undefined
    : { ...rest, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), covers }
}

const begins = (version: { from?: string }): string => version.from ?? ''
const endsOn = (version: { to?: string }): string => version.to ?? '9999-12-31'

function tellOverlaps(form: AreaForm, reading: Reading): void {
  const ordered = [...form.versions].sort((a, b) => (begins(a) < begins(b) ? -1 : 1))
  for (const [index, version] of ordered.entries()) {
    const before = ordered[index - 1]
    if (before === undefined || endsOn(before) < begins(version)) continue
    reading.tell(
      errorAt('versions-overlap', reading.places.at(version, 'from'), {
        da: `Version ${quoted(version.id)} begynder, før version ${quoted(before.id)} slutter. Giv den første en »to:« dagen før den næstes »from:«, fx »to: 2020-12-31« og »from: 2021-01-01«.`,
        en: `Version ${quoted(version.id)} begins before version ${quoted(before.id)} ends. Give the first a »to:« on the day before the next one's »from:«, e.g. »to: 2020-12-31« and »from: 2021-01-01«.`,
      }),
    )
  }
}

/** An area with its versions; undefined when something is wrong with it, so that figures are not blamed for that too. */
function readArea(form: AreaForm, scope: Scope, read: Reading): Area | undefined {
  const { reading, isFine } = watched(read)
  const { places, tell } = reading
  if (form.partOf !== undefined) isKnown('area', form.partOf, scope.areaIds, places.at(form, 'partOf'), tell)
  const count = places.count(form, 'versions')
  if (count === 0)
    tell(
      errorAt('no-versions', places.at(form, 'versions'), {
        da: `Området har ingen version. Skriv mindst én, fx »versions: [{ id: '1', covers: hele bydelen, population: not-published }]«.`,
        en: `The area has no version. Write at least one, e.g. »versions: [{ id: '1', covers: hele bydelen, population: not-published }]«.`,
      }),
    )
  tellDoubles(
    form.versions,
    'duplicate-id',
    (version) => version.id,
    (version) => places.at(version, 'id'),
    tell,
  )
  tellOverlaps(form, reading)
  const versions = form.versions.flatMap((version) => readVersion(version, scope, reading) ?? [])
  return isFine() && versions.length === count ? { ...form, versions } : undefined
}

function tellCircles(forms: readonly AreaForm[], scope: Scope, reading: Reading): void {
  const own = new Map(forms.map((form) => [form.id, form]))
  const whole = (id: string): readonly string[] => {
    const above = own.get(id)?.partOf ?? scope.areas.get(id)?.partOf
    return above === undefined ? [] : [above]
  }
  for (const circle of circlesAmong([...own.keys()], whole)) {
    const first = circle.map((id) => own.get(id)).find((form) => form !== undefined)
    if (first === undefined) continue
    const way = [...circle, circle[0]].map((id) => `»${id}«`).join(' → ')
    reading.tell(
      errorAt('circle-of-areas', reading.places.at(first, 'partOf'), {
        da: `Områderne er dele af hinanden i ring: ${way}. Et område kan ikke ligge i sig selv; ret »partOf«.`,
        en: `The areas are parts of each other in a circle: ${way}. An area cannot lie within itself; change »partOf«.`,
      }),
    )
  }
}

/** The areas that a file defines, with everything that is wrong with them told. */
export function readAreas(forms: readonly AreaForm[], scope: Scope, reading: Reading): readonly Area[] {
  tellDoubles(
    forms,
    'duplicate-id',
    (form) => form.id,
    (form) => reading.places.at(form, 'id'),
    reading.tell,
  )
  tellCircles(forms, scope, reading)
  return forms.flatMap((form) => readArea(form, scope, reading) ?? [])
}
