import type { Case } from '#domain/case.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { partnershipPath } from '#report/page-paths.ts'
import type { Crumb } from './layout.tsx'

/** The way by a partnership's own page. */
export function partnershipCrumb({ partnership }: Case, language: Language): Crumb {
  const name = inLanguage(partnership.name, language)
  return { ...name, href: partnershipPath(partnership.id) }
}
