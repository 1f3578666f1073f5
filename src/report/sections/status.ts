import { type Content, type Piece, say } from '#claims/content.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { Progress, StatusAnswer, StatusRound } from '#domain/status.ts'
import { inLanguage, type Language, type Text } from '#domain/text.ts'
import { formatDay } from '#language/dates.ts'
import { capitalise, listItems, numeral, withinSentence } from '#language/words.ts'
import { type NoteContext, strong } from '#report/note-context.ts'
import type { Block, Chapter, Section } from '#report/report.ts'

const progressWords: Readonly<Record<Language, Readonly<Record<Progress, string>>>> = {
  da: { 'as-planned': 'Kører som planlagt', partly: 'Kører delvist som planlagt', paused: 'På pause' },
  en: { 'as-planned': 'Running as planned', partly: 'Running partly as planned', paused: 'Paused' },
}

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
  const rows = new Map(
    context.assessment.dossier.plan.filter(({ plan }) => plan === round.plan).map((row) => [row.activity, row]),
  )
  const answers = inPlanOrder(round.answers, rows)
  return {
    id: 'status',
    title,
    sections: [
      overview(round, answers, rows, context),
      ...answers.map((answer) => answerSection(answer, rows.get(answer.activity), context)),
    ],
  }
}

function inPlanOrder(answers: readonly StatusAnswer[], rows: ReadonlyMap<string, PlanRow>): readonly StatusAnswer[] {
  const order = [...rows.keys()]
  return answers.toSorted((a, b) => order.indexOf(a.activity) - order.indexOf(b.activity))
}

const nameOf = (answer: StatusAnswer, rows: ReadonlyMap<string, PlanRow>, context: NoteContext): readonly Piece[] => {
  const row = rows.get(answer.activity)
  return row ? [`${row.number} `, context.typed(row.name)] : [answer.activity]
}

function overview(
  round: StatusRound,
  answers: readonly StatusAnswer[],
  rows: ReadonlyMap<string, PlanRow>,
  context: NoteContext,
): Section {
  const asPlanned = answers.filter(({ progress }) => progress === 'as-planned').length
  const deviating = answers.filter(needsAttention)
  const unanswered = [...rows.values()].filter(
    (row) => !row.ended && !answers.some(({ activity }) => activity === row.activity),
  )
  const period = context.words(
    `${formatDay(round.from, 'da')} til ${formatDay(round.to, 'da')}`,
    `${formatDay(round.from, 'en')} to ${formatDay(round.to, 'en')}`,
  )
  const items = deviating.map((answer) =>
    say(strong(`${plain(nameOf(answer, rows, context))}.`), ' ', ...deviation(answer, context)),
  )
  return {
    id: 'status-overblik',
    margin: { name: context.words('Status', 'Status'), lines: [period] },
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
      ...missingAnswers(unanswered, context),
      {
        kind: 'paragraph',
        style: 'small',
        content: say(
          context.words(
            'Svarene er de ansvarliges egne og er gengivet, som de blev givet.',
            'The answers are those of the organisations responsible, given as they were.',
          ),
        ),
      },
    ],
  }
}

const plain = (pieces: readonly Piece[]): string =>
  say(...pieces)
    .map((inline) => ('text' in inline ? inline.text : ''))
    .join('')

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

function reasonOf(answer: StatusAnswer, context: NoteContext): readonly Piece[] {
  if (!answer.reason) return []
  return isMissing(answer.reason)
    ? [context.words('Grunden er ikke oplyst.', 'The reason is not stated.')]
    : [context.typed(answer.reason)]
}

/** »Én aktivitet er ikke besvaret: 16 Sekretariatsbetjening.« */
function missingAnswers(rows: readonly PlanRow[], context: NoteContext): readonly Block[] {
  if (rows.length === 0) return []
  const names = listItems(
    rows.map((row) => `${row.number} ${inLanguage(row.name, context.language).text}`),
    context.language,
  )
  const count = capitalise(numeral(rows.length, context.language))
  const words = context.words(
    `${count} ${rows.length === 1 ? 'aktivitet er ikke besvaret' : 'aktiviteter er ikke besvaret'}: ${names}.`,
    `${count} ${rows.length === 1 ? 'activity has' : 'activities have'} no answer: ${names}.`,
  )
  return [{ kind: 'paragraph', style: 'body', content: say(words) }]
}

function answerSection(answer: StatusAnswer, row: PlanRow | undefined, context: NoteContext): Section {
  const title: Content = row ? say(`${row.number} `, context.typed(row.name)) : say(answer.activity)
  return {
    id: `aktivitet-${answer.activity}`,
    margin: { name: progressWords[context.language][answer.progress], lines: row ? [leadOf(row, context)] : [] },
    title,
    blocks: [
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
    ],
  }
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

function concernWord(answer: StatusAnswer, context: NoteContext): string {
  const words = {
    yes: context.words('Ja.', 'Yes.'),
    no: context.words('Nej.', 'No.'),
    'not-stated': context.words('Ikke besvaret.', 'Not answered.'),
  }
  return words[answer.concern]
}

function adjustmentWord(answer: StatusAnswer, context: NoteContext): string {
  const words = {
    yes: context.words('Ja.', 'Yes.'),
    partly: context.words('Delvist.', 'Partly.'),
    no: context.words('Nej.', 'No.'),
    'not-stated': context.words('Ikke besvaret med ja eller nej.', 'Not answered with yes or no.'),
  }
  return words[answer.adjustment]
}

function leadOf(row: PlanRow, context: NoteContext): string {
  if (isMissing(row.lead)) return context.words('Ansvarlig ikke oplyst', 'Lead not stated')
  const ids = [...row.lead, ...(isMissing(row.partners) ? [] : row.partners)]
  const names = ids.map((id, i) => {
    const name = organisationName(id, context)
    return i === 0 ? name : withinSentence(name)
  })
  return listItems(names, context.language)
}

const organisationName = (id: string, context: NoteContext): string => {
  const organisation = context.assessment.dossier.organisations.find((item) => item.id === id)
  return organisation ? inLanguage(organisation.name, context.language).text : id
}
