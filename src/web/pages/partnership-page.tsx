import type { FC } from 'hono/jsx'
import type { Language } from '#domain/text.ts'
import { ContentView, VerdictView } from '#print/note-inline.tsx'
import { goalPath, partnershipPath } from '#report/page-paths.ts'
import { partnershipPicture } from '#report/page-pictures.ts'
import type { GoalColumn } from '#report/pages/partnership-page.ts'
import { readPartnershipPage } from '#tasks/partnership-page.ts'
import { addressIn } from '#web/addresses.ts'
import { Page } from '#web/layout.tsx'
import { frameOf, PageHead, PageSectionView } from '#web/page-view.tsx'
import { plainScene } from '#web/plain-scene.ts'
import type { PageMaker } from '#web/site-context.ts'
import { nearestPages, notFound } from './not-found-page.tsx'

const words = {
  da: { goals: 'Målene', goal: 'Mål', unjudged: 'Ikke vurderet endnu', unknown: 'Partnerskabet kendes ikke her.' },
  en: { goals: 'The goals', goal: 'Goal', unjudged: 'Not judged yet', unknown: 'The partnership is not known here.' },
} as const

type Goals = { readonly partnership: string; readonly language: Language }

const Column: FC<Goals & { goal: GoalColumn }> = ({ goal, partnership, language }) => {
  const { number, verdict, title, told } = goal
  const scene = plainScene(language)
  return (
    <li>
      <p class="goal-number">
        {words[language].goal} {number}
      </p>
      <p class="goal-verdict">{verdict ? <VerdictView word={verdict} /> : words[language].unjudged}</p>
      <p class="goal-asks">
        <a href={addressIn(language, goalPath(partnership, number))}>
          <ContentView content={title} scene={scene} />
        </a>
        {told.length > 0 && ': '}
        <ContentView content={told} scene={scene} />
      </p>
    </li>
  )
}

const GoalsView: FC<Goals & { goals: readonly GoalColumn[] }> = ({ goals, partnership, language }) =>
  goals.length === 0 ? null : (
    <section class="verdicts" aria-labelledby="maalene">
      <h2 id="maalene" class="unseen">
        {words[language].goals}
      </h2>
      <ol>
        {goals.map((goal) => (
          <Column goal={goal} partnership={partnership} language={language} />
        ))}
      </ol>
    </section>
  )

/** A partnership: where its goals stand, why, what is being done, and its notes. */
export const partnershipPage: PageMaker = (site, language) => async (c) => {
  const { partnership = '' } = c.req.param()
  const told = await readPartnershipPage(site.effects, partnership, language)
  if (!told)
    return notFound(c, site, language, words[language].unknown, await nearestPages(site, partnership, language))
  const { page, dossier } = told
  const place = {
    path: partnershipPath(dossier.partnership.id),
    crumbs: [],
    municipalities: [dossier.municipality],
    picture: partnershipPicture(page, dossier),
  }
  return c.html(
    <Page frame={frameOf(page, site, place)}>
      <PageHead page={page} />
      <GoalsView goals={page.goals} partnership={dossier.partnership.id} language={language} />
      {page.sections.map((section) => (
        <PageSectionView section={section} language={language} />
      ))}
    </Page>,
  )
}
