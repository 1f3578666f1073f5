import { type Content, plainText, say } from '#claims/content.ts'
import { atArea, figureText } from '#claims/naming.ts'
import { type Indicator, isOffence, isSurvey } from '#domain/indicator.ts'
import type { Period } from '#domain/period.ts'
import { inLanguage } from '#domain/text.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatPeriod, inPeriod } from '#language/dates.ts'
import { joinList } from '#language/words.ts'
import { allLeaves, type NoteContext } from '#report/note-context.ts'
import { usedIndicators } from '#report/used-indicators.ts'

/** What to ask the survey firm and the police for: the numbers whose lack kept something from being assessed. */
export function wishList(context: NoteContext): readonly Content[] {
  const evidence = allLeaves(context.assessment)
    .flatMap((leaf) => leaf.evidence)
    .filter(({ key, by }) => key === 'notAssessable' && by === 'computed')
  const wishes = [
    ...answersWish(evidence, context),
    ...countWishes(evidence, context),
    ...comparatorWishes(context),
    ...extractionWish(context),
  ]
  return wishes.map((wish) => say(wish))
}

function answersWish(evidence: readonly Evidence[], context: NoteContext): readonly string[] {
  const figures = evidence
    .filter(({ reason }) => reason === 'no-answers')
    .flatMap(({ now, against }) => [...against, ...now])
  const lacking = figures.filter(({ n }) => n === undefined)
  if (lacking.length === 0) return []
  const areas = [...new Set(lacking.map(({ area }) => context.areaName(area.id)))]
  const periods = [...new Set(lacking.map(({ period }) => formatPeriod(period, context.language)))].toSorted()
  const [where, when] = [joinList(areas, context.language), joinList(periods, context.language)]
  return [
    context.words(
      `Undersøgelsesfirmaet: antallet af svar i ${where} i ${when} samt andelene med én decimal.`,
      `The survey firm: the number of answers in ${where} in ${when}, and the shares with one decimal.`,
    ),
  ]
}

function countWishes(evidence: readonly Evidence[], context: NoteContext): readonly string[] {
  const lacking = evidence.flatMap((item) =>
    item.lacking && (item.reason === 'no-count' || item.reason === 'no-population') ? [item.lacking] : [],
  )
  const unique = [...new Map(lacking.map((figure: Figure) => [`${figure.area.id}:${figure.period}`, figure])).values()]
  return unique.map((figure) => {
    const place = `${plainText(atArea(figure.area, context.language))} ${inPeriod(figure.period, context.language)}`
    const rate = figureText(figure, context.language)
    return context.words(
      `Politiet: antallet af anmeldelser og folketallet bag ${rate} pr. 1.000 indbyggere ${place}.`,
      `The police: the number of reports and the population behind ${rate} per 1,000 residents ${place}.`,
    )
  })
}

/** Figures of comparators that no source has, in the judged period and the one before it is held against. */
function comparatorWishes(context: NoteContext): readonly string[] {
  const { assessment } = context
  const used = usedIndicators(context).filter((id) =>
    ['survey-share', 'survey-mean', 'offence-rate'].includes(assessment.book.indicator(id).kind),
  )
  return used.flatMap((id) => {
    const period = assessment.periodOf(id)
    const own = assessment.book.find(id, assessment.dossier.partnership.area, period)
    if (own.kind === 'none') return []
    const lacking = assessment.dossier.partnership.comparators.filter((area) => {
      const there = assessment.book.find(id, area, period)
      return there.kind === 'none' && (there.reason === 'not-published' || there.reason === 'not-delivered')
    })
    return lacking.length === 0 ? [] : [comparatorWish(assessment.book.indicator(id), lacking, period, context)]
  })
}

function comparatorWish(indicator: Indicator, areas: readonly string[], period: Period, context: NoteContext): string {
  const name = inLanguage(indicator.name, context.language).text
  const whom = isSurvey(indicator.kind)
    ? context.words('Undersøgelsesfirmaet', 'The survey firm')
    : context.words('Politiet', 'The police')
  const where = joinList(areas.map(context.areaName), context.language)
  const when = inPeriod(period, context.language)
  return context.words(
    `${whom}: »${name}« for ${where} ${when}; tallet er ikke fundet offentliggjort.`,
    `${whom}: “${name}” for ${where} ${when}; the figure was not found in any publication.`,
  )
}

/** The days of extraction: reports are revised, and figures of different age are not alike. */
function extractionWish(context: NoteContext): readonly string[] {
  const hasOffences = usedIndicators(context).some((id) => isOffence(context.assessment.book.indicator(id).kind))
  return hasOffences
    ? [
        context.words(
          'Politiet: hvilken dag tallene er trukket, både for det vurderede år og for udgangspunktet.',
          'The police: the day on which the figures were extracted, both for the judged year and for the baseline.',
        ),
      ]
    : []
}
