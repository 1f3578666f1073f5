import { plainText } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { planYears } from '#indicators/plan-figures.ts'
import { joinList } from '#language/words.ts'
import { BlockView } from '#print/note-blocks.tsx'
import { planPath } from '#report/page-paths.ts'
import { partPicture } from '#report/page-pictures.ts'
import type { PlanPage } from '#report/pages/plan-page.ts'
import { readPlanPage } from '#tasks/plan-page.ts'
import { type Frame, Page } from '#web/layout.tsx'
import { frameOf as frameOfPage, PageHead, PageSectionView } from '#web/page-view.tsx'
import { partnershipCrumb } from '#web/partnership-crumb.ts'
import { plainScene } from '#web/plain-scene.ts'
import { PlanGridView } from '#web/plan-grid.tsx'
import type { PageMaker, Site } from '#web/site-context.ts'
import { nearestPages, notFound, type Way, waysTo } from './not-found-page.tsx'

const words = {
  da: {
    plan: (year: number) => `Tryghedsplan ${year}`,
    unknown: 'Partnerskabet kendes ikke her.',
    none: 'Partnerskabet har ingen plan her endnu.',
    noYear: (year: string, there: string) => `Der er ingen plan for ${year}. Her findes ${there}.`,
  },
  en: {
    plan: (year: number) => `Safety plan ${year}`,
    unknown: 'The partnership is not known here.',
    none: 'The partnership has no plan here yet.',
    noYear: (year: string, there: string) => `There is no plan for ${year}. There is ${there}.`,
  },
} as const

function frameOf(page: PlanPage, dossier: Case, site: Site): Frame {
  const { language } = page
  const here = plainText(page.title)
  const place = {
    path: planPath(dossier.partnership.id, page.year),
    crumbs: [partnershipCrumb(dossier, language)],
    municipalities: [dossier.municipality],
    picture: partPicture(page, dossier),
  }
  return {
    ...frameOfPage(page, site, place),
    title: `${here}, ${inLanguage(dossier.partnership.name, language).text}`,
    here,
  }
}

/** Every plan of a partnership, the newest first, and its other pages. */
export const waysToPlans = (dossier: Case, language: Language): readonly Way[] => [
  ...planYears(dossier.plan).map((year) => ({
    text: words[language].plan(year),
    href: planPath(dossier.partnership.id, year),
    language,
  })),
  ...waysTo(dossier, language),
]

/** Which plans there are in the place of the one asked for. */
function whyNoPlan(dossier: Case, year: string, language: Language): string {
  const years = planYears(dossier.plan)
  if (years.length === 0) return words[language].none
  const asked = year.length > 20 ? `${year.slice(0, 20)}…` : year
  return words[language].noYear(asked, joinList(years.toReversed().map(String), language))
}

/** One year's plan: who does what for how much, and how it goes. */
export const planPage: PageMaker = (site, language) => async (c) => {
  const { partnership = '', year = '' } = c.req.param()
  const told = await readPlanPage(site.effects, partnership, year, language)
  if (!told)
    return notFound(c, site, language, words[language].unknown, await nearestPages(site, partnership, language))
  const { dossier, page } = told
  if (!page) return notFound(c, site, language, whyNoPlan(dossier, year, language), waysToPlans(dossier, language))
  return c.html(
    <Page frame={frameOf(page, dossier, site)}>
      <PageHead page={page} />
      <PlanGridView grid={page.grid} />
      {page.findings.length > 0 && (
        <div class="plan-findings">
          {page.findings.map((block) => (
            <BlockView block={block} scope="plan" level={3} scene={plainScene(language)} />
          ))}
        </div>
      )}
      {page.sections.map((section) => (
        <PageSectionView section={section} language={language} />
      ))}
    </Page>,
  )
}
