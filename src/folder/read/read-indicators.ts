import { builtInIndicatorKinds, type Indicator, isOffence } from '#domain/indicator.ts'
import { type Reading, watched } from '#folder/read-node.ts'
import type { IndicatorForm } from '#folder/schemas/definition-schemas.ts'
import { errorAt, listed, quoted } from '#folder/told.ts'
import { circlesAmong, tellDoubles } from './duplicates.ts'
import { namePrefixes } from './figure-name.ts'
import { isKnown } from './known.ts'
import type { Scope } from './scope.ts'

type Complain = (key: keyof IndicatorForm, code: string, da: string, en: string) => void

const complainAbout =
  (form: IndicatorForm, { places, tell }: Reading): Complain =>
  (key, code, da, en) =>
    tell(errorAt(code, places.at(form, key), { da, en }))

const isPercent = (form: IndicatorForm): boolean => form.kind === 'survey-share' || form.kind === 'plan-share'

/** Which fields a kind must have, and which only that kind has. */
const ownFields = [
  { key: 'count', kind: 'offence-rate', example: 'count: burglary' },
  { key: 'scale', kind: 'survey-mean', example: 'scale: [0, 6]' },
  { key: 'partners', kind: 'plan-share', example: 'partners: 2' },
  { key: 'leadCounts', kind: 'plan-share', example: 'leadCounts: yes' },
] as const

function checkFieldsOfKind(form: IndicatorForm, complain: Complain): void {
  for (const { key, kind, example } of ownFields) {
    if (form.kind === kind && form[key] === undefined)
      complain(
        key,
        'missing-field',
        `En indikator af slagsen »${kind}« skal have »${key}«. Skriv fx »${example}«.`,
        `An indicator of the kind »${kind}« must have »${key}«. Write e.g. »${example}«.`,
      )
    if (form.kind !== kind && form[key] !== undefined)
      complain(
        key,
        'not-for-this-kind',
        `»${key}« hører kun til indikatorer af slagsen »${kind}«; denne er »${form.kind}«. Slet feltet.`,
        `»${key}« belongs to indicators of the kind »${kind}« only; this is »${form.kind}«. Delete the field.`,
      )
  }
}

function checkUnitAndScale(form: IndicatorForm, complain: Complain, reading: Reading): void {
  if (isPercent(form) && form.unit !== 'percent')
    complain(
      'unit',
      'wrong-unit',
      `Her står ${quoted(form.unit)}; en andel (${quoted(form.kind)}) måles i procent. Skriv »unit: percent«.`,
      `Here stands ${quoted(form.unit)}; a share (${quoted(form.kind)}) is measured in percent. Write »unit: percent«.`,
    )
  const [low, high, ...more] = form.scale ?? [0, 1]
  const isRead = form.scale === undefined || form.scale.length === reading.places.count(form, 'scale')
  if (!isRead) return
  if (low === undefined || high === undefined || more.length > 0 || low >= high)
    complain(
      'scale',
      'wrong-scale',
      'Skalaen skal være det laveste og det højeste svar, fx »scale: [0, 6]«.',
      'The scale must be the lowest and the highest answer, e.g. »scale: [0, 6]«.',
    )
}

function checkDriver(form: IndicatorForm, complain: Complain): void {
  const offence = isOffence(form.kind)
  if (offence && (form.driver === undefined || form.driver === 'none'))
    complain(
      'driver',
      'missing-field',
      'En indikator for anmeldelser skal sige, hvad der får tallet til at bevæge sig: »driver: victim-reported« (borgere anmelder), »police-generated« (politiet opsøger) eller »mixed« (begge dele).',
      'An indicator of offences must say what makes the number move: »driver: victim-reported« (citizens report), »police-generated« (the police seek out) or »mixed« (both).',
    )
  if (!offence && form.driver !== undefined && form.driver !== 'none')
    complain(
      'driver',
      'not-for-this-kind',
      `»driver« hører til anmeldelser; denne indikator er »${form.kind}«. Slet feltet, eller skriv »driver: none«.`,
      `»driver« belongs to offences; this indicator is »${form.kind}«. Delete the field, or write »driver: none«.`,
    )
}

function checkReferences(
  form: IndicatorForm,
  forms: ReadonlyMap<string, IndicatorForm | Indicator>,
  scope: Scope,
  reading: Reading,
): void {
  const { places, tell } = reading
  for (const key of ['count', 'follows'] as const) {
    const id = form[key]
    if (id !== undefined) isKnown('indicator', id, scope.indicatorIds, places.at(form, key), tell)
  }
  const count = form.count === undefined ? undefined : forms.get(form.count)
  if (count !== undefined && count.kind !== 'offence-count')
    tell(
      errorAt('wrong-count', places.at(form, 'count'), {
        da: `${quoted(count.id)} er af slagsen »${count.kind}«; en rate hviler på et antal anmeldelser (»offence-count«).`,
        en: `${quoted(count.id)} is of the kind »${count.kind}«; a rate rests on a number of offences (»offence-count«).`,
      }),
    )
  for (const part of form.parts ?? []) {
    const at = places.at(form, 'parts', part)
    if (!isKnown('indicator', part, scope.indicatorIds, at, tell)) continue
    const found = forms.get(part)
    if (found !== undefined && (found.kind !== form.kind || found.unit !== form.unit))
      tell(
        errorAt('parts-differ', at, {
          da: `${quoted(part)} er »${found.kind}« i »${found.unit}«, men helheden er »${form.kind}« i »${form.unit}«. Dele måles som deres helhed.`,
          en: `${quoted(part)} is »${found.kind}« in »${found.unit}«, but the whole is »${form.kind}« in »${form.unit}«. Parts are measured as their whole.`,
        }),
      )
  }
}

function checkParts(form: IndicatorForm, complain: Complain): void {
  const parts = form.parts ?? []
  if (form.parts === undefined && form.complete !== undefined)
    complain(
      'complete',
      'complete-without-parts',
      '»complete« siger, om »parts« er alle delene; men her er ingen »parts«. Slet feltet, eller skriv delene.',
      '»complete« says whether »parts« are all the parts; but there are no »parts«. Delete the field, or write the parts.',
    )
  const doubled = parts.filter((part, index) => parts.indexOf(part) < index)
  if (doubled.length > 0)
    complain(
      'parts',
      'listed-twice',
      `${listed(doubled)} står to gange blandt delene.`,
      `${listed(doubled)} stands twice among the parts.`,
    )
}

function tellCircles(
  forms: readonly IndicatorForm[],
  all: ReadonlyMap<string, IndicatorForm | Indicator>,
  key: 'parts' | 'follows',
  reading: Reading,
): void {
  const next = (id: string): readonly string[] => {
    const found = all.get(id)?.[key]
    return found === undefined ? [] : typeof found === 'string' ? [found] : found
  }
  for (const circle of circlesAmong(
    forms.map((form) => form.id),
    next,
  )) {
    const first = forms.find((form) => circle.includes(form.id))
    if (first === undefined) continue
    const way = [...circle, circle[0]].map((id) => `»${id}«`).join(' → ')
    reading.tell(
      errorAt('circle-of-indicators', reading.places.at(first, key), {
        da: `Indikatorerne peger på hinanden i ring: ${way}. Ingen kan være en del af sig selv eller efterfølge sig selv; ret »${key}«.`,
        en: `The indicators point at each other in a circle: ${way}. None can be a part of itself or follow itself; change »${key}«.`,
      }),
    )
  }
}

function tellNames(forms: readonly IndicatorForm[], { places, tell }: Reading): void {
  tellDoubles(
    forms,
    'duplicate-id',
    (form) => form.id,
    (form) => places.at(form, 'id'),
    tell,
  )
  tellDoubles(
    forms,
    'duplicate-slug',
    (form) => form.slug,
    (form) => places.at(form, 'slug'),
    tell,
  )
  const ids = new Set(forms.map((form) => form.id))
  for (const form of forms) {
    for (const key of ['id', 'slug'] as const) {
      if (namePrefixes.includes(form[key]))
        tell(
          errorAt('reserved-id', places.at(form, key), {
            da: `${quoted(form[key])} begynder navnet på noget andet (»plan:2022«, »goal:1«). Giv indikatoren et andet navn.`,
            en: `${quoted(form[key])} begins the name of something else (»plan:2022«, »goal:1«). Give the indicator another name.`,
          }),
        )
      if (form[key] in builtInIndicatorKinds)
        tell(
          errorAt('reserved-id', places.at(form, key), {
            da: `${quoted(form[key])} regner programmet selv ud af planen. Giv indikatoren et andet navn.`,
            en: `${quoted(form[key])} is computed from the plan by the program itself. Give the indicator another name.`,
          }),
        )
    }
    if (form.slug !== form.id && ids.has(form.slug))
      tell(
        errorAt('duplicate-slug', places.at(form, 'slug'), {
          da: `${quoted(form.slug)} er id for en anden indikator. Adressen skal være indikatorens egen.`,
          en: `${quoted(form.slug)} is the id of another indicator. The address must be the indicator's own.`,
        }),
      )
  }
}

function toIndicator(form: IndicatorForm): Indicator {
  const { scale, driver, ...rest } = form
  const [low, high] = scale ?? []
  return {
    ...rest,
    driver: driver ?? 'none',
    ...(low === undefined || high === undefined ? {} : { scale: [low, high] as const }),
  }
}

/** An indicator; undefined when something is wrong with it, so that its figures are not blamed for that too. */
function readIndicator(
  form: IndicatorForm,
  all: ReadonlyMap<string, IndicatorForm | Indicator>,
  scope: Scope,
  read: Reading,
): Indicator | undefined {
  const { reading, isFine } = watched(read)
  const complain = complainAbout(form, reading)
  checkFieldsOfKind(form, complain)
  checkUnitAndScale(form, complain, reading)
  checkDriver(form, complain)
  checkParts(form, complain)
  checkReferences(form, all, scope, reading)
  return isFine() ? toIndicator(form) : undefined
}

/** The indicators that a file defines, with everything that is wrong with them told. */
export function readIndicators(forms: readonly IndicatorForm[], scope: Scope, reading: Reading): readonly Indicator[] {
  const all = new Map<string, IndicatorForm | Indicator>([
    ...scope.indicators,
    ...forms.map((form) => [form.id, form] as const),
  ])
  tellNames(forms, reading)
  tellCircles(forms, all, 'parts', reading)
  tellCircles(forms, all, 'follows', reading)
  return forms.flatMap((form) => readIndicator(form, all, scope, reading) ?? [])
}
