declare const held: unique symbol

/** A text column that holds a value as JSON. */
export type Json<Value> = string & { readonly [held]?: Value }

export const toJson = <Value>(value: Value): Json<Value> => JSON.stringify(value)

/** What `toJson` wrote. The store holds only what the folder reader has checked, so it is not checked again. */
export const fromJson = <Value>(text: Json<Value>): Value => JSON.parse(text)

/** An absent value is null in the store. */
export const jsonOrNull = <Value>(value: Value | undefined): Json<Value> | null =>
  value === undefined ? null : toJson(value)

export const fromJsonOrNull = <Value>(text: Json<Value> | null): Value | null => (text === null ? null : fromJson(text))
