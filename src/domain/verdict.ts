/** Was the agreed number reached? Arithmetic on the agreed figure (methods §9). */
export const verdicts = [
  'met',
  'partly-met',
  'not-met',
  'on-course',
  'off-course',
  'undecidable',
  'monitored',
  'stated',
] as const
export type Verdict = (typeof verdicts)[number]

/** Why a verdict cannot be given; of several, the first in this order is named. */
export const undecidableReasons = [
  'not-yet-known',
  'no-value',
  'no-baseline',
  'no-denominator',
  'not-comparable',
  'rounding',
  'not-shown',
] as const
export type UndecidableReason = (typeof undecidableReasons)[number]
