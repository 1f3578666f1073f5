import type { Language } from '#domain/text.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Figure } from '#indicators/figure.ts'
import { inPeriod } from '#language/dates.ts'
import { formatSigned, percentSign } from '#language/numbers.ts'
import { wordsIn } from '#language/words.ts'
import type { Claim } from './claim.ts'
import { type Content, capitalised, type Piece, say } from './content.ts'
import { intervalWords } from './interval-words.ts'
import { subjectIs } from './level-sentence.ts'
import { atArea, differenceText, figurePath, numberOf, sinceSection, subjectOf } from './naming.ts'

type Change = Extract<Claim, { kind: 'change' }>

/** A difference as a door to where it is told: the section of the later number's page. */
export function differencePiece(now: Figure, before: Figure, section: string, language: Language): Piece {
  const decimals = Math.max(now.decimals, before.decimals)
  return {
    kind: 'number',
    text: differenceText(now.indicator, now.low - before.low, decimals, language),
    figure: figurePath(now.indicator, now.area.id, now.period, section),
  }
}

/** The change of counted things in percent, told only from a base of 10 (methods §7.2). */
function percentOf(change: Change, language: Language): string {
  const { before, now, evidence } = change
  const base = evidence.counts?.before.count ?? 0
  if (base < 10 || before.low === 0 || now.low === before.low) return ''
  return `; ${formatSigned(100 * (now.low / before.low - 1), 0, language)}${percentSign(language)}`
}

/** »(+10 procentpoint, 95 %-interval +1 til +19)«, »(−21; −40 %)«. */
function differenceInBrackets(change: Change, language: Language): Content {
  const { before, now, evidence } = change
  const interval = evidence.shares ? `, ${intervalWords(evidence.shares, language)}` : ''
  const difference = differencePiece(now, before, sinceSection(before.period), language)
  return say(' (', difference, interval, percentOf(change, language), ')')
}

const isShown = ({ key }: Evidence): boolean => key === 'shownRise' || key === 'shownFall'

/** Two values of one area. Rise and fall are said here, and only where the evidence shows them; else the values stand side by side. */
export function changeSentence(change: Change, language: Language): Content {
  const clause = isShown(change.evidence) ? shownClause(change, language) : sideBySide(change, language)
  return capitalised(say(clause, '.'))
}

function shownClause(change: Change, language: Language): Content {
  const { before, now, evidence } = change
  const words = wordsIn(language)
  const isRise = evidence.key === 'shownRise'
  const [at, subject] = [atArea(now.area, language), subjectOf(now.indicator, language)]
  const isTheirs = evidence.by === 'publisher'
  const verb = isRise ? words(' steget', ' rose') : words(' faldet', ' fell')
  const from = say(words(' fra ', ' from '), numberOf(before, language), ` ${inPeriod(before.period, language)}`)
  const to = say(words(' til ', ' to '), numberOf(now, language), ` ${inPeriod(now.period, language)}`)
  const difference = differenceInBrackets(change, language)
  return language === 'da'
    ? say(at, ' er ', subject, isTheirs ? ' ifølge undersøgelsesfirmaet' : '', verb, from, to, difference)
    : say(at, ', ', subject, verb, from, to, difference, isTheirs ? ', according to the survey firm' : '')
}

function sideBySide(change: Change, language: Language): Content {
  const { before, now } = change
  const [at, subject] = [atArea(now.area, language), subjectOf(now.indicator, language)]
  return say(
    ...subjectIs(at, subject, language),
    ' ',
    numberOf(before, language),
    ` ${inPeriod(before.period, language)} ${wordsIn(language)('og', 'and')} `,
    numberOf(now, language),
    ` ${inPeriod(now.period, language)}`,
    differenceInBrackets(change, language),
  )
}
