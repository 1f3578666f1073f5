import { say } from '#claims/content.ts'
import { figurePath, isPercent } from '#claims/naming.ts'
import { breakWords, missingWords } from '#claims/obstacle-sentence.ts'
import type { Indicator } from '#domain/indicator.ts'
import { comparePeriods, firstDay, type Period, sameStretch } from '#domain/period.ts'
import { inLanguage } from '#domain/text.ts'
import { breakBetween } from '#evaluation/break.ts'
import { type Figure, isBounded, type NoFigure } from '#indicators/figure.ts'
import { formatPeriod, formatSpan } from '#language/dates.ts'
import { formatNumber, formatSigned, roundHalfAway } from '#language/numbers.ts'
import { capitalise } from '#language/words.ts'
import { ownAreas } from '#report/areas-shown.ts'
import { type NoteContext, NoteMarks, type Numbering } from '#report/note-context.ts'
import type { Block, Cell, Column, Table } from '#report/report.ts'
import { sourcesCaption } from './caption.ts'
import { canCompare } from './change-blocks.ts'

/** As many of the newest periods as a page holds beside each other. */
const mostPeriods = 6

/** Which figures of an indicator a table shows. */
export type TableOfPeriods = {
  readonly indicator: string
  /** A row each; the followed area first. */
  readonly areas: readonly string[]
  /** A column each, earliest first. */
  readonly periods: readonly Period[]
  /** The two periods of the column of changes; absent where there are not two. */
  readonly change?: { readonly before: Period; readonly now: Period }
}

/** An indicator by area and period, with the last change, and a note for every value that is not there; nothing without a period. */
export function periodTable(id: string, until: Period, context: NoteContext, numbering: Numbering): readonly Block[] {
  const { followed, beside } = ownAreas(context)
  const areas = [followed, ...beside]
  const periods = periodsShown(id, areas, until, context)
  const [before, now] = periods.slice(-2)
  const change = before !== undefined && now !== undefined ? { change: { before, now } } : {}
  const shown: TableOfPeriods = { indicator: id, areas, periods, ...change }
  return periods.length === 0 ? [] : [{ kind: 'table', table: tableOfPeriods(shown, numbering.table(), context) }]
}

/** @param named the table's id, and its number where it has one */
export function tableOfPeriods(
  { indicator: id, areas, periods, change }: TableOfPeriods,
  named: Pick<Table, 'id' | 'label'>,
  context: NoteContext,
): Table {
  const { book } = context.assessment
  const marks = new NoteMarks('letter')
  const now = change?.now ?? periods.at(-1)
  const rows = areas.map((area) => ({
    kind: 'body' as const,
    cells: [
      { content: say(context.areaName(area)) },
      ...periods.map((period) => markedCell(id, area, period, now, marks, context)),
      ...(change ? [changeCell(id, area, change, context)] : []),
    ],
  }))
  const shown = areas
    .flatMap((area) => periods.map((period) => book.find(id, area, period)))
    .filter((figure) => figure.kind === 'figure')
  return {
    ...named,
    title: say(tableTitle(book.indicator(id), context)),
    columns: columnsOf(periods, change, book.indicator(id), context),
    rows,
    caption: sourcesCaption(shown, context),
    notes: marks.notes,
  }
}

/** The indicator's name with the unit of the values: »Andel utrygge i nabolaget, procent«. */
function tableTitle(indicator: Indicator, context: NoteContext): string {
  const name = inLanguage(indicator.name, context.language).text
  if (isPercent(indicator)) return `${name}, ${context.words('procent', 'percent')}`
  return indicator.unit === 'kroner' ? `${name}, ${context.words('kr.', 'DKK')}` : name
}

function columnsOf(
  periods: readonly Period[],
  span: TableOfPeriods['change'],
  indicator: Indicator,
  context: NoteContext,
): readonly Column[] {
  const { language } = context
  const unit = isPercent(indicator)
    ? context.words('procentpoint', 'percentage points')
    : context.words('forskel', 'difference')
  const change = span
    ? [
        {
          head: say(`${capitalise(formatSpan(span.before, span.now, language))}, ${unit}`),
          align: 'right',
          weight: 18,
        } as const,
      ]
    : []
  return [
    { head: say(context.words('Område', 'Area')), align: 'left', weight: 26 },
    ...periods.map(
      (period) => ({ head: say(capitalise(formatPeriod(period, language))), align: 'right', weight: 10 }) as const,
    ),
    ...change,
  ]
}

/** The partnership's own periods first, as many as a page holds, then the newest of its comparators. */
function periodsShown(id: string, areas: readonly string[], until: Period, context: NoteContext): readonly Period[] {
  const told = (area: string): readonly Period[] =>
    context.assessment.book
      .periods(id, area)
      .filter((period) => firstDay(period) <= firstDay(until) && sameStretch(period, until))
  const [own = '', ...others] = areas
  const mine = told(own).slice(-mostPeriods)
  const rest = [...new Set(others.flatMap(told))].filter((period) => !mine.includes(period)).toSorted(comparePeriods)
  const free = mostPeriods - mine.length
  return [...mine, ...(free > 0 ? rest.slice(-free) : [])].toSorted(comparePeriods)
}

/** A value without its unit, as a door; where there is none, a sign with a note that says why. */
export function valueCell(figure: Figure | NoFigure, marks: NoteMarks, context: NoteContext): Cell {
  if (figure.kind === 'none') {
    const words = missingWords[context.language][figure.reason]
    return { content: say('–', marks.add(say(`${context.words('Tallet', 'The figure')} ${words}.`))) }
  }
  const path = figurePath(figure.indicator, figure.area.id, figure.period)
  if (isBounded(figure)) {
    const printed =
      figure.used?.measurement.kind === 'bounded' ? figure.used.measurement.printed : `${figure.low}–${figure.high}`
    const note = marks.add(
      say(
        context.words(
          'Skjult, for at ingen skal kunne genkendes; tallet ligger inden for grænserne.',
          'Hidden so that nobody can be recognised; the figure lies within the bounds.',
        ),
      ),
    )
    return { content: [{ kind: 'number', text: printed.replace('-', '–'), figure: path }, note] }
  }
  const text = formatNumber(figure.low, figure.decimals, context.language)
  return {
    content: [{ kind: 'number', text, figure: path }],
    value: roundHalfAway(figure.low, figure.decimals),
    decimals: figure.decimals,
  }
}

/** A value before a break is shown, with the note that it cannot be held against the newest one. */
function markedCell(
  id: string,
  area: string,
  period: Period,
  now: Period | undefined,
  marks: NoteMarks,
  context: NoteContext,
): Cell {
  const { book } = context.assessment
  const figure = book.find(id, area, period)
  const newest = now ? book.find(id, area, now) : figure
  const cell = valueCell(figure, marks, context)
  if (figure.kind === 'none' || newest.kind === 'none') return cell
  const because = breakBetween(figure, newest, book.source)
  if (!because) return cell
  const reason = capitalise(breakWords(because, context.areaName(area), context.language))
  const note = marks.add(
    say(
      context.words(
        `${reason}; tallet kan ikke sammenlignes med de nyeste.`,
        `${reason}; the figure cannot be compared with the newest.`,
      ),
    ),
  )
  return { ...cell, content: say(cell.content, note) }
}

function changeCell(
  id: string,
  area: string,
  { before, now }: NonNullable<TableOfPeriods['change']>,
  context: NoteContext,
): Cell {
  const { book } = context.assessment
  const there = book.find(id, area, now)
  const then = there.kind === 'figure' ? book.find(id, area, before, there.areaVersion.id) : there
  if (there.kind === 'none' || then.kind === 'none' || !canCompare(then, there, context)) return { content: say('–') }
  const decimals = Math.max(there.decimals, then.decimals)
  const difference = there.low - then.low
  const text = formatSigned(difference, decimals, context.language)
  return { content: [{ kind: 'text', text, strong: true }], value: roundHalfAway(difference, decimals), decimals }
}
