import { residentPath } from '#report/page-paths.ts'
import { readResidentPage } from '#tasks/partnership-page.ts'
import { Page } from '#web/layout.tsx'
import { frameOf, PublicPageView } from '#web/page-view.tsx'
import { partnershipCrumb } from '#web/partnership-crumb.ts'
import type { PageMaker } from '#web/site-context.ts'
import { nearestPages, notFound } from './not-found-page.tsx'

const words = {
  da: { here: 'Kort fortalt', unknown: 'Partnerskabet kendes ikke her.' },
  en: { here: 'In short', unknown: 'The partnership is not known here.' },
} as const

/** Is it safer, what is being done, who do I ask? */
export const residentPage: PageMaker = (site, language) => async (c) => {
  const { partnership = '' } = c.req.param()
  const told = await readResidentPage(site.effects, partnership, language)
  const say = words[language]
  if (!told) return notFound(c, site, language, say.unknown, await nearestPages(site, partnership, language))
  const { page, dossier } = told
  const place = {
    path: residentPath(dossier.partnership.id),
    crumbs: [partnershipCrumb(dossier, language)],
    municipalities: [dossier.municipality],
  }
  return c.html(
    <Page frame={{ ...frameOf(page, site, place), here: say.here }}>
      <PublicPageView page={page} />
    </Page>,
  )
}
