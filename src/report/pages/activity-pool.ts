import { type Content, say } from '#claims/content.ts'
import { isMissing, type Missing, type TextGap } from '#domain/missing.ts'
import type { ApplicationState, PoolRow } from '#domain/pool.ts'
import type { Language } from '#domain/text.ts'
import { findingsOf } from '#findings/find.ts'
import { formatDay } from '#language/dates.ts'
import { formatKroner, formatNumber } from '#language/numbers.ts'
import { wordsIn } from '#language/words.ts'
import { gapWords } from '#report/data/plan-facts.ts'
import type { NoteContext } from '#report/note-context.ts'
import { findingBlocks } from '#report/note-findings.ts'
import type { PageSection } from '#report/public-page.ts'
import type { Block, Row } from '#report/report.ts'
import { filePath } from '#report/road-file.ts'
import { type PoolState, poolStates } from '#report/sections/pools.ts'
import { tableColumn } from '#report/table-column.ts'

const stateWords: Readonly<Record<Language, Readonly<Record<ApplicationState, string>>>> = {
  da: {
    applied: 'søgt, venter på svar',
    granted: 'bevilget',
    refused: 'afslået',
    withdrawn: 'trukket tilbage',
    paid: 'udbetalt',
    closed: 'afsluttet',
  },
  en: {
    applied: 'applied for, waiting',
    granted: 'granted',
    refused: 'refused',
    withdrawn: 'withdrawn',
    paid: 'paid',
    closed: 'closed',
  },
}

/** An activity that is a pool: each year's ceiling, what is left, and every application, the newest year first. */
export function poolSections(activity: string, context: NoteContext): readonly PageSection[] {
  const rows = context.assessment.dossier.pools.filter((row) => row.activity === activity)
  const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => b - a)
  return years.flatMap((year) =>
    poolStates(rows, year).map((state) =>
      poolSection(
        state,
        rows.filter((row) => row.year === year),
        context,
      ),
    ),
  )
}

function poolSection(state: PoolState, rows: readonly PoolRow[], context: NoteContext): PageSection {
  const { words, language } = context
  const applications = rows.filter(({ application }) => application !== undefined)
  const none = words('Der er ingen ansøgninger.', 'There are no applications.')
  const { dossier, asOf } = context.assessment
  return {
    id: `pulje-${state.year}`,
    margin: { name: words(`Puljen ${state.year}`, `The pool of ${state.year}`), lines: [ceilingLine(state, context)] },
    title: titleOf(state, context),
    blocks: [
      applications.length === 0
        ? { kind: 'paragraph', style: 'body', content: say(none) }
        : applicationTable(state.year, applications, context),
      ...findingBlocks(findingsOf(dossier, asOf), (of) => of === `pool:${state.activity}:${state.year}`, language),
    ],
  }
}

function ceilingLine({ ceiling }: PoolState, { language, words }: NoteContext): string {
  const told = isMissing(ceiling) ? gapWords[language][ceiling.missing] : formatKroner(ceiling, language)
  return words(`Ramme: ${told}`, `Ceiling: ${told}`)
}

/** »4.975 kr. er bevilget; 102.025 kr. er tilbage« */
function titleOf({ granted, left }: PoolState, { language, words }: NoteContext): Content {
  const given = words(`${formatKroner(granted, 'da')} er bevilget`, `${formatKroner(granted, 'en')} granted`)
  if (left === undefined) return say(given)
  const rest = formatKroner(left, language)
  return say(given, words(`; ${rest} er tilbage`, `; ${rest} left`))
}

function applicationTable(year: number, rows: readonly PoolRow[], context: NoteContext): Block {
  const { words } = context
  return {
    kind: 'table',
    table: {
      id: `ansoegninger-${year}`,
      title: say(words(`Ansøgninger ${year}, kr.`, `Applications ${year}, DKK`)),
      columns: [
        tableColumn(words('Ansøgning', 'Application'), 'left', 40),
        tableColumn(words('Søgt', 'Applied for'), 'right', 14),
        tableColumn(words('Bevilget', 'Granted'), 'right', 14),
        tableColumn(words('Står som', 'State'), 'left', 18),
        tableColumn(words('Læst i', 'Read in'), 'left', 14),
      ],
      rows: rows.map((row) => applicationRow(row, context)),
    },
  }
}

function applicationRow({ application, origin }: PoolRow, context: NoteContext): Row {
  const { words, language, assessment } = context
  const amount = (value: number | Missing | undefined) =>
    typeof value === 'number'
      ? { content: say(formatNumber(value, 0, language)), value, decimals: 0 }
      : { content: say(value === undefined ? '–' : gapWords[language][value.missing]) }
  const state = application ? stateWords[language][application.state] : ''
  return {
    kind: 'body',
    cells: [
      { content: application ? say(`${application.number} `, context.typed(application.title)) : [] },
      amount(application?.applied),
      amount(application?.granted),
      { content: say(`${state}${decidedOn(application?.decided, language)}`) },
      {
        content: [
          {
            kind: 'link',
            text: words(`linje ${origin.line}`, `line ${origin.line}`),
            href: filePath(assessment.dossier.partnership.id, origin.file, origin.line),
          },
        ],
      },
    ],
  }
}

const decidedOn = (day: string | Missing<TextGap> | undefined, language: Language): string =>
  day === undefined || isMissing(day) ? '' : `, ${wordsIn(language)('afgjort', 'decided')} ${formatDay(day, language)}`
