import { plainText } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import { inLanguage } from '#domain/text.ts'
import { planYears } from '#indicators/plan-figures.ts'
import { activityPath, planPath } from '#report/page-paths.ts'
import { partPicture } from '#report/page-pictures.ts'
import type { ActivityPage } from '#report/pages/activity-page.ts'
import { readActivityPage } from '#tasks/plan-page.ts'
import { type Crumb, type Frame, Page } from '#web/layout.tsx'
import { frameOf as frameOfPage, PublicPageView } from '#web/page-view.tsx'
import { partnershipCrumb } from '#web/partnership-crumb.ts'
import type { PageMaker, Site } from '#web/site-context.ts'
import { nearestPages, notFound, type Way, waysTo } from './not-found-page.tsx'
import { waysToPlans } from './plan-page.tsx'

const words = {
  da: {
    plan: (year: number) => `Tryghedsplan ${year}`,
    unknown: 'Partnerskabet kendes ikke her.',
    none: 'Partnerskabets planer har ingen aktivitet med det navn.',
  },
  en: {
    plan: (year: number) => `Safety plan ${year}`,
    unknown: 'The partnership is not known here.',
    none: 'The plans of the partnership have no activity of that name.',
  },
} as const

function frameOf(page: ActivityPage, dossier: Case, site: Site): Frame {
  const { language, activity } = page
  const { partnership } = dossier
  const year = Math.max(...planYears(dossier.plan.filter((row) => row.activity === activity)))
  const plan: Crumb = { text: words[language].plan(year), href: planPath(partnership.id, year), language }
  const place = {
    path: activityPath(partnership.id, activity),
    crumbs: [partnershipCrumb(dossier, language), plan],
    municipalities: [dossier.municipality],
    picture: partPicture(page, dossier),
  }
  // Two partnerships, or two activities of one, may bear the same name.
  const isOne = new Set(
    dossier.plan.filter(({ name }) => name.da === nameOf(dossier, activity)).map((row) => row.activity),
  )
  const told = isOne.size > 1 ? `${plainText(page.title)} (${activity})` : plainText(page.title)
  return { ...frameOfPage(page, site, place), title: `${told}, ${inLanguage(partnership.name, language).text}` }
}

const nameOf = ({ plan }: Case, activity: string): string | undefined =>
  plan.filter((row) => row.activity === activity).toSorted((a, b) => b.plan - a.plan)[0]?.name.da

/** An activity through all years: who, how it goes, what it costs, and what it is for. */
export const activityPage: PageMaker = (site, language) => async (c) => {
  const { partnership = '', activity = '' } = c.req.param()
  const told = await readActivityPage(site.effects, partnership, activity, language)
  const say = words[language]
  if (!told) return notFound(c, site, language, say.unknown, await nearestPages(site, partnership, language))
  const { dossier, page, nearest } = told
  if (!page) {
    const near: readonly Way[] = nearest
      ? [{ ...inLanguage(nearest.name, language), href: activityPath(dossier.partnership.id, nearest.activity) }]
      : []
    const ways = planYears(dossier.plan).length > 0 ? waysToPlans(dossier, language) : waysTo(dossier, language)
    return notFound(c, site, language, say.none, [...near, ...ways])
  }
  return c.html(
    <Page frame={frameOf(page, dossier, site)}>
      <PublicPageView page={page} />
    </Page>,
  )
}
