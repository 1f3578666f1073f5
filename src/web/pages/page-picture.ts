import type { Context } from 'hono'
import type { Language } from '#domain/text.ts'
import { goalPicture, indicatorPicture, notePicture, partnershipPicture, partPicture } from '#report/page-pictures.ts'
import type { SharePicture } from '#report/share-picture.ts'
import { readIndicatorPage } from '#tasks/indicator-page.ts'
import { readNotePage } from '#tasks/note-page.ts'
import { readGoalPage, readPartnershipPage } from '#tasks/partnership-page.ts'
import { readActivityPage, readPlanPage } from '#tasks/plan-page.ts'
import { isUnknown } from '#tasks/unknown-figure.ts'
import { openToAll } from '#web/response-headers.ts'
import type { PageMaker, Site } from '#web/site-context.ts'
import { nearestPages, notFound } from './not-found-page.tsx'
import { isNote } from './note-page.tsx'

/** The picture of a page, made from the page's own model; undefined where there is no such page. */
type PictureReader = (site: Site, c: Context, language: Language) => Promise<SharePicture | undefined>

const ofPartnership: PictureReader = async ({ effects }, c, language) => {
  const { partnership = '' } = c.req.param()
  const told = await readPartnershipPage(effects, partnership, language)
  return told && partnershipPicture(told.page, told.dossier)
}

const ofGoal: PictureReader = async ({ effects }, c, language) => {
  const { partnership = '', goal = '' } = c.req.param()
  const told = await readGoalPage(effects, partnership, goal, language)
  return told?.page && goalPicture(told.page, told.dossier)
}

const ofNote: PictureReader = async ({ effects }, c, language) => {
  const { partnership = '', year = '' } = c.req.param()
  const page = await readNotePage(effects, partnership, year, language)
  return isNote(page) ? notePicture(page.report, page.dossier) : undefined
}

const ofIndicator: PictureReader = async ({ effects }, c, language) => {
  const { indicator = '', area = '' } = c.req.param()
  const found = await readIndicatorPage(effects, indicator, area, language)
  return isUnknown(found) ? undefined : indicatorPicture(found.page, found.told.area, found.dossier)
}

const ofPlan: PictureReader = async ({ effects }, c, language) => {
  const { partnership = '', year = '' } = c.req.param()
  const told = await readPlanPage(effects, partnership, year, language)
  return told?.page && partPicture(told.page, told.dossier)
}

const ofActivity: PictureReader = async ({ effects }, c, language) => {
  const { partnership = '', activity = '' } = c.req.param()
  const told = await readActivityPage(effects, partnership, activity, language)
  return told?.page && partPicture(told.page, told.dossier)
}

/** Answers with the picture, which any site may show; where the page is not there, as the page itself would. */
const pictured =
  (read: PictureReader): PageMaker =>
  (site, language) =>
  async (c) => {
    const picture = await read(site, c, language)
    if (!picture) return notFound(c, site, language, undefined, await nearestPages(site, c.req.path, language))
    const { sharePng } = await import('#print/share-png.ts')
    return c.body(new Uint8Array(sharePng(picture)), 200, { ...openToAll, 'Content-Type': 'image/png' })
  }

export const partnershipPicturePage = pictured(ofPartnership)
export const goalPicturePage = pictured(ofGoal)
export const notePicturePage = pictured(ofNote)
export const indicatorPicturePage = pictured(ofIndicator)
export const planPicturePage = pictured(ofPlan)
export const activityPicturePage = pictured(ofActivity)
