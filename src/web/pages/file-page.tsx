import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { FC } from 'hono/jsx'
import type { KeptFile } from '#domain/municipality.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { type CsvRow, csvRows } from '#folder/parse-csv.ts'
import { groupsOf } from '#report/road-delivery.ts'
import { filePath, linesPerPage } from '#report/road-file.ts'
import { type KeptFilePage, readKeptFile } from '#tasks/kept-file.ts'
import { addressIn, rawFilePath } from '#web/addresses.ts'
import { type Frame, Page } from '#web/layout.tsx'
import { partnershipCrumb } from '#web/partnership-crumb.ts'
import type { PageMaker, Site } from '#web/site-context.ts'
import { nearestPages, notFound, type Way } from './not-found-page.tsx'

const words = {
  da: {
    lede: 'Filen, som den blev læst. Hver linje har sit nummer.',
    raw: 'Hent filen',
    checksum: 'Kontroltal (SHA-256)',
    line: 'Linje',
    unknown: 'Filen er ikke blandt dem, der vises. Her vises kun filer med tal.',
    pages: 'Sider',
    from: (first: number, last: number) => `Linje ${first}–${last}`,
    description: (path: string, name: string, part: number) =>
      `${path} fra ${name}${part === 1 ? '' : `, side ${part}`}: hver linje, som den blev læst, og filens kontroltal.`,
  },
  en: {
    lede: 'The file as it was read. Every line has its number.',
    raw: 'Download the file',
    checksum: 'Checksum (SHA-256)',
    line: 'Line',
    unknown: 'The file is not among those shown. Only files with figures are shown here.',
    pages: 'Pages',
    from: (first: number, last: number) => `Lines ${first}–${last}`,
    description: (path: string, name: string, part: number) =>
      `${path} of ${name}${part === 1 ? '' : `, page ${part}`}: every line as it was read, and the checksum of the file.`,
  },
} as const

type Found = Extract<KeptFilePage, { file: unknown }>

const isFound = (page: KeptFilePage): page is Found => 'file' in page

/** A cell up to so many letters stands on one line. */
const longestWhole = 26

const Cell: FC<{ text: string; head: string }> = ({ text, head }) => (
  <td data-label={head} class={text === '' ? 'short nothing' : text.length <= longestWhole ? 'short' : undefined}>
    {text}
  </td>
)

const Line: FC<{ row: CsvRow; heads: readonly string[] }> = ({ row: { line, cells }, heads }) => (
  <tr id={`linje-${line}`}>
    <th scope="row">
      <a href={`#linje-${line}`}>{line}</a>
    </th>
    {heads.map((head, i) => (
      <Cell head={head} text={cells[i]?.text ?? ''} />
    ))}
  </tr>
)

type Shown = { readonly rows: readonly CsvRow[]; readonly heads: readonly string[]; readonly withHeader: boolean }

const Lines: FC<{ shown: Shown; name: string; language: Language }> = ({
  shown: { rows, heads, withHeader },
  name,
  language,
}) => (
  <section class="scroll lines" aria-label={name} tabindex={0}>
    <table class="file-lines">
      <caption class="unseen">{name}</caption>
      <thead>
        <tr id={withHeader ? 'linje-1' : undefined}>
          <th scope="col">{words[language].line}</th>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line row={row} heads={heads} />
        ))}
      </tbody>
    </table>
  </section>
)

type Part = { readonly number: number; readonly first: number; readonly last: number }

/** Long files are shown in parts, each with the header. */
const Parts: FC<{ parts: readonly Part[]; shown: number; address: string; language: Language }> = ({
  parts,
  shown,
  address,
  language,
}) => (
  <nav class="file-parts" aria-label={words[language].pages}>
    <ul>
      {parts.map(({ number, first, last }) => (
        <li>
          <a
            href={number === 1 ? address : `${address}?side=${number}`}
            aria-current={number === shown ? 'page' : undefined}
          >
            {words[language].from(first, last)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

function frameOf({ dossier, file }: Found, site: Site, language: Language, part: number): Frame {
  const name = inLanguage(dossier.partnership.name, language).text
  const path = filePath(dossier.partnership.id, file.path)
  return {
    language,
    assets: site.assets,
    title: `${file.path}${part === 1 ? '' : ` (${part})`}, ${name}`,
    description: words[language].description(file.path, name, part),
    path: part === 1 ? path : `${path}?side=${part}`,
    crumbs: [partnershipCrumb(dossier, language)],
    here: file.path,
    municipalities: [dossier.municipality],
  }
}

const waysToFiles = ({ dossier, paths }: Extract<KeptFilePage, { paths: unknown }>): readonly Way[] =>
  dossier ? paths.map((path) => ({ text: path, href: filePath(dossier.partnership.id, path) })) : []

/** The file that an address asks for, its path being all that stands behind the folder; else a page that says there is none. */
async function askedFile(site: Site, language: Language, c: Context): Promise<Found | Response> {
  const { partnership = '', path = '' } = c.req.param()
  const page = await readKeptFile(site.effects, partnership, path)
  if (isFound(page)) return page
  const ways = page.dossier ? waysToFiles(page) : await nearestPages(site, partnership, language)
  return notFound(c, site, language, words[language].unknown, ways)
}

/** A file with figures as it was read, each line under its number. */
export const filePage: PageMaker = (site, language) => async (c) => {
  const page = await askedFile(site, language, c)
  if (page instanceof Response) return page
  const { dossier, file } = page
  const rows = [...csvRows(file.text)]
  const heads = rows[0]?.cells.map(({ text }) => text) ?? []
  const last = rows.at(-1)?.line ?? 1
  const parts: readonly Part[] = Array.from({ length: Math.ceil(last / linesPerPage) }, (_, i) => ({
    number: i + 1,
    first: i * linesPerPage + 1,
    last: Math.min(last, (i + 1) * linesPerPage),
  }))
  const asked = Number(c.req.query('side') ?? '1')
  const part = parts.find(({ number }) => number === asked) ?? parts[0]
  if (!part) return notFound(c, site, language, words[language].unknown)
  const shown = rows.slice(1).filter(({ line }) => line >= part.first && line <= part.last)
  const say = words[language]
  return c.html(
    <Page frame={frameOf(page, site, language, part.number)}>
      <h1>{file.path}</h1>
      <p class="lede">{say.lede}</p>
      <dl class="facts file-facts">
        <div>
          <dt>{say.checksum}</dt>
          <dd>{groupsOf(file.sha256).join(' ')}</dd>
        </div>
      </dl>
      <p>
        <a href={rawFilePath(dossier.partnership.id, file.path)} download={file.path.split('/').at(-1)}>
          {say.raw}
        </a>
      </p>
      {parts.length > 1 && (
        <Parts
          parts={parts}
          shown={part.number}
          address={addressIn(language, filePath(dossier.partnership.id, file.path))}
          language={language}
        />
      )}
      <Lines shown={{ rows: shown, heads, withHeader: part.number === 1 }} name={file.path} language={language} />
    </Page>,
  )
}

/** The bytes that were read: the text is kept without its byte order mark, and the checksum tells whether there was one. */
function bytesOf({ text, sha256 }: KeptFile): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text)
  const isWhole = createHash('sha256').update(bytes).digest('hex') === sha256
  return isWhole ? bytes : new TextEncoder().encode(`\ufeff${text}`)
}

/** The file itself, for saving. */
export const rawFile: PageMaker = (site, language) => async (c) => {
  const page = await askedFile(site, language, c)
  if (page instanceof Response) return page
  const name = page.file.path.split('/').at(-1)
  return c.body(bytesOf(page.file), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  })
}
