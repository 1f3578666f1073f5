import type { FC } from 'hono/jsx'
import { plainText } from '#claims/content.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { seeAlsoSectionId } from '#report/indicator/see-also-section.ts'
import { indicatorPath } from '#report/page-paths.ts'
import { indicatorPicture } from '#report/page-pictures.ts'
import type { PageSection } from '#report/public-page.ts'
import { readIndicatorPage, type ToldIndicator } from '#tasks/indicator-page.ts'
import { isUnknown, type UnknownFigure } from '#tasks/unknown-figure.ts'
import { ComparisonView } from '#web/comparison-view.tsx'
import { type Frame, Page } from '#web/layout.tsx'
import { frameOf as frameOfPage, PageHead, PageSectionView } from '#web/page-view.tsx'
import { partnershipCrumb } from '#web/partnership-crumb.ts'
import type { PageMaker, Site } from '#web/site-context.ts'
import { notFound, type Way, waysTo } from './not-found-page.tsx'

function frameOf({ dossier, told, page }: ToldIndicator, site: Site): Frame {
  const { language } = page
  const place = {
    path: indicatorPath(told.indicator, told.area.id),
    crumbs: [partnershipCrumb(dossier, language)],
    municipalities: [dossier.municipality],
    picture: indicatorPicture(page, told.area, dossier),
  }
  const name = plainText(page.title)
  const area = inLanguage(told.area.name, language).text
  return { ...frameOfPage(page, site, place), title: `${name}, ${area}`, here: name }
}

/** The same indicator where it was most likely meant, and the partnership. */
function waysFrom({ nearest, dossier, unknown }: UnknownFigure, language: Language): readonly Way[] {
  const rest = dossier ? waysTo(dossier, language) : []
  if (!nearest || unknown === 'period') return rest
  const indicator = dossier?.indicators.find(({ slug, id }) => slug === nearest.indicator || id === nearest.indicator)
  const area = dossier?.areas.find(({ id }) => id === nearest.area)
  const name = indicator ? inLanguage(indicator.name, language).text : nearest.indicator
  const text = `${name}, ${area ? inLanguage(area.name, language).text : nearest.area}`
  return [{ text, href: indicatorPath({ slug: nearest.indicator }, nearest.area) }, ...rest]
}

const PageSections: FC<{ sections: readonly PageSection[]; language: Language }> = ({ sections, language }) => (
  <>
    {sections.map((section) => (
      <PageSectionView section={section} language={language} />
    ))}
  </>
)

/** An indicator in an area, and two of its figures held against each other; last the ways on from here. */
export const indicatorPage: PageMaker = (site, language) => async (c) => {
  const { indicator = '', area = '' } = c.req.param()
  const picked = { a: c.req.queries('a') ?? [], b: c.req.queries('b') ?? [] }
  const told = await readIndicatorPage(site.effects, indicator, area, language, picked)
  if (isUnknown(told)) return notFound(c, site, language, told.said[language], waysFrom(told, language))
  const { page, comparison } = told
  const isWay = ({ id }: PageSection): boolean => id === seeAlsoSectionId
  return c.html(
    <Page frame={frameOf(told, site)}>
      <PageHead page={page} />
      <PageSections sections={page.sections.filter((section) => !isWay(section))} language={language} />
      <ComparisonView told={comparison} language={language} />
      <PageSections sections={page.sections.filter(isWay)} language={language} />
    </Page>,
    comparison.isFound ? 200 : 404,
  )
}
