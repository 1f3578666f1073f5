import { Resvg } from '@resvg/resvg-js'
import { stretchesOf } from './drawable.ts'
import { documentFamilies, documentFontFiles, plexFontFiles } from './fonts.ts'
import { withNamedFonts } from './named-fonts.ts'
import { lightColours } from './style/tokens.ts'

/** A picture for a document: its pixels and the size at which it is shown, in CSS pixels. */
export type Raster = { readonly png: Uint8Array; readonly width: number; readonly height: number }

const sizeOf = (svg: string): { readonly width: number; readonly height: number } => {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

/** Reading fonts is most of the work, so the large ones are read only for letters that need them. */
const fontsFor = (svg: string): readonly string[] =>
  stretchesOf(svg).every(({ family }) => family === documentFamilies[0]) ? plexFontFiles() : documentFontFiles()

const drawn = new Map<string, Raster>()

/** Three pixels to a CSS pixel are sharp on paper. */
const onPaper = 3

function read(svg: string, zoom = onPaper): Resvg {
  const written = svg.includes('<text')
  // Without its fonts resvg draws no text and says nothing; signs have none, and reading fonts takes time.
  const font = written ? { fontFiles: [...fontsFor(svg)], defaultFontFamily: documentFamilies[0] } : {}
  return new Resvg(withNamedFonts(svg), {
    font: { loadSystemFonts: false, ...font },
    fitTo: { mode: 'zoom', value: zoom },
    // The halo around words is paper; on nothing it would show grey edges.
    ...(written ? { background: lightColours.paper } : {}),
  })
}

/** A drawing as pixels, three to a CSS pixel: sharp on paper, small in the file. */
export function rasterOf(svg: string): Raster {
  const known = drawn.get(svg)
  if (known) return known
  const raster = { png: read(svg).render().asPng(), ...sizeOf(svg) }
  if (!svg.includes('<text')) drawn.set(svg, raster)
  return raster
}

/** A drawing as a picture by itself, a pixel to a CSS pixel. The same drawing gives the same bytes. */
export const pngOf = (svg: string): Uint8Array => read(svg, 1).render().asPng()

/** A drawing whose words are outlines, for a program that cannot set them. */
export const outlined = (svg: string): string => read(svg).toString()
