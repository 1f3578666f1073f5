import type { Language } from '#domain/text.ts'
import { roundHalfAway } from '#language/numbers.ts'
import { wordsIn } from '#language/words.ts'
import { type Content, say } from './content.ts'

type Printed = { readonly low: number; readonly decimals: number }

/** Differences are computed before rounding: said where the printed figures do not add up to the printed difference (methods §0). */
export function roundingSentence(now: Printed, against: Printed, language: Language): Content {
  const printed = roundHalfAway(now.low, now.decimals) - roundHalfAway(against.low, against.decimals)
  const exact = roundHalfAway(now.low - against.low, Math.max(now.decimals, against.decimals))
  if (Math.abs(printed - exact) < 1e-9) return []
  return say(
    wordsIn(language)(
      'Forskellen er regnet ud før afrunding; derfor går de trykte tal ikke op.',
      'The difference is computed before rounding; that is why the printed figures do not add up.',
    ),
  )
}
