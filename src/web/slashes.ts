import type { MiddlewareHandler } from 'hono'

export const isFrontPage = (path: string): boolean => path === '/' || path === '/en/'

/** A closing slash leads to the address without it; the front pages are the two that end in one. */
export const withoutLastSlash: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  const isPage = isFrontPage(pathname) || !pathname.endsWith('/')
  if (isPage || (c.req.method !== 'GET' && c.req.method !== 'HEAD')) return next()
  // One slash in front, or a browser would read the first word as another site's name.
  const address = `/${pathname.replace(/^\/+|\/+$/g, '')}`
  return c.redirect((address === '/en' ? '/en/' : address) + search, 301)
}

/** Whether the path of an address can be decoded; `%zz` cannot. */
export function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
