import type { ContextNote } from '#domain/context-note.ts'
import type { Edition } from '#domain/edition.ts'
import { isPeriod } from '#domain/period.ts'
import { didYouMean } from '#folder/closest-word.ts'
import type { Reading } from '#folder/read-node.ts'
import { type ContextForm, type EditionForm, periodKinds } from '#folder/schemas/record-schemas.ts'
import { errorAt, listed, quoted } from '#folder/told.ts'
import { tellDoubles } from './duplicates.ts'
import { isKnown } from './known.ts'
import type { RecordScope } from './record-scope.ts'

function whenOf(form: ContextForm, { places, tell }: Reading): ContextNote['when'] | undefined {
  if (form.period !== undefined && form.on === undefined) return { period: form.period }
  if (form.on !== undefined && form.period === undefined) return { on: form.on }
  const [da, en] =
    form.on === undefined
      ? ['Der står ikke, hvornår det var.', 'It is not said when it was.']
      : [
          'Her står både »period« og »on«; det skal være ét af dem.',
          'Both »period« and »on« stand here; it must be one of them.',
        ]
  tell(
    errorAt('period-or-day', places.at(form, 'on'), {
      da: `${da} Skriv »period: 2021« for en periode eller »on: 2021-01-01« for en dag.`,
      en: `${en} Write »period: 2021« for a period or »on: 2021-01-01« for a day.`,
    }),
  )
  return undefined
}

function readNote(form: ContextForm, scope: RecordScope, reading: Reading): ContextNote | undefined {
  const { places, tell } = reading
  for (const id of form.indicators ?? [])
    isKnown('indicator', id, scope.indicatorIds, places.at(form, 'indicators', id), tell)
  if (form.area !== undefined) isKnown('area', form.area, scope.areaIds, places.at(form, 'area'), tell)
  if (form.activity !== undefined)
    isKnown('activity', form.activity, scope.activities, places.at(form, 'activity'), tell)
  if (form.goal !== undefined) isKnown('goal', String(form.goal), scope.goals, places.at(form, 'goal'), tell)
  if (form.author === undefined && form.kind !== 'event')
    tell(
      errorAt('missing-field', places.at(form, 'author'), {
        da: 'Der står ikke, hvem der siger det. Skriv »author: …« med en organisations id eller et navn, eller »author: not-stated«.',
        en: 'It is not said who says so. Write »author: …« with the id of an organisation or a name, or »author: not-stated«.',
      }),
    )
  const when = whenOf(form, reading)
  const { period: _, on: __, ...rest } = form
  return when === undefined ? undefined : { ...rest, when }
}

/** The context notes, with everything that is wrong with them told. */
export function readContext(
  forms: readonly ContextForm[],
  scope: RecordScope,
  reading: Reading,
): readonly ContextNote[] {
  tellDoubles(
    forms,
    'duplicate-id',
    (form) => form.id,
    (form) => reading.places.at(form, 'id'),
    reading.tell,
  )
  return forms.flatMap((form) => readNote(form, scope, reading) ?? [])
}

function checkPeriod(
  form: EditionForm,
  kind: string,
  value: string,
  scope: RecordScope,
  { places, tell }: Reading,
): void {
  const at = places.at(form, 'periods', kind)
  const known: readonly string[] = periodKinds
  if (!known.includes(kind)) {
    const meant = didYouMean(kind, known)
    tell(
      errorAt('unknown-key', at, {
        da: `${quoted(kind)} kendes ikke her.${meant.da} Her kan stå ${listed(known)}.`,
        en: `${quoted(kind)} is not known here.${meant.en} It can be ${listed(known)}.`,
      }),
    )
  } else if (kind === 'status') isKnown('round', value, scope.rounds, at, tell)
  else if (!isPeriod(value) || (kind === 'plan' && !/^\d{4}$/.test(value)))
    tell(
      errorAt('not-a-period', at, {
        da: `Her står ${quoted(value)}; skriv et år, fx »2022«${kind === 'plan' ? '' : ', eller »2021-Q3«, »2021-03«, »2020-09/2021-08«'}.`,
        en: `Here stands ${quoted(value)}; write a year, e.g. »2022«${kind === 'plan' ? '' : ', or »2021-Q3«, »2021-03«, »2020-09/2021-08«'}.`,
      }),
    )
}

function readEdition(form: EditionForm, scope: RecordScope, reading: Reading): Edition {
  const { periods = {}, doing = {} } = form
  for (const [kind, value] of Object.entries(periods)) checkPeriod(form, kind, value, scope, reading)
  for (const goal of Object.keys(doing))
    isKnown('goal', goal, scope.goals, reading.places.at(form, 'doing', goal), reading.tell)
  return { ...form, periods, doing }
}

/** The editions, with everything that is wrong with them told. */
export function readEditions(forms: readonly EditionForm[], scope: RecordScope, reading: Reading): readonly Edition[] {
  tellDoubles(
    forms,
    'duplicate-year',
    (form) => String(form.year),
    (form) => reading.places.at(form, 'year'),
    reading.tell,
  )
  return forms.map((form) => readEdition(form, scope, reading))
}
