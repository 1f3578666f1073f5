import { neededSampleSize } from './needed-sample-size.ts'

/** What a publisher says of the difference between two of its shares. */
export type SignificanceStatement = {
  readonly share1: number
  readonly share2: number
  readonly significant: boolean
}

/** Numbers of answers from min to max, whole; max is Infinity when nothing bounds it. */
export type SampleSizeRange = { readonly min: number; readonly max: number }

/**
 * The numbers of answers, the same every year, at which all statements of a publisher are true together.
 * @param deff design effect assumed, > 0
 * @param alpha two-sided level, in (0, 1)
 * @returns undefined when no number makes them all true
 * @throws RangeError when a share, deff or alpha is outside its range
 *
 * Source: methods.md §6, "whether any n makes all its statements true together".
 */
export function sampleSizesConsistentWith(
  statements: readonly SignificanceStatement[],
  deff: number,
  alpha = 0.05,
): SampleSizeRange | undefined {
  let min = 1
  let max = Number.POSITIVE_INFINITY
  for (const { share1, share2, significant } of statements) {
    const needed = neededSampleSize(share1, share2, deff, alpha)?.n ?? Number.POSITIVE_INFINITY
    if (significant) min = Math.max(min, needed)
    else max = Math.min(max, needed - 1)
  }
  return min <= max && Number.isFinite(min) ? { min, max } : undefined
}
