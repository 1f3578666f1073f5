import { say } from '#claims/content.ts'
import { isSurvey } from '#domain/indicator.ts'
import { breakBetween } from '#evaluation/break.ts'
import { publishersOf } from '#evaluation/evidence.ts'
import { formatNumber } from '#language/numbers.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { Block } from '#report/report.ts'
import { seriesOf } from '#report/series.ts'
import { usedIndicators } from '#report/used-indicators.ts'
import {
  type SampleSizeRange,
  type SignificanceStatement,
  sampleSizesConsistentWith,
} from '#statistics/consistent-sample-sizes.ts'
import { assumedDeff } from '#statistics/published-share.ts'

export const surveyIndicators = (context: NoteContext): readonly string[] =>
  usedIndicators(context).filter((id) => isSurvey(context.assessment.book.indicator(id).kind))

/** What the publisher says of changes in an area whose numbers of answers are not known. */
export function changeStatements(
  context: NoteContext,
  area = context.assessment.dossier.partnership.area,
): readonly SignificanceStatement[] {
  const { assessment } = context
  const shares = surveyIndicators(context).filter((id) => assessment.book.indicator(id).kind === 'survey-share')
  return shares.flatMap((id) => {
    const series = seriesOf(id, area, assessment.periodOf(id), context)
    return series.slice(1).flatMap((now, i): readonly SignificanceStatement[] => {
      const before = series[i]
      if (!before || now.n !== undefined || before.n !== undefined || breakBetween(before, now, assessment.book.source))
        return []
      const [said] = publishersOf({ compares: 'time', now: [now], against: [before] }, assessment)
      return said ? [{ share1: before.low / 100, share2: now.low / 100, significant: said.key !== 'notShown' }] : []
    })
  })
}

/**
 * The numbers of answers at which all of that is true together; undefined where nothing is stated as shown or no number fits.
 * @param area the partnership's own unless another is given
 */
export function consistentAnswers(
  context: NoteContext,
  deff = assumedDeff,
  area?: string,
): SampleSizeRange | undefined {
  const statements = changeStatements(context, area)
  return statements.some(({ significant }) => significant) ? sampleSizesConsistentWith(statements, deff) : undefined
}

/** One paragraph for the chapter: the publisher's statements taken together. */
export function consistencyBlock(context: NoteContext): readonly Block[] {
  const [weighted, simple] = [consistentAnswers(context), consistentAnswers(context, 1)]
  if (changeStatements(context).length < 2 || !weighted || !simple) return []
  const write = (n: number): string => formatNumber(n, 0, context.language)
  const span = ({ min, max }: SampleSizeRange): string =>
    Number.isFinite(max)
      ? `${write(min)}–${write(max)}`
      : context.words(`mindst ${write(min)}`, `at least ${write(min)}`)
  const deff = formatNumber(assumedDeff, 1, context.language)
  const sentence = context.words(
    `Det, undersøgelsen oplyser om ændringerne i området, kan alt sammen passe, hvis der var ${span(weighted)} svar hvert år (designeffekt ${deff}; ${span(simple)} ved designeffekt 1).`,
    `What the survey states of the changes in the area can all be true if there were ${span(weighted)} answers each year (design effect ${deff}; ${span(simple)} at design effect 1).`,
  )
  return [{ kind: 'paragraph', style: 'small', content: say(sentence) }]
}
