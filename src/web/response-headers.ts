import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { NoteFormat } from '#tasks/note-page.ts'

/** Pages fetch style, fonts, icon and one script from the site itself and nothing else; nothing is run that stands in a page, no frame, and forms ask the site alone. */
export const pageHeaders = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
  })

/** Asked for again each time, and sent again only when it has changed. */
export const revalidated: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache')
}

export const forever = 'public, max-age=31536000, immutable'

/** The note as HTML carries its style and fonts inside itself. */
const insideItself =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/** Goes around `pageHeaders`, whose policy it replaces for the one kind of file that needs another. */
export const noteInItself: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.res.ok && c.req.path.endsWith('.html')) c.header('Content-Security-Policy', insideItself)
}

/** For files that any other site may fetch and show: open data and pictures. */
export const openToAll = { 'Access-Control-Allow-Origin': '*' } as const

/** Goes around `pageHeaders`, which keeps every answer to the site itself, for what is open to all. */
export const openFiles: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.res.headers.has('Access-Control-Allow-Origin')) c.header('Cross-Origin-Resource-Policy', 'cross-origin')
}

/** PDF and HTML open in the browser, Word and Excel are saved. */
export const noteDisposition = (format: NoteFormat, name: string): string =>
  `${format === 'pdf' || format === 'html' ? 'inline' : 'attachment'}; filename="${name}"`
