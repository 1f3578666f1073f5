import { isSurvey } from '#domain/indicator.ts'
import type { Language } from '#domain/text.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import { inPeriod } from '#language/dates.ts'
import { wordsIn } from '#language/words.ts'
import type { Claim } from './claim.ts'
import { type Content, capitalised, say, sentences } from './content.ts'
import { numberOf, subjectOf } from './naming.ts'

type Change = Extract<Claim, { kind: 'change' }>

/**
 * A change for a reader without statistics: the two values, and in a sentence of its own what they show. Rise and fall are said only
 * where they are shown (methods §5.7), as in the sentence that the note has.
 */
export const plainChangeSentence = (change: Change, language: Language): Content =>
  sentences(valuesSentence(change, language), say(shownWords(change, language)), fragileSentence(change, language))

const isShown = ({ key }: Evidence): boolean => key === 'shownRise' || key === 'shownFall'

/** »Andelen af utrygge i nabolaget er steget fra 16 % i 2021 til 26 % i 2022.«, else the values side by side. */
function valuesSentence({ before, now, evidence }: Change, language: Language): Content {
  const words = wordsIn(language)
  const subject = subjectOf(now.indicator, language)
  const [then, later] = [before, now].map((figure) => inPeriod(figure.period, language))
  if (isShown(evidence)) {
    const isRise = evidence.key === 'shownRise'
    const verb = isRise ? words(' er steget', ' rose') : words(' er faldet', ' fell')
    const from = say(words(' fra ', ' from '), numberOf(before, language), ` ${then}`)
    return capitalised(say(subject, verb, from, words(' til ', ' to '), numberOf(now, language), ` ${later}.`))
  }
  const is = words(' er ', ' was ')
  if (now.low === before.low && now.high === before.high)
    return capitalised(
      say(subject, is, numberOf(now, language), words(` både ${then} og ${later}.`, ` both ${then} and ${later}.`)),
    )
  const and = words(' og ', ' and ')
  return capitalised(
    say(subject, is, numberOf(before, language), ` ${then}`, and, numberOf(now, language), ` ${later}.`),
  )
}

/** A shown change of reports that twice the random variation would undo (look §4). */
function fragileSentence({ evidence }: Change, language: Language): Content {
  const { fragility } = evidence.counts ?? {}
  if (!isShown(evidence) || fragility === undefined || fragility >= 2) return []
  return say(
    wordsIn(language)(
      'Svaret er skrøbeligt: svinger anmeldelserne lidt mere end tilfældigt, holder det ikke.',
      'The answer is fragile: if reports vary a little more than at random, it does not hold.',
    ),
  )
}

/** What the values show, without p and interval; those stand on the number's own page. */
function shownWords({ now, evidence }: Change, language: Language): string {
  const words = wordsIn(language)
  const isTheirs = evidence.by === 'publisher'
  const tail = isTheirs ? words(', oplyser undersøgelsen', ', according to the survey') : ''
  switch (evidence.key) {
    case 'shownRise':
    case 'shownFall':
    case 'shownAbove':
    case 'shownBelow':
      return words(
        `Forskellen er større, end tilfældigheder som regel giver${tail}.`,
        `The difference is larger than chance usually makes it${tail}.`,
      )
    case 'shownSmall':
      return words('Det er uændret inden for ±3\u00a0procentpoint.', 'It is unchanged within ±3 percentage points.')
    case 'notShown':
      return isSurvey(now.indicator.kind)
        ? words(
            `Undersøgelsen kan ikke vise, om der er sket en ændring${tail === '' ? '' : '; det oplyser den selv'}.`,
            `The survey cannot show whether there has been a change${tail === '' ? '' : '; it says so itself'}.`,
          )
        : words(
            'Tallene kan ikke vise, om der er sket en ændring.',
            'The figures cannot show whether there has been a change.',
          )
    case 'notAssessable':
      return notAssessableWords(evidence, language)
  }
}

function notAssessableWords({ reason }: Evidence, language: Language): string {
  const words = wordsIn(language)
  const cannot = words('Om der er sket en ændring, kan ikke siges', 'Whether there has been a change cannot be said')
  if (reason === 'no-answers' || reason === 'no-count' || reason === 'no-population')
    return `${cannot}: ${words('de tal, det kræver, er ikke offentliggjort', 'the figures it takes have not been published')}.`
  return reason === 'rounding'
    ? `${cannot}: ${words('tallene er afrundede', 'the figures are rounded')}.`
    : `${cannot}.`
}
