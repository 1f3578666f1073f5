import type { FC } from 'hono/jsx'
import { inLanguage, type Language, type Text } from '#domain/text.ts'
import { quoted } from '#language/words.ts'
import { partnershipPath, searchPath } from '#report/page-paths.ts'
import type { SearchEntry, SearchKind } from '#report/search-entries.ts'
import { addressIn } from '#web/addresses.ts'
import { Page } from '#web/layout.tsx'
import { longestQuery, SearchForm } from '#web/search-form.tsx'
import type { Found, Hit, Nearness } from '#web/search-index.ts'
import type { PageMaker } from '#web/site-context.ts'
import { siteSearch } from '#web/site-search.ts'
import { type Said, words } from './search-words.ts'

/** What people typed, marked with its language where it is not the reader's. */
const Typed: FC<{ text: Text; language: Language }> = ({ text, language }) => {
  const spoken = inLanguage(text, language)
  return <span lang={spoken.language === language ? undefined : spoken.language}>{spoken.text}</span>
}

const mostOthers = 6

/** The same in other places: »også København, Brønshøj-Husum«. */
const Others: FC<{ others: readonly SearchEntry[]; language: Language }> = ({ others, language }) => (
  <>
    {' · '}
    {words[language].also}{' '}
    {others.slice(0, mostOthers).map(({ path, where: [place] }, i) => (
      <>
        {i > 0 && ', '}
        <a href={addressIn(language, path)}>{place && <Typed text={place} language={language} />}</a>
      </>
    ))}
    {others.length > mostOthers && ` ${words[language].andMore(others.length - mostOthers)}`}
  </>
)

const HitView: FC<{ hit: Hit; language: Language }> = ({ hit: { entry, others }, language }) => (
  <li>
    <a class="hit" href={addressIn(language, entry.path)}>
      <Typed text={entry.title} language={language} />
    </a>
    <p>
      {entry.where.map((part, i) => (
        <>
          {i > 0 && ' · '}
          <Typed text={part} language={language} />
        </>
      ))}
      {others.length > 0 && <Others others={others} language={language} />}
    </p>
  </li>
)

/** Of one kind; what is beyond is counted, for more words find it better than a longer list. */
const mostOfKind = 12

const Group: FC<{ kind: SearchKind; hits: readonly Hit[]; language: Language }> = ({ kind, hits, language }) => (
  <section class="part" aria-labelledby={`fundet-${kind}`}>
    <div class="margin">
      <h2 id={`fundet-${kind}`} class="margin-name">
        {words[language].kinds[kind]}
      </h2>
      <p>{words[language].count(hits.length)}</p>
    </div>
    <div class="main">
      <ol class="hits">
        {hits.slice(0, mostOfKind).map((hit) => (
          <HitView hit={hit} language={language} />
        ))}
      </ol>
      {hits.length > mostOfKind && <p class="more-hits">{words[language].more(hits.length - mostOfKind)}</p>}
    </div>
  </section>
)

/** Kinds in the order in which their best hits were found. */
const groupsOf = ({ hits }: Found): readonly (readonly [SearchKind, readonly Hit[]])[] => [
  ...Map.groupBy(hits, ({ entry }) => entry.kind),
]

/** What was found in one sentence. */
function answer(say: Said, { nearness, hits }: Found, query: string, language: Language): string {
  const told: Readonly<Record<Nearness, string>> = {
    whole: say.found(hits.length, quoted(query, language)),
    alike: say.alike(quoted(query, language)),
    some: say.some(quoted(query, language)),
    none: say.none(quoted(query, language)),
  }
  return told[nearness]
}

/** Where one can begin when there is nothing to show: each partnership. */
const Start: FC<{ entries: readonly { readonly path: string; readonly name: Text }[]; language: Language }> = ({
  entries,
  language,
}) =>
  entries.length === 0 ? null : (
    <section class="part" aria-labelledby="begynd">
      <div class="margin">
        <h2 id="begynd" class="margin-name">
          {words[language].begin}
        </h2>
      </div>
      <div class="main">
        <ul class="hits">
          {entries.map(({ path, name }) => (
            <li>
              <a class="hit" href={addressIn(language, path)}>
                <Typed text={name} language={language} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )

/** The words to search for, without what cannot be typed, cut where nobody reads on; and how many there were. */
function queryOf(typed: string): { readonly query: string; readonly length: number } {
  const clean = typed.replace(/[\p{C}\s]+/gu, ' ').trim()
  return { query: [...clean].slice(0, longestQuery).join(''), length: [...clean].length }
}

/** Search over everything that has a page, forgiving of spelling. */
export const searchPage: PageMaker = (site, language) => async (c) => {
  const { query, length } = queryOf(c.req.query('q') ?? '')
  const say = words[language]
  const { cases, index } = await siteSearch(site)
  const found = query === '' ? undefined : index.find(query, language)
  const title = query === '' ? say.title : `${say.title}: ${quoted(query, language)}`
  const frame = {
    language,
    assets: site.assets,
    title,
    description: query === '' ? say.description : `${say.description} ${quoted(query, language)}`,
    path: query === '' ? searchPath : `${searchPath}?q=${encodeURIComponent(query)}`,
    here: say.title,
  }
  const start = cases.map(({ partnership }) => ({ path: partnershipPath(partnership.id), name: partnership.name }))
  return c.html(
    <Page frame={frame}>
      <header class="page-head">
        <h1>{say.title}</h1>
        <SearchForm language={language} query={query} />
        {length > longestQuery && <p class="search-cut">{say.cut(length, longestQuery)}</p>}
        <p class="lede">{found ? answer(say, found, query, language) : say.what}</p>
      </header>
      {found && groupsOf(found).map(([kind, hits]) => <Group kind={kind} hits={hits} language={language} />)}
      {(!found || found.hits.length === 0) && <Start entries={start} language={language} />}
    </Page>,
  )
}
