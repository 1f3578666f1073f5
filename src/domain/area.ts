import type { Missing } from './missing.ts'
import type { Text } from './text.ts'

export const areaKinds = ['partnership-area', 'district', 'city', 'quarter', 'other'] as const
export type AreaKind = (typeof areaKinds)[number]

export type Area = {
  readonly id: string
  readonly kind: AreaKind
  readonly name: Text
  /** How one says "in the area" (»på Amager«); unless given, »i« and the name. */
  readonly at?: Text
  readonly partOf?: string
  readonly versions: readonly AreaVersion[]
}

/** One border of an area, valid from and to (both days included; absent = without end). */
export type AreaVersion = {
  readonly id: string
  readonly from?: string
  readonly to?: string
  readonly covers: Coverage
  readonly population: readonly Population[] | Missing
}

export type Coverage =
  | { readonly kind: 'words'; readonly text: Text }
  | { readonly kind: 'units'; readonly list: string; readonly codes: readonly string[] }

export type Population = { readonly on: string; readonly persons: number; readonly source: string }
