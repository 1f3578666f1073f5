import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { plexWebFile, type Weight } from '#print/fonts.ts'
import { trygmaalMark } from '#print/signs.ts'
import { fontFaces, noteStyle } from '#print/style.ts'
import { inReadersSize } from '#print/text-size.ts'
import { furtherFaces, lightFace } from './plex-faces.ts'

/** A file that never changes under its address: the address holds a part of its own checksum. */
export type Asset = { readonly address: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** Everything that pages fetch, and where. */
export type Assets = {
  /** The site's public address, without a slash at its end, for what must be told whole; undefined where it is not told. */
  readonly origin: string | undefined
  readonly byAddress: ReadonlyMap<string, Asset>
  readonly style: string
  readonly icon: string
  /** What pages do in a browser that runs scripts; none of them needs it. */
  readonly script: string
  /** Faces that every page needs at once. */
  readonly preload: readonly string[]
}

function asset(name: string, extension: string, type: string, bytes: Uint8Array): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { address: `/statisk/${name}-${hash}.${extension}`, type, bytes: new Uint8Array(bytes) }
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const font = (name: string, path: string): Asset => asset(name, 'woff2', 'font/woff2', readFileSync(path))

/** The mark on a square, light or dark as the reader's system is. */
function icon(): string {
  const mark = trygmaalMark('currentColor').replace('<svg ', '<svg x="2" y="12" ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" color="#15202B"><style>@media (prefers-color-scheme: dark) { svg { color: #EAF0F4 } }</style>${mark}</svg>`
}

/** The frame of every page, then the pages' own parts. */
const sheets = [
  'frame',
  'page',
  'front-page',
  'partnership',
  'indicator',
  'road',
  'file-page',
  'search',
  'copy-table',
  'comparison',
  'plan',
  'data-page',
] as const

/** Reads style sheets and fonts once, when the site starts. */
export function readAssets(origin: string | undefined): Assets {
  const faces = new Map(
    (['Regular', 'Medium', 'SemiBold', 'Italic'] as const).map((weight): [Weight, Asset] => [
      weight,
      font(`plex-${weight.toLowerCase()}`, plexWebFile(weight)),
    ]),
  )
  const further = [lightFace(), ...furtherFaces()].map((face) => ({ face, asset: font(face.name, face.path) }))
  const addressOf = (weight: Weight): string => faces.get(weight)?.address ?? ''
  const rules = further.map(({ face, asset: { address } }) => face.rule(address)).join('')
  const site = sheets
    .map((name) => inReadersSize(readFileSync(new URL(`./style/${name}.css`, import.meta.url), 'utf8')))
    .join('\n')
  const style = asset('site', 'css', 'text/css; charset=utf-8', text(fontFaces(addressOf) + rules + noteStyle() + site))
  const mark = asset('maerke', 'svg', 'image/svg+xml', text(icon()))
  const script = asset(
    'side',
    'js',
    'text/javascript; charset=utf-8',
    readFileSync(new URL('./script/copy-table.js', import.meta.url)),
  )
  const all = [style, mark, script, ...faces.values(), ...further.map((item) => item.asset)]
  return {
    origin,
    byAddress: new Map(all.map((item) => [item.address, item])),
    style: style.address,
    icon: mark.address,
    script: script.address,
    preload: [addressOf('Regular'), addressOf('SemiBold')],
  }
}
