import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import type { Municipality } from '#domain/municipality.ts'
import type { Language } from '#domain/text.ts'
import type { SharePicture } from '#report/share-picture.ts'
import { addressIn } from './addresses.ts'
import type { Assets } from './assets.ts'
import { isUnderPartnerships } from './menu.ts'
import { ShareTags } from './share-tags.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
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
  /** What is shown where somebody shares the page; absent where the page has no picture. */
  readonly picture?: SharePicture
  /** Whose figures are shown. */
  readonly municipalities?: readonly Municipality[]
}

const Head: FC<{ frame: Frame }> = ({ frame }) => {
  const { language, assets, title, description, path } = frame
  return (
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
          <ShareTags frame={frame} path={path} />
        </>
      )}
    </head>
  )
}

const Crumbs: FC<{ frame: Frame; here: string }> = ({ frame: { language, path, crumbs = [] }, here }) => (
  <nav class="crumbs page" aria-label={siteWords[language].youAreHere}>
    <ol>
      <li>
        <a href={addressIn(language, '/')}>
          {isUnderPartnerships(path) ? siteWords[language].partnerships : 'Trygmål'}
        </a>
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
        <SiteHeader language={frame.language} path={frame.path} />
        {frame.here !== undefined && <Crumbs frame={frame} here={frame.here} />}
        <main id="indhold" class="page" tabindex={-1}>
          {children}
        </main>
        <SiteFooter municipalities={frame.municipalities ?? []} language={frame.language} />
      </body>
    </html>
  </>
)
