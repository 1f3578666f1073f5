import { Document, type Node, Scalar, visit } from 'yaml'

/** What a YAML file of the folder is made of. A field that is undefined is left out. */
export type YamlValue =
  | string
  | number
  | Node
  | readonly YamlValue[]
  | { readonly [name: string]: YamlValue | undefined }
  | ReadonlyMap<number, YamlValue>

/** A value on one line: `{ baseline: 2021 }`. */
export const inline = (value: YamlValue): Node => new Document().createNode(value, { flow: true })

export const yesNo = (value: boolean): string => (value ? 'yes' : 'no')

/** A text that may be digits alone (`2022`), written without quotes: each field says what it is. */
export const bare = (text: string): YamlValue => (/^[1-9]\d*$/.test(text) ? Number(text) : text)

/** A number with its decimals (`75.0`). */
export function withDecimals(value: number, decimals: number): Node {
  const number = new Scalar(value)
  number.minFractionDigits = decimals
  return number
}

type YamlFields = Readonly<Record<string, YamlValue>>

/** The fields that are there, in the order given. */
export function fields(given: Readonly<Record<string, YamlValue | undefined>>): YamlFields {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** A list that is left out when it is empty, because that is what its absence means. */
export const unlessEmpty = (items: readonly YamlValue[]): readonly YamlValue[] | undefined =>
  items.length === 0 ? undefined : items

/** A YAML file: lists of words on one line, everything else in blocks, long texts unbroken. */
export function yamlText(content: YamlValue): string {
  const document = new Document(content)
  visit(document, {
    Seq(_, list) {
      if (list.items.every((item) => item instanceof Scalar && !String(item.value).includes('\n'))) list.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: true })
}
