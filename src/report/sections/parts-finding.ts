import { plainText } from '#claims/content.ts'
import { arithmeticSentence } from '#claims/verdict-sentence.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { joinList, lowerFirst } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'
import { leafName } from './leaf-names.ts'

/** More names than this are left to the table. */
const mostNames = 2

/** »3 af 4 delmål er nået; indbrud er det ikke«; a part alone is told by its figure. */
export function partsFinding(leaves: readonly Leaf[], context: NoteContext): string {
  const [only] = leaves
  if (only && leaves.length === 1) return partFinding(only, context)
  const has = (verdict: Verdict): boolean => leaves.some((leaf) => leaf.verdict === verdict)
  const reached = leaves.filter(({ verdict }) => verdict === 'met' || verdict === 'on-course').length
  const missed = leaves.filter(({ verdict }) => verdict === 'not-met' || verdict === 'off-course')
  if (leaves.every(({ verdict }) => verdict === 'undecidable'))
    return context.words('Ingen af delmålene kan vurderes', 'None of the parts can be assessed')
  const course = has('on-course')
  const counted = context.words(
    `${reached} af ${leaves.length} delmål er nået${course ? ' eller på rette vej' : ''}`,
    `${reached} of ${leaves.length} parts are met${course ? ' or on course' : ''}`,
  )
  const names = [...new Set(missed.map((leaf) => lowerFirst(plainText(leafName(leaf, context)))))]
  if (names.length === 0 || names.length > mostNames) return counted
  // A name that itself holds several things is not followed by »er det ikke«, and one with a comma is not parted by one.
  if (names.some((name) => / og | and | \+ |, /.test(name))) {
    const list = names.join(names.some((name) => name.includes(', ')) ? '; ' : ', ')
    return context.words(`${counted}; ikke nået: ${list}`, `${counted}; not met: ${list}`)
  }
  const list = joinList(names, context.language)
  return context.words(
    `${counted}; ${list} er det ikke`,
    `${counted}; ${list} ${names.length === 1 ? 'is' : 'are'} not`,
  )
}

/** »Indbrud: 28 i 2023, 3 under niveauet i 2022 (31)« */
function partFinding(leaf: Leaf, context: NoteContext): string {
  const name = plainText(leafName(leaf, context))
  if (leaf.verdict === 'undecidable') return context.words(`${name} kan ikke vurderes`, `${name} cannot be assessed`)
  const arithmetic = plainText(arithmeticSentence(leaf, context.assessment.book, context.language))
  return `${name}: ${lowerFirst(arithmetic).replace(/\.$/, '')}`
}
