import { isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, type ParsedNode, parseAllDocuments } from 'yaml'
import { cleaned } from './cleaned.ts'
import { errorAt, placeIn, quoted, type Said, type Tell } from './told.ts'

/** A place in a YAML file: the line of its key (of a list's item: its own) and the way down to it. */
type Placed = { readonly line: number; readonly path: string }

/** YAML as it stands: every scalar is its text. */
export type YamlNode = YamlText | YamlList | YamlMap
type YamlText = Placed & { readonly kind: 'text'; readonly text: string }
type YamlList = Placed & { readonly kind: 'list'; readonly items: readonly YamlNode[] }
export type YamlMap = Placed & { readonly kind: 'map'; readonly entries: ReadonlyMap<string, YamlNode> }

/** No file here nests deeper than a dozen levels. */
const deepest = 40

const tooDeep: Said = {
  da: `Filen er bygget op i mere end ${deepest} lag. Ingen af mappens filer har så mange; er det den rigtige fil?`,
  en: `The file is nested more than ${deepest} levels deep. No file of the folder is; is it the right file?`,
}

const brackets = new Map([
  ['[', 1],
  ['{', 1],
  [']', -1],
  ['}', -1],
])
const indicators = ['-', '?', ':']
/** The library's own mark before the text of a scalar, in which brackets and dashes mean nothing. */
const scalarMark = '\u001f'

/** Whether a text nests brackets, or dashes on one line, so deep that it would exhaust a reader which nests with it. */
function nestsTooDeep(text: string): boolean {
  let [depth, inLine, inScalar] = [0, 0, false]
  for (const sign of new Lexer().lex(text)) {
    const step = inScalar ? undefined : brackets.get(sign)
    depth = Math.max(0, depth + (step ?? 0))
    if (!inScalar && indicators.includes(sign)) inLine++
    else if (sign.includes('\n')) inLine = 0
    if (depth > deepest || inLine > deepest) return true
    inScalar = sign === scalarMark
  }
  return false
}

/** The library makes an error of each sign in a long row of them, which takes minutes; no file of the folder has such a row. */
const row = /([,"'])(?:\s*\1){40}/

function rowOfSigns(text: string): Said | undefined {
  const sign = row.exec(text)?.[1]
  if (sign === undefined) return undefined
  return {
    da: `Tegnet ${sign} står mere end 40 gange i træk. Er det den rigtige fil?`,
    en: `The sign ${sign} stands more than 40 times in a row. Is it the right file?`,
  }
}

type Building = { readonly file: string; readonly tell: Tell; readonly lines: LineCounter }

const lineOf = (building: Building, node: ParsedNode | null, otherwise: number): number =>
  node?.range ? building.lines.linePos(node.range[0]).line : otherwise

const refuse = (building: Building, code: string, place: Placed, message: Said): void =>
  building.tell(errorAt(code, placeIn(building.file, place.line, place.path), message))

/** A list's item is called by its id, number, year or activity where it has one, else by its place counted from 1. */
function itemName(node: ParsedNode, index: number): string {
  if (isMap(node))
    for (const key of ['id', 'number', 'year', 'activity']) {
      const value = node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value
      if (isScalar(value) && typeof value.value === 'string' && /^[\w-]{1,64}$/.test(value.value)) return value.value
    }
  return String(index + 1)
}

function refuseSpecials(building: Building, node: ParsedNode, place: Placed): boolean {
  if (isAlias(node)) {
    refuse(building, 'yaml-alias', place, {
      da: `Her henvises med »*${node.source}« til noget andet i filen. Det læses ikke; skriv indholdet ud.`,
      en: `Here »*${node.source}« refers to another place in the file. This is not read; write the content out.`,
    })
    return true
  }
  if (node.anchor !== undefined || node.tag !== undefined) {
    const sign = node.anchor === undefined ? (node.tag ?? '') : `&${node.anchor}`
    refuse(building, 'yaml-tag', place, {
      da: `Mærket ${quoted(sign)} læses ikke her; skriv værdien uden det. En tekst, der begynder med & * eller !, sættes i anførselstegn.`,
      en: `The mark ${quoted(sign)} is not read here; write the value without it. A text that begins with & * or ! is put in quotes.`,
    })
    return true
  }
  return false
}

function mapFrom(building: Building, node: ParsedNode & { items: unknown }, place: Placed): YamlMap {
  const entries = new Map<string, YamlNode>()
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return { ...place, kind: 'map', entries }
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : undefined
    const line = lineOf(building, key, place.line)
    const path = place.path === '' ? (name ?? '?') : `${place.path}.${name ?? '?'}`
    if (name === undefined || name === '' || !isScalar(key) || refuseSpecials(building, key, { line, path })) {
      if (name === undefined || name === '')
        refuse(
          building,
          'yaml-key',
          { line, path },
          {
            da: 'Her mangler et navn før kolon. Skriv »navn: værdi«.',
            en: 'A name is missing before the colon. Write »name: value«.',
          },
        )
      continue
    }
    const first = entries.get(name)
    if (first !== undefined)
      refuse(
        building,
        'duplicate-key',
        { line, path },
        {
          da: `»${name}« står her to gange, første gang i linje ${first.line}. Slet den ene.`,
          en: `»${name}« stands here twice, first in line ${first.line}. Delete one of them.`,
        },
      )
    else entries.set(name, nodeFrom(building, value, { line, path }))
  }
  return { ...place, kind: 'map', entries }
}

function nodeFrom(building: Building, node: ParsedNode | null, place: Placed): YamlNode {
  if (node === null || refuseSpecials(building, node, place)) return { ...place, kind: 'text', text: '' }
  if (isMap(node)) return mapFrom(building, node, place)
  if (isSeq<ParsedNode>(node)) {
    const items = node.items.map((item, index) => {
      const path = `${place.path}${place.path === '' ? '' : '.'}${itemName(item, index)}`
      return nodeFrom(building, item, { line: lineOf(building, item, place.line), path })
    })
    return { ...place, kind: 'list', items }
  }
  const typed = isScalar(node) ? String(node.value ?? '') : ''
  return {
    ...place,
    kind: 'text',
    text: cleaned(typed, () => placeIn(building.file, place.line, place.path), building.tell),
  }
}

const syntax = (detail: string): Said => ({
  da: `Filen kan ikke læses som YAML fra denne linje. Se efter indrykning med mellemrum (ikke tabulator), mellemrum efter kolon og lukkede anførselstegn og parenteser. Læseren siger: ${detail}`,
  en: `The file cannot be read as YAML from this line on. Look for indents with spaces (no tabs), a space after the colon, and closed quotes and brackets. The reader says: ${detail}`,
})

function documentOf(building: Building, text: string): { readonly contents: ParsedNode | null } | undefined {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'failsafe',
    lineCounter: building.lines,
    // Keys are compared in mapFrom: the library's own comparison takes minutes on a hostile file.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  if (documents.length === 0) return { contents: null }
  const [first, second] = documents
  for (const fault of (first?.errors ?? []).slice(0, 3))
    refuse(
      building,
      'yaml-syntax',
      { line: building.lines.linePos(fault.pos[0]).line, path: '1' },
      syntax(fault.message),
    )
  if (second !== undefined && first?.errors.length === 0)
    refuse(
      building,
      'yaml-documents',
      { line: building.lines.linePos(second.range[0]).line, path: '1' },
      {
        da: 'Filen indeholder flere dokumenter, delt af »---«. Her må kun være ét; slet linjen, eller del filen i to.',
        en: 'The file holds several documents, parted by »---«. There may be only one; delete the line, or make two files.',
      },
    )
  return first?.errors.length === 0 && second === undefined ? first : undefined
}

/** The content of a YAML file, an empty text when there is none; undefined when it cannot be read. */
export function parseYaml(file: string, text: string, tell: Tell): YamlNode | undefined {
  const building: Building = { file, tell, lines: new LineCounter() }
  if (nestsTooDeep(text)) {
    tell(errorAt('yaml-depth', placeIn(file, 1, '1'), tooDeep))
    return undefined
  }
  const signs = rowOfSigns(text)
  if (signs !== undefined) {
    tell(errorAt('yaml-syntax', placeIn(file, 1, '1'), signs))
    return undefined
  }
  try {
    const document = documentOf(building, text)
    return document === undefined ? undefined : nodeFrom(building, document.contents, { line: 1, path: '' })
  } catch (cause) {
    // The library promises to return its errors; a file that makes it throw is hostile, and one file must not stop the program.
    tell(errorAt('yaml-syntax', placeIn(file, 1, '1'), syntax(cause instanceof Error ? cause.message : String(cause))))
    return undefined
  }
}
