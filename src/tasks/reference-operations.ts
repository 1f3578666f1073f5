import { binomial, detectable, powerFall, rateCi, rateRatio } from './reference-counts.ts'
import type { ReferenceOperations } from './reference-operation.ts'
import { aggAreaVsWhole, aggDifference, aggNeededN, detectableShare } from './reference-shares.ts'
import { special } from './reference-special.ts'
import { target } from './reference-target.ts'

/** The operations of the reference vectors that src/statistics/ and the judge answer, by the names in docs/methods and the files. */
export const referenceOperations = {
  aggAreaVsWhole,
  aggDifference,
  aggNeededN,
  binomial,
  detectable,
  detectableShare,
  powerFall,
  rateCi,
  rateRatio,
  special,
  target,
} satisfies ReferenceOperations
