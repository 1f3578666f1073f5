import { type Content, closed, listed, type Piece, plainText, say } from '#claims/content.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { inLanguage, type Text } from '#domain/text.ts'
import { formatDay } from '#language/dates.ts'
import { capitalise, numeral } from '#language/words.ts'
import { type NoteContext, strong } from '#report/note-context.ts'
import type { Block, Chapter, Inline, Section } from '#report/report.ts'
import { adjustmentWord, concernWord, leadOf, progressWords, reasonOf } from './answer-words.ts'

/** The round that the edition names, else the newest of its plan year. */
export function roundOf(context: NoteContext): StatusRound | undefined {
  const { dossier, edition } = context.assessment
  const named = dossier.rounds.find(({ id }) => id === edition.periods['status'])
  return (
    named ?? dossier.rounds.filter(({ plan }) => plan === edition.year).toSorted((a, b) => b.to.localeCompare(a.to))[0]
  )
}

/** What the responsible organisations answered: first what is not as planned, concerns and adjustments, then everything. */
export function status(context: NoteContext): Chapter {
  const round = roundOf(context)
  const title = context.words('Status på aktiviteterne', 'Status of the activities')
  if (!round) return { id: 'status', title, sections: [] }
  const rows = rowsOf(round, context)
  return {
    id: 'status',
    title,
    sections: [
      statusOverview(round, context),
      ...inPlanOrder(round.answers, rows).map((answer) => answerSection(answer, rows.get(answer.activity), context)),
    ],
  }
}

/** Rows of the plan that a round asks about, by activity and in the plan's order. */
const rowsOf = (round: StatusRound, context: NoteContext): ReadonlyMap<string, PlanRow> =>
  new Map(context.assessment.dossier.plan.filter(({ plan }) => plan === round.plan).map((row) => [row.activity, row]))

function inPlanOrder(answers: readonly StatusAnswer[], rows: ReadonlyMap<string, PlanRow>): readonly StatusAnswer[] {
  const order = [...rows.keys()]
  return answers.toSorted((a, b) => order.indexOf(a.activity) - order.indexOf(b.activity))
}

/** Where an activity is told in full; a note tells it further down itself. */
type HrefOf = (activity: string) => string

function nameOf(activity: string, row: PlanRow | undefined, hrefOf: HrefOf | undefined, context: NoteContext): Inline {
  const name = row && inLanguage(row.name, context.language)
  const text = name ? `${row.number} ${name.text}`.trim() : activity
  if (!hrefOf) return { kind: 'text', text }
  return { kind: 'link', text, href: hrefOf(activity), ...(name && { language: name.language }) }
}

/** »1. januar 2022 til 1. april 2022« */
export const roundPeriod = ({ from, to }: StatusRound, context: NoteContext): string =>
  context.words(
    `${formatDay(from, 'da')} til ${formatDay(to, 'da')}`,
    `${formatDay(from, 'en')} to ${formatDay(to, 'en')}`,
  )

/** A round in short: how many run as planned, what does not, and who has not answered. */
export function statusOverview(round: StatusRound, context: NoteContext, hrefOf?: HrefOf): Section {
  const rows = rowsOf(round, context)
  const answers = inPlanOrder(round.answers, rows)
  const asPlanned = answers.filter(({ progress }) => progress === 'as-planned').length
  const deviating = answers.filter(needsAttention)
  const unanswered = [...rows.values()].filter(
    (row) => !row.ended && !answers.some(({ activity }) => activity === row.activity),
  )
  const items = deviating.map((answer) =>
    say(
      ...emphasised(nameOf(answer.activity, rows.get(answer.activity), hrefOf, context)),
      ' ',
      ...deviation(answer, context),
    ),
  )
  return {
    id: 'status-overblik',
    margin: { name: context.words('Status', 'Status'), lines: [roundPeriod(round, context)] },
    title: say(
      context.words(
        `${asPlanned} af ${answers.length} aktiviteter kører som planlagt`,
        `${asPlanned} of ${answers.length} activities run as planned`,
      ),
    ),
    blocks: [
      ...(items.length > 0
        ? [
            {
              kind: 'paragraph',
              style: 'heading',
              content: say(
                context.words(
                  'Det, der ikke er som planlagt, bekymringer og justeringer',
                  'What is not as planned, concerns and adjustments',
                ),
              ),
            } as const,
            { kind: 'list', items } as const,
          ]
        : []),
      ...missingAnswers(unanswered, hrefOf, context),
      theirWords(context),
    ],
  }
}

/** Said once where answers are given. */
export const theirWords = (context: NoteContext): Block => ({
  kind: 'paragraph',
  style: 'small',
  content: say(
    context.words(
      'Svarene er de ansvarliges egne og er gengivet, som de blev givet.',
      'The answers are those of the organisations responsible, given as they were.',
    ),
  ),
})

/** The name that a point begins with: bold where it is no link. */
const emphasised = (name: Inline): readonly Piece[] =>
  name.kind === 'link' ? [name, '.'] : [strong(`${plainText([name])}.`)]

/** Not as planned, a concern, an adjustment, or an adjustment told where the question was left open (an extra cost). */
const needsAttention = (answer: StatusAnswer): boolean =>
  answer.progress !== 'as-planned' ||
  answer.concern === 'yes' ||
  answer.adjustment === 'yes' ||
  answer.adjustment === 'partly' ||
  (answer.adjustment === 'not-stated' && answer.adjustmentText !== undefined)

function deviation(answer: StatusAnswer, context: NoteContext): readonly Piece[] {
  const parts: (readonly Piece[])[] = []
  const { progress, concern, adjustment } = answer
  if (progress !== 'as-planned')
    parts.push([`${progressWords[context.language][progress]}. `, ...firstWords(answer, context)])
  if (concern === 'yes') parts.push(told(context.words('Bekymring', 'Concern'), answer.concernText, context))
  if (adjustment === 'yes' || adjustment === 'partly' || (adjustment === 'not-stated' && answer.adjustmentText))
    parts.push(told(context.words('Justering', 'Adjustment'), answer.adjustmentText, context))
  return parts.flatMap((part, i) => (i === 0 ? part : [' ', ...part]))
}

/** »Bekymring: …« in the words of the one who answered. */
const told = (label: string, text: Text | undefined, context: NoteContext): readonly Piece[] =>
  text ? [`${label}: `, context.typed(text)] : [`${label}: ${context.words('ikke beskrevet.', 'not described.')}`]

/** The first sentence of the reason; the whole of it stands with the activity. */
function firstWords(answer: StatusAnswer, context: NoteContext): readonly Piece[] {
  return reasonOf(answer, context).map((piece) =>
    typeof piece === 'object' && 'kind' in piece && piece.kind === 'text'
      ? { ...piece, text: firstSentence(piece.text) }
      : piece,
  )
}

const firstSentence = (text: string): string => /^[\s\S]*?[.!?](?=\s+[A-ZÆØÅ]|$)/.exec(text)?.[0] ?? text

/** »Én aktivitet er ikke besvaret: 16 Sekretariatsbetjening.« */
function missingAnswers(rows: readonly PlanRow[], hrefOf: HrefOf | undefined, context: NoteContext): readonly Block[] {
  if (rows.length === 0) return []
  const names = listed(
    rows.map((row) => [nameOf(row.activity, row, hrefOf, context)]),
    context.language,
  )
  const count = capitalise(numeral(rows.length, context.language))
  const words = context.words(
    `${count} ${rows.length === 1 ? 'aktivitet er ikke besvaret' : 'aktiviteter er ikke besvaret'}: `,
    `${count} ${rows.length === 1 ? 'activity has' : 'activities have'} no answer: `,
  )
  return [{ kind: 'paragraph', style: 'body', content: closed(say(words, names)) }]
}

function answerSection(answer: StatusAnswer, row: PlanRow | undefined, context: NoteContext): Section {
  const title: Content = row ? say(`${row.number} `, context.typed(row.name)) : say(answer.activity)
  return {
    id: `aktivitet-${answer.activity}`,
    margin: { name: progressWords[context.language][answer.progress], lines: row ? [leadOf(row, context)] : [] },
    title,
    blocks: answerBlocks(answer, row, context),
  }
}

/** An answer in the words of the one who gave it. */
export function answerBlocks(answer: StatusAnswer, row: PlanRow | undefined, context: NoteContext): readonly Block[] {
  return [
    ...printedName(answer, row, context),
    ...(answer.reason
      ? [{ kind: 'paragraph', style: 'body', content: say(...reasonOf(answer, context)) } as const]
      : []),
    ...(answer.deliverables.length > 0
      ? [{ kind: 'list', items: answer.deliverables.map((text) => [context.typed(text)]) } as const]
      : []),
    question(
      context.words('Bekymringer', 'Concerns'),
      concernWord(answer, context),
      answer.concernText ? [context.typed(answer.concernText)] : [],
    ),
    question(
      context.words('Justeringer', 'Adjustments'),
      adjustmentWord(answer, context),
      answer.adjustmentText ? [context.typed(answer.adjustmentText)] : [],
    ),
  ]
}

/** A name that a report printed otherwise than the plan, told as it stood. */
function printedName(answer: StatusAnswer, row: PlanRow | undefined, context: NoteContext): readonly Block[] {
  if (!answer.printedName || answer.printedName === row?.name.da) return []
  return [
    {
      kind: 'paragraph',
      style: 'small',
      content: say(
        context.words('I statussen hedder den »', 'In the status it is called “'),
        { kind: 'text', text: answer.printedName, ...(context.language !== 'da' && { language: 'da' }) },
        context.words('«.', '”.'),
      ),
    },
  ]
}

function question(label: string, word: string, text: readonly Piece[]): Block {
  return {
    kind: 'paragraph',
    style: 'body',
    content: say(strong(`${label}: `), word, text.length > 0 ? ' ' : '', ...text),
  }
}
