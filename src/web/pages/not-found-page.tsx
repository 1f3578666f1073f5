import type { Context } from 'hono'
import type { FC } from 'hono/jsx'
import type { Case } from '#domain/case.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { closestWord } from '#folder/closest-word.ts'
import { notePath, partnershipPath } from '#report/page-paths.ts'
import type { SearchEntry } from '#report/search-entries.ts'
import { noteYears } from '#tasks/note-page.ts'
import { addressIn } from '#web/addresses.ts'
import { Page } from '#web/layout.tsx'
import { footPages, menuPages } from '#web/menu.ts'
import type { Site } from '#web/site-context.ts'
import { siteSearch } from '#web/site-search.ts'
import { siteWords } from '#web/site-words.ts'

/** A page that exists, proposed in the place of one that does not. */
export type Way = { readonly text: string; readonly href: string; readonly language?: Language }

const words = {
  da: {
    title: 'Siden findes ikke',
    said: 'Der er ingen side på denne adresse. Måske er den skrevet forkert, eller siden er flyttet.',
    perhaps: 'Måske søger du',
    unreadable: 'Adressen kan ikke læses',
    whyUnreadable:
      'Den indeholder et procenttegn, som ikke følges af to cifre eller bogstaver, der giver et tegn. Se efter, om den er blevet klippet over.',
    refused: 'Her kan kun læses',
    onlyRead: 'Siderne tager ikke imod noget.',
  },
  en: {
    title: 'The page does not exist',
    said: 'There is no page at this address. It may be misspelt, or the page has moved.',
    perhaps: 'Perhaps you are looking for',
    unreadable: 'The address cannot be read',
    whyUnreadable:
      'It holds a percent sign that is not followed by two digits or letters that make a character. See whether it was cut off.',
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

/** 400 in words: the address is no proper encoding, so nobody can know what was meant. */
export function unreadableAddress(c: Context, site: Site, language: Language) {
  const { unreadable, whyUnreadable } = words[language]
  return c.html(
    <Page frame={{ language, assets: site.assets, title: unreadable, here: unreadable }}>
      <h1>{unreadable}</h1>
      <p class="lede">{whyUnreadable}</p>
      <Ways language={language} ways={[{ text: siteWords[language].toFrontPage, href: '/' }]} />
    </Page>,
    400,
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

/** Words of addresses that say what kind of page it is, and not which. */
const kindWords = /^(en|partnerskaber|indikatorer|tal|maal|noter|plan|aktiviteter|filer|raafiler|statisk)$/

const mostWays = 6

/**
 * Pages that a mistyped address, or a part of one, comes nearest to: those of the partnership that it names, a page of the
 * site with nearly that name, and what its words would find.
 */
export async function nearestPages(site: Site, path: string, language: Language): Promise<readonly Way[]> {
  const parts = partsOf(path)
  const { cases, index } = await siteSearch(site)
  const ids = cases.map(({ partnership }) => partnership.id)
  const near = parts.map((part) => closestWord(part, ids)).find((id) => id !== undefined)
  const dossier = cases.find(({ partnership }) => partnership.id === near)
  const { hits } = index.find(parts.join(' '), language)
  const found = hits.map(({ entry }) => wayTo(entry, language))
  const ways = [...(dossier ? waysTo(dossier, language) : []), ...sitePages(parts, language), ...found]
  return [...new Map(ways.map((way) => [way.href, way])).values()].slice(0, mostWays)
}

/** The words of an address that tell which page was meant; a very long one was no address. */
const partsOf = (path: string): readonly string[] =>
  readable(path)
    .split('/')
    .slice(0, 8)
    .filter((part) => part !== '' && part.length <= 64 && !kindWords.test(part))

function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Pages about all partnerships that an address is nearly that of. */
function sitePages(parts: readonly string[], language: Language): readonly Way[] {
  const pages = [...menuPages, ...footPages].filter(({ path }) => path !== '/')
  const names = pages.map(({ path }) => path.slice(1))
  const near = new Set(parts.map((part) => closestWord(part, names)))
  return pages
    .filter(({ path }) => near.has(path.slice(1)))
    .map(({ path, name }) => ({ text: siteWords[language][name], href: path }))
}

/** »Andel utrygge i nabolaget, Åparken«. */
function wayTo({ title, where: [where], path }: SearchEntry, language: Language): Way {
  const name = inLanguage(title, language)
  const place = where ? `, ${inLanguage(where, language).text}` : ''
  return { text: name.text + place, href: path, language: name.language }
}
