import { figureText } from '#claims/naming.ts'
import { missingWords } from '#claims/obstacle-sentence.ts'
import type { Period } from '#domain/period.ts'
import type { Figure, NoFigure } from '#indicators/figure.ts'
import { isBounded } from '#indicators/figure.ts'
import { formatPeriod } from '#language/dates.ts'
import { capitalise } from '#language/words.ts'
import { ownAreas } from './areas-shown.ts'
import type { RatesChart } from './chart.ts'
import type { NoteContext } from './note-context.ts'
import { intervalOf, roleOf } from './series.ts'

/** Rates of the area and its comparators side by side, for the periods told; a rate that is not there says so. */
export function ratesChart(id: string, periods: readonly Period[], context: NoteContext): RatesChart {
  const { book } = context.assessment
  const { followed, beside } = ownAreas(context)
  return {
    kind: 'rates',
    groups: [followed, ...beside].map((area) => ({
      name: context.areaName(area),
      role: roleOf(book.area(area), followed),
      rows: periods.map((period) => row(book.find(id, area, period), context)),
    })),
  }
}

function row(figure: Figure | NoFigure, context: NoteContext): RatesChart['groups'][number]['rows'][number] {
  const period = capitalise(formatPeriod(figure.period, context.language))
  if (figure.kind === 'none') return { period, missing: missingLabel(figure, context) }
  if (isBounded(figure)) return { period, missing: figureText(figure, context.language) }
  const interval = intervalOf(figure)
  return { period, value: figure.low, label: figureText(figure, context.language), ...(interval && { interval }) }
}

/** Why there is no bar, as a label beside the period: »ikke fundet offentliggjort«. */
const missingLabel = ({ reason }: NoFigure, context: NoteContext): string =>
  missingWords[context.language][reason].replace(/^(er|was|is) /, '')
