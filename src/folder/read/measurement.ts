import type { Indicator } from '#domain/indicator.ts'
import type { Measurement } from '#domain/observation.ts'
import type { Fault } from '#folder/leaf.ts'
import { fault } from '#folder/leaf.ts'
import type { ObservedValue } from '#folder/schemas/observed-value.ts'
import { quoted } from '#folder/told.ts'

type Range = { readonly low: number; readonly high: number }

const wholeKinds: readonly Indicator['kind'][] = ['offence-count', 'listing', 'money']

/** Between which values an indicator always lies. */
function rangeOf(indicator: Indicator): Range {
  if (indicator.unit === 'percent') return { low: 0, high: 100 }
  if (indicator.scale !== undefined) return { low: indicator.scale[0], high: indicator.scale[1] }
  const free = indicator.kind === 'money' || indicator.kind === 'index'
  return { low: free ? Number.NEGATIVE_INFINITY : 0, high: Number.POSITIVE_INFINITY }
}

const danish = (value: number): string => String(value).replace('.', ',')

function outside(printed: string, { low, high }: Range, id: string): Fault {
  const [da, en] = Number.isFinite(high)
    ? [
        `ligger altid mellem ${danish(low)} og ${danish(high)}`,
        `always lies between ${danish(low)} and ${danish(high)}`,
      ]
    : [`er altid mindst ${danish(low)}`, `is always at least ${danish(low)}`]
  return fault(
    'outside-range',
    `Her står ${quoted(printed)}, men ${quoted(id)} ${da}. Er tallet eller indikatoren skrevet forkert?`,
    `Here stands ${quoted(printed)}, but ${quoted(id)} ${en}. Is the number or the indicator wrong?`,
  )
}

const notWhole = (printed: string, id: string): Fault =>
  fault(
    'not-a-number',
    `Her står ${quoted(printed)}, men ${quoted(id)} tælles i hele tal, fx »212«.`,
    `Here stands ${quoted(printed)}, but ${quoted(id)} is counted in whole numbers, e.g. »212«.`,
  )

type Bounds = { readonly lower: number; readonly upper: number; readonly printed: string }

/** `<5` of something counted is 0 to 4; of anything else up to 5. */
function boundsOf(
  value: ObservedValue & { kind: 'between' | 'under' },
  indicator: Indicator,
  range: Range,
): Bounds | Fault {
  if (value.kind === 'between') return { lower: value.lower.value, upper: value.upper.value, printed: value.printed }
  if (!Number.isFinite(range.low))
    return fault(
      'not-bounds',
      `Her står ${quoted(value.printed)}, men ${quoted(indicator.id)} kan være under 0. Skriv begge grænser, fx »0-4«.`,
      `Here stands ${quoted(value.printed)}, but ${quoted(indicator.id)} can be below 0. Write both bounds, e.g. »0-4«.`,
    )
  const upper = wholeKinds.includes(indicator.kind) ? value.limit.value - 1 : value.limit.value
  return { lower: range.low, upper, printed: value.printed }
}

const decimalsIn = (value: ObservedValue): number => {
  if (value.kind === 'number') return value.decimals
  if (value.kind === 'between') return Math.max(value.lower.decimals, value.upper.decimals)
  return value.kind === 'under' ? value.limit.decimals : 0
}

/** A value cell as its indicator understands it. */
export function measurementFrom(value: ObservedValue, indicator: Indicator): Measurement | Fault {
  if (value.kind === 'missing') return value
  const range = rangeOf(indicator)
  const printed = value.kind === 'number' ? danish(value.value) : value.printed
  if (decimalsIn(value) > 0 && wholeKinds.includes(indicator.kind)) return notWhole(printed, indicator.id)
  if (value.kind === 'number') {
    const { value: number, decimals } = value
    const inside = number >= range.low && number <= range.high
    return inside ? { kind: 'published', value: number, decimals } : outside(printed, range, indicator.id)
  }
  const bounds = boundsOf(value, indicator, range)
  if ('fault' in bounds) return bounds
  const inside = bounds.lower >= range.low && bounds.upper <= range.high && bounds.lower <= bounds.upper
  return inside ? { kind: 'bounded', ...bounds } : outside(printed, range, indicator.id)
}
