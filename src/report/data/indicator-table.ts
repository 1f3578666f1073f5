import { inLanguage } from '#domain/text.ts'
import { formatNumber } from '#language/numbers.ts'
import { wordsIn } from '#language/words.ts'
import { assumedDeff } from '#statistics/published-share.ts'
import { type DataTable, type Telling, tableOf } from './data-table.ts'
import { factsOf } from './figure-facts.ts'
import type { IndicatorData } from './figure-rows.ts'
import { indicatorColumns } from './indicator-columns.ts'
import { newestDay } from './source-day.ts'

/** An indicator in all areas of a municipality, a row for each figure. */
export function indicatorTable(data: IndicatorData, telling: Telling): DataTable {
  const { language } = telling
  const words = wordsIn(language)
  const name = inLanguage(data.indicator.name, language).text
  const facts = data.rows.map((row) => factsOf(row, language))
  const date = newestDay(facts.flatMap(({ source }) => source ?? []))
  const deff = formatNumber(assumedDeff, 1, language)
  const remarks = [
    words(
      'Der er en række for hvert område og hver periode. Hvor flere kilder har tallet, står det, der bruges; de andre ses på tallets vej.',
      'There is a row for each area and period. Where several sources have the figure, the one in use stands here; the others are on the road of the number.',
    ),
    ...(data.indicator.kind === 'survey-share'
      ? [
          words(
            `Intervallerne er regnet af antallet af svar og en antaget designeffekt på ${deff}, ikke af besvarelserne.`,
            `The intervals are computed from the number of answers and an assumed design effect of ${deff}, not from the answers themselves.`,
          ),
        ]
      : []),
    words(
      'Om to tal er forskellige, afgøres af en test og ikke af, om intervallerne overlapper; indikatorens side har testene.',
      'Whether two figures differ is decided by a test and not by whether their intervals overlap; the indicator’s page has the tests.',
    ),
  ]
  return tableOf({ title: name, date, remarks }, indicatorColumns, facts, telling)
}
