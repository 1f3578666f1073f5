import { say } from '#claims/content.ts'
import { askWords } from '#claims/rule-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import type { Need } from '#domain/rule.ts'
import type { Leaf, RuleResult } from '#evaluation/leaf.ts'
import { numeral, quoted } from '#language/words.ts'
import { type NoteContext, strong } from '#report/note-context.ts'
import type { Block } from '#report/report.ts'
import { ruleId } from './leaf-names.ts'

/** A rule that does not need all its parts says how many it needs, and its own verdict. */
export function needBlocks(result: RuleResult, context: NoteContext): readonly Block[] {
  const { need } = result.rule
  const [first] = result.leaves
  if (need.kind === 'all' || !first) return []
  const met = result.leaves.filter(({ verdict }) => verdict === 'met' || verdict === 'on-course').length
  const of = `${ruleId(first)}: ${met} ${context.words('af', 'of')} ${result.leaves.length}`
  const counted = need.kind === 'at-most' ? holding(of, first, need.k, context) : reached(of, need, context)
  const verdict = strong(verdictWord(result.verdict, context.language).word)
  return [{ kind: 'paragraph', style: 'body', content: say(counted, ' ', verdict, '.') }]
}

/** »6a: 1 af 2 delmål er nået; ét er nok.« */
function reached(of: string, need: Exclude<Need, { kind: 'all' | 'at-most' }>, context: NoteContext): string {
  const k = need.kind === 'any' ? 1 : need.k
  const enough = context.words(
    k === 1 ? 'ét er nok' : `der kræves ${numeral(k, 'da')}`,
    k === 1 ? 'one is enough' : `${numeral(k, 'en')} are required`,
  )
  return context.words(`${of} delmål er nået; ${enough}.`, `${of} parts are met; ${enough}.`)
}

/** »3b: 2 af 3 er »over niveauet i Modelby«; højst ét må være det.« What is limited in number is not something to be reached. */
function holding(of: string, leaf: Leaf, most: number, context: NoteContext): string {
  const { book } = context.assessment
  const asked = quoted(askWords(leaf.measure, leaf.judgement, leaf.by, book, context.language), context.language)
  return context.words(
    `${of} opfylder ${asked}; højst ${numeral(most, 'da', true)} må gøre det.`,
    `${of} fulfil ${asked}; at most ${numeral(most, 'en')} may.`,
  )
}
