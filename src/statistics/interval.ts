/** A range that holds the true value with the given confidence. Limits have the unit of the figure; upper may be Infinity. */
export type Interval = { readonly lower: number; readonly upper: number; readonly confidence: number }

/** The same interval in another unit: both limits times a factor > 0. */
export const scaleInterval = (interval: Interval, factor: number): Interval => ({
  ...interval,
  lower: interval.lower * factor,
  upper: interval.upper * factor,
})

/** Probability left outside on each side of a two-sided interval. */
export const outsideEachSide = (confidence: number): number => (1 - confidence) / 2
