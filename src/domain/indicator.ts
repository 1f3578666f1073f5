import type { Missing, TextGap } from './missing.ts'
import type { Text } from './text.ts'

export const indicatorKinds = [
  'survey-share',
  'survey-mean',
  'offence-count',
  'offence-rate',
  'plan-share',
  'output',
  'money',
  'listing',
  'index',
] as const
export type IndicatorKind = (typeof indicatorKinds)[number]

/** Computed from the plan itself; no folder defines them and no row gives their values. */
export const builtInIndicatorKinds: Readonly<Record<string, IndicatorKind>> = {
  'plan-budget': 'money',
  'plan-activities': 'output',
}

/** Which way is better; with `none` neither is, and no verdict may be coloured. */
export type Direction = 'lower' | 'higher' | 'none'

/** What drives a count of offences (methods §7.6). */
export const drivers = ['victim-reported', 'police-generated', 'mixed', 'none'] as const
export type Driver = (typeof drivers)[number]

/** The indicator's own words in a sentence: `subject` »andelen af utrygge i nabolaget«, `counted` »anmeldelser af indbrud«. */
export type IndicatorWords = { readonly subject?: Text; readonly counted?: Text; readonly countedOne?: Text }

export type Indicator = {
  readonly id: string
  readonly slug: string
  readonly kind: IndicatorKind
  readonly name: Text
  readonly words?: IndicatorWords
  readonly unit: string
  readonly direction: Direction
  readonly driver: Driver
  readonly definition?: Text | Missing<TextGap>
  /** The count behind a rate. */
  readonly count?: string
  /** Disjoint parts of this figure; `complete` when there are no others. */
  readonly parts?: readonly string[]
  readonly complete?: boolean
  /** Lowest and highest possible value of a mean. */
  readonly scale?: readonly [number, number]
  /** A plan share: how many organisations an activity must have, and whether its lead is one of them. */
  readonly partners?: number
  readonly leadCounts?: boolean
  /** The indicator that this one continues with another question or grouping; the two are not comparable. */
  readonly follows?: string
}

export const isSurvey = (kind: IndicatorKind): boolean => kind === 'survey-share' || kind === 'survey-mean'
export const isOffence = (kind: IndicatorKind): boolean => kind === 'offence-count' || kind === 'offence-rate'

/** A share, a mean, a rate or an index can be held against a larger area; the number of something cannot. */
export const isPerHead = (kind: IndicatorKind): boolean =>
  isSurvey(kind) || kind === 'offence-rate' || kind === 'index' || kind === 'plan-share'
