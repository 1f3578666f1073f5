import { dataPath } from '#report/page-paths.ts'
import { readDataPage } from '#tasks/data-page.ts'
import { Page } from '#web/layout.tsx'
import { frameOf, PublicPageView } from '#web/page-view.tsx'
import type { PageMaker } from '#web/site-context.ts'

/** Every file with figures, what it holds and where it always is. */
export const dataOverview: PageMaker = (site, language) => async (c) => {
  const { page, municipalities } = await readDataPage(site.effects, language)
  return c.html(
    <Page frame={frameOf(page, site, { path: dataPath, municipalities })}>
      <PublicPageView page={page} />
    </Page>,
  )
}
