import type { Language } from '#domain/text.ts'
import type { CountTest } from '#evaluation/count-test.ts'
import type { Evidence, EvidenceKey, NotAssessable } from '#evaluation/evidence.ts'
import type { Supposed } from '#evaluation/rate-basis.ts'
import type { ShareTest } from '#evaluation/share-test.ts'
import { formatPeriod } from '#language/dates.ts'
import { formatNumber, formatP, formatSigned, percentSign } from '#language/numbers.ts'
import { joinList } from '#language/words.ts'
import { type Content, type EvidenceMark, say, sentences } from './content.ts'
import { pointsUnit } from './naming.ts'

const marks: Readonly<Record<EvidenceKey, EvidenceMark>> = {
  shownRise: 'rise',
  shownAbove: 'rise',
  shownFall: 'fall',
  shownBelow: 'fall',
  notShown: 'not-shown',
  shownSmall: 'not-shown',
  notAssessable: 'not-tested',
}

/** The interval sign that stands before an evidence line. */
export const evidenceMark = (evidence: Evidence): EvidenceMark =>
  evidence.reason === 'full-count' ? 'full-count' : marks[evidence.key]

/** What has changed or differs, as the subject of »er statistisk signifikant«; the only place where rise and fall are said. */
const shownNoun: Readonly<Record<Language, Partial<Record<EvidenceKey, string>>>> = {
  da: { shownRise: 'Stigningen', shownFall: 'Faldet', shownAbove: 'Forskellen', shownBelow: 'Forskellen' },
  en: { shownRise: 'The rise', shownFall: 'The fall', shownAbove: 'The difference', shownBelow: 'The difference' },
}

const notAssessableWords: Readonly<
  Record<Language, Readonly<Record<Exclude<NotAssessable, 'no-count' | 'no-population' | 'no-answers'>, string>>>
> = {
  da: {
    'full-count': 'Fuld optælling; ingen statistisk usikkerhed.',
    'number-target': 'Målet er et tal, så der er ingen ændring at teste.',
    gap: 'Ændringen i afstand er ikke testet.',
    kind: 'Ændringen kan ikke testes ud fra de offentliggjorte tal.',
    bounded: 'Ændringen kan ikke vurderes: et af tallene er kun kendt inden for grænser.',
    'nothing-counted': 'Der er ingen anmeldelser i nogen af perioderne.',
    rounding: 'Om en ændring er påvist, kan ikke afgøres ud fra afrundede tal.',
  },
  en: {
    'full-count': 'A full count; no statistical uncertainty.',
    'number-target': 'The target is a number, so there is no change to test.',
    gap: 'The change in distance has not been tested.',
    kind: 'The change cannot be tested from the published figures.',
    bounded: 'The change cannot be assessed: one of the figures is known only within bounds.',
    'nothing-counted': 'There are no reports in either period.',
    rounding: 'Whether a change is shown cannot be decided from rounded figures.',
  },
}

/** The result of the comparison as an evidence line of its own. */
export function evidenceSentence(evidence: Evidence, language: Language): Content {
  if (evidence.key === 'notAssessable') return notAssessableSentence(evidence, language)
  if (evidence.key === 'shownSmall')
    return say(language === 'da' ? 'Uændret inden for ±3\u00a0procentpoint.' : 'Unchanged within ±3 percentage points.')
  if (evidence.key === 'notShown') return notShownSentence(evidence, language)
  return shownSentence(evidence, language)
}

const publishersTail = (evidence: Evidence, language: Language): string =>
  evidence.by !== 'publisher' ? '' : language === 'da' ? ', oplyser undersøgelsen' : ', says the survey'

function shownSentence(evidence: Evidence, language: Language): Content {
  const da = language === 'da'
  const noun = shownNoun[language][evidence.key] ?? ''
  const test = evidence.counts ?? evidence.shares
  const p = test ? ` (${formatP(test.p, language)})` : ''
  const holds = evidence.counts?.fragility === undefined ? '' : holdsWhile(evidence.counts.fragility, language)
  const interval = evidence.shares ? `; ${intervalWords(evidence.shares, language)}` : ''
  return say(
    `${noun} ${da ? 'er statistisk signifikant' : 'is statistically significant'}${p}${publishersTail(evidence, language)}${holds}${interval}.`,
  )
}

/** »så længe variationen er højst 1,3 gange den rent tilfældige« */
const whileWords = (fragility: number, language: Language): string =>
  language === 'da'
    ? `, så længe variationen er højst ${formatNumber(fragility, 1, 'da')} gange den rent tilfældige`
    : `, while the variation is at most ${formatNumber(fragility, 1, 'en')} times the purely random`

const holdsWhile = (fragility: number, language: Language): string =>
  `${language === 'da' ? ' og holder' : ' and holds'}${whileWords(fragility, language)}`

/** »95 %-interval +1 til +19 procentpoint«. */
function intervalWords(test: ShareTest, language: Language): string {
  const [lower, upper] = [formatSigned(test.lower, 0, language), formatSigned(test.upper, 0, language)]
  return language === 'da'
    ? `95\u00a0%-interval ${lower} til ${upper}${pointsUnit(2, 0, 'da')}`
    : `95% interval ${lower} to ${upper}${pointsUnit(2, 0, 'en')}`
}

/** A rate ratio as a percentage move; told only from a base of 10 reports (methods §7.2). */
function ratioRange(test: CountTest, language: Language): string {
  if (test.before.count < 10 || !Number.isFinite(test.upper)) return ''
  const percent = (ratio: number): string => formatSigned(100 * (ratio - 1), 0, language) + percentSign(language)
  return language === 'da'
    ? `; tallene passer både med ${percent(test.lower)} og ${percent(test.upper)}`
    : `; the figures fit both ${percent(test.lower)} and ${percent(test.upper)}`
}

function notShownSentence(evidence: Evidence, language: Language): Content {
  const da = language === 'da'
  const what = evidence.compares === 'area' ? (da ? 'En forskel' : 'A difference') : da ? 'En ændring' : 'A change'
  const said = `${what} ${da ? 'er ikke påvist' : 'is not shown'}`
  const { counts, shares } = evidence
  if (counts) return say(`${said} (${formatP(counts.p, language)})${ratioRange(counts, language)}.`)
  if (!shares) return say(`${said}${publishersTail(evidence, language)}.`)
  const [lower, upper] = [formatSigned(shares.lower, 0, language), formatSigned(shares.upper, 0, language)]
  const range = da
    ? `tallene passer med alt fra ${lower} til ${upper}`
    : `the figures fit anything from ${lower} to ${upper}`
  return say(`${said} (${formatP(shares.p, language)}); ${range}${pointsUnit(2, 0, language)}.`)
}

function notAssessableSentence(evidence: Evidence, language: Language): Content {
  const da = language === 'da'
  const { reason } = evidence
  if (reason === undefined) return say(da ? 'Kan ikke vurderes.' : 'Cannot be assessed.')
  if (reason !== 'no-answers' && reason !== 'no-count' && reason !== 'no-population')
    return say(notAssessableWords[language][reason])
  const what = evidence.compares === 'area' ? (da ? 'Forskellen' : 'The difference') : da ? 'Ændringen' : 'The change'
  return sentences(
    say(`${what} ${da ? 'kan ikke vurderes' : 'cannot be assessed'}: ${lackingWords(evidence, reason, language)}.`),
    neededSentence(evidence, language),
  )
}

function lackingWords(
  evidence: Evidence,
  reason: 'no-answers' | 'no-count' | 'no-population',
  language: Language,
): string {
  const da = language === 'da'
  if (reason === 'no-answers')
    return da ? 'antallet af svar er ikke offentliggjort' : 'the number of answers has not been published'
  const thing = reason === 'no-count' ? (da ? 'antallet' : 'the count') : da ? 'folketallet' : 'the population'
  const when = evidence.lacking ? ` ${da ? 'i' : 'of'} ${formatPeriod(evidence.lacking.period, language)}` : ''
  return `${thing}${when} ${da ? 'er ikke offentliggjort' : 'has not been published'}`
}

/** »Den er kun påvist, hvis der var mindst 164 svar hvert år (126 uden designeffekt).« */
export function neededSentence(evidence: Evidence, language: Language): Content {
  const { needed } = evidence
  if (!needed) return []
  const [assumed, simple, deff] = [
    formatNumber(needed.assumed, 0, language),
    formatNumber(needed.simple, 0, language),
    formatNumber(needed.deff, 1, language),
  ]
  return say(
    language === 'da'
      ? `Den er kun påvist, hvis der var mindst ${assumed} svar hvert år (designeffekt ${deff}; ${simple} ved designeffekt 1).`
      : `It is shown only if there were at least ${assumed} answers each year (design effect ${deff}; ${simple} at design effect 1).`,
  )
}

/** What the test would say if the figures that are lacking were as supposed; named as an assumption, without words of rise or fall. */
export function ifSupposedSentence(evidence: Evidence, nameOf: (area: string) => string, language: Language): Content {
  if (!evidence.ifSupposed) return []
  const { test, supposed } = evidence.ifSupposed
  const given = joinList(supposedFigures(supposed, nameOf, language), language)
  const isShown = test.p < 0.05
  const fragile =
    isShown && evidence.compares === 'time' && test.fragility !== undefined ? whileWords(test.fragility, language) : ''
  const p = formatP(test.p, language)
  const pair = comparedCounts(evidence, test, language)
  return say(
    language === 'da'
      ? `Regnet baglæns af de offentliggjorte tal er ${given}. Holder det, står ${pair}, og forskellen ${isShown ? 'er større end' : 'kan ikke skelnes fra'} tilfældig variation (${p})${fragile}. Det er en antagelse og ikke et resultat.`
      : `Worked back from the published figures, ${given}. If that holds, it is ${pair}, and the difference ${isShown ? 'is larger than' : 'cannot be told from'} random variation (${p})${fragile}. This is an assumption and not a result.`,
  )
}

/** Each supposed figure once: »folketallet i Tingbjerg-Husum 11.337 (11.307–11.367)«. */
function supposedFigures(
  supposed: readonly Supposed[],
  nameOf: (area: string) => string,
  language: Language,
): readonly string[] {
  const groups = Map.groupBy(supposed, ({ what, area, value }) => `${what}:${area}:${value}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [supposedFigure(first, nameOf, group.find(({ range }) => range)?.range, language)] : []
  })
}

function supposedFigure(
  item: Supposed,
  nameOf: (area: string) => string,
  range: Supposed['range'],
  language: Language,
): string {
  const da = language === 'da'
  const write = (value: number): string => formatNumber(value, 0, language)
  const spread = range ? ` (${write(range[0])}–${write(range[1])})` : ''
  const place = `${da ? 'i' : 'of'} ${nameOf(item.area)}`
  if (item.what === 'population')
    return `${da ? 'folketallet' : 'the population'} ${place} ${da ? '' : 'is '}${write(item.value)}${spread}`
  const when = formatPeriod(item.period, language)
  return da
    ? `antallet af anmeldelser ${place} i ${when} cirka ${write(item.value)}`
    : `the number of reports ${place} in ${when} is about ${write(item.value)}`
}

function comparedCounts(evidence: Evidence, test: CountTest, language: Language): string {
  const da = language === 'da'
  const [before, now] = [test.before.count, test.now.count].map((count) => formatNumber(count, 0, language))
  if (evidence.compares === 'area')
    return da ? `områdets ${now} over for ${before} i resten` : `${now} in the area against ${before} in the rest`
  return da ? `cirka ${before} over for ${now}` : `about ${before} against ${now}`
}

/** The evidence in two or three words, for a column: »Fald påvist«, »Ændring ikke påvist«. */
export function evidenceWord(evidence: Evidence, language: Language): string {
  const da = language === 'da'
  switch (evidence.key) {
    case 'shownRise':
      return da ? 'Stigning påvist' : 'Rise shown'
    case 'shownFall':
      return da ? 'Fald påvist' : 'Fall shown'
    case 'shownAbove':
    case 'shownBelow':
      return da ? 'Forskel påvist' : 'Difference shown'
    case 'shownSmall':
      return da ? 'Uændret inden for ±3' : 'Unchanged within ±3'
    case 'notShown':
      return evidence.compares === 'area'
        ? da
          ? 'Forskel ikke påvist'
          : 'No difference shown'
        : da
          ? 'Ændring ikke påvist'
          : 'No change shown'
    case 'notAssessable':
      if (evidence.reason === 'full-count') return da ? 'Fuld optælling' : 'Full count'
      if (evidence.reason === 'gap' || evidence.reason === 'number-target') return da ? 'Ikke testet' : 'Not tested'
      return da ? 'Kan ikke vurderes' : 'Cannot be assessed'
  }
}

/** The evidence that is told first: what is computed and can be assessed, else the publisher's, else why there is none. */
export const leadingEvidence = (all: readonly Evidence[]): Evidence | undefined =>
  all.find((item) => item.by === 'computed' && item.key !== 'notAssessable') ??
  all.find((item) => item.by === 'publisher') ??
  all[0]
