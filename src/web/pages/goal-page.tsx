import { plainText } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { VerdictView } from '#print/note-inline.tsx'
import { goalPath } from '#report/page-paths.ts'
import { goalPicture } from '#report/page-pictures.ts'
import type { GoalPage } from '#report/pages/goal-page.ts'
import { readGoalPage } from '#tasks/partnership-page.ts'
import { type Frame, Page } from '#web/layout.tsx'
import { frameOf as frameOfPage, PageHead, PageSectionView } from '#web/page-view.tsx'
import { partnershipCrumb } from '#web/partnership-crumb.ts'
import type { PageMaker, Site } from '#web/site-context.ts'
import { nearestPages, notFound, type Way, waysTo } from './not-found-page.tsx'

const words = {
  da: {
    goal: 'Mål',
    unknown: 'Partnerskabet kendes ikke her.',
    noGoal: 'Partnerskabet har ikke et mål med det nummer.',
    noGoals: 'Partnerskabet har ingen mål.',
  },
  en: {
    goal: 'Goal',
    unknown: 'The partnership is not known here.',
    noGoal: 'The partnership has no goal with that number.',
    noGoals: 'The partnership has no goals.',
  },
} as const

function frameOf(page: GoalPage, dossier: Case, site: Site): Frame {
  const { language, number } = page
  const here = `${words[language].goal} ${number}`
  const name = inLanguage(dossier.partnership.name, language).text
  const place = {
    path: goalPath(dossier.partnership.id, number),
    crumbs: [partnershipCrumb(dossier, language)],
    municipalities: [dossier.municipality],
  }
  // Two partnerships may have agreed on the same words.
  return {
    ...frameOfPage(page, site, place),
    title: `${plainText(page.title)} · ${here}, ${name}`,
    here,
    picture: goalPicture(page, dossier),
  }
}

/** Every goal of a partnership, and its own page. */
function waysToGoals(dossier: Case, language: Language): readonly Way[] {
  const goals = dossier.partnership.goals.map(({ number, title }): Way => {
    const spoken = inLanguage(title, language)
    return {
      text: `${words[language].goal} ${number}: ${spoken.text}`,
      href: goalPath(dossier.partnership.id, number),
      language: spoken.language,
    }
  })
  return [...goals, ...waysTo(dossier, language)]
}

/** A goal: what was agreed, what it came to and why, what is being done, and what earlier notes said. */
export const goalPage: PageMaker = (site, language) => async (c) => {
  const { partnership = '', goal = '' } = c.req.param()
  const told = await readGoalPage(site.effects, partnership, goal, language)
  const say = words[language]
  if (!told) return notFound(c, site, language, say.unknown, await nearestPages(site, partnership, language))
  const { page, dossier } = told
  if (!page) {
    const why = dossier.partnership.goals.length === 0 ? say.noGoals : say.noGoal
    return notFound(c, site, language, why, waysToGoals(dossier, language))
  }
  return c.html(
    <Page frame={frameOf(page, dossier, site)}>
      <PageHead page={page}>
        {page.verdict && (
          <p class="goal-verdict">
            <VerdictView word={page.verdict} />
          </p>
        )}
      </PageHead>
      {page.sections.map((section) => (
        <PageSectionView section={section} language={language} />
      ))}
    </Page>,
  )
}
