import { closed, say } from '#claims/content.ts'
import { ruleSentence } from '#claims/rule-sentence.ts'
import type { Rule } from '#domain/rule.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { PageBlock } from '#report/public-page.ts'

/** Each rule as the sentence that it is. */
export function ruleBlocks(rules: readonly Rule[], context: NoteContext): readonly PageBlock[] {
  const { book, dossier } = context.assessment
  const items = rules
    .filter(({ body }) => body.kind !== 'stated')
    .map((rule) => closed(say(`${rule.id} `, ruleSentence(rule, dossier.partnership.area, book, context.language))))
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}
