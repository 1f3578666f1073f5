import type { Area } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { wordsIn } from '#language/words.ts'
import type { GoalPage } from './pages/goal-page.ts'
import type { PartnershipPage } from './pages/partnership-page.ts'
import type { PublicPage } from './public-page.ts'
import type { Report } from './report.ts'
import { pictureOf, pictureOfFinding, pictureOfNote, type SharePicture } from './share-picture.ts'

const nameOf = ({ partnership }: Case, language: Language): string => inLanguage(partnership.name, language).text

const goalName = (number: number, language: Language): string => `${wordsIn(language)('Mål', 'Goal')} ${number}`

/** A partnership with the verdicts of its goals. */
export function partnershipPicture(page: PartnershipPage, { municipality }: Case): SharePicture {
  const verdicts = page.goals.flatMap(({ number, verdict }) =>
    verdict ? [{ label: goalName(number, page.language), word: verdict }] : [],
  )
  return pictureOf(page, { kicker: '', municipality: municipality.name, verdicts })
}

/** A goal with its verdict. */
export function goalPicture(page: GoalPage, dossier: Case): SharePicture {
  const { number, verdict, language } = page
  return pictureOf(page, {
    kicker: `${goalName(number, language)} · ${nameOf(dossier, language)}`,
    municipality: dossier.municipality.name,
    verdicts: verdict ? [{ label: '', word: verdict }] : [],
  })
}

/** A note with the verdicts on its first page. */
export const notePicture = (report: Report, { municipality }: Case): SharePicture =>
  pictureOfNote(report, municipality.name)

/** An indicator in an area with its newest figure. */
export const indicatorPicture = (page: PublicPage, area: Area, { municipality }: Case): SharePicture =>
  pictureOfFinding(page, { kicker: inLanguage(area.name, page.language).text, municipality: municipality.name })

/** A page of a partnership that has no verdict of its own: a plan, an activity. */
export const partPicture = (page: PublicPage, dossier: Case): SharePicture =>
  pictureOf(page, { kicker: nameOf(dossier, page.language), municipality: dossier.municipality.name })
