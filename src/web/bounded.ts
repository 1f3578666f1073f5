/** Values by name, of which those longest unused are let go when all of them together weigh too much. */
export type Bounded<Value> = {
  readonly get: (name: string) => Value | undefined
  /** A value heavier than all may be together is not taken. */
  readonly set: (name: string, value: Value, weight: number) => void
  readonly delete: (name: string) => void
  readonly weight: () => number
}

/** @param most what all values together may weigh */
export function bounded<Value>(most: number): Bounded<Value> {
  // A Map keeps the order in which names were put in, and a name asked for is put in anew.
  const held = new Map<string, { readonly value: Value; readonly weight: number }>()
  let total = 0
  const remove = (name: string): void => {
    total -= held.get(name)?.weight ?? 0
    held.delete(name)
  }
  return {
    get: (name) => {
      const found = held.get(name)
      if (!found) return undefined
      held.delete(name)
      held.set(name, found)
      return found.value
    },
    set: (name, value, weight) => {
      remove(name)
      if (weight > most) return
      held.set(name, { value, weight })
      total += weight
      for (const oldest of held.keys()) {
        if (total <= most) break
        remove(oldest)
      }
    },
    delete: remove,
    weight: () => total,
  }
}
