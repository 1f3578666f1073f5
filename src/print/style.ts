import { readFileSync } from 'node:fs'
import { plexWebFile, type Weight } from './fonts.ts'
import { subsetRanges, subsetsIn } from './plex-subsets.ts'
import { tokensCss } from './style/tokens.ts'
import { inReadersSize } from './text-size.ts'

/** `type`: letters and links of every page; `note`: the note's own parts; `table`: its tables; `paper`: how both are printed. */
export type StyleSheet = 'type' | 'note' | 'table' | 'paper'

const sheet = (name: StyleSheet): string => readFileSync(new URL(`./style/${name}.css`, import.meta.url), 'utf8')

/** Colours and sheets in the order in which they build on each other. */
export const noteStyle = (): string =>
  inReadersSize([tokensCss, sheet('type'), sheet('note'), sheet('table'), sheet('paper')].join('\n'))

const faces: readonly { readonly weight: Weight; readonly css: string }[] = [
  { weight: 'Regular', css: 'font-weight: 400;' },
  { weight: 'Medium', css: 'font-weight: 500;' },
  { weight: 'SemiBold', css: 'font-weight: 600;' },
  { weight: 'Italic', css: 'font-weight: 400; font-style: italic;' },
]

/** Arial set to the measures of Plex, so that nothing moves when the font arrives (look §1). */
const fallbackFace = `@font-face { font-family: 'Plex Fallback'; src: local('Arial'), local('Liberation Sans');
  ascent-override: 102.5%; descent-override: 27.5%; line-gap-override: 0%; }
`

const face = (css: string, address: string, range: string): string =>
  `@font-face { font-family: 'IBM Plex Sans'; ${css} font-display: swap; src: url('${address}') format('woff2');${range} }\n`

/** The fonts of a page as `@font-face` rules. @param addressOf where a page finds the font of a weight */
export const fontFaces = (addressOf: (weight: Weight) => string): string =>
  fallbackFace + faces.map(({ weight, css }) => face(css, addressOf(weight), '')).join('')

const embedded = (file: string): string => `data:font/woff2;base64,${readFileSync(file).toString('base64')}`

/** The fonts inside the page itself: what every page needs, and the files whose letters this text has. */
export const embeddedFaces = (text: string): string =>
  fontFaces((weight) => embedded(plexWebFile(weight))) +
  subsetsIn(text)
    .flatMap((subset) =>
      faces
        .filter(({ weight }) => weight !== 'Italic')
        .map(({ weight, css }) =>
          face(css, embedded(plexWebFile(weight, subset)), ` unicode-range: ${subsetRanges[subset]};`),
        ),
    )
    .join('')
