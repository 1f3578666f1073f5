import type { Inline } from '#claims/content.ts'
import type { Area } from '#domain/area.ts'
import { inLanguage } from '#domain/text.ts'
import { goalPath, indicatorPath } from '#report/page-paths.ts'
import { areasFor } from '#report/road-told.ts'
import type { GoalAbout, IndicatorTold } from './indicator-told.ts'

/** Areas other than the page's own in which the indicator is known, in the order in which they are defined. */
export function otherAreas({ context, indicator, area }: IndicatorTold): readonly Area[] {
  const { book, dossier } = context.assessment
  return areasFor(dossier, indicator).filter(({ id }) => id !== area.id && book.periods(indicator.id, id).length > 0)
}

/** The same indicator in another area, by the area's name. */
export function areaLink(area: string, { context, indicator }: IndicatorTold): Inline {
  const name = inLanguage(context.assessment.book.area(area).name, context.language)
  return { kind: 'link', ...name, href: indicatorPath(indicator, area) }
}

/**
 * A goal's page. `short`: »mål 1«, with the partnership's name where it is not the one that the page is told of;
 * `whole`: with its title.
 */
export function goalLink({ assessment, goal }: GoalAbout, { context }: IndicatorTold, form: 'short' | 'whole'): Inline {
  const { partnership } = assessment.dossier
  const { number, title } = goal.goal
  const href = goalPath(partnership.id, number)
  const isOwn = partnership.id === context.assessment.dossier.partnership.id
  const of = isOwn ? '' : ` (${inLanguage(partnership.name, context.language).text})`
  if (form === 'short') return { kind: 'link', text: `${context.words('mål', 'goal')} ${number}${of}`, href }
  const spoken = inLanguage(title, context.language)
  return {
    kind: 'link',
    text: `${context.words('Mål', 'Goal')} ${number}: ${spoken.text}${of}`,
    href,
    language: spoken.language,
  }
}
