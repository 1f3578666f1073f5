import { type Content, closed, plainText, say, sentences } from '#claims/content.ts'
import { evidenceMark, evidenceSentence } from '#claims/evidence-sentence.ts'
import { arithmeticSentence, outcomeSentence } from '#claims/verdict-sentence.ts'
import { partsWords, verdictWord } from '#claims/verdict-words.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { inLanguage } from '#domain/text.ts'
import type { GoalResult, Leaf, RuleResult } from '#evaluation/leaf.ts'
import { activeRows } from '#indicators/plan-figures.ts'
import { listItems, lowerFirst, numeral, quoted } from '#language/words.ts'
import { leading, type NoteContext, type NoteMarks, strong } from '#report/note-context.ts'
import type { Block, Row, Section, Table } from '#report/report.ts'
import { tableColumn } from '#report/table-column.ts'
import { figureCells, figureHeads, sharedPeriods, sureCell, verdictCell } from './goal-row.ts'
import { leafName, leafNames } from './leaf-names.ts'
import { needBlocks } from './need-blocks.ts'

/** A goal on the summary page: wording, verdict, figures, how sure, what is being done. */
export function goalSummary(result: GoalResult, context: NoteContext, marks: NoteMarks): Section {
  const { goal } = result
  const leaves = result.rules.flatMap((rule) => rule.leaves)
  const judged = leaves.filter((leaf) => leaf.verdict !== 'monitored')
  const followed = leaves.filter((leaf) => leaf.verdict === 'monitored')
  return {
    id: `maal-${goal.number}`,
    margin: {
      name: `${context.words('Mål', 'Goal')} ${goal.number}`,
      verdict: verdictWord(result.headline, context.language),
      lines: result.judged > 1 ? [partsWords(result, context.language)] : [],
    },
    title: [context.typed(goal.title)],
    blocks: [
      wording(result, context),
      ...result.rules.flatMap((rule) => stated(rule, context)),
      ...proof(judged, context, marks),
      ...result.rules.flatMap((rule) => needBlocks(rule, context)),
      ...followedLine(followed, context),
      ...doing(result, context),
    ],
  }
}

/** What was agreed, word for word or told in other words, and which of the two. */
export function wording(result: GoalResult, context: NoteContext): Block {
  const spoken = inLanguage(result.goal.wording, context.language)
  const isQuote = result.goal.wordingKind === 'quote'
  const text = isQuote ? quoted(spoken.text, spoken.language) : spoken.text
  const label = isQuote
    ? context.words('Målet lyder: ', 'The goal reads: ')
    : context.words('Målet gengivet: ', 'The goal in other words: ')
  const inline = {
    kind: 'text',
    text,
    ...(spoken.language !== context.language && { language: spoken.language }),
  } as const
  return { kind: 'paragraph', style: 'small', content: say(label, inline) }
}

/** A promise without a measure, with others' word on it. */
export function stated(rule: RuleResult, context: NoteContext): readonly Block[] {
  const { body } = rule.rule
  if (body.kind !== 'stated') return []
  const label = strong(`${verdictWord('stated', context.language).word}. `)
  const story = body.story
    ? closed(say(context.typed(body.story)))
    : say(context.words('Der er intet tal at måle det med.', 'There is no figure to measure it by.'))
  return [{ kind: 'paragraph', style: 'body', content: say(label, story) }]
}

function proof(leaves: readonly Leaf[], context: NoteContext, marks: NoteMarks): readonly Block[] {
  const [only] = leaves
  if (!only) return []
  if (leaves.length === 1) return alone(only, context)
  return [{ kind: 'table', table: proofTable(leaves, context, marks) }]
}

/** One sentence alone needs no table: the arithmetic, then how sure it is. */
export function alone(leaf: Leaf, context: NoteContext): readonly Block[] {
  const { book } = context.assessment
  const evidence = leading(leaf)
  const told = sentences(
    say(activitiesOf(leaf, context), arithmeticSentence(leaf, book, context.language)),
    leaf.obstacle ? outcomeSentence(leaf, book, context.language) : [],
  )
  const line: readonly Block[] = evidence
    ? [{ kind: 'evidence', mark: evidenceMark(evidence), content: evidenceSentence(evidence, context.language) }]
    : []
  return [{ kind: 'paragraph', style: 'body', content: told }, ...line]
}

/** »12 af 15 aktiviteter, « before the arithmetic of a share of activities. */
export function activitiesOf(leaf: Leaf, context: NoteContext): string {
  const [figure] = leaf.now?.figures ?? []
  if (!figure?.parts || figure.indicator.kind !== 'plan-share') return ''
  const { count, of } = figure.parts
  return context.words(`${count} af ${of} aktiviteter, `, `${count} of ${of} activities, `)
}

function proofTable(leaves: readonly Leaf[], context: NoteContext, marks: NoteMarks): Table {
  const heads = figureHeads(leaves, context)
  const names = leafNames(leaves, context)
  return {
    id: `maal-${leaves[0]?.id.replaceAll(':', '-') ?? ''}`,
    title: say(context.words('Delmål, tal og vurdering', 'Parts, figures and verdict')),
    columns: [
      tableColumn(context.words('Delmål', 'Part'), 'left', 44),
      tableColumn(heads[0], 'right', 9),
      tableColumn(heads[1], 'right', 9),
      tableColumn(heads[2], 'right', 11),
      tableColumn(context.words('Vurdering', 'Verdict'), 'left', 25),
      tableColumn(context.words('Hvor sikkert?', 'How sure?'), 'left', 25),
    ],
    rows: leaves.map((leaf, i) =>
      proofRow(leaf, names[i] ?? [], sharedPeriods(leaves) ? 'reference' : 'target', context, marks),
    ),
  }
}

function proofRow(
  leaf: Leaf,
  name: Content,
  against: 'reference' | 'target',
  context: NoteContext,
  marks: NoteMarks,
): Row {
  return {
    kind: 'body',
    cells: [...figureCells(leaf, name, against, context), verdictCell(leaf, context), sureCell(leaf, context, marks)],
  }
}

function followedLine(leaves: readonly Leaf[], context: NoteContext): readonly Block[] {
  if (leaves.length === 0) return []
  const names = leaves.map((leaf, i) => {
    const name = plainText(leafName(leaf, context))
    return i === 0 ? name : lowerFirst(name)
  })
  const list = listItems(names, context.language)
  const words = context.words(`Følges uden mål: ${list}.`, `Followed without a target: ${list}.`)
  return [{ kind: 'paragraph', style: 'small', content: say(words) }]
}

/** What is being done: a person's words for the goal, else the plan's activities that name it, else nothing. */
function doing(result: GoalResult, context: NoteContext): readonly Block[] {
  const { dossier, edition } = context.assessment
  const written = edition.doing[String(result.goal.number)]
  const label = strong(context.words('Det gør vi: ', 'What is being done: '))
  if (written && !isMissing(written)) {
    const marked = context.words(' (Skrevet af sekretariatet.)', ' (Written by the secretariat.)')
    return [{ kind: 'paragraph', style: 'body', content: say(label, closed(say(context.typed(written))), marked) }]
  }
  const rows = activeRows(
    dossier.plan.filter((row) => String(row.plan) === (edition.periods['plan'] ?? String(edition.year))),
  )
  const serving = rows.filter((row) => servesGoal(row, result.goal.number))
  if (serving.length === 0) return []
  const names = listItems(
    serving.map((row) => inLanguage(row.name, context.language).text),
    context.language,
  )
  const count = numeral(serving.length, context.language)
  const isOne = serving.length === 1
  const told = context.words(
    `${count} ${isOne ? 'aktivitet' : 'aktiviteter'} i planen (${names}).`,
    `${count} ${isOne ? 'activity' : 'activities'} in the plan (${names}).`,
  )
  return [{ kind: 'paragraph', style: 'body', content: say(label, told) }]
}

/** Whether the plan says that an activity is for a goal. */
export const servesGoal = (row: PlanRow, goal: number): boolean => !isMissing(row.goals) && row.goals.includes(goal)
