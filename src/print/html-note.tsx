import { html, raw } from 'hono/html'
import type { Report } from '#report/report.ts'
import { NoteBody } from './note-body.tsx'
import type { LinkTo } from './note-scene.ts'
import { readable } from './readable.ts'
import { trygmaalMark } from './signs.ts'
import { embeddedFaces, noteStyle } from './style.ts'
import { printerWords } from './words.ts'

/** The note as one page that needs nothing beside it: fonts and style inside, no script, no request. */
export async function htmlNote(report: Report, linkTo: LinkTo): Promise<string> {
  const { language, title, foot } = readable(report)
  const body = String(await (<NoteBody report={report} linkTo={linkTo} />))
  const style = embeddedFaces(body) + noteStyle()
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title.join(' ')}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <a class="skip" href="#note">
          {printerWords[language].skip}
        </a>
        <main id="note" class="page" tabindex={-1}>
          {raw(body)}
        </main>
        <footer class="page note-foot">
          <span class="brand">{raw(trygmaalMark('currentColor'))} Trygmål</span>
          <span>{foot}</span>
        </footer>
      </body>
    </html>
  )
  return `${await html`<!doctype html>${page}`}\n`
}
