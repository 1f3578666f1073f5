/** Why a cell holds no number. Printed as a sign with a note, never as 0 and never blank. */
export const missingReasons = [
  'not-asked',
  'not-delivered',
  'not-applicable',
  'not-published',
  'suppressed',
  'not-comparable',
  'too-few-answers',
  'no-population',
] as const
export type MissingReason = (typeof missingReasons)[number]

/** Texts and names can be missing for two reasons more: nobody said it, or it is kept back on purpose. */
export const textGaps = [...missingReasons, 'not-stated', 'withheld'] as const
export type TextGap = (typeof textGaps)[number]

/** What stands where something is not known: the reason, never an empty value. */
export type Missing<Reason extends string = MissingReason> = { readonly missing: Reason }

export const isMissing = <Reason extends string>(value: unknown): value is Missing<Reason> =>
  typeof value === 'object' && value !== null && 'missing' in value
