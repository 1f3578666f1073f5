import type { Municipality } from '#domain/municipality.ts'
import { defaultThresholds } from '#domain/municipality.ts'
import type { Goal, Partnership } from '#domain/partnership.ts'
import { languages } from '#domain/text.ts'
import type { Reading } from '#folder/read-node.ts'
import type { GoalForm, MunicipalityForm, PartnershipForm } from '#folder/schemas/partnership-schemas.ts'
import { errorAt, quoted } from '#folder/told.ts'
import { tellDoubles } from './duplicates.ts'
import { isKnown } from './known.ts'
import { readRule } from './read-rule.ts'
import type { Scope } from './scope.ts'

type Form = Partial<PartnershipForm>

/** A municipality as written, with what holds unless it says otherwise. */
export function municipalityFrom(form: MunicipalityForm | string): Municipality {
  const { languages: spoken, committees, thresholds, ...rest } = typeof form === 'string' ? { name: form } : form
  return {
    ...rest,
    languages: spoken ?? languages,
    committees: committees ?? [],
    thresholds: { ...defaultThresholds, ...thresholds },
  }
}

/** Tells about a municipality's fields that no form alone can refuse. */
export function checkMunicipality(form: Partial<MunicipalityForm>, { places, tell }: Reading): void {
  const alpha = form.thresholds?.alpha
  if (form.thresholds !== undefined && alpha !== undefined && !(alpha > 0 && alpha < 1))
    tell(
      errorAt('outside-range', places.at(form.thresholds, 'alpha'), {
        da: `Her står »${alpha}«; signifikansniveauet ligger mellem 0 og 1, fx »alpha: 0.05«.`,
        en: `Here stands »${alpha}«; the level of significance lies between 0 and 1, e.g. »alpha: 0.05«.`,
      }),
    )
  if (form.languages?.length === 0 || new Set(form.languages).size < (form.languages?.length ?? 0))
    tell(
      errorAt('listed-twice', places.at(form, 'languages'), {
        da: 'Skriv hvert sprog én gang og mindst ét, fx »languages: [da, en]«.',
        en: 'Write each language once and at least one, e.g. »languages: [da, en]«.',
      }),
    )
}

/** The municipality of a partnership that stands alone; in a municipality's folder it is left out. */
export function municipalityOf(form: Form, inMunicipality: boolean, reading: Reading): Municipality | undefined {
  const { municipality } = form
  if (municipality !== undefined && typeof municipality !== 'string') checkMunicipality(municipality, reading)
  if (inMunicipality && municipality !== undefined)
    reading.tell(
      errorAt('municipality-said-twice', reading.places.at(form, 'municipality'), {
        da: 'Kommunen står i »municipality.yaml« i mappen ovenover. Slet »municipality« her.',
        en: 'The municipality stands in »municipality.yaml« in the folder above. Delete »municipality« here.',
      }),
    )
  if (!inMunicipality && municipality === undefined)
    reading.tell(
      errorAt('missing-field', reading.places.at(form), {
        da: 'Feltet »municipality« mangler. Skriv fx »municipality: Københavns Kommune«.',
        en: 'The field »municipality« is missing. Write e.g. »municipality: Københavns Kommune«.',
      }),
    )
  return municipality === undefined ? undefined : municipalityFrom(municipality)
}

function checkAreas(form: Form, scope: Scope, { places, tell }: Reading): void {
  const { id, area = id, comparators = [] } = form
  if (area !== undefined && !scope.areaIds.has(area))
    tell(
      errorAt('unknown-area', places.at(form, form.area === undefined ? 'id' : 'area'), {
        da: `Partnerskabets eget område ${quoted(area)} står ikke i »areas«. Beskriv det dér, eller skriv »area: …« med id på det område, der er partnerskabets.`,
        en: `The partnership's own area ${quoted(area)} does not stand in »areas«. Describe it there, or write »area: …« with the id of the area that is the partnership's.`,
      }),
    )
  for (const [index, comparator] of comparators.entries()) {
    const at = places.at(form, 'comparators', comparator)
    isKnown('area', comparator, scope.areaIds, at, tell)
    if (comparator === area || comparators.indexOf(comparator) < index)
      tell(
        errorAt('listed-twice', at, {
          da: `${quoted(comparator)} er partnerskabets eget område eller står her to gange. »comparators« er de andre områder, der vises ved siden af.`,
          en: `${quoted(comparator)} is the partnership's own area or stands here twice. »comparators« are the other areas shown beside it.`,
        }),
      )
  }
}

function checkAgreement({ agreement }: Form, { places, tell }: Reading): void {
  if (agreement === undefined || agreement.from <= agreement.to) return
  tell(
    errorAt('days-turned', places.at(agreement, 'to'), {
      da: `Aftalen gælder fra ${agreement.from} til ${agreement.to}; den sidste dag ligger før den første.`,
      en: `The agreement runs from ${agreement.from} to ${agreement.to}; the last day lies before the first.`,
    }),
  )
}

function readGoals(
  forms: readonly GoalForm[],
  ownArea: string | undefined,
  scope: Scope,
  reading: Reading,
): readonly Goal[] {
  const { places, tell } = reading
  const rules = forms.flatMap((form) => form.rules)
  tellDoubles(
    forms,
    'duplicate-goal',
    (form) => String(form.number),
    (form) => places.at(form, 'number'),
    tell,
  )
  tellDoubles(
    rules,
    'duplicate-id',
    (form) => form.id,
    (form) => places.at(form, 'id'),
    tell,
  )
  return forms.map((form) => {
    if (places.count(form, 'rules') === 0)
      tell(
        errorAt(
          'no-rules',
          places.at(form, 'rules'),
          {
            da: 'Målet har ingen regel. Kan det ikke måles, så skriv »rules: [{ id: 1a, is: stated }]«.',
            en: 'The goal has no rule. If it cannot be measured, write »rules: [{ id: 1a, is: stated }]«.',
          },
          `goal:${form.number}`,
        ),
      )
    return { ...form, rules: form.rules.flatMap((rule) => readRule(rule, { ...scope, ownArea }, reading) ?? []) }
  })
}

/** A partnership with its agreement and goals; undefined when something that it needs cannot be read. All faults are told. */
export function readPartnership(form: Form, scope: Scope, reading: Reading): Partnership | undefined {
  const { id, name, agreement } = form
  const area = form.area ?? id
  checkAreas(form, scope, reading)
  checkAgreement(form, reading)
  const goals = readGoals(form.goals ?? [], area, scope, reading)
  if (id === undefined || area === undefined || name === undefined || agreement === undefined) return undefined
  return { id, name, area, comparators: form.comparators ?? [], places: form.places ?? [], agreement, goals }
}
