import { accessibilityPath } from '#report/page-paths.ts'
import { readAccessibilityPage } from '#tasks/accessibility-page.ts'
import { Page } from '#web/layout.tsx'
import { frameOf, PublicPageView } from '#web/page-view.tsx'
import type { PageMaker } from '#web/site-context.ts'

/** The accessibility statement of those whose pages these are. */
export const accessibilityStatement: PageMaker = (site, language) => async (c) => {
  const { page, municipalities } = await readAccessibilityPage(site.effects, language)
  return c.html(
    <Page frame={frameOf(page, site, { path: accessibilityPath, municipalities })}>
      <PublicPageView page={page} />
    </Page>,
  )
}
