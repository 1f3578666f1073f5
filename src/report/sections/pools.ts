import { type Content, type Inline, say } from '#claims/content.ts'
import { missingWords } from '#claims/obstacle-sentence.ts'
import { isMissing, type Missing } from '#domain/missing.ts'
import type { PoolRow } from '#domain/pool.ts'
import { inLanguage, type Text } from '#domain/text.ts'
import { formatKroner, formatNumber } from '#language/numbers.ts'
import { capitalise, numeral } from '#language/words.ts'
import { type NoteContext, NoteMarks, type Numbering } from '#report/note-context.ts'
import type { Cell, Table } from '#report/report.ts'
import { tableColumn } from '#report/table-column.ts'

type Amount = number | Missing | undefined

/** A pool in one year: ceiling, what is granted and left, what is asked for (methods: left = ceiling − granted). */
export type PoolState = {
  readonly activity: string
  readonly year: number
  readonly ceiling: number | Missing
  readonly granted: number
  readonly left: number | undefined
  readonly asked: number
  /** Applications waiting for an answer, and how many of them whose sum is not known. */
  readonly waiting: number
  readonly waitingUnknown: number
}

const isGranted = ({ application }: PoolRow): boolean =>
  application !== undefined && ['granted', 'paid', 'closed'].includes(application.state)
const amount = (value: Amount): number => (typeof value === 'number' ? value : 0)

export function poolStates(pools: readonly PoolRow[], year: number): readonly PoolState[] {
  const byActivity = Map.groupBy(
    pools.filter((row) => row.year === year),
    (row) => row.activity,
  )
  return [...byActivity].map(([activity, rows]) => {
    const ceiling = rows[0]?.ceiling ?? ({ missing: 'not-published' } as const)
    const granted = rows.filter(isGranted).reduce((sum, row) => sum + amount(row.application?.granted), 0)
    const waiting = rows.filter(({ application }) => application?.state === 'applied')
    return {
      activity,
      year,
      ceiling,
      granted,
      left: typeof ceiling === 'number' ? ceiling - granted : undefined,
      asked: waiting.reduce((sum, row) => sum + amount(row.application?.applied), 0),
      waiting: waiting.length,
      waitingUnknown: waiting.filter((row) => typeof row.application?.applied !== 'number').length,
    }
  })
}

/** @param hrefOf where a pool is told in full; without it its name is plain words */
export function poolTable(
  context: NoteContext,
  numbering: Numbering,
  hrefOf?: (activity: string) => string,
): { readonly table?: Table; readonly title: Content } {
  const { dossier, edition } = context.assessment
  const states = poolStates(dossier.pools, Number(edition.periods['plan'] ?? edition.year))
  if (states.length === 0) return { title: [] }
  const marks = new NoteMarks('letter')
  const nameOf = (activity: string) => dossier.plan.find((row) => row.activity === activity)?.name ?? { da: activity }
  const [first] = states
  const title =
    first && first.left !== undefined
      ? context.words(
          `${formatKroner(first.granted, 'da')} af ${formatKroner(amount(first.ceiling), 'da')} er bevilget; ${formatKroner(first.left, 'da')} er tilbage`,
          `${formatKroner(first.granted, 'en')} of ${formatKroner(amount(first.ceiling), 'en')} granted; ${formatKroner(first.left, 'en')} left`,
        )
      : context.words('Puljernes bevillinger', 'Grants of the pools')
  return {
    title: say(
      states.length === 1 ? title : `${inLanguage(nameOf(first?.activity ?? ''), context.language).text}: ${title}`,
    ),
    table: {
      ...numbering.table(),
      title: say(context.words('Puljer, kr.', 'Grant pools, DKK')),
      columns: [
        tableColumn(context.words('Pulje', 'Pool'), 'left', 34),
        tableColumn(context.words('Ramme', 'Ceiling'), 'right', 16),
        tableColumn(context.words('Bevilget', 'Granted'), 'right', 16),
        tableColumn(context.words('Tilbage', 'Left'), 'right', 16),
        tableColumn(context.words('Ansøgt', 'Applied for'), 'right', 18),
      ],
      rows: states.map((state) => ({
        kind: 'body',
        cells: [
          {
            content: [
              hrefOf
                ? linked(nameOf(state.activity), hrefOf(state.activity), context)
                : context.typed(nameOf(state.activity)),
            ],
          },
          kroner(state.ceiling, marks, context),
          kroner(state.granted, marks, context),
          kroner(state.left, marks, context),
          askedCell(state, marks, context),
        ],
      })),
      notes: marks.notes,
    },
  }
}

const linked = (name: Text, href: string, { language }: NoteContext): Inline => ({
  kind: 'link',
  href,
  ...inLanguage(name, language),
})

function kroner(value: Amount, marks: NoteMarks, context: NoteContext): Cell {
  if (value === undefined) return { content: say('–') }
  if (isMissing(value))
    return {
      content: say(
        '–',
        marks.add(say(`${context.words('Beløbet', 'The amount')} ${missingWords[context.language][value.missing]}.`)),
      ),
    }
  return { content: say(formatNumber(value, 0, context.language)), value, decimals: 0 }
}

/** What is asked for; sums that are not known are told in a note, never as 0. */
function askedCell(state: PoolState, marks: NoteMarks, context: NoteContext): Cell {
  if (state.waitingUnknown === 0) return kroner(state.asked, marks, context)
  const note = marks.add(say(waitingWords(state, context)))
  return state.waitingUnknown === state.waiting
    ? { content: say('–', note) }
    : { content: say(formatNumber(state.asked, 0, context.language), note), value: state.asked, decimals: 0 }
}

/** »To ansøgninger venter på svar; beløbene er ikke oplyst.« */
function waitingWords({ waiting, waitingUnknown }: PoolState, context: NoteContext): string {
  const { language } = context
  const [all, unknown] = [waiting, waitingUnknown].map((count) => numeral(count, language))
  const isOne = waiting === 1
  const applications = context.words(
    `${all} ${isOne ? 'ansøgning' : 'ansøgninger'} venter på svar`,
    `${all} ${isOne ? 'application is' : 'applications are'} waiting for an answer`,
  )
  const amounts =
    waitingUnknown === waiting
      ? context.words(
          `${isOne ? 'beløbet' : 'beløbene'} er ikke oplyst`,
          `the ${isOne ? 'amount is' : 'amounts are'} not stated`,
        )
      : context.words(`beløbet er ikke oplyst for ${unknown} af dem`, `the amount is not stated for ${unknown} of them`)
  return `${capitalise(applications)}; ${amounts}.`
}
