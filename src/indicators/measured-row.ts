import type { Indicator } from '#domain/indicator.ts'
import type { Observation } from '#domain/observation.ts'
import type { Figure } from './figure.ts'

export type Measured = Pick<Figure, 'low' | 'high' | 'half' | 'decimals' | 'n' | 'parts'>

const isExact = (indicator: Indicator): boolean =>
  ['offence-count', 'output', 'money', 'listing'].includes(indicator.kind)

function partsOf(row: Observation): Measured['parts'] {
  const { count, of } = row
  return typeof count === 'number' && typeof of === 'number' && of > 0 ? { count, of } : undefined
}

/** Answers behind a survey figure; the whole of a share is its answers. */
function answersOf(indicator: Indicator, row: Observation): Pick<Measured, 'n'> {
  if (typeof row.n === 'number') return { n: row.n }
  return indicator.kind === 'survey-share' && typeof row.of === 'number' ? { n: row.of } : {}
}

/**
 * Value, rounding and sample of a row, in the indicator's unit; undefined when it has none. Count and whole of a share are the figure,
 * the printed value is only how it was shown (methods §9, »Typed figures«).
 */
export function measuredRow(indicator: Indicator, row: Observation): Measured | undefined {
  const { measurement } = row
  const answers = answersOf(indicator, row)
  const parts = partsOf(row)
  if (parts) {
    const value = (100 * parts.count) / parts.of
    const decimals = measurement.kind === 'published' ? measurement.decimals : 0
    return { low: value, high: value, half: 0, decimals, parts, ...answers }
  }
  switch (measurement.kind) {
    case 'missing':
      return undefined
    case 'bounded':
      return { low: measurement.lower, high: measurement.upper, half: 0, decimals: 0, ...answers }
    case 'published': {
      const half = isExact(indicator) ? 0 : 0.5 * 10 ** -measurement.decimals
      return { low: measurement.value, high: measurement.value, half, decimals: measurement.decimals, ...answers }
    }
  }
}
