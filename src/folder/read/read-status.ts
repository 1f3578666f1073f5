import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import type { Reading } from '#folder/read-node.ts'
import type { AnswerForm, StatusForm } from '#folder/schemas/record-schemas.ts'
import { errorAt, quoted } from '#folder/told.ts'
import { tellDoubles } from './duplicates.ts'
import { isKnown } from './known.ts'
import type { RecordScope } from './record-scope.ts'

const lineIn = (place: string): number => Number(place.split(':')[1])

function readAnswer(form: AnswerForm, round: string, scope: RecordScope, reading: Reading): StatusAnswer {
  const { places, tell, file } = reading
  const of = `answer:${round}:${form.activity}`
  isKnown('activity', form.activity, scope.activities, places.at(form, 'activity'), tell, of)
  if (form.progress !== 'as-planned' && form.reason === undefined)
    tell(
      errorAt(
        'reason-missing',
        places.at(form, 'progress'),
        {
          da: `Aktiviteten går ikke som planlagt (${quoted(form.progress)}), men der står ikke hvorfor. Skriv »reason: …«, eller »reason: not-stated«.`,
          en: `The activity does not go as planned (${quoted(form.progress)}), but it is not said why. Write »reason: …«, or »reason: not-stated«.`,
        },
        of,
      ),
    )
  return { ...form, deliverables: form.deliverables ?? [], origin: { file, line: lineIn(places.at(form)) } }
}

type Form = Partial<StatusForm>

function checkRound(form: Form, name: string, scope: RecordScope, { places, tell }: Reading): void {
  const { id = name, from = '', to = '9999-12-31', plan } = form
  if (id !== name)
    tell(
      errorAt('round-named-otherwise', places.at(form, 'id'), {
        da: `Her står ${quoted(id)}, men filen hedder »${name}.yaml«. Runden og filen skal hedde det samme.`,
        en: `Here stands ${quoted(id)}, but the file is called »${name}.yaml«. The round and the file must have the same name.`,
      }),
    )
  if (from > to)
    tell(
      errorAt('days-turned', places.at(form, 'to'), {
        da: `Runden gælder fra ${from} til ${to}; den sidste dag ligger før den første.`,
        en: `The round covers ${from} to ${to}; the last day lies before the first.`,
      }),
    )
  if (plan !== undefined && !scope.plans.has(String(plan)))
    tell(
      errorAt('unknown-plan', places.at(form, 'plan'), {
        da: `Her står ${plan}, men plan.csv har ingen rækker for planen ${plan}.`,
        en: `Here stands ${plan}, but plan.csv has no rows for the plan of ${plan}.`,
      }),
    )
}

/** One status round, with everything that is wrong with it told; undefined when its head cannot be read. */
export function readStatus(form: Form, name: string, scope: RecordScope, reading: Reading): StatusRound | undefined {
  checkRound(form, name, scope, reading)
  const forms = form.answers ?? []
  tellDoubles(
    forms,
    'duplicate-answer',
    (answer) => answer.activity,
    (answer) => reading.places.at(answer, 'activity'),
    reading.tell,
  )
  const answers = forms.map((answer) => readAnswer(answer, name, scope, reading))
  const { id, plan, from, to } = form
  if (id === undefined || plan === undefined || from === undefined || to === undefined) return undefined
  return { ...form, id, plan, from, to, answers }
}
