import { inLanguage, type Language } from '#domain/text.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatPeriod, inPeriod } from '#language/dates.ts'
import { wordsIn } from '#language/words.ts'
import { type Content, capitalised, joined, say, sentences, spoken } from './content.ts'
import { nameInQuotes, nameInSentence, numberOf } from './naming.ts'

type Pair = { readonly evidence: Evidence; readonly now: Figure; readonly before: Figure }

/** Several counts at the same two times: which are under, over and level with the earlier one, and which changes are shown. */
export function countListSentence(changes: readonly Evidence[], language: Language): Content {
  const pairs = changes.flatMap((evidence): readonly Pair[] => {
    const [now, before] = [evidence.now[0], evidence.against[0]]
    return now && before ? [{ evidence, now, before }] : []
  })
  const [first] = pairs
  if (!first) return []
  const words = wordsIn(language)
  const sides = sidesOf(pairs, first.before, language).map(({ words: side, pairs: items }) =>
    say(
      `${side} for `,
      joined(
        items.map((pair) => item(pair, language)),
        language,
      ),
    ),
  )
  return sentences(
    say(words('Antallet er ', 'The count was '), joined(sides, language), '.'),
    shownAmong(pairs, language),
  )
}

type Side = { readonly words: string; readonly pairs: readonly Pair[] }

function sidesOf(pairs: readonly Pair[], before: Figure, language: Language): readonly Side[] {
  const words = wordsIn(language)
  const then = formatPeriod(before.period, language)
  const sides = [
    { words: words(`under ${then}`, `below ${then}`), pairs: pairs.filter((pair) => sideOf(pair) < 0) },
    { words: words(`over ${then}`, `above ${then}`), pairs: pairs.filter((pair) => sideOf(pair) > 0) },
    {
      words: `${words('det samme som', 'the same as')} ${inPeriod(before.period, language)}`,
      pairs: pairs.filter((pair) => sideOf(pair) === 0),
    },
  ]
  return sides.filter((side) => side.pairs.length > 0)
}

const sideOf = ({ now, before }: Pair): number => Math.sign(now.low - before.low)

/** »hærværk (29 mod 45)«; what is level is told once. */
function item(pair: Pair, language: Language): Content {
  const { now, before } = pair
  const against = sideOf(pair) === 0 ? '' : say(wordsIn(language)(' mod ', ' against '), numberOf(before, language))
  return say(nameInSentence(now.indicator, language), ' (', numberOf(now, language), against, ')')
}

const isShown = ({ evidence: { key } }: Pair): boolean => key === 'shownRise' || key === 'shownFall'

/** »Faldet i anmeldelser af hærværk er statistisk signifikant. For de øvrige er en ændring ikke påvist.« */
function shownAmong(pairs: readonly Pair[], language: Language): Content {
  const shown = pairs.filter(isShown)
  if (shown.length === 0) return noneShown(pairs, language)
  const [theirs, ours] = [true, false].map((isTheirs) =>
    shown.filter(({ evidence }) => (evidence.by === 'publisher') === isTheirs),
  )
  const rest = pairs.filter((pair) => !isShown(pair))
  return sentences(
    significant(ours ?? [], '', language),
    significant(theirs ?? [], wordsIn(language)(', oplyser undersøgelsen', ', according to the survey'), language),
    restSentence(rest, language),
  )
}

const noneShown = ({ length }: readonly Pair[], language: Language): Content =>
  say(
    length === 1
      ? wordsIn(language)('En ændring er ikke påvist.', 'A change has not been shown.')
      : wordsIn(language)('For ingen af dem er en ændring påvist.', 'A change has not been shown for any of them.'),
  )

function significant(shown: readonly Pair[], tail: string, language: Language): Content {
  if (shown.length === 0) return []
  const names = joined(
    shown.map((pair) => shownName(pair, language)),
    language,
  )
  const isOne = shown.length === 1
  const are = wordsIn(language)(
    isOne ? 'er statistisk signifikant' : 'er statistisk signifikante',
    isOne ? 'is statistically significant' : 'are statistically significant',
  )
  return capitalised(say(names, ` ${are}${tail}.`))
}

function restSentence(rest: readonly Pair[], language: Language): Content {
  const words = wordsIn(language)
  const [only] = rest
  if (!only) return []
  const which = rest.length === 1 ? nameInSentence(only.now.indicator, language) : words('de øvrige', 'the others')
  return say('For ', which, words(' er en ændring ikke påvist.', ' a change has not been shown.'))
}

/** »stigningen i anmeldelser om narkotika« */
function shownName({ evidence, now }: Pair, language: Language): Content {
  const words = wordsIn(language)
  const { counted } = now.indicator.words ?? {}
  const hasWords = counted && (language === 'da' || counted.en !== undefined)
  const what = hasWords ? spoken(inLanguage(counted, language), language) : nameInQuotes(now.indicator, language)
  const isFall = evidence.key === 'shownFall'
  return say(isFall ? words('faldet i ', 'the fall in ') : words('stigningen i ', 'the rise in '), what)
}
