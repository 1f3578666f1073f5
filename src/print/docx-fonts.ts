import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fontName, mediumFontName } from './docx-styles.ts'
import { plexFile, regularFile } from './fonts.ts'

type Face = { readonly file: string; readonly element: string }
type Family = { readonly name: string; readonly faces: readonly Face[] }

const regular = 'w:embedRegular'

const families = (): readonly Family[] => [
  {
    name: fontName,
    faces: [
      { file: plexFile('Regular'), element: regular },
      { file: plexFile('Bold'), element: 'w:embedBold' },
      { file: plexFile('Italic'), element: 'w:embedItalic' },
    ],
  },
  { name: mediumFontName, faces: [{ file: plexFile('Medium'), element: regular }] },
  ...(['Noto Sans Arabic', 'Noto Emoji'] as const).map((name) => ({
    name,
    faces: [{ file: regularFile[name](), element: regular }],
  })),
]

/** Key of an embedded font: from its name, so that it is the same in every note. */
function keyOf(file: string): string {
  const hash = createHash('sha256')
    .update(`trygmaal ${basename(file)}`)
    .digest('hex')
    .toUpperCase()
  return [8, 4, 4, 4, 12]
    .reduce(({ parts, at }, length) => ({ parts: [...parts, hash.slice(at, at + length)], at: at + length }), {
      parts: [] as readonly string[],
      at: 0,
    })
    .parts.join('-')
}

/** ECMA-376 part 4, 2.8.1: the first 32 bytes are crossed with the key, read backwards. */
function obfuscated(font: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  const result = Uint8Array.from(font)
  for (let i = 0; i < 32; i++) result[i] = (font[i] ?? 0) ^ (bytes[i % 16] ?? 0)
  return result
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org'
const relationship = `${office}/officeDocument/2006/relationships`

const fontElement = ({ name, faces }: Family, all: readonly Face[]): string =>
  `<w:font w:name="${name}"><w:altName w:val="Arial"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${faces
    .map((face) => `<${face.element} r:id="rId${all.indexOf(face) + 1}" w:fontKey="{${keyOf(face.file)}}"/>`)
    .join('')}</w:font>`

const fontTable = (used: readonly Family[], faces: readonly Face[]): string =>
  `${declaration}<w:fonts xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${relationship}">${used
    .map((family) => fontElement(family, faces))
    .join('')}</w:fonts>`

const relations = (faces: readonly Face[]): string =>
  `${declaration}<Relationships xmlns="${office}/package/2006/relationships">${faces
    .map((_, i) => `<Relationship Id="rId${i + 1}" Type="${relationship}/font" Target="fonts/font${i + 1}.odttf"/>`)
    .join('')}</Relationships>`

/**
 * Font table, its relations and the fonts that a document names: it looks the same where they are not installed, and
 * like Arial where fonts inside files are not read.
 */
export function fontParts(document: string): ReadonlyMap<string, Uint8Array> {
  const used = families().filter(({ name }) => name.startsWith(fontName) || document.includes(`"${name}"`))
  const faces = used.flatMap((family) => family.faces)
  return new Map<string, Uint8Array>([
    ['word/fontTable.xml', Buffer.from(fontTable(used, faces))],
    ['word/_rels/fontTable.xml.rels', Buffer.from(relations(faces))],
    ...faces.map(({ file }, i): [string, Uint8Array] => [
      `word/fonts/font${i + 1}.odttf`,
      obfuscated(readFileSync(file), keyOf(file)),
    ]),
  ])
}
