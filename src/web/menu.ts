import { accessibilityPath, dataPath, searchPath } from '#report/page-paths.ts'

/** What leads on from every page. Only pages that exist stand here. */
export const menuPages = [
  { path: '/', name: 'partnerships' },
  { path: dataPath, name: 'data' },
  { path: searchPath, name: 'search' },
] as const

/** At the foot of every page. */
export const footPages = [{ path: accessibilityPath, name: 'accessibility' }] as const

/** Partnerships and all that lies under them: their goals, indicators and numbers. */
const isOfPartnerships = (path: string): boolean =>
  path === '/' || /^\/(partnerskaber|indikatorer|tal)(\/|\?|$)/.test(path)

/**
 * Whether a page of the menu is the one shown (`page`), or the one that it lies under (`true`).
 * @param path address of what is shown, without the language; undefined where there is no page
 */
export function currentOf(menuPath: string, path: string | undefined): 'page' | 'true' | undefined {
  if (path === undefined) return undefined
  const [bare] = path.split('?')
  if (bare === menuPath) return 'page'
  return menuPath === '/' && isOfPartnerships(path) ? 'true' : undefined
}

/** What the way to a page begins with: the partnerships, or the site where the page is about them all. */
export const isUnderPartnerships = (path: string | undefined): boolean => path !== undefined && isOfPartnerships(path)
