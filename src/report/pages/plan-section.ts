import { type Content, closed, say, sentences } from '#claims/content.ts'
import { numberOf } from '#claims/naming.ts'
import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { planBudget } from '#indicators/built-in.ts'
import { activeRows, planSum } from '#indicators/plan-figures.ts'
import { formatDay } from '#language/dates.ts'
import { formatKroner } from '#language/numbers.ts'
import { capitalise, numeral } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { PageSection } from '#report/public-page.ts'
import { planRows, planYear } from '#report/sections/plan-money.ts'
import { roundOf } from '#report/sections/status.ts'

/** The plan in short: its sum, how many activities there are, how many run as planned, and who is concerned. */
export function planSection(context: NoteContext): PageSection {
  const rows = activeRows(planRows(context))
  const name = context.words('Planen', 'The plan')
  if (rows.length === 0)
    return {
      id: 'planen',
      margin: { name, lines: [] },
      title: say(context.words('Der er ingen tryghedsplan her endnu', 'There is no safety plan here yet')),
      blocks: [],
    }
  const round = roundOf(context)
  return {
    id: 'planen',
    margin: { name, lines: [activitiesWords(rows.length, context)] },
    title: say(titleWords(rows.length, round, context)),
    blocks: [
      { kind: 'paragraph', style: 'body', content: sentences(sumSentence(context), statusSentence(round, context)) },
    ],
  }
}

/** »16 aktiviteter«. */
export const activitiesWords = (count: number, context: NoteContext): string =>
  context.words(
    `${count} ${count === 1 ? 'aktivitet' : 'aktiviteter'}`,
    `${count} ${count === 1 ? 'activity' : 'activities'}`,
  )

const asPlanned = ({ answers }: StatusRound): number =>
  answers.filter(({ progress }) => progress === 'as-planned').length

/** »1.970.000 kr. i 2022. 13 af 15 aktiviteter kører som planlagt« */
function titleWords(activities: number, round: StatusRound | undefined, context: NoteContext): string {
  const year = String(planYear(context))
  const sum = planSum(planRows(context), year)
  const money = sum === undefined ? '' : `${formatKroner(sum, context.language)} ${context.words('i', 'in')} ${year}`
  const count = activitiesWords(activities, context)
  if (!round || round.answers.length === 0)
    return money === '' ? context.words(`${count} i ${year}`, `${count} in ${year}`) : `${money}, ${count}`
  const running = context.words(
    `${asPlanned(round)} af ${activitiesWords(round.answers.length, context)} kører som planlagt`,
    `${asPlanned(round)} of ${activitiesWords(round.answers.length, context)} run as planned`,
  )
  return money === '' ? running : `${money}. ${running}`
}

/** The sum as a door to how it adds up; a plan without amounts says so. */
function sumSentence(context: NoteContext): Content {
  const { book, dossier } = context.assessment
  const year = planYear(context)
  const sum = book.find(planBudget.id, dossier.partnership.area, String(year))
  if (sum.kind === 'none')
    return say(
      context.words(`Planen for ${year} har ingen beløb for året.`, `The plan of ${year} has no amounts for the year.`),
    )
  const words = context.words(`Planen for ${year} er på `, `The plan of ${year} comes to `)
  return closed(say(words, numberOf(sum, context.language)))
}

/** »Én kører delvist som planlagt, én er på pause, og én er ikke besvaret. To har meldt en bekymring.« */
export function statusSentence(round: StatusRound | undefined, context: NoteContext): Content {
  if (!round)
    return say(
      context.words('Der er ingen status på aktiviteterne endnu.', 'There is no status of the activities yet.'),
    )
  const { answers } = round
  const count = (is: (answer: StatusAnswer) => boolean): number => answers.filter(is).length
  const rows = activeRows(planRows(context))
  const unanswered = rows.filter(({ activity }) => !answers.some((answer) => answer.activity === activity)).length
  const clauses = [
    clause(
      count(({ progress }) => progress === 'partly'),
      'kører delvist som planlagt',
      ['runs', 'run', 'partly as planned'],
      context,
    ),
    clause(
      count(({ progress }) => progress === 'paused'),
      'er på pause',
      ['is', 'are', 'paused'],
      context,
    ),
    clause(unanswered, 'er ikke besvaret', ['has', 'have', 'no answer'], context),
  ].flatMap((words) => words ?? [])
  const concerned = count(({ concern }) => concern === 'yes')
  const when = context.words(`Status ${formatDay(round.to, 'da')}: `, `Status ${formatDay(round.to, 'en')}: `)
  const told =
    clauses.length === 0
      ? context.words('alle kører som planlagt', 'all run as planned')
      : joinClauses(clauses, context)
  return say(`${when}${told}. ${concernWords(concerned, context)}`)
}

function clause(
  count: number,
  da: string,
  [one, several, en]: readonly [string, string, string],
  context: NoteContext,
): string | undefined {
  if (count === 0) return undefined
  const many = numeral(count, context.language)
  return context.words(`${many} ${da}`, `${many} ${count === 1 ? one : several} ${en}`)
}

/** Main clauses after each other: a comma before the last »og« where there are several verbs. */
function joinClauses(clauses: readonly string[], context: NoteContext): string {
  if (clauses.length < 2) return clauses[0] ?? ''
  return `${clauses.slice(0, -1).join(', ')}, ${context.words('og', 'and')} ${clauses.at(-1)}`
}

function concernWords(count: number, context: NoteContext): string {
  if (count === 0) return context.words('Ingen har meldt en bekymring.', 'None has reported a concern.')
  const many = capitalise(numeral(count, context.language))
  return context.words(`${many} har meldt en bekymring.`, `${many} ${count === 1 ? 'has' : 'have'} reported a concern.`)
}
