import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { type Font, readFont } from './font-file.ts'
import type { PlexSubset } from './plex-subsets.ts'

const folders = new Map<string, string>()

/** Where a package of fonts lies, asked once. */
function folderOf(name: string): string {
  const known = folders.get(name)
  if (known !== undefined) return known
  const path = findPackageJSON(name, import.meta.url)
  if (path === undefined) throw new TypeError(`Cannot find font: package ${name} is not installed`)
  folders.set(name, dirname(path))
  return dirname(path)
}

const plex = (file: string): string => join(folderOf('dkfds'), 'src/fonts/IBMPlexSans', file)

export type Weight = 'Regular' | 'Medium' | 'SemiBold' | 'Bold' | 'Italic'

/** The file of one face of IBM Plex Sans, whole. */
export const plexFile = (weight: Weight): string => plex(`complete/ttf/IBMPlexSans-${weight}.ttf`)

/** The file of one face for pages: by itself the letters of Western Europe, the signs and the digits. */
export const plexWebFile = (weight: Weight, subset: PlexSubset | 'Latin1' = 'Latin1'): string =>
  plex(`split/woff2/IBMPlexSans-${weight}-${subset}.woff2`)

/** Family names in the order in which documents ask them for a character. */
export const documentFamilies = ['IBM Plex Sans', 'Noto Sans Arabic', 'Noto Emoji'] as const

export type DocumentFamily = (typeof documentFamilies)[number]

/** The upright file of a family at its common weight. */
export const regularFile: Readonly<Record<DocumentFamily, () => string>> = {
  'IBM Plex Sans': () => plexFile('Regular'),
  'Noto Sans Arabic': () =>
    join(folderOf('@expo-google-fonts/noto-sans-arabic'), '400Regular/NotoSansArabic_400Regular.ttf'),
  'Noto Emoji': () => join(folderOf('@expo-google-fonts/noto-emoji'), '400Regular/NotoEmoji_400Regular.ttf'),
}

/** IBM Plex Sans in the weights that documents use. */
export const plexFontFiles = (): readonly string[] =>
  (['Regular', 'Medium', 'SemiBold', 'Italic'] as const).map((weight) => plexFile(weight))

/** The files behind `documentFamilies`, bundled with the program: the same note looks the same on every machine. */
export const documentFontFiles = (): readonly string[] => [
  ...plexFontFiles(),
  regularFile['Noto Sans Arabic'](),
  join(folderOf('@expo-google-fonts/noto-sans-arabic'), '600SemiBold/NotoSansArabic_600SemiBold.ttf'),
  regularFile['Noto Emoji'](),
]

const read = new Map<string, Font>()

/** A bundled font, read once. */
export function fontOf(file: string): Font {
  const known = read.get(file)
  if (known) return known
  const font = readFont(readFileSync(file))
  read.set(file, font)
  return font
}

/** Width of a text in IBM Plex Sans, in the unit of `size`; a character the font lacks counts as one em. */
export function textWidth(text: string, size: number, weight: Weight = 'Regular'): number {
  const font = fontOf(plexFile(weight))
  let width = 0
  for (const character of text) width += font.advance(character.codePointAt(0) ?? 0) || 1
  return width * size
}
