/** What Excel allows in the name of a sheet. */
const longest = 31
const forbidden = /[[\]:*?/\\]/g

function clean(text: string): string {
  const name = text
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
  return name === '' || /^history$/i.test(name) ? `${name}-` : name
}

/** Cut at a word where that leaves most of the name; never inside a character. */
function shorten(name: string, room: number): string {
  if (name.length <= room) return name
  let cut = ''
  for (const character of name) {
    if (cut.length + character.length > room - 1) break
    cut += character
  }
  const word = cut.lastIndexOf(' ')
  return `${(word > room * 0.6 ? cut.slice(0, word) : cut).trimEnd()}…`
}

/** Names for sheets: at most 31 units, without the signs Excel forbids, and no two alike (case counts for nothing). */
export function sheetNames(wishes: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wishes.map((wish) => {
    const base = clean(wish)
    let name = shorten(base, longest)
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${shorten(base, longest - String(i).length - 1)} ${i}`
    taken.add(name.toLowerCase())
    return name
  })
}
