import type { Language } from '#domain/text.ts'
import { formatNumber } from '#language/numbers.ts'
import type { ScaleMark } from '#report/chart.ts'
import { textWidth } from './fonts.ts'
import { type Dress, element, line, picture, words } from './svg.ts'
import { printerWords } from './words.ts'

const length = 112
const margin = 8
const nameSize = 12.5

const printed = (value: number, language: Language): string =>
  formatNumber(value, Number.isInteger(value) ? 0 : 1, language)

/** What the small drawing shows, for those who do not see it. */
export function scaleInWords(mark: ScaleMark, language: Language): string {
  const say = printerWords[language].scale
  const parts = [
    mark.before === undefined
      ? say.now(printed(mark.now, language))
      : say.change(printed(mark.before, language), printed(mark.now, language)),
    ...(mark.limit === undefined ? [] : [say.limit(printed(mark.limit, language))]),
    ...(mark.comparator ? [`${mark.comparator.name} ${printed(mark.comparator.value, language)}`] : []),
  ]
  return parts.join('; ')
}

/**
 * Before and now on one scale from zero (look §5.7): grey bar up to a tick is the allowed range, hollow is before, filled is now.
 * @param id of its own on the page
 */
export function scaleDrawing(mark: ScaleMark, id: string, language: Language, { colours, families }: Dress): string {
  const x = (value: number): number => margin + (Math.min(Math.max(value, 0), mark.max) / mark.max) * length
  const name = mark.comparator ? `${mark.comparator.name} ${printed(mark.comparator.value, language)}` : ''
  const half = textWidth(name, nameSize) / 2
  const width = Math.max(length + 2 * margin, 2 * half)
  const y = mark.comparator ? 26 : 12
  const tick = { stroke: colours.ink, 'stroke-width': 1.6 }
  const dash = mark.line === 'shown' ? undefined : '2.5 2.5'
  const now = element('circle', { cx: x(mark.now), cy: y, r: 5.2, fill: colours.area })
  return picture(
    { width, height: y + 12, families },
    { id, title: scaleInWords(mark, language) },
    line(x(0), y, x(mark.max), y, { stroke: colours.rule, 'stroke-width': 1.5 }),
    mark.limit === undefined ? '' : line(x(0), y, x(mark.limit), y, { stroke: colours.field, 'stroke-width': 3 }),
    mark.comparator
      ? line(x(mark.comparator.value), y - 8, x(mark.comparator.value), y + 6, {
          stroke: colours.ink2,
          'stroke-width': 1.6,
        }) +
          words(name, {
            x: Math.min(Math.max(x(mark.comparator.value), half), width - half),
            y: y - 13,
            size: nameSize,
            colour: colours.ink2,
            anchor: 'middle',
          })
      : '',
    mark.before === undefined
      ? ''
      : line(x(mark.before), y, x(mark.now), y, {
          stroke: colours.area,
          'stroke-width': dash ? 2.4 : 3,
          'stroke-dasharray': dash,
        }),
    mark.limit === undefined ? '' : line(x(mark.limit), y - 9, x(mark.limit), y + 9, tick),
    mark.before === undefined
      ? ''
      : element('circle', {
          cx: x(mark.before),
          cy: y,
          r: 4.6,
          fill: colours.paper,
          stroke: colours.area,
          'stroke-width': 2,
        }),
    now,
  )
}
