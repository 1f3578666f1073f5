import { type Content, plainText, say } from '#claims/content.ts'
import { isPercent } from '#claims/naming.ts'
import { inLanguage } from '#domain/text.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import { lowerFirst, withinSentence } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'

/** The rule that a sentence belongs to: `2b` of `rule:2b:burglary`. */
export const ruleId = (leaf: Pick<Leaf, 'id'>): string => leaf.id.split(':')[1] ?? leaf.id

/** Name of a sentence's measure where it stands alone: »Indbrud«, »Tyveri + røveri«, »Udsathedsindeks, forhold til Modelby«. */
export function leafName(leaf: Leaf, context: NoteContext): Content {
  const { measure } = leaf
  const { book, dossier } = context.assessment
  const names = indicatorsOf(measure).map((id, i) => {
    const name = inLanguage(book.indicator(id).name, context.language)
    const text = i === 0 ? name.text : lowerFirst(name.text)
    return name.language === context.language ? text : ({ kind: 'text', text, language: name.language } as const)
  })
  const sum = names.flatMap((name, i) => (i === 0 ? [name] : [' + ', name]))
  const elsewhere =
    measure.area === dossier.partnership.area ? '' : `, ${withinSentence(context.areaName(measure.area))}`
  return say(...sum, elsewhere, measure.kind === 'gap' ? `, ${gapTo(leaf, context)}` : '')
}

/** »afstand til København«, »forhold til Modelby« */
function gapTo({ measure }: Leaf, context: NoteContext): string {
  if (measure.kind !== 'gap') return ''
  const to = withinSentence(context.areaName(measure.to))
  return measure.as === 'ratio'
    ? context.words(`forhold til ${to}`, `ratio to ${to}`)
    : context.words(`afstand til ${to}`, `gap to ${to}`)
}

/** Names of the rows of one table: a gap is short under its own indicator, and other names that come twice bear their rule. */
export function leafNames(leaves: readonly Leaf[], context: NoteContext): readonly Content[] {
  const full = leaves.map((leaf) => say(leafName(leaf, context), unitOf(leaf, context)))
  const texts = full.map(plainText)
  return leaves.map((leaf, i) => {
    if (isUnderItsOwn(leaf, leaves[i - 1])) return say(`– ${gapTo(leaf, context)}`)
    const isTwice = texts.filter((text) => text === texts[i]).length > 1
    return say(full[i] ?? [], isTwice ? ` (${ruleId(leaf)})` : '')
  })
}

/** Whether a gap stands right under the row of its indicator. */
const isUnderItsOwn = ({ measure }: Leaf, before: Leaf | undefined): boolean =>
  measure.kind === 'gap' &&
  before?.measure.kind === 'indicator' &&
  before.measure.indicator === measure.indicator &&
  before.measure.area === measure.area

/** »pct.« after a share, told once in the row's head; what a gap is measured in is told by its indicator. */
function unitOf({ measure }: Leaf, context: NoteContext): string {
  const indicator = context.assessment.book.indicator(indicatorsOf(measure)[0] ?? '')
  return isPercent(indicator) && measure.kind !== 'gap' ? context.words(', pct.', ', %') : ''
}
