import { inLanguage, type Language } from '#domain/text.ts'
import type { Break } from '#evaluation/break.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatPeriod } from '#language/dates.ts'
import { capitalise, joinList, withinSentence, wordsIn } from '#language/words.ts'
import { type Content, say } from './content.ts'
import { breakWords } from './obstacle-sentence.ts'

/** »2014 og 2022 kan ikke sammenlignes: grænsen for Tingbjerg-Husum er ændret i 2021.« For two areas their names stand in place of the periods. */
export function breakSentence(a: Figure, b: Figure, because: Break, language: Language): Content {
  const names =
    a.area.id === b.area.id
      ? [a, b].map(({ period }) => formatPeriod(period, language))
      : [a, b].map(({ area }) => withinSentence(inLanguage(area.name, language).text))
  return incomparable(joinList(names, language), '', a, because, language)
}

/** A figure and what keeps it apart from another. */
export type Broken = { readonly figure: Figure; readonly because: Break }

/** Earlier figures that one and the same break keeps apart from the newest: »2014, 2016 og 2018 kan ikke sammenlignes med 2022: …« */
export function breaksSentence(earlier: readonly Broken[], now: Figure, language: Language): Content {
  const [first] = earlier
  if (!first) return []
  if (earlier.length === 1) return breakSentence(first.figure, now, first.because, language)
  const periods = earlier.map(({ figure }) => formatPeriod(figure.period, language))
  const newest = ` ${wordsIn(language)('med', 'with')} ${formatPeriod(now.period, language)}`
  return incomparable(joinList(periods, language), newest, now, first.because, language)
}

function incomparable(names: string, other: string, figure: Figure, because: Break, language: Language): Content {
  const reason = breakWords(because, inLanguage(figure.area.name, language).text, language)
  const cannot = wordsIn(language)('kan ikke sammenlignes', 'cannot be compared')
  return say(`${capitalise(names)} ${cannot}${other}: ${reason}.`)
}
