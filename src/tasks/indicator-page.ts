import type { Case } from '#domain/case.ts'
import type { Language } from '#domain/text.ts'
import { type IndicatorTold, indicatorTold } from '#report/indicator/indicator-told.ts'
import { type ComparisonSection, comparisonSection } from '#report/pages/comparison.ts'
import type { AskedFigures } from '#report/pages/comparison-choice.ts'
import { indicatorPage } from '#report/pages/indicator-page.ts'
import type { PublicPage } from '#report/public-page.ts'
import { areasFor, indicatorNamed } from '#report/road-told.ts'
import type { Effects } from './effects.ts'
import { caseOf, casesAround } from './every-case.ts'
import { neighboursOf } from './open-data.ts'
import { type UnknownFigure, unknownFigure } from './unknown-figure.ts'

/** An indicator's page in an area, the case that tells of it, and what it is told from. */
export type ToldIndicator = {
  readonly dossier: Case
  readonly told: IndicatorTold
  readonly page: PublicPage
  /** Two of its figures held against each other. */
  readonly comparison: ComparisonSection
}

/**
 * Writes the page of an indicator in an area; of what is not known it says what there is instead.
 * @param indicator slug or id
 * @param area id; it tells the municipality
 * @param picked the two figures that are to be compared, as they stand in the address
 */
export async function readIndicatorPage(
  effects: Pick<Effects, 'store'>,
  indicator: string,
  area: string,
  language: Language,
  picked: AskedFigures = { a: [], b: [] },
): Promise<ToldIndicator | UnknownFigure> {
  const cases = await casesAround(effects, area)
  const dossier = caseOf(cases, area)
  const named = dossier && indicatorNamed(dossier, indicator)
  const place = named && areasFor(dossier, named).find(({ id }) => id === area)
  if (!dossier || !named || !place) return unknownFigure(cases, dossier, [], { indicator, area, period: '' })
  const told = indicatorTold(dossier, neighboursOf(cases, dossier), named, place, language)
  const comparison = comparisonSection({ indicator: named.id, area: place.id }, picked, told.context)
  return { dossier, told, page: indicatorPage(told), comparison }
}
