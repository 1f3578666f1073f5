import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { type PlexSubset, subsetRanges } from '#print/plex-subsets.ts'

const weights = { Light: 300, Regular: 400, Medium: 500, SemiBold: 600 } as const

export type PlexWeight = keyof typeof weights

/** A file of the font for pages, and the rule that names it in a style sheet. */
export type FontFile = {
  readonly name: string
  readonly path: string
  readonly rule: (address: string) => string
}

function plexFolder(): string {
  const path = findPackageJSON('dkfds', import.meta.url)
  if (path === undefined) throw new TypeError('Cannot find font: package dkfds is not installed')
  return join(dirname(path), 'src/fonts/IBMPlexSans/split/woff2')
}

function fontFile(weight: PlexWeight, subset: PlexSubset | 'Latin1'): FontFile {
  const file = `IBMPlexSans-${weight}-${subset}.woff2`
  const range = subset === 'Latin1' ? '' : ` unicode-range: ${subsetRanges[subset]};`
  return {
    name: file.replace('.woff2', '').toLowerCase(),
    path: join(plexFolder(), file),
    rule: (address) =>
      `@font-face { font-family: 'IBM Plex Sans'; font-weight: ${weights[weight]}; font-display: swap; src: url('${address}') format('woff2');${range} }\n`,
  }
}

/** The one large number of a page is set in the light face (look §1). */
export const lightFace = (): FontFile => fontFile('Light', 'Latin1')

/** Letters that names bring with them: Turkish, Polish, Vietnamese, Greek, Russian, and rarer signs. */
export const furtherFaces = (): readonly FontFile[] =>
  (Object.keys(subsetRanges) as readonly PlexSubset[]).flatMap((subset) =>
    (['Regular', 'Medium', 'SemiBold'] as const).map((weight) => fontFile(weight, subset)),
  )
