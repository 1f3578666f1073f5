import { errorAt, quoted, type Tell } from '#folder/told.ts'

/** Tells every item whose name was taken by an earlier one. `placeOf` gives the place of the name. */
export function tellDoubles<Item>(
  items: readonly Item[],
  code: string,
  nameOf: (item: Item) => string,
  placeOf: (item: Item) => string,
  tell: Tell,
): void {
  const first = new Map<string, string>()
  for (const item of items) {
    const [name, place] = [nameOf(item), placeOf(item)]
    const earlier = first.get(name)
    if (earlier === undefined) first.set(name, place)
    else
      tell(
        errorAt(code, place, {
          da: `${quoted(name)} står to gange, første gang i ${earlier}. Hvert skal have sit eget; ret eller slet det ene.`,
          en: `${quoted(name)} stands twice, first in ${earlier}. Each needs its own; change or delete one of them.`,
        }),
      )
  }
}

/**
 * Circles among things that point at others, each told once as the ids on the way round.
 * Steps without recursion, since a hostile file may chain thousands.
 */
export function circlesAmong(
  ids: readonly string[],
  next: (id: string) => readonly string[],
): readonly (readonly string[])[] {
  const done = new Set<string>()
  const circles: (readonly string[])[] = []
  for (const start of ids) {
    const way = new Set<string>()
    const steps: { readonly id: string; readonly left: string[] }[] = []
    const enter = (id: string): void => {
      if (way.has(id)) circles.push([...way].slice([...way].indexOf(id)))
      else if (!done.has(id)) {
        way.add(id)
        steps.push({ id, left: [...next(id)] })
      }
    }
    enter(start)
    for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
      const id = step.left.pop()
      if (id !== undefined) enter(id)
      else {
        done.add(step.id)
        way.delete(step.id)
        steps.pop()
      }
    }
  }
  return circles
}
