import type { Context } from 'hono'
import type { Language } from '#domain/text.ts'
import type { Assets } from './assets.ts'
import type { SiteEffects } from './site-effects.ts'

/** What every page is made with. */
export type Site = { readonly effects: SiteEffects; readonly assets: Assets }

/** Answers a request in one language. */
export type PageHandler = (c: Context) => Response | Promise<Response>

/** A page in a language. */
export type PageMaker = (site: Site, language: Language) => PageHandler
