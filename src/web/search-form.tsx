import type { FC } from 'hono/jsx'
import type { Language } from '#domain/text.ts'
import { searchPath } from '#report/page-paths.ts'
import { addressIn } from './addresses.ts'
import { siteWords } from './site-words.ts'

/** More than anybody types; what is longer is cut. */
export const longestQuery = 200

/** In the header, on wide screens. */
export const HeaderSearch: FC<{ language: Language }> = ({ language }) => (
  <search class="head-search">
    <form action={addressIn(language, searchPath)} method="get">
      <label class="unseen" for="head-q">
        {siteWords[language].searchFor}
      </label>
      <input id="head-q" name="q" type="search" maxlength={longestQuery} autocomplete="off" />
      <button type="submit">{siteWords[language].search}</button>
    </form>
  </search>
)

/** On the search page itself: the words that were looked for stay in the field. */
export const SearchForm: FC<{ language: Language; query: string }> = ({ language, query }) => (
  <search class="search-form">
    <form action={addressIn(language, searchPath)} method="get">
      <label for="q">{siteWords[language].searchFor}</label>
      <div>
        <input id="q" name="q" type="search" value={query} maxlength={longestQuery} autocomplete="off" />
        <button type="submit">{siteWords[language].search}</button>
      </div>
    </form>
  </search>
)
