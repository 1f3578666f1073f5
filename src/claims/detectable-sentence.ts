import type { Language } from '#domain/text.ts'
import type { Detectable } from '#evaluation/detectable.ts'
import type { Figure } from '#indicators/figure.ts'
import { inPeriod } from '#language/dates.ts'
import { formatNumber, percentSign } from '#language/numbers.ts'
import { joinList, wordsIn } from '#language/words.ts'
import { type Content, say, sentences } from './content.ts'

type Known = Exclude<Detectable, { kind: 'unknown' }>

/**
 * »Først 10 eller færre (23 i 2020) ville have vist en ændring; til den anden side 39 eller flere.« Said without rise and fall.
 * @param before the figure that a change is counted from; absent where it is the newest, and the change still lies ahead
 */
export function detectableSentence(detectable: Detectable, before: Figure | undefined, language: Language): Content {
  if (detectable.kind === 'unknown') return unknownSentence(detectable.because, language)
  const words = wordsIn(language)
  const [first, second] = endsOf(detectable, language)
  if (first === undefined)
    return say(words('Med så få svar kan ingen ændring vises.', 'With so few answers no change can be shown.'))
  const from = fromText(detectable, before, language)
  const start = before ? ` (${from} ${inPeriod(before.period, language)})` : ''
  const shows = before
    ? words('ville have vist en ændring', 'would have shown a change')
    : words(`vil vise en ændring fra ${from}`, `will show a change from ${from}`)
  const other = second === undefined ? '' : words(`; til den anden side ${second}`, `; on the other side, ${second}`)
  return sentences(
    say(`${words('Først', 'Only')} ${first}${start} ${shows}${other}.`),
    answersSentence(detectable, language),
  )
}

function unknownSentence(because: Extract<Detectable, { kind: 'unknown' }>['because'], language: Language): Content {
  const words = wordsIn(language)
  const lacking =
    because === 'no-answers'
      ? words('antallet af svar', 'the number of answers')
      : words('antallet bag raten', 'the count behind the rate')
  return say(
    words(
      `Hvor lille en ændring tallene kan vise, kan ikke siges: ${lacking} er ikke offentliggjort.`,
      `How small a change the figures can show cannot be said: ${lacking} has not been published.`,
    ),
  )
}

/** The two ends that a change would show from: at most so much, at least so much. */
function endsOf(detectable: Known, language: Language): readonly string[] {
  const words = wordsIn(language)
  const [less, more] =
    detectable.kind === 'count'
      ? [words('eller færre', 'or fewer'), words('eller flere', 'or more')]
      : [words('eller derunder', 'or below'), words('eller derover', 'or above')]
  const decimals = detectable.kind === 'rate' ? 1 : 0
  const write = (value: number): string => formatNumber(value, decimals, language) + unitOf(detectable, language)
  return [
    ...(detectable.fallTo === undefined ? [] : [`${write(detectable.fallTo)} ${less}`]),
    ...(detectable.riseTo === undefined ? [] : [`${write(detectable.riseTo)} ${more}`]),
  ]
}

const unitOf = (detectable: Known, language: Language): string =>
  detectable.kind === 'share' ? percentSign(language) : ''

/** Where the change is counted from, with as many decimals as its figure is printed with. */
function fromText(detectable: Known, before: Figure | undefined, language: Language): string {
  const decimals = before?.decimals ?? (Number.isInteger(detectable.from) ? 0 : 1)
  return formatNumber(detectable.from, decimals, language) + unitOf(detectable, language)
}

function answersSentence(detectable: Known, language: Language): Content {
  if (detectable.kind !== 'share') return []
  const answers = joinList(
    detectable.n.map((n) => formatNumber(n, 0, language)),
    language,
  )
  return say(
    wordsIn(language)(
      `Det gælder med ${answers} svar og i fire af fem tilfælde.`,
      `This holds with ${answers} answers, in four cases of five.`,
    ),
  )
}
