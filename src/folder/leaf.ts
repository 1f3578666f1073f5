import * as z from 'zod'
import { didYouMean } from './closest-word.ts'
import { listed, quoted, type Said } from './told.ts'

/** Why a text is not what its field asks for: what stands there, what is right. */
export type Fault = { readonly fault: string; readonly said: Said }

/** What a text means to its field. */
export type Read<T> = { readonly value: T } | Fault

/** How a field is described to readers and tools: in words, with one example, and as JSON Schema. */
type LeafMeta = {
  readonly description: string
  readonly examples: readonly (string | number)[]
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly type?: readonly string[]
  readonly maxLength?: number
}

export const fault = (code: string, da: string, en: string): Fault => ({ fault: code, said: { da, en } })

/** A zod type for one scalar: a text that `read` makes into a value, or refuses in words. */
export const leaf = <T>(meta: LeafMeta, read: (text: string) => Read<T>) =>
  z
    .string()
    .meta({ ...meta, examples: [...meta.examples] })
    .transform((text, context): T => {
      const found = read(text)
      if ('value' in found) return found.value
      context.addIssue({ code: 'custom', message: found.said.da, params: found })
      return z.NEVER
    })

/** One of a few words. */
export function word<const W extends string>(words: readonly W[], description: string) {
  const known = new Map<string, W>(words.map((each) => [each, each]))
  return leaf<W>({ description, examples: words.slice(0, 1), enum: [...words] }, (text) => {
    const found = known.get(text)
    if (found !== undefined) return { value: found }
    const meant = didYouMean(text, words)
    return fault(
      'unknown-word',
      `Her står ${quoted(text)}; her kan stå ${listed(words)}.${meant.da}`,
      `Here stands ${quoted(text)}; it can be ${listed(words)}.${meant.en}`,
    )
  })
}

/** A text of one form, kept as it is. */
export const form = (meta: LeafMeta, holds: (text: string) => boolean, code: string, da: string, en: string) =>
  leaf<string>(meta, (text) =>
    holds(text)
      ? { value: text }
      : fault(code, `Her står ${quoted(text)}; ${da}`, `Here stands ${quoted(text)}; ${en}`),
  )
