import { isMissing, type Missing, type MissingReason } from '#domain/missing.ts'

type Present<Values> = { [Key in keyof Values as null extends Values[Key] ? never : Key]: Values[Key] } & {
  [Key in keyof Values as null extends Values[Key] ? Key : never]?: Exclude<Values[Key], null>
}

/** The values without those that are null: absent in the domain is null in the store. */
export function present<Values extends object>(values: Values): Present<Values>
export function present(values: object): object {
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values)) if (value !== null) kept[key] = value
  return kept
}

/** Two columns of a number that may be missing with a reason: at most one of them is filled. */
type NumberColumns = { readonly number: number | null; readonly missing: MissingReason | null }

export function numberColumns(value: number | Missing | undefined): NumberColumns {
  if (value === undefined) return { number: null, missing: null }
  return isMissing<MissingReason>(value) ? { number: null, missing: value.missing } : { number: value, missing: null }
}

export const numberFrom = ({ number, missing }: NumberColumns): number | Missing | null =>
  missing === null ? number : { missing }

/** Yes and no as 1 and 0. */
export type Bit = 0 | 1

export const bit = (claim: boolean): Bit => (claim ? 1 : 0)

export const bitOrNull = (claim: boolean | undefined): Bit | null => (claim === undefined ? null : bit(claim))

export const claimOrNull = (value: Bit | null): boolean | null => (value === null ? null : value === 1)
