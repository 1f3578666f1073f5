import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import type { Municipality } from '#domain/municipality.ts'
import type { Language } from '#domain/text.ts'
import { trygmaalMark } from '#print/signs.ts'
import { addressIn, otherLanguage } from './addresses.ts'
import type { Assets } from './assets.ts'
import { siteWords } from './site-words.ts'

export type Crumb = { readonly text: string; readonly href: string; readonly language?: Language }

/** What the frame around a page needs to know of it. */
export type Frame = {
  readonly language: Language
  readonly assets: Assets
  /** Of this page alone; »Trygmål« is put behind it. */
  readonly title: string
  /** One or two sentences on what stands there, of this page alone. */
  readonly description?: string
  /** Address without the language, and the one to link to where a page has several; absent where there is no page. */
  readonly path?: string
  /** The way here from the front page, without the page itself. */
  readonly crumbs?: readonly Crumb[]
  /** The page's own name at the end of the way. */
  readonly here?: string
  /** Whose figures are shown. */
  readonly municipalities?: readonly Municipality[]
}

const Head: FC<{ frame: Frame }> = ({ frame: { language, assets, title, description, path } }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>{title === 'Trygmål' ? title : `${title} · Trygmål`}</title>
    {description !== undefined && <meta name="description" content={description} />}
    {assets.preload.map((address) => (
      <link rel="preload" href={address} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={assets.style} />
    <link rel="icon" href={assets.icon} type="image/svg+xml" />
    <script
      src={assets.script}
      defer
      data-copy={siteWords[language].copy}
      data-copied={siteWords[language].copied}
      data-failed={siteWords[language].notCopied}
    />
    {path !== undefined && (
      <>
        <link rel="canonical" href={addressIn(language, path)} />
        {(['da', 'en'] as const).map((each) => (
          <link rel="alternate" hreflang={each} href={addressIn(each, path)} />
        ))}
      </>
    )}
  </head>
)

/** Links only to pages that exist: the front page, and this page in the other language. */
const Header: FC<{ frame: Frame }> = ({ frame: { language, path } }) => {
  const words = siteWords[language]
  const other = otherLanguage(language)
  return (
    <header class="site-head">
      <div class="page">
        <a class="brand-link" href={addressIn(language, '/')}>
          {raw(trygmaalMark('currentColor'))}
          <span>Trygmål</span>
        </a>
        <nav aria-label={words.menu}>
          <a href={addressIn(language, '/')} aria-current={path === '/' ? 'page' : undefined}>
            {words.partnerships}
          </a>
          <a href={addressIn(other, path ?? '/')} lang={other} hreflang={other}>
            {words.otherLanguage}
          </a>
        </nav>
      </div>
    </header>
  )
}

const Crumbs: FC<{ frame: Frame; here: string }> = ({ frame: { language, crumbs = [] }, here }) => (
  <nav class="crumbs page" aria-label={siteWords[language].youAreHere}>
    <ol>
      <li>
        <a href={addressIn(language, '/')}>{siteWords[language].partnerships}</a>
      </li>
      {crumbs.map((crumb) => (
        <li>
          <a href={addressIn(language, crumb.href)} lang={crumb.language === language ? undefined : crumb.language}>
            {crumb.text}
          </a>
        </li>
      ))}
      <li aria-current="page">{here}</li>
    </ol>
  </nav>
)

type Contact = NonNullable<Municipality['contact']>

const contactsOf = (municipalities: readonly Municipality[]): readonly Contact[] =>
  municipalities.flatMap(({ contact }) => (contact === undefined ? [] : [contact]))

const ContactView: FC<{ contact: Contact; language: Language }> = ({ contact, language }) =>
  typeof contact === 'string' ? (
    <span>{contact}</span>
  ) : (
    <span>
      {siteWords[language].questions} <a href={`mailto:${contact.mail}`}>{contact.mail}</a>, {contact.phone}
    </span>
  )

const Footer: FC<{ frame: Frame }> = ({ frame: { language, municipalities = [] } }) => (
  <footer class="site-foot">
    <div class="page">
      <p>
        <span>Trygmål</span>
        {municipalities.map(({ name }) => (
          <span lang={language === 'da' ? undefined : 'da'}>{name}</span>
        ))}
        {municipalities.length === 1 &&
          contactsOf(municipalities).map((contact) => <ContactView contact={contact} language={language} />)}
      </p>
    </div>
  </footer>
)

/** The frame of every page: header, way here, what is told, footer. Needs no script. */
export const Page: FC<{ frame: Frame; children: Child }> = ({ frame, children }) => (
  <>
    {raw('<!doctype html>')}
    <html lang={frame.language}>
      <Head frame={frame} />
      <body>
        <a class="skip" href="#indhold">
          {siteWords[frame.language].skip}
        </a>
        <Header frame={frame} />
        {frame.here !== undefined && <Crumbs frame={frame} here={frame.here} />}
        <main id="indhold" class="page" tabindex={-1}>
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  </>
)
