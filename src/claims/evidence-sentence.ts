import type { Language } from '#domain/text.ts'
import type { CountTest } from '#evaluation/count-test.ts'
import type { Evidence, EvidenceKey, NotAssessable } from '#evaluation/evidence.ts'
import { inPeriod } from '#language/dates.ts'
import { formatNumber, formatP, formatSigned, percentSign } from '#language/numbers.ts'
import { joinList, wordsIn } from '#language/words.ts'
import { type Content, type EvidenceMark, say, sentences } from './content.ts'
import { intervalEnds, intervalWords } from './interval-words.ts'
import { atArea, pointsUnit } from './naming.ts'
import { neededSentence } from './needed-sentence.ts'
import { comparedCounts, supposedFigures } from './supposed-words.ts'

const marks: Readonly<Record<EvidenceKey, EvidenceMark>> = {
  shownRise: 'rise',
  shownAbove: 'above',
  shownFall: 'fall',
  shownBelow: 'below',
  notShown: 'not-shown',
  shownSmall: 'not-shown',
  notAssessable: 'not-tested',
}

/** The interval sign that stands before an evidence line. */
export const evidenceMark = (evidence: Evidence): EvidenceMark =>
  evidence.reason === 'full-count' ? 'full-count' : marks[evidence.key]

/** The evidence that is told first: what is computed and can be assessed, else the publisher's, else why there is none. */
export const leadingEvidence = (all: readonly Evidence[]): Evidence | undefined =>
  all.find((item) => item.by === 'computed' && item.key !== 'notAssessable') ??
  all.find((item) => item.by === 'publisher') ??
  all[0]

/** The result of the comparison as an evidence line of its own. */
export function evidenceSentence(evidence: Evidence, language: Language): Content {
  switch (evidence.key) {
    case 'notAssessable':
      return notAssessableSentence(evidence, language)
    case 'notShown':
      return notShownSentence(evidence, language)
    case 'shownSmall':
      return say(wordsIn(language)('Uændret inden for ±3\u00a0procentpoint.', 'Unchanged within ±3 percentage points.'))
    default:
      return shownSentence(evidence, language)
  }
}

/** The same after a sentence that has told the interval: a shown change is not told its interval twice. */
export const evidenceAfterChange = (evidence: Evidence, language: Language): Content =>
  evidence.shares && shownNoun[language][evidence.key] !== undefined
    ? significant(evidence, formatP(evidence.shares.p, language), language)
    : evidenceSentence(evidence, language)

/** What has changed or differs, as the subject of »er statistisk signifikant«; rise and fall are said of what is shown alone. */
const shownNoun: Readonly<Record<Language, Partial<Record<EvidenceKey, string>>>> = {
  da: { shownRise: 'Stigningen', shownFall: 'Faldet', shownAbove: 'Forskellen', shownBelow: 'Forskellen' },
  en: { shownRise: 'The rise', shownFall: 'The fall', shownAbove: 'The difference', shownBelow: 'The difference' },
}

function shownSentence(evidence: Evidence, language: Language): Content {
  const { counts, shares } = evidence
  if (!shares) return significant(evidence, counts ? formatP(counts.p, language) : '', language)
  const interval = `${intervalWords(shares, language)}${pointsUnit(2, 0, language)}`
  return significant(evidence, `${formatP(shares.p, language)}; ${interval}`, language)
}

/** @param figures what stands in brackets: p, and the interval where it has not been told */
function significant(evidence: Evidence, figures: string, language: Language): Content {
  const noun = shownNoun[language][evidence.key] ?? ''
  const is = wordsIn(language)('er statistisk signifikant', 'is statistically significant')
  const brackets = figures === '' ? '' : ` (${figures})`
  const { counts } = evidence
  const holds = counts?.fragility === undefined ? '' : holdsWhile(counts.fragility, language)
  return say(`${noun} ${is}${brackets}${publishersTail(evidence, language)}${holds}.`)
}

const publishersTail = ({ by }: Evidence, language: Language): string =>
  by === 'publisher' ? wordsIn(language)(', oplyser undersøgelsen', ', according to the survey') : ''

const holdsWhile = (fragility: number, language: Language): string =>
  wordsIn(language)(
    ` og holder, ${whileWords(fragility, 'da')}`,
    ` and holds as long as ${whileWords(fragility, 'en')}`,
  )

/** »så længe variationen er højst 1,3 gange den rent tilfældige«; in English what stands after »as long as«. */
const whileWords = (fragility: number, language: Language): string =>
  wordsIn(language)(
    `så længe variationen er højst ${formatNumber(fragility, 1, 'da')} gange den rent tilfældige`,
    `the variation is at most ${formatNumber(fragility, 1, 'en')} times purely random variation`,
  )

function notShownSentence(evidence: Evidence, language: Language): Content {
  const words = wordsIn(language)
  const { counts, shares } = evidence
  const what = evidence.compares === 'area' ? words('En forskel', 'A difference') : words('En ændring', 'A change')
  const said = `${what} ${words('er ikke påvist', 'has not been shown')}`
  if (counts) return say(`${said} (${formatP(counts.p, language)})${ratioRange(counts, language)}.`)
  if (!shares) return say(`${said}${publishersTail(evidence, language)}.`)
  const [lower, upper] = intervalEnds(shares, language)
  const range = words(
    `tallene passer med alt fra ${lower} til ${upper}`,
    `the figures are consistent with anything from ${lower} to ${upper}`,
  )
  return say(`${said} (${formatP(shares.p, language)}); ${range}${pointsUnit(2, 0, language)}.`)
}

/** A rate ratio as two percentage moves; told only from a base of 10 reports (methods §7.2). */
function ratioRange(test: CountTest, language: Language): string {
  if (test.before.count < 10 || !Number.isFinite(test.upper)) return ''
  const percent = (ratio: number): string => formatSigned(100 * (ratio - 1), 0, language) + percentSign(language)
  return wordsIn(language)(
    `; tallene passer både med ${percent(test.lower)} og ${percent(test.upper)}`,
    `; the figures are consistent with both ${percent(test.lower)} and ${percent(test.upper)}`,
  )
}

type Lacking = Extract<NotAssessable, 'no-answers' | 'no-rest-answers' | 'no-count' | 'no-population'>

const lackingReasons: readonly NotAssessable[] = ['no-answers', 'no-rest-answers', 'no-count', 'no-population']

const isLacking = (reason: NotAssessable): reason is Lacking => lackingReasons.includes(reason)

function notAssessableSentence(evidence: Evidence, language: Language): Content {
  const words = wordsIn(language)
  const { reason, compares } = evidence
  const the = compares === 'area' ? words('Forskellen', 'The difference') : words('Ændringen', 'The change')
  const cannot = `${the} ${words('kan ikke vurderes', 'cannot be assessed')}`
  if (reason === undefined) return say(`${cannot}.`)
  if (!isLacking(reason)) return say(reasonSentence(reason, compares, language))
  return sentences(
    say(`${cannot}: `, lackingWords(evidence, reason, language), '.'),
    neededSentence(evidence, language),
  )
}

type Reasons = Readonly<Record<Exclude<NotAssessable, Lacking>, string>>

const reasonSentence = (reason: keyof Reasons, compares: Evidence['compares'], language: Language): string =>
  (language === 'da' ? danishReasons : englishReasons)(compares === 'area')[reason]

const danishReasons = (isArea: boolean): Reasons => ({
  'full-count': 'Fuld optælling; ingen statistisk usikkerhed.',
  'number-target': 'Målet er et tal, så der er ingen ændring at teste.',
  gap: 'Ændringen i forhold til det andet område er ikke testet.',
  kind: `${isArea ? 'Forskellen' : 'Ændringen'} kan ikke testes ud fra de offentliggjorte tal.`,
  bounded: `${isArea ? 'Forskellen' : 'Ændringen'} kan ikke vurderes: et af tallene er kun kendt inden for grænser.`,
  'nothing-counted': isArea
    ? 'Der er ingen anmeldelser i nogen af områderne, så en forskel kan ikke vurderes.'
    : 'Der er ingen anmeldelser i nogen af perioderne, så en ændring kan ikke vurderes.',
  rounding: `Om en ${isArea ? 'forskel' : 'ændring'} er påvist, kan ikke afgøres ud fra afrundede tal.`,
})

const englishReasons = (isArea: boolean): Reasons => ({
  'full-count': 'A full count; no statistical uncertainty.',
  'number-target': 'The target is a number, so there is no change to test.',
  gap: 'The change relative to the other area has not been tested.',
  kind: `The ${isArea ? 'difference' : 'change'} cannot be tested from the published figures.`,
  bounded: `The ${isArea ? 'difference' : 'change'} cannot be assessed: one of the figures is known only within bounds.`,
  'nothing-counted': isArea
    ? 'There are no reports in either area, so a difference cannot be assessed.'
    : 'There are no reports in either period, so a change cannot be assessed.',
  rounding: `Whether a ${isArea ? 'difference' : 'change'} has been shown cannot be decided from rounded figures.`,
})

/** »antallet af anmeldelser i Tingbjerg-Husum i 2020 er ikke offentliggjort« */
function lackingWords(evidence: Evidence, reason: Lacking, language: Language): Content {
  const words = wordsIn(language)
  const things: Readonly<Record<Lacking, string>> = {
    'no-answers': words('antallet af svar', 'the number of answers'),
    'no-rest-answers': words('antallet af svar uden for området', 'the number of answers outside the area'),
    'no-count': words('antallet af anmeldelser', 'the number of reports'),
    'no-population': words('folketallet', 'the population'),
  }
  const { lacking } = evidence
  const where = lacking ? say(' ', atArea(lacking.area, language), ` ${inPeriod(lacking.period, language)}`) : ''
  return say(things[reason], where, words(' er ikke offentliggjort', ' has not been published'))
}

/** What the test would say if the figures that are lacking were as supposed; named as an assumption, without words of rise or fall. */
export function ifSupposedSentence(evidence: Evidence, nameOf: (area: string) => string, language: Language): Content {
  const { ifSupposed } = evidence
  if (!ifSupposed) return []
  const words = wordsIn(language)
  const { p, fragility } = ifSupposed.test
  const given = joinList(supposedFigures(ifSupposed, nameOf, language), language)
  const pair = comparedCounts(evidence, ifSupposed, language)
  const isShown = p < 0.05
  const told = isShown && evidence.compares === 'time' ? fragility : undefined
  const tested = isShown
    ? words('er større end tilfældig variation', 'is larger than random variation')
    : words('kan ikke skelnes fra tilfældig variation', 'cannot be told from random variation')
  const holds = told === undefined ? '' : words(`, ${whileWords(told, 'da')}`, `, as long as ${whileWords(told, 'en')}`)
  return say(
    words(
      `Regnet baglæns af de offentliggjorte tal er ${given}. Holder det, står ${pair}, og forskellen ${tested} (${formatP(p, 'da')})${holds}. Det er en antagelse og ikke et resultat.`,
      `Worked back from the published figures, ${given}. If that holds, ${pair}, and the difference ${tested} (${formatP(p, 'en')})${holds}. This is an assumption and not a result.`,
    ),
  )
}
