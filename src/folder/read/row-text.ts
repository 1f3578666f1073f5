import type { Text } from '#domain/text.ts'
import type { TableRow } from '#folder/read-table.ts'
import { errorAt, type Tell } from '#folder/told.ts'

/** A text of a row with its English twin from the column `<name>_en`; undefined when the cell is empty. */
export function rowText<Name extends string>(
  row: TableRow<{ readonly [Key in Name | `${Name}_en`]?: string }>,
  name: Name,
  tell: Tell,
): Text | undefined {
  const form: Readonly<Record<string, string | undefined>> = row.form
  const [da, en] = [form[name], form[`${name}_en`]]
  if (da !== undefined) return en === undefined ? { da } : { da, en }
  if (en !== undefined)
    tell(
      errorAt('english-without-danish', row.at(`${name}_en`), {
        da: `Her står en engelsk tekst, men den danske i kolonnen »${name}« er tom. Skriv den danske.`,
        en: `Here stands an English text, but the Danish one in the column »${name}« is empty. Write the Danish one.`,
      }),
    )
  return undefined
}
