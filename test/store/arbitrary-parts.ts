import fc, { type Arbitrary } from 'fast-check'
import { type Missing, missingReasons, type TextGap, textGaps } from '#domain/missing.ts'
import type { Text } from '#domain/text.ts'

// What generated contents are made of. References lead nowhere: the store keeps what it is given.

/** An object whose optional keys are there or not; the types cannot follow, so each use says what it makes. */
export const record = <Value>(
  model: Record<string, Arbitrary<unknown>>,
  requiredKeys: readonly string[],
): Arbitrary<Value> => fc.record(model, { requiredKeys: [...requiredKeys], noNullPrototype: true }) as Arbitrary<Value>

export const object = <Value>(model: { [Key in keyof Value]: Arbitrary<Value[Key]> }): Arbitrary<Value> =>
  fc.record<Value>(model, { noNullPrototype: true })

export const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
export const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,3})?$/)
export const text = record<Text>({ da: typed, en: typed }, ['da'])
export const whole = fc.nat(9_000_000)
export const gap: Arbitrary<Missing<TextGap>> = object({ missing: fc.constantFrom(...textGaps) })
export const missing: Arbitrary<Missing> = object({ missing: fc.constantFrom(...missingReasons) })
export const stated = fc.oneof(typed, gap)
export const wholeOrMissing = fc.oneof(whole, missing)
export const origin = object({ file: typed, line: fc.integer({ min: 1, max: 99999 }) })
export const value = fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs)
export const year = fc.integer({ min: 1990, max: 2040 })
export const day = fc.integer({ min: 1, max: 28 }).map((date) => `2022-05-${String(date).padStart(2, '0')}`)
export const some = <T>(item: Arbitrary<T>): Arbitrary<T[]> => fc.array(item, { maxLength: 4 })
export const ids = some(id)
export const named = <T extends { readonly id: string }>(item: Arbitrary<T>): Arbitrary<T[]> =>
  fc.uniqueArray(item, { selector: (each) => each.id, maxLength: 4 })
