/**
 * The two sides of a distribution at one point, each in [0, 1].
 * Each side is as exact as the other: the smaller one is computed directly, never as 1 − the larger.
 */
export type Tails = { readonly lower: number; readonly upper: number }

/** What a law gives at one point: both tails and the slope of the lower tail on the scale the law is solved on. */
export type LawAtPoint = Tails & { readonly slope: number }

/** The law of a fair draw between two laws, at the point where both are taken: mid-P limits are its quantiles. */
export function evenMixture(one: LawAtPoint, other: LawAtPoint): LawAtPoint {
  return {
    lower: (one.lower + other.lower) / 2,
    upper: (one.upper + other.upper) / 2,
    slope: (one.slope + other.slope) / 2,
  }
}
