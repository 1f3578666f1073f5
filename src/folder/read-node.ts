import * as z from 'zod'
import { didYouMean } from './closest-word.ts'
import type { Fault } from './leaf.ts'
import type { YamlMap, YamlNode } from './parse-yaml.ts'
import type { Places } from './places.ts'
import { errorAt, listed, placeIn, quoted, type Said, type Tell } from './told.ts'

export type Reading = { readonly file: string; readonly tell: Tell; readonly places: Places }

/** The same reading, which also knows whether anything has been told. */
export function watched(reading: Reading): { readonly reading: Reading; readonly isFine: () => boolean } {
  let told = 0
  const tell: Tell = (finding) => {
    told++
    reading.tell(finding)
  }
  return { reading: { ...reading, tell }, isFine: () => told === 0 }
}

/** What was read; undefined when it could not be, which then has been told. */
export type Found<T> = { readonly value: T } | undefined

const isFault = (value: unknown): value is Fault => typeof value === 'object' && value !== null && 'fault' in value

/** Zod's issues as findings at one place. */
export function tellIssues(issues: readonly z.core.$ZodIssue[], at: string, tell: Tell): void {
  for (const issue of issues) {
    const found = issue.code === 'custom' ? issue.params : undefined
    if (isFault(found)) tell(errorAt(found.fault, at, found.said))
    else
      tell(
        errorAt('wrong-form', at, {
          da: `Værdien kan ikke læses: ${issue.message}`,
          en: `The value cannot be read: ${issue.message}`,
        }),
      )
  }
}

const inner = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodExactOptional ? schema.unwrap() : schema

/** An example of what a field holds, as it is written. */
function example(schema: z.core.$ZodType): string {
  const plain = inner(schema)
  if (plain instanceof z.ZodUnion) return example(plain.options[0] ?? z.never())
  if (plain instanceof z.ZodArray) return `[${example(plain.element)}]`
  if (plain instanceof z.ZodObject) {
    const first = Object.entries(plain.shape)[0]
    return first === undefined ? '{ }' : `{ ${first[0]}: ${example(first[1])}, … }`
  }
  const text = plain instanceof z.ZodPipe ? z.globalRegistry.get(plain.in)?.['examples'] : undefined
  return Array.isArray(text) && text.length > 0 ? String(text[0]) : '…'
}

const kindOf = (schema: z.core.$ZodType): YamlNode['kind'] => {
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return 'map'
  return schema instanceof z.ZodArray ? 'list' : 'text'
}

const kinds = {
  text: { da: 'en tekst eller et tal', en: 'a text or a number' },
  list: { da: 'en liste', en: 'a list' },
  map: { da: 'felter med navne', en: 'named fields' },
}

function wrongKind(schema: z.core.$ZodType, node: YamlNode, reading: Reading): undefined {
  const wanted = schema instanceof z.ZodUnion ? schema.options.map(kindOf) : [kindOf(schema)]
  const [da, en] = [
    wanted.map((kind) => kinds[kind].da).join(' eller '),
    wanted.map((kind) => kinds[kind].en).join(' or '),
  ]
  const form = example(schema)
  reading.tell(
    errorAt('wrong-type', placeIn(reading.file, node.line, node.path), {
      da: `Her står ${kinds[node.kind].da}; her skal stå ${da}, fx »${form}«.`,
      en: `Here stands ${kinds[node.kind].en}; it must be ${en}, e.g. »${form}«.`,
    }),
  )
}

function readLeaf(schema: z.core.$ZodType, node: YamlNode, reading: Reading): Found<unknown> {
  if (node.kind !== 'text') return wrongKind(schema, node, reading)
  const at = placeIn(reading.file, node.line, node.path)
  if (node.text === '') {
    const form = example(schema)
    reading.tell(
      errorAt('empty', at, {
        da: `Her står ikke noget. Skriv fx »${form}«.`,
        en: `Nothing stands here. Write e.g. »${form}«.`,
      }),
    )
    return undefined
  }
  const found = z.safeParse(schema, node.text)
  if (found.success) return { value: found.data }
  tellIssues(found.error.issues, at, reading.tell)
  return undefined
}

/** Reads every item; those that cannot be read are told and left out. */
function readList(schema: z.ZodArray, node: YamlNode, reading: Reading): Found<unknown[]> {
  if (node.kind !== 'list') return wrongKind(schema, node, reading)
  return { value: node.items.flatMap((item) => readAny(schema.element, item, reading)?.value ?? []) }
}

function readRecord(schema: z.ZodRecord, node: YamlNode, reading: Reading): Found<unknown> {
  if (node.kind !== 'map') return wrongKind(schema, node, reading)
  const entries = [...node.entries].flatMap(([name, entry]) => {
    const found = readAny(schema.valueType, entry, reading)
    return found === undefined ? [] : [[name, found.value] as const]
  })
  const value = Object.fromEntries(entries)
  reading.places.note(value, reading.file, node)
  return { value }
}

const isEmpty = (node: YamlNode): boolean => node.kind === 'text' && node.text === ''

/** In `{ text: one, two }` YAML takes »two« for a field of its own: the commonest trap for those who write whole sentences. */
const commaInText = (rest: string): Said => ({
  da: `Teksten er delt ved et komma, så ${quoted(rest)} læses som et felt. Inde i { } skiller komma felterne; sæt hele teksten i anførselstegn: »text: '…, ${rest}'«.`,
  en: `The text is parted at a comma, so ${quoted(rest)} is read as a field. Within { } commas part the fields; put the whole text in quotation marks: »text: '…, ${rest}'«.`,
})

function tellUnknownKeys(node: YamlMap, known: readonly string[], reading: Reading): void {
  for (const [name, entry] of node.entries) {
    if (known.includes(name)) continue
    const at = placeIn(reading.file, entry.line, entry.path)
    if (isEmpty(entry) && name.includes(' ')) {
      reading.tell(errorAt('comma-in-text', at, commaInText(name)))
      continue
    }
    const meant = didYouMean(name, known)
    reading.tell(
      errorAt('unknown-key', at, {
        da: `Feltet ${quoted(name)} kendes ikke her.${meant.da} Her kan stå ${listed(known)}.`,
        en: `The field ${quoted(name)} is not known here.${meant.en} It can be ${listed(known)}.`,
      }),
    )
  }
}

/**
 * The fields of a map that can be read; every one that cannot is told, and so is a field that is unknown or missing.
 * `whole` says whether all that must be there is there.
 */
function fields(
  schema: z.ZodObject,
  node: YamlMap,
  reading: Reading,
): { value: Record<string, unknown>; whole: boolean } {
  tellUnknownKeys(node, Object.keys(schema.shape), reading)
  const value: Record<string, unknown> = {}
  let whole = true
  for (const [name, field] of Object.entries(schema.shape)) {
    const entry = node.entries.get(name)
    if (entry === undefined || isEmpty(entry)) {
      if (field instanceof z.ZodExactOptional) continue
      whole = false
      const form = `${name}: ${example(field)}`
      reading.tell(
        errorAt('missing-field', placeIn(reading.file, (entry ?? node).line, (entry ?? node).path), {
          da: `Feltet »${name}« mangler. Skriv fx »${form}«.`,
          en: `The field »${name}« is missing. Write e.g. »${form}«.`,
        }),
      )
      continue
    }
    const found = readAny(inner(field), entry, reading)
    if (found === undefined) whole = false
    else value[name] = found.value
  }
  reading.places.note(value, reading.file, node)
  return { value, whole }
}

function readAny(schema: z.core.$ZodType, node: YamlNode, reading: Reading): Found<unknown> {
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((each) => kindOf(each) === node.kind)
    return option === undefined ? wrongKind(schema, node, reading) : readAny(option, node, reading)
  }
  if (schema instanceof z.ZodArray) return readList(schema, node, reading)
  if (schema instanceof z.ZodRecord) return readRecord(schema, node, reading)
  if (!(schema instanceof z.ZodObject)) return readLeaf(schema, node, reading)
  if (node.kind !== 'map') return wrongKind(schema, node, reading)
  const { value, whole } = fields(schema, node, reading)
  return whole ? { value } : undefined
}

/**
 * Reads a list as its schema describes it, item by item. Zod itself stops at the first broken object and knows no lines;
 * a person who mends a folder wants every mistake at once, each with its line. Zod still reads every scalar.
 */
export function readItems<Item extends z.ZodType>(
  schema: z.ZodArray<Item>,
  node: YamlNode,
  reading: Reading,
): readonly z.output<Item>[] {
  if (isEmpty(node)) return []
  // Each item was read leaf by leaf by the schema that gives the type.
  return (readList(schema, node, reading)?.value ?? []) as z.output<Item>[]
}

/** Reads a map as its schema describes it, and keeps the fields that could be read. */
export function readFields<Shape extends z.ZodObject>(
  schema: Shape,
  node: YamlNode,
  reading: Reading,
): Partial<z.output<Shape>> | undefined {
  if (isEmpty(node)) {
    const first = Object.keys(schema.shape)[0] ?? ''
    reading.tell(
      errorAt('empty-file', placeIn(reading.file, 1, '1'), {
        da: `Filen er tom. Den begynder med »${first}: …«.`,
        en: `The file is empty. It begins with »${first}: …«.`,
      }),
    )
    return undefined
  }
  if (node.kind !== 'map') return wrongKind(schema, node, reading)
  // Each field was read leaf by leaf by the schema that gives the type.
  return fields(schema, node, reading).value as Partial<z.output<Shape>>
}
