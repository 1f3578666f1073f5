import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import type { Language } from '#domain/text.ts'
import { trygmaalMark } from '#print/signs.ts'
import { searchPath } from '#report/page-paths.ts'
import { addressIn, otherLanguage } from './addresses.ts'
import { currentOf, menuPages } from './menu.ts'
import { HeaderSearch } from './search-form.tsx'
import { siteWords } from './site-words.ts'

type Place = { readonly language: Language; readonly path: string | undefined }

const MenuLinks: FC<Place & { children?: Child }> = ({ language, path, children }) => {
  const other = otherLanguage(language)
  return (
    <>
      {menuPages.map((page) => (
        <a
          class={page.path === searchPath ? 'search-link' : undefined}
          href={addressIn(language, page.path)}
          aria-current={currentOf(page.path, path)}
        >
          {siteWords[language][page.name]}
        </a>
      ))}
      {children}
      <a href={addressIn(other, path ?? '/')} lang={other} hreflang={other}>
        {siteWords[language].otherLanguage}
      </a>
    </>
  )
}

/** On a phone the menu lies behind a word: it opens below the header and needs no script. */
const PhoneMenu: FC<Place> = ({ language, path }) => (
  <details class="phone-menu">
    <summary>{siteWords[language].openMenu}</summary>
    <nav aria-label={siteWords[language].menu}>
      <MenuLinks language={language} path={path} />
    </nav>
  </details>
)

/** Mark and menu. The menu stands here twice, for wide screens and for phones; only one is shown, and read out. */
export const SiteHeader: FC<Place> = ({ language, path }) => {
  // The search page has a field of its own.
  const isSearch = currentOf(searchPath, path) !== undefined
  return (
    <header class="site-head">
      <div class="page">
        <a class="brand-link" href={addressIn(language, '/')}>
          {raw(trygmaalMark('currentColor'))}
          <span>Trygmål</span>
        </a>
        <nav class={isSearch ? 'wide-menu' : 'wide-menu with-search'} aria-label={siteWords[language].menu}>
          <MenuLinks language={language} path={path}>
            {!isSearch && <HeaderSearch language={language} />}
          </MenuLinks>
        </nav>
        <PhoneMenu language={language} path={path} />
      </div>
    </header>
  )
}
