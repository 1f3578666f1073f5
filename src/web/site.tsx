import { type Context, Hono } from 'hono'
import { languages } from '#domain/text.ts'
import { accessibilityPath, dataPath, indicatorsPath, searchPath } from '#report/page-paths.ts'
import { addressIn, languageOf } from './addresses.ts'
import { type Answer, answerOf, respond } from './answer.ts'
import { readAssets } from './assets.ts'
import { keptAnswers } from './kept-answers.ts'
import { knownAddress } from './known-address.ts'
import { accessibilityStatement } from './pages/accessibility-page.tsx'
import { activityPage } from './pages/activity-page.tsx'
import { indicatorFile, planFile } from './pages/data-file.ts'
import { dataOverview } from './pages/data-page.tsx'
import { failure } from './pages/failure-page.tsx'
import { filePage, rawFile } from './pages/file-page.tsx'
import { frontPage } from './pages/front-page.tsx'
import { goalPage } from './pages/goal-page.tsx'
import { indicatorPage } from './pages/indicator-page.tsx'
import { indicatorsOverview } from './pages/indicators-page.tsx'
import { nearestPages, notAllowed, notFound, unreadableAddress } from './pages/not-found-page.tsx'
import { noteFile } from './pages/note-file.ts'
import { notePage } from './pages/note-page.tsx'
import { numberPage } from './pages/number-page.tsx'
import {
  activityPicturePage,
  goalPicturePage,
  indicatorPicturePage,
  notePicturePage,
  partnershipPicturePage,
  planPicturePage,
} from './pages/page-picture.ts'
import { partnershipPage } from './pages/partnership-page.tsx'
import { planPage } from './pages/plan-page.tsx'
import { residentPage } from './pages/resident-page.tsx'
import { searchPage } from './pages/search-page.tsx'
import { forever, noteInItself, openFiles, pageHeaders, revalidated } from './response-headers.ts'
import type { PageMaker, Site } from './site-context.ts'
import type { SiteEffects } from './site-effects.ts'
import { isReadable, withoutLastSlash } from './slashes.ts'

/** Every page and its address, the same in both languages (design §5). */
const pages: readonly { readonly address: string; readonly page: PageMaker }[] = [
  { address: '/', page: frontPage },
  { address: '/partnerskaber/:partnership', page: partnershipPage },
  { address: '/partnerskaber/:partnership/maal/:goal', page: goalPage },
  { address: '/partnerskaber/:partnership/kort-fortalt', page: residentPage },
  { address: '/partnerskaber/:partnership/noter/:year{[0-9]+}', page: notePage },
  { address: '/partnerskaber/:partnership/noter/:file{[0-9]+\\.[a-z]+}', page: noteFile },
  { address: '/partnerskaber/:partnership/noter/:year', page: notePage },
  { address: '/partnerskaber/:partnership/filer/:path{.+}', page: filePage },
  { address: '/partnerskaber/:partnership/raafiler/:path{.+}', page: rawFile },
  { address: '/partnerskaber/:partnership/plan/:file{.+\\.(?:csv|xlsx|json)}', page: planFile },
  { address: '/partnerskaber/:partnership/plan/:year', page: planPage },
  { address: '/partnerskaber/:partnership/aktiviteter/:activity', page: activityPage },
  { address: '/indikatorer/:indicator/:file{.+\\.(?:csv|xlsx|json)}', page: indicatorFile },
  { address: indicatorsPath, page: indicatorsOverview },
  { address: searchPath, page: searchPage },
  { address: dataPath, page: dataOverview },
  { address: accessibilityPath, page: accessibilityStatement },
  { address: '/indikatorer/:indicator/:area', page: indicatorPage },
  { address: '/partnerskaber/:partnership/billede.png', page: partnershipPicturePage },
  { address: '/partnerskaber/:partnership/maal/:goal/billede.png', page: goalPicturePage },
  { address: '/partnerskaber/:partnership/noter/:year/billede.png', page: notePicturePage },
  { address: '/partnerskaber/:partnership/plan/:year/billede.png', page: planPicturePage },
  { address: '/partnerskaber/:partnership/aktiviteter/:activity/billede.png', page: activityPicturePage },
  { address: '/indikatorer/:indicator/:area/billede.png', page: indicatorPicturePage },
  { address: '/tal/:indicator/:area/:period', page: numberPage },
]

/** The first words of addresses, which somebody may stop at. */
const shortened = [
  ['/partnerskaber', '/'],
  ['/tal', indicatorsPath],
] as const

/** What a page is made with, a request at a time: its effects tell what it rests on. */
type PageEnv = { readonly Bindings: { readonly site: Site; readonly fault?: Error } }

/** The whole site, as a function from request to page. What was made once is kept for as long as what it rests on stands. */
export function createSite(effects: SiteEffects): Hono {
  const assets = readAssets(effects.url)
  const pagesOf = createPages()
  const makePage = async (path: string, made: SiteEffects): Promise<Response> =>
    pagesOf.request(path, {}, { site: { effects: made, assets } })
  const answers = keptAnswers(effects, makePage)
  const files = new Map<string, Promise<Answer>>()
  const app = new Hono()
  app.get('/statisk/*', async (c, next) => {
    const { path } = c.req
    if (!assets.byAddress.has(path)) return next()
    const file = files.get(path) ?? makePage(path, effects).then((made) => answerOf(made, new Map(), path))
    files.set(path, file)
    return respond(await file, c.req.raw)
  })
  app.all('*', async (c) => {
    try {
      if (isReading(c.req.method)) return respond(await answers(knownAddress(c.req.url)), c.req.raw)
      return await pagesOf.request(c.req.path, { method: 'POST' }, { site: { effects, assets } })
    } catch (error) {
      const fault = error instanceof Error ? error : new Error('Cannot answer', { cause: error })
      return pagesOf.request(c.req.path, {}, { site: { effects, assets }, fault })
    }
  })
  return app
}

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD'

/** Every page, made anew at each request and from its address alone. */
function createPages(): Hono<PageEnv> {
  const app = new Hono<PageEnv>()
  app.use(noteInItself, openFiles, pageHeaders(), revalidated, withoutLastSlash)
  app.use(async (c, next) => {
    if (c.env.fault) throw c.env.fault
    await next()
  })
  app.use(async (c, next) => {
    if (isReadable(c.req.path)) return next()
    return unreadableAddress(c, c.env.site, languageOf(c.req.path))
  })
  app.get('/statisk/:name', (c) => staticFile(c, c.env.site))
  app.get('/en', (c) => c.redirect('/en/', 301))
  for (const language of languages)
    for (const [from, to] of shortened)
      app.get(addressIn(language, from), (c) => c.redirect(addressIn(language, to), 301))
  for (const language of languages)
    for (const { address, page } of pages) app.get(addressIn(language, address), (c) => page(c.env.site, language)(c))
  app.notFound(async (c) => {
    const language = languageOf(c.req.path)
    if (!isReading(c.req.method)) return notAllowed(c, c.env.site, language)
    return notFound(c, c.env.site, language, undefined, await nearestPages(c.env.site, c.req.path, language))
  })
  app.onError((error, c) => failure(c, c.env.site, languageOf(c.req.path), error))
  return app
}

function staticFile(c: Context, site: Site): Response | Promise<Response> {
  const asset = site.assets.byAddress.get(c.req.path)
  if (!asset) return c.notFound()
  return c.body(asset.bytes, 200, { 'Content-Type': asset.type, 'Cache-Control': forever })
}
