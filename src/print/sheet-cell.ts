/** A cell as Excel will hold it. Text is text whatever it begins with. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly style: 'plain' | 'strong' | 'head' | 'quiet' }
  | { readonly kind: 'number'; readonly value: number; readonly format: string; readonly strong: boolean }
  | { readonly kind: 'sum'; readonly formula: string; readonly value: number; readonly format: string }
  | { readonly kind: 'none' }

export type Sheet = {
  readonly name: string
  /** In characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** Title, then heads: these rows stay in sight and are repeated on paper. */
export const headRows = 2

/** Words as a cell; no words as an empty one. */
export const text = (words: string, style: 'plain' | 'strong' | 'head' | 'quiet' = 'plain'): SheetCell =>
  words === '' ? { kind: 'none' } : { kind: 'text', text: words, style }
