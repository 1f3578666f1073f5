/** Short forms whose point ends no sentence. */
const shortForms = new Set(
  'bl.a f.eks p.t pt d den kl ca jf pga mht ift ifm inkl ekskl evt hhv nr kgs sct skt tlf dvs s.u vedr maks min pr'.split(
    ' ',
  ),
)

/** Short forms that may close a sentence: the next word tells. */
const closingForms = new Set('mv m.m m.v o.l osv stk kr'.split(' '))

const months = /^(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)$/iu

/** Whether the point after `before` closes a sentence that goes on with `after`. */
function closes(before: string, after: string): boolean {
  const [last = ''] = /[\p{L}\p{N}.]+$/u.exec(before.toLocaleLowerCase('da')) ?? []
  const [next = ''] = /^[\p{L}\p{N}]+/u.exec(after) ?? []
  const opens = /^[\p{Lu}\p{N}»"“(•-]/u.test(after)
  if (shortForms.has(last)) return false
  if (closingForms.has(last) || /\d$/.test(last)) return opens && !months.test(next) && !/^\p{N}/u.test(after)
  return true
}

/** The sentences of a text. The point of a date (4. april) or of a short form (jf., p.t.) ends none; one that closes on a year does. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/\n+/).flatMap((line) => {
    const found: string[] = []
    let from = 0
    for (const { index, 0: end } of line.matchAll(/[.!?]+["”«)]?\s+/g)) {
      const after = index + end.length
      if (end.startsWith('.') && !closes(line.slice(from, index), line.slice(after))) continue
      found.push(line.slice(from, after).trim())
      from = after
    }
    return [...found, line.slice(from).trim()].filter((sentence) => sentence !== '')
  })
}

/** A part of a sentence with a verb of its own, and where in the sentence it begins. */
export type Clause = { readonly text: string; readonly from: number; readonly to: number }

/** Where a clause ends: at a sign, or before a word that begins another where many write no comma today. */
const seam =
  /[,;:–()]\s*|\s-\s|\s(?=(?:men|fordi|hvis|selvom|selv om|mens|medmindre|såfremt|hvorvidt)(?!\p{L}))|\s(?=og\s(?:vi|der|det|den|de|jeg|er|har|var|vil|kan|skal|må|bliver)(?!\p{L}))/giu

/** The clauses of a sentence, roughly: enough to know how far a »not« reaches. */
export function clausesOf(sentence: string): readonly Clause[] {
  const ends = [...sentence.matchAll(seam)].map(({ index, 0: sign }) => ({ to: index, next: index + sign.length }))
  const starts = [0, ...ends.map(({ next }) => next)]
  return starts
    .map((from, place) => ({ from, to: ends[place]?.to ?? sentence.length }))
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => ({ from, to, text: sentence.slice(from, to) }))
}
