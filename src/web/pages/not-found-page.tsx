import type { Context } from 'hono'
import type { FC } from 'hono/jsx'
import type { Case } from '#domain/case.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { closestWord } from '#folder/closest-word.ts'
import { notePath, partnershipPath } from '#report/page-paths.ts'
import { noteYears } from '#tasks/note-page.ts'
import { addressIn } from '#web/addresses.ts'
import { Page } from '#web/layout.tsx'
import type { Site } from '#web/site-context.ts'
import { siteWords } from '#web/site-words.ts'

/** A page that exists, proposed in the place of one that does not. */
export type Way = { readonly text: string; readonly href: string; readonly language?: Language }

const words = {
  da: {
    title: 'Siden findes ikke',
    said: 'Der er ingen side på denne adresse. Måske er den skrevet forkert, eller siden er flyttet.',
    perhaps: 'Måske søger du',
    refused: 'Her kan kun læses',
    onlyRead: 'Siderne tager ikke imod noget.',
  },
  en: {
    title: 'The page does not exist',
    said: 'There is no page at this address. It may be misspelt, or the page has moved.',
    perhaps: 'Perhaps you are looking for',
    refused: 'For reading only',
    onlyRead: 'The pages take nothing in.',
  },
} as const

const Ways: FC<{ ways: readonly Way[]; language: Language }> = ({ ways, language }) => (
  <ul class="ways">
    {ways.map(({ text, href, language: spoken }) => (
      <li>
        <a href={addressIn(language, href)} lang={spoken === language ? undefined : spoken}>
          {text}
        </a>
      </li>
    ))}
  </ul>
)

/** 404 in words, with the nearest pages that exist. */
export function notFound(c: Context, site: Site, language: Language, said?: string, ways: readonly Way[] = []) {
  const { title, said: plain, perhaps } = words[language]
  return c.html(
    <Page frame={{ language, assets: site.assets, title, here: title }}>
      <h1>{title}</h1>
      <p class="lede">{said ?? plain}</p>
      {ways.length > 0 && <h2 class="ways-head">{perhaps}</h2>}
      <Ways language={language} ways={[...ways, { text: siteWords[language].toFrontPage, href: '/' }]} />
    </Page>,
    404,
  )
}

/** 405 in words: the pages can be read, and nothing can be sent to them. */
export function notAllowed(c: Context, site: Site, language: Language) {
  const { refused, onlyRead } = words[language]
  c.header('Allow', 'GET, HEAD')
  return c.html(
    <Page frame={{ language, assets: site.assets, title: refused, here: refused }}>
      <h1>{refused}</h1>
      <p class="lede">{onlyRead}</p>
    </Page>,
    405,
  )
}

/** Links to a partnership's notes, latest first. */
export const waysToNotes = (dossier: Case, language: Language): readonly Way[] => {
  const name = inLanguage(dossier.partnership.name, language)
  return noteYears(dossier).map((year) => ({
    text: `${name.text}, ${siteWords[language].note(year).toLowerCase()}`,
    href: notePath(dossier.partnership.id, year),
    language: name.language,
  }))
}

/** A partnership's page and its notes. */
export const waysTo = (dossier: Case, language: Language): readonly Way[] => {
  const name = inLanguage(dossier.partnership.name, language)
  return [{ ...name, href: partnershipPath(dossier.partnership.id) }, ...waysToNotes(dossier, language)]
}

/** Pages of the partnership that some part of a mistyped address comes nearest to. */
export async function nearestPages({ effects }: Site, path: string, language: Language): Promise<readonly Way[]> {
  const listed = await effects.store.listPartnerships()
  const ids = listed.map(({ id }) => id)
  const near = path
    .split('/')
    .slice(0, 8)
    .map((part) => closestWord(part, ids))
    .find((id) => id !== undefined)
  const dossier = near === undefined ? undefined : await effects.store.readCase(near)
  return dossier ? waysTo(dossier, language) : []
}
