import type { Context } from 'hono'
import type { Language } from '#domain/text.ts'
import { addressIn } from '#web/addresses.ts'
import { Page } from '#web/layout.tsx'
import type { Site } from '#web/site-context.ts'
import { siteWords } from '#web/site-words.ts'

const words = {
  da: {
    title: 'Siden kunne ikke vises',
    said: 'Der er en fejl i programmet, ikke i det, du gjorde. Intet er gået tabt. Prøv igen om lidt.',
    number: 'Skriver du til os, så nævn fejlens nummer:',
  },
  en: {
    title: 'The page could not be shown',
    said: 'There is a fault in the program, not in what you did. Nothing is lost. Try again in a while.',
    number: 'If you write to us, give the number of the fault:',
  },
} as const

/** 500 in words: what the fault was stands in the log, under the number that the reader is given. */
export function failure(c: Context, site: Site, language: Language, error: Error) {
  const requestId = site.effects.newRequestId()
  site.effects.logError(error, requestId)
  const { title, said, number } = words[language]
  c.header('Cache-Control', 'no-store')
  return c.html(
    <Page frame={{ language, assets: site.assets, title, here: title }}>
      <h1>{title}</h1>
      <p class="lede">{said}</p>
      <p>
        {number} <strong>{requestId}</strong>
      </p>
      <p>
        <a href={addressIn(language, '/')}>{siteWords[language].toFrontPage}</a>
      </p>
    </Page>,
    500,
  )
}
