import { inLanguage, type Language } from '#domain/text.ts'
import type { Detectable } from '#evaluation/detectable.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Figure } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { formatPeriod } from '#language/dates.ts'
import { formatNumber, percentSign } from '#language/numbers.ts'
import { joinList, lowerFirst } from '#language/words.ts'
import { cautionSentence } from './caution-sentence.ts'
import type { Claim } from './claim.ts'
import { type Content, capitalised, type Piece, say, sentences } from './content.ts'
import { evidenceSentence } from './evidence-sentence.ts'
import {
  againstSection,
  atArea,
  countedThings,
  differenceText,
  figurePath,
  numberOf,
  sinceSection,
  subjectOf,
} from './naming.ts'
import { breakWords } from './obstacle-sentence.ts'
import { verdictSentence } from './verdict-sentence.ts'

/** A claim as one or more sentences. Same claim, same text. */
export function speak(claim: Claim, book: FigureBook, language: Language): Content {
  switch (claim.kind) {
    case 'level':
      return levelSentence(claim.figure, language)
    case 'change':
      return sentences(changeSentence(claim, language), evidenceSentence(claim.evidence, language))
    case 'comparison':
      return sentences(comparisonSentence(claim, language), evidenceSentence(claim.evidence, language))
    case 'break':
      return breakSentence(claim, language)
    case 'verdict':
      return verdictSentence(claim.leaf, book, language)
    case 'detectable':
      return detectableSentence(claim.detectable, claim.before, language)
    case 'count-list':
      return countListSentence(claim.changes, language)
    case 'caution':
      return cautionSentence(claim.caution, language)
  }
}

const inPeriod = (figure: Figure, language: Language): string =>
  `${language === 'da' ? 'i' : 'in'} ${formatPeriod(figure.period, language)}`

/** »I Tingbjerg-Husum er andelen af utrygge i nabolaget 26 % i 2022.« */
function levelSentence(figure: Figure, language: Language): Content {
  const da = language === 'da'
  const at = atArea(figure.area, language)
  const things = countedThings(figure, language)
  if (things) {
    return capitalised(
      say(
        at,
        da ? ' er der ' : ` there ${figure.low === 1 ? 'is' : 'are'} `,
        things,
        ` ${inPeriod(figure, language)}.`,
      ),
    )
  }
  const subject = subjectOf(figure.indicator, language)
  return capitalised(
    da
      ? say(at, ' er ', subject, ' ', numberOf(figure, 'da'), ` ${inPeriod(figure, 'da')}.`)
      : say(at, ', ', subject, ' is ', numberOf(figure, 'en'), ` ${inPeriod(figure, 'en')}.`),
  )
}

/** A difference as a door to where it is told: the section of the later number's page. */
export function differencePiece(now: Figure, before: Figure, section: string, language: Language): Piece {
  const decimals = Math.max(now.decimals, before.decimals)
  return {
    kind: 'number',
    text: differenceText(now.indicator, now.low - before.low, decimals, language),
    figure: figurePath(now.indicator, now.area.id, now.period, section),
  }
}

/** Rise and fall are said here, and only where the evidence shows them; else two values side by side. */
export function changeSentence(claim: Extract<Claim, { kind: 'change' }>, language: Language): Content {
  const { before, now, evidence } = claim
  const da = language === 'da'
  const at = atArea(now.area, language)
  const subject = subjectOf(now.indicator, language)
  const by = evidence.by === 'publisher' ? (da ? ' ifølge undersøgelsesfirmaet' : ' according to the survey firm') : ''
  const difference: Piece = say(' (', differencePiece(now, before, sinceSection(before.period), language), ').')
  const [first, second] = [numberOf(before, language), numberOf(now, language)]
  const shown = evidence.key === 'shownRise' || evidence.key === 'shownFall'
  if (shown && da) {
    const verb = evidence.key === 'shownRise' ? ' steget' : ' faldet'
    return capitalised(
      say(
        at,
        ' er ',
        subject,
        by,
        verb,
        ' fra ',
        first,
        ` ${inPeriod(before, 'da')} til `,
        second,
        ` ${inPeriod(now, 'da')}`,
        difference,
      ),
    )
  }
  if (shown) {
    const verb = evidence.key === 'shownRise' ? ' rose' : ' fell'
    return capitalised(
      say(
        at,
        ', ',
        subject,
        verb,
        by,
        ' from ',
        first,
        ` ${inPeriod(before, 'en')} to `,
        second,
        ` ${inPeriod(now, 'en')}`,
        difference,
      ),
    )
  }
  if (da)
    return capitalised(
      say(
        at,
        ' er ',
        subject,
        ' ',
        first,
        ` ${inPeriod(before, 'da')} og `,
        second,
        ` ${inPeriod(now, 'da')}`,
        difference,
      ),
    )
  return capitalised(
    say(
      at,
      ', ',
      subject,
      ' is ',
      first,
      ` ${inPeriod(before, 'en')} and `,
      second,
      ` ${inPeriod(now, 'en')}`,
      difference,
    ),
  )
}

export function comparisonSentence(claim: Extract<Claim, { kind: 'comparison' }>, language: Language): Content {
  const { here, there } = claim
  const da = language === 'da'
  const [placeHere, placeThere] = [atArea(here.area, language), atArea(there.area, language)]
  const subject = subjectOf(here.indicator, language)
  const difference: Piece = say(' (', differencePiece(here, there, againstSection(there.area.id), language), ').')
  const values: readonly Piece[] = [
    numberOf(here, language),
    ' ',
    placeHere,
    da ? ' og ' : ' and ',
    numberOf(there, language),
    ' ',
    placeThere,
  ]
  return da
    ? say('I ', formatPeriod(here.period, 'da'), ' er ', subject, ' ', ...values, difference)
    : say('In ', formatPeriod(here.period, 'en'), ', ', subject, ' is ', ...values, difference)
}

function breakSentence(claim: Extract<Claim, { kind: 'break' }>, language: Language): Content {
  const { a, b, because } = claim
  const area = inLanguage(a.area.name, language).text
  const [first, second] =
    a.area.id === b.area.id
      ? [formatPeriod(a.period, language), formatPeriod(b.period, language)]
      : [area, inLanguage(b.area.name, language).text]
  const reason = breakWords(because, area, language)
  return say(
    language === 'da'
      ? `${first} og ${second} kan ikke sammenlignes: ${reason}.`
      : `${first} and ${second} cannot be compared: ${reason}.`,
  )
}

/** »Først ved 10 eller færre eller 39 eller flere (23 i 2020) var en ændring påvist.« Said without rise and fall. */
function detectableSentence(detectable: Detectable, before: Figure | undefined, language: Language): Content {
  const da = language === 'da'
  if (detectable.kind === 'unknown') {
    const lacking =
      detectable.because === 'no-answers'
        ? da
          ? 'antallet af svar'
          : 'the number of answers'
        : da
          ? 'antallet bag raten'
          : 'the count behind the rate'
    return say(
      da
        ? `Hvor lille en ændring tallene kan vise, kan ikke siges: ${lacking} er ikke offentliggjort.`
        : `How small a change the figures can show cannot be said: ${lacking} has not been published.`,
    )
  }
  const unit = detectable.kind === 'share' ? percentSign(language) : ''
  const decimals = detectable.kind === 'rate' ? 1 : 0
  const write = (value: number): string => formatNumber(value, decimals, language) + unit
  const [less, more] = da
    ? detectable.kind === 'count'
      ? ['eller færre', 'eller flere']
      : ['eller mindre', 'eller mere']
    : detectable.kind === 'count'
      ? ['or fewer', 'or more']
      : ['or less', 'or more']
  const ends = [
    ...(detectable.fallTo === undefined ? [] : [`${write(detectable.fallTo)} ${less}`]),
    ...(detectable.riseTo === undefined ? [] : [`${write(detectable.riseTo)} ${more}`]),
  ]
  if (ends.length === 0)
    return say(da ? 'Med så få svar kan ingen ændring vises.' : 'With so few answers no change can be shown.')
  const from = before ? ` (${write(detectable.from)} ${inPeriod(before, language)})` : ''
  const reached = joinList(ends, language).replace(da ? ' og ' : ' and ', da ? ' eller ' : ' or ')
  const answers = detectable.kind === 'share' ? detectable.n.map((n) => formatNumber(n, 0, language)) : []
  const sample =
    detectable.kind === 'share'
      ? da
        ? ` Regnet af ${joinList(answers, 'da')} svar og fire chancer ud af fem.`
        : ` Computed from ${joinList(answers, 'en')} answers and four chances in five.`
      : ''
  return say(
    da
      ? `Først ${reached}${from} ville have vist en ændring.${sample}`
      : `Only ${reached}${from} would have shown a change.${sample}`,
  )
}

/** Several counts: which lie under, over and level with the earlier period, and whether any change is shown. */
function countListSentence(changes: readonly Evidence[], language: Language): Content {
  const da = language === 'da'
  const pairs = changes.map((evidence) => ({ evidence, now: evidence.now[0], before: evidence.against[0] }))
  const known = pairs.flatMap(({ evidence, now, before }) => (now && before ? [{ evidence, now, before }] : []))
  const [first] = known
  if (!first) return []
  const sides = [
    { words: da ? 'under' : 'below', items: known.filter(({ now, before }) => now.low < before.low) },
    { words: da ? 'over' : 'above', items: known.filter(({ now, before }) => now.low > before.low) },
    { words: da ? 'det samme' : 'the same', items: known.filter(({ now, before }) => now.low === before.low) },
  ].filter(({ items }) => items.length > 0)
  const item = ({ now, before }: (typeof known)[number]): Content => {
    const against: Piece = now.low === before.low ? '' : say(da ? ' mod ' : ' against ', numberOf(before, language))
    return say(lowerFirst(inLanguage(now.indicator.name, language).text), ' (', numberOf(now, language), against, ')')
  }
  const same = da ? 'det samme' : 'the same'
  const sideOf = (words: string): string =>
    `${words === same ? (da ? ' som i' : ' as in') : ''} ${formatPeriod(first.before.period, language)}`
  const clause = ({ words, items }: (typeof sides)[number], i: number): Content =>
    say(
      i === 0 ? (da ? 'Antallet er ' : 'The count is ') : '',
      words,
      i === 0 ? sideOf(words) : '',
      da ? ' for ' : ' for ',
      listOf(items.map(item), language),
    )
  const shown = known.filter(({ evidence }) => evidence.key === 'shownRise' || evidence.key === 'shownFall')
  return sentences(say(listOf(sides.map(clause), language), '.'), shownAmong(shown, known.length, language))
}

function listOf(contents: readonly Content[], language: Language): Content {
  const and = language === 'da' ? ' og ' : ' and '
  return say(
    ...contents.flatMap((content, i): readonly Piece[] => [
      i === 0 ? '' : i === contents.length - 1 ? and : ', ',
      content,
    ]),
  )
}

function shownAmong(shown: readonly { evidence: Evidence; now: Figure }[], all: number, language: Language): Content {
  const da = language === 'da'
  if (shown.length === 0)
    return say(
      da
        ? all === 1
          ? 'En ændring er ikke påvist.'
          : 'For ingen af dem er en ændring påvist.'
        : all === 1
          ? 'A change is not shown.'
          : 'For none of them is a change shown.',
    )
  const names = shown.map(
    ({ evidence, now }) =>
      `${evidence.key === 'shownFall' ? (da ? 'faldet i ' : 'the fall in ') : da ? 'stigningen i ' : 'the rise in '}${lowerFirst(inLanguage(now.indicator.name, language).text)}`,
  )
  return capitalised(
    say(
      `${joinList(names, language)} ${da ? 'er statistisk signifikant' : shown.length === 1 ? 'is statistically significant' : 'are statistically significant'}.`,
    ),
  )
}
