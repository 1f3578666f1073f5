import type { Language } from '#domain/text.ts'
import type { ShareTest } from '#evaluation/share-test.ts'
import { formatSigned } from '#language/numbers.ts'

/** The ends of the interval of a difference, in points without their unit. */
export const intervalEnds = ({ lower, upper }: ShareTest, language: Language): readonly [string, string] => [
  formatSigned(lower, 0, language),
  formatSigned(upper, 0, language),
]

/** »95 %-interval +1 til +19«. */
export function intervalWords(test: ShareTest, language: Language): string {
  const [lower, upper] = intervalEnds(test, language)
  return language === 'da' ? `95\u00a0%-interval ${lower} til ${upper}` : `95% interval ${lower} to ${upper}`
}
