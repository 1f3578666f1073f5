import type { FC } from 'hono/jsx'
import type { Language } from '#domain/text.ts'
import { shareSize } from '#print/share-drawing.ts'
import { picturePath } from '#report/page-paths.ts'
import { pictureInWords } from '#report/share-picture.ts'
import { addressIn, otherLanguage } from './addresses.ts'
import type { Frame } from './layout.tsx'

const locales: Readonly<Record<Language, string>> = { da: 'da_DK', en: 'en_GB' }

const Tag: FC<{ name: string; content: string | number }> = ({ name, content }) => (
  <meta property={`og:${name}`} content={String(content)} />
)

/**
 * What other sites show where somebody shares the page (ogp.me). The page and its picture must be told by their whole
 * address, so they are left out where the site does not know its own.
 */
export const ShareTags: FC<{ frame: Frame; path: string }> = ({ frame, path }) => {
  const { language, assets, title, description, picture } = frame
  const whole = assets.origin === undefined ? undefined : assets.origin + addressIn(language, path)
  return (
    <>
      <Tag name="site_name" content="Trygmål" />
      <Tag name="title" content={title} />
      {description !== undefined && <Tag name="description" content={description} />}
      <Tag name="type" content={path === '/' ? 'website' : 'article'} />
      <Tag name="locale" content={locales[language]} />
      <Tag name="locale:alternate" content={locales[otherLanguage(language)]} />
      {whole !== undefined && <Tag name="url" content={whole} />}
      {whole !== undefined && picture && (
        <>
          <Tag name="image" content={picturePath(whole)} />
          <Tag name="image:type" content="image/png" />
          <Tag name="image:width" content={shareSize.width} />
          <Tag name="image:height" content={shareSize.height} />
          <Tag name="image:alt" content={pictureInWords(picture)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  )
}
