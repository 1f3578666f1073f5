/** Whether two values say the same; the order of fields means nothing, the order of lists does. */
export function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const [ones, others] = [fieldsOf(one), fieldsOf(other)]
  return ones.length === others.length && ones.every(([name, value]) => alike(value, other[name]))
}

/** The names of the fields in which two values differ, in the order of the first. */
export function differingFields(one: object, other: object): readonly string[] {
  const [ones, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...ones.keys(), ...others.keys()])].filter((name) => !alike(ones.get(name), others.get(name)))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const fieldsOf = (value: Readonly<Record<string, unknown>>) =>
  Object.entries(value).filter(([, field]) => field !== undefined)
