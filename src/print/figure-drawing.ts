import type { Language } from '#domain/text.ts'
import type { Figure } from '#report/report.ts'
import { plainText } from './plain-text.ts'
import { ratesDrawing } from './rates-drawing.ts'
import { seriesDrawing } from './series-drawing.ts'
import type { DrawingSize } from './series-frame.ts'
import type { Dress } from './svg.ts'
import { printerWords } from './words.ts'

/** What a figure says to those who do not see it; never nothing. */
export const altOf = ({ alt, title, label }: Figure, language: Language): string =>
  [alt, plainText(title), label].find((text) => text.trim() !== '') ?? printerWords[language].figure

/** The chart of a figure as SVG, in one of three sizes, each a drawing of its own. */
export function figureDrawing(figure: Figure, size: DrawingSize, language: Language, dress: Dress): string {
  const { id, title, chart } = figure
  const told = { id: `${id}-${size}`, title: plainText(title), description: altOf(figure, language) }
  return chart.kind === 'series'
    ? seriesDrawing(chart, size, told, language, dress)
    : ratesDrawing(chart, size, told, language, dress)
}
