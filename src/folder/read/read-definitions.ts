import type { Definitions } from '#domain/municipality.ts'
import type { Reading } from '#folder/read-node.ts'
import type { AreaForm, IndicatorForm, OrganisationForm, SourceForm } from '#folder/schemas/definition-schemas.ts'
import { errorAt } from '#folder/told.ts'
import { circlesAmong, tellDoubles } from './duplicates.ts'
import { isKnown } from './known.ts'
import { readAreas } from './read-areas.ts'
import { readIndicators } from './read-indicators.ts'
import type { Scope } from './scope.ts'

type Forms = {
  readonly sources?: readonly SourceForm[]
  readonly organisations?: readonly OrganisationForm[]
  readonly areas?: readonly AreaForm[]
  readonly indicators?: readonly IndicatorForm[]
}

function checkSources(forms: readonly SourceForm[], scope: Scope, { places, tell }: Reading): void {
  tellDoubles(
    forms,
    'duplicate-id',
    (form) => form.id,
    (form) => places.at(form, 'id'),
    tell,
  )
  const own = new Map(forms.map((form) => [form.id, form]))
  for (const form of forms)
    if (form.readIn !== undefined) isKnown('source', form.readIn, scope.sources, places.at(form, 'readIn'), tell)
  const readIn = (id: string): readonly string[] => {
    const next = own.get(id)?.readIn
    return next === undefined ? [] : [next]
  }
  for (const circle of circlesAmong([...own.keys()], readIn)) {
    const first = own.get(circle[0] ?? '')
    if (first === undefined) continue
    const way = [...circle, circle[0]].map((id) => `»${id}«`).join(' → ')
    tell(
      errorAt('circle-of-sources', places.at(first, 'readIn'), {
        da: `Kilderne er læst i hinanden i ring: ${way}. »readIn« er den kilde, der gengiver denne; ret den ene.`,
        en: `The sources are read in each other in a circle: ${way}. »readIn« is the source that repeats this one; change one.`,
      }),
    )
  }
}

/** The definitions of a file, with everything that is wrong with them told. `scope` holds the ids they may refer to. */
export function readDefinitions(forms: Forms, scope: Scope, reading: Reading): Definitions {
  const { sources = [], organisations = [], areas = [], indicators = [] } = forms
  checkSources(sources, scope, reading)
  tellDoubles(
    organisations,
    'duplicate-id',
    (form) => form.id,
    (form) => reading.places.at(form, 'id'),
    reading.tell,
  )
  return {
    sources,
    organisations,
    areas: readAreas(areas, scope, reading),
    indicators: readIndicators(indicators, scope, reading),
  }
}
