import { say } from '#claims/content.ts'
import { comparePeriods, type Period, yearsIn } from '#domain/period.ts'
import { findingsOf } from '#findings/find.ts'
import { formatPeriod } from '#language/dates.ts'
import { downloadLinks } from '#report/data/download-links.ts'
import { findingBlocks } from '#report/note-findings.ts'
import { indicatorPath } from '#report/page-paths.ts'
import type { PageBlock, PageSection } from '#report/public-page.ts'
import type { Table } from '#report/report.ts'
import { tableOfPeriods } from '#report/sections/period-table.ts'
import { unitLine } from './development-section.ts'
import type { IndicatorTold } from './indicator-told.ts'

/** Every figure in a table, an area to a row and a period to a column, and what contradicts itself in them. */
export function figuresSection(told: IndicatorTold): readonly PageSection[] {
  const { context, indicator } = told
  const groups = groupsOf(told)
  if (groups.length === 0) return []
  return [
    {
      id: 'tallene',
      margin: { name: context.words('Tallene', 'The figures'), lines: [unitLine(indicator, context)] },
      title: say(titleWords(groups.flat().toSorted(comparePeriods), told)),
      blocks: [
        ...groups.map((periods, i): PageBlock => ({ kind: 'table', table: tableOf(periods, i, told) })),
        downloadLinks(indicatorPath(indicator, told.area.id), context.language),
        ...contradictions(told),
      ],
    },
  ]
}

/** »Alle tal fra 2014 til 2022« */
function titleWords(periods: readonly Period[], { context: { words, language } }: IndicatorTold): string {
  const [first, last] = [periods[0] ?? '', periods.at(-1) ?? ''].map((period) => formatPeriod(period, language))
  return first === last
    ? words(`Tallet for ${first}`, `The figure for ${first}`)
    : words(`Alle tal fra ${first} til ${last}`, `All figures from ${first} to ${last}`)
}

const rowsOf = ({ areas }: IndicatorTold): readonly string[] => [areas.followed, ...areas.beside]

/** Periods with a row anywhere, those as long as the newest figure's first: quarters do not stand among years. */
function groupsOf(told: IndicatorTold): readonly (readonly Period[])[] {
  const { context, indicator } = told
  const { book, periodOf } = context.assessment
  const known = new Set(rowsOf(told).flatMap((area) => book.periods(indicator.id, area)))
  const groups = Map.groupBy([...known].toSorted(comparePeriods), (period) => yearsIn(period).toFixed(4))
  const newest = yearsIn(periodOf(indicator.id)).toFixed(4)
  const lengths = [...groups.keys()].toSorted((a, b) => Number(b === newest) - Number(a === newest))
  return lengths.map((length) => groups.get(length) ?? [])
}

/** The change stands in the first table, between the newest figure and the last one that it can be held against. */
function tableOf(periods: readonly Period[], place: number, told: IndicatorTold): Table {
  const { context, indicator, now, before } = told
  const { book } = context.assessment
  const hasRow = (area: string): boolean => periods.some((period) => book.periods(indicator.id, area).includes(period))
  const shown = {
    indicator: indicator.id,
    areas: rowsOf(told).filter((area) => area === told.areas.followed || hasRow(area)),
    periods,
    ...(now && before && place === 0 && { change: { before: before.period, now: now.period } }),
  }
  const { caption: _, ...table } = tableOfPeriods(shown, { id: `tallene-tabel-${place + 1}` }, context)
  return { ...table, keeps: 'newest' }
}

/** What contradicts itself in the figures shown, or in the counts behind them. */
function contradictions(told: IndicatorTold): readonly PageBlock[] {
  const { context, indicator } = told
  const areas = rowsOf(told)
  const ids = [indicator.id, ...(indicator.count === undefined ? [] : [indicator.count])]
  const isShown = (of: string): boolean => {
    const [id = '', area] = of.split(':')
    return ids.includes(id) && (area === undefined || areas.includes(area))
  }
  return findingBlocks(findingsOf(context.assessment.dossier), isShown, context.language)
}
