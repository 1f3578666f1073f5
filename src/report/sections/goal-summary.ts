import { type Content, say } from '#claims/content.ts'
import { evidenceMark, evidenceSentence } from '#claims/evidence-sentence.ts'
import { arithmeticSentence, outcomeSentence } from '#claims/verdict-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { inLanguage } from '#domain/text.ts'
import type { GoalResult, Leaf, RuleResult } from '#evaluation/leaf.ts'
import { activeRows } from '#indicators/plan-figures.ts'
import { formatPeriod } from '#language/dates.ts'
import { joinList, numeral, quoted } from '#language/words.ts'
import { leading, type NoteContext, type NoteMarks, strong } from '#report/note-context.ts'
import type { Block, Column, Row, Section, Table } from '#report/report.ts'
import {
  differenceCell,
  isPercentLeaf,
  leafName,
  nowCell,
  periodHead,
  referenceCell,
  referencePeriod,
  sureCell,
  targetCell,
  verdictCell,
} from './goal-row.ts'

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
      lines: result.judged > 1 ? [partsLine(result, context)] : [],
    },
    title: [context.typed(goal.title)],
    blocks: [
      wording(result, context),
      ...result.rules.flatMap((rule) => stated(rule, context)),
      ...proof(judged, context, marks),
      ...result.rules.flatMap((rule) => needBlock(rule, context)),
      ...followedLine(followed, context),
      ...doing(result, context),
    ],
  }
}

const partsLine = (result: GoalResult, context: NoteContext): string =>
  context.words(`${result.met} af ${result.judged} delmål`, `${result.met} of ${result.judged} parts`)

function wording(result: GoalResult, context: NoteContext): Block {
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

function stated(rule: RuleResult, context: NoteContext): readonly Block[] {
  const { body } = rule.rule
  if (body.kind !== 'stated') return []
  const label = strong(`${verdictWord('stated', context.language).word}. `)
  const story = body.story
    ? [context.typed(body.story)]
    : [context.words('Der er intet tal at måle det med.', 'There is no figure to measure it by.')]
  return [{ kind: 'paragraph', style: 'body', content: say(label, ...story) }]
}

function proof(leaves: readonly Leaf[], context: NoteContext, marks: NoteMarks): readonly Block[] {
  const [only] = leaves
  if (!only) return []
  if (leaves.length === 1) return alone(only, context)
  return [{ kind: 'table', table: proofTable(leaves, context, marks) }]
}

/** One sentence alone needs no table: the arithmetic, then how sure it is. */
function alone(leaf: Leaf, context: NoteContext): readonly Block[] {
  const { book } = context.assessment
  const evidence = leading(leaf)
  const share = partsOf(leaf, context)
  const content = say(
    ...share,
    arithmeticSentence(leaf, book, context.language),
    ...(leaf.obstacle ? [' ', outcomeSentence(leaf, book, context.language)] : []),
  )
  const line: readonly Block[] = evidence
    ? [{ kind: 'evidence', mark: evidenceMark(evidence), content: evidenceSentence(evidence, context.language) }]
    : []
  return [{ kind: 'paragraph', style: 'body', content }, ...line]
}

/** »12 af 15 aktiviteter. « before the arithmetic of a share of activities. */
function partsOf(leaf: Leaf, context: NoteContext): Content {
  const parts = leaf.now?.figures[0]?.parts
  if (!parts || leaf.now?.figures[0]?.indicator.kind !== 'plan-share') return []
  return say(context.words(`${parts.count} af ${parts.of} aktiviteter. `, `${parts.count} of ${parts.of} activities. `))
}

function proofTable(leaves: readonly Leaf[], context: NoteContext, marks: NoteMarks): Table {
  const periods = new Set(leaves.map(referencePeriod))
  const nows = new Set(leaves.map((leaf) => leaf.period))
  const [reference] = periods
  const [now] = nows
  const shared = periods.size === 1 && reference !== undefined && nows.size === 1
  const heads = shared
    ? [
        formatPeriod(reference, context.language),
        formatPeriod(now ?? '', context.language),
        context.words('Ændring', 'Change'),
      ]
    : [periodHead(undefined, context), context.words('Nu', 'Now'), context.words('Forskel', 'Difference')]
  const column = (head: string, align: 'left' | 'right', weight: number): Column => ({
    head: [{ kind: 'text', text: head }],
    align,
    weight,
  })
  return {
    id: `maal-${leaves[0]?.id.replaceAll(':', '-') ?? ''}`,
    title: say(context.words('Delmål, tal og vurdering', 'Parts, figures and verdict')),
    columns: [
      column(context.words('Delmål', 'Part'), 'left', 44),
      column(heads[0] ?? '', 'right', 9),
      column(heads[1] ?? '', 'right', 9),
      column(heads[2] ?? '', 'right', 11),
      column(context.words('Vurdering', 'Verdict'), 'left', 25),
      column(context.words('Hvor sikkert?', 'How sure?'), 'left', 25),
    ],
    rows: leaves.map((leaf) => proofRow(leaf, shared, context, marks)),
  }
}

function proofRow(leaf: Leaf, shared: boolean, context: NoteContext, marks: NoteMarks): Row {
  const name = say(
    leafName(leaf, context),
    isPercentLeaf(leaf, context) && leaf.measure.kind !== 'gap' ? context.words(', pct.', ', %') : '',
  )
  return {
    kind: 'body',
    cells: [
      { content: name },
      shared ? referenceCell(leaf, context) : targetCell(leaf, context),
      nowCell(leaf, context),
      differenceCell(leaf, context, shared ? 'reference' : 'target'),
      verdictCell(leaf, context),
      sureCell(leaf, context, marks),
    ],
  }
}

/** A rule that does not need all its parts says how many it needs, and its own verdict. */
function needBlock(rule: RuleResult, context: NoteContext): readonly Block[] {
  const { need } = rule.rule
  if (need.kind === 'all' || rule.leaves.length === 0) return []
  const met = rule.leaves.filter((leaf) => leaf.verdict === 'met' || leaf.verdict === 'on-course').length
  const asked = {
    any: context.words('én er nok', 'one is enough'),
    'at-least': context.words(
      `mindst ${need.kind === 'at-least' ? need.k : ''} skal være nået`,
      `at least ${need.kind === 'at-least' ? need.k : ''} must be reached`,
    ),
    'at-most': context.words(
      `højst ${need.kind === 'at-most' ? need.k : ''} må nå det`,
      `at most ${need.kind === 'at-most' ? need.k : ''} may`,
    ),
  }[need.kind]
  const counted = context.words(
    `${met} af ${rule.leaves.length} er nået; ${asked}: `,
    `${met} of ${rule.leaves.length} reached; ${asked}: `,
  )
  return [
    {
      kind: 'paragraph',
      style: 'body',
      content: say(counted, strong(verdictWord(rule.verdict, context.language).word), '.'),
    },
  ]
}

function followedLine(leaves: readonly Leaf[], context: NoteContext): readonly Block[] {
  if (leaves.length === 0) return []
  const names = leaves.map((leaf) =>
    leafName(leaf, context)
      .map((inline) => ('text' in inline ? inline.text : ''))
      .join(''),
  )
  const words = context.words(
    `Følges uden mål: ${joinList(names, 'da')}.`,
    `Followed without a target: ${joinList(names, 'en')}.`,
  )
  return [{ kind: 'paragraph', style: 'small', content: say(words) }]
}

/** What is being done: a person's words for the goal, else the plan's activities that name it, else nothing. */
function doing(result: GoalResult, context: NoteContext): readonly Block[] {
  const { dossier, edition } = context.assessment
  const written = edition.doing[String(result.goal.number)]
  const label = strong(context.words('Det gør vi: ', 'What is being done: '))
  if (written && !isMissing(written)) {
    const marked = context.words(' (skrevet af sekretariatet)', ' (written by the secretariat)')
    return [{ kind: 'paragraph', style: 'body', content: say(label, context.typed(written), marked) }]
  }
  const rows = activeRows(
    dossier.plan.filter((row) => String(row.plan) === (edition.periods['plan'] ?? String(edition.year))),
  )
  const serving = rows.filter((row) => servesGoal(row, result.goal.number))
  if (serving.length === 0) return []
  const names = serving.map((row) => inLanguage(row.name, context.language).text)
  const count = numeral(serving.length, context.language)
  const intro = context.words(
    `${count} ${serving.length === 1 ? 'aktivitet' : 'aktiviteter'} i planen: `,
    `${count} ${serving.length === 1 ? 'activity' : 'activities'} in the plan: `,
  )
  return [{ kind: 'paragraph', style: 'body', content: say(label, intro, joinList(names, context.language), '.') }]
}

const servesGoal = (row: PlanRow, goal: number): boolean => !isMissing(row.goals) && row.goals.includes(goal)
