import { requirePositive, requireShare } from './argument-checks.ts'

/** A share as somebody else printed it. */
export type PublishedShare = {
  /** In [0, 1]. */
  readonly share: number
  /** How far the true figure may lie from the printed one, in the unit of the share; 0 for a quotient of known counts. */
  readonly halfWidth: number
}

/** A published share whose number of answers is known. */
export type PublishedShareWithN = PublishedShare & { readonly n: number }

/** Design effect assumed for a weighted survey that does not tell its own; show the result for 1 beside it. methods.md §6. */
export const assumedDeff = 1.3

/** Half-width of the rounding of a percent printed with so many decimals, as a share: 0.005 for whole percents. */
export const roundingHalfWidth = (decimals: number): number => 0.5 / 10 ** (decimals + 2)

/** The ends of the range the true share lies in, kept inside [0, 1]. */
export const roundingEnds = ({ share, halfWidth }: PublishedShare): readonly number[] => [
  Math.max(0, share - halfWidth),
  Math.min(1, share + halfWidth),
]

/** Variance of a share in a simple random sample of one answer. */
export const bernoulliVariance = (share: number): number => share * (1 - share)

/** @throws RangeError when share is outside [0, 1], halfWidth < 0 or n is not > 0 */
export function requirePublished(computing: string, ...all: readonly PublishedShareWithN[]): void {
  for (const { share, halfWidth, n } of all) {
    requireShare(computing, 'share', share)
    requirePositive(computing, 'n', n)
    if (!(halfWidth >= 0)) throw new RangeError(`Cannot compute ${computing}: halfWidth must be >= 0, got ${halfWidth}`)
  }
}
