import type { Language } from '#domain/text.ts'
import type { Figure } from '#report/report.ts'
import { plainText } from './plain-text.ts'
import { ratesDrawing } from './rates-drawing.ts'
import { seriesDrawing } from './series-drawing.ts'
import type { DrawingSize } from './series-frame.ts'
import type { Dress } from './svg.ts'

/** The chart of a figure as SVG, in one of three sizes, each a drawing of its own. */
export function figureDrawing(
  { id, title, alt, chart }: Figure,
  size: DrawingSize,
  language: Language,
  dress: Dress,
): string {
  const told = { id: `${id}-${size}`, title: plainText(title), description: alt }
  return chart.kind === 'series'
    ? seriesDrawing(chart, size, told, language, dress)
    : ratesDrawing(chart, size, told, language, dress)
}
