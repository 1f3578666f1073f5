import type { Case } from '#domain/case.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { notePath } from '#report/page-paths.ts'
import { noteYears } from '#tasks/note-page.ts'
import type { Crumb } from './layout.tsx'
import { siteWords } from './site-words.ts'

/** The way by a partnership's latest note; none where there is no note. */
export function noteCrumbs(dossier: Case, language: Language): readonly Crumb[] {
  const [year] = noteYears(dossier)
  if (year === undefined) return []
  const name = inLanguage(dossier.partnership.name, language)
  return [
    {
      text: `${name.text}, ${siteWords[language].note(year).toLowerCase()}`,
      href: notePath(dossier.partnership.id, year),
      language: name.language,
    },
  ]
}
