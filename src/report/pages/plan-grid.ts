import { type Content, type Inline, joined, say } from '#claims/content.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { Progress, StatusRound } from '#domain/status.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { moneyYears, planSum } from '#indicators/plan-figures.ts'
import { formatKroner, formatNumber, formatPercent } from '#language/numbers.ts'
import { type NoteContext, NoteMarks } from '#report/note-context.ts'
import type { Cell } from '#report/report.ts'
import { notCounted } from '#report/sections/collaboration.ts'
import { moneyCell, planRows, planYear, sumOfYear } from '#report/sections/plan-money.ts'
import { activityHref } from './plan-context.ts'

/** A plan as a grid: an activity a row, a year of money a column, and the share of the plan year's sum as a bar. */
export type PlanGrid = {
  readonly language: Language
  readonly title: string
  readonly heads: {
    readonly number?: string
    readonly activity: string
    readonly status?: string
    readonly share?: string
    readonly sum: string
  }
  readonly years: readonly GridYear[]
  readonly groups: readonly GridGroup[]
  readonly total: readonly Cell[]
  /** The plan year's sum, for the line above the grid on a phone; absent where there is none. */
  readonly sum?: { readonly name: string; readonly amount: Content }
  readonly notes: readonly { readonly mark: string; readonly content: Content }[]
  readonly captions: readonly Content[]
  /** What a phone leaves out, for those who read it there. */
  readonly phoneCaption?: Content
}

/** @property isNear whether a phone shows the year */
export type GridYear = { readonly year: string; readonly isNear: boolean }

/** Rows of a theme with their sums; a plan without themes is one group without a name. */
export type GridGroup = {
  readonly id: string
  readonly name?: Content
  readonly sums: readonly Cell[]
  readonly lines: readonly GridLine[]
}

export type GridLine = {
  readonly number: string
  readonly name: Inline
  readonly mark?: { readonly kind: 'new' | 'ended'; readonly word: string }
  readonly lead: Content
  readonly status?: { readonly progress: Progress | 'none'; readonly word: string }
  readonly money: readonly Cell[]
  readonly share?: Share
}

/** Part of the sum; `length` is the bar's, 1 for the largest of the plan. Without an amount there is no bar. */
export type Share = { readonly words: string; readonly length?: number }

/** Columns of money that fit beside the names. */
const mostYears = 6

/** Columns that a phone has room for. */
const phoneYears = 2

/** Years by how near they are to the plan's own: this one, the next, the one before, the one after next. */
const byNearness = (years: readonly string[], year: number): readonly string[] => {
  const away = (each: string): number => Math.abs(Number(each) - year) - (Number(each) > year ? 0.5 : 0)
  return years.toSorted((a, b) => away(a) - away(b))
}

/** @param round the newest round of the plan that is known */
export function planGrid(round: StatusRound | undefined, context: NoteContext): PlanGrid {
  const { words } = context
  const rows = planRows(context)
  const year = String(planYear(context))
  const near = byNearness(moneyYears(rows), planYear(context))
  const years = near.slice(0, mostYears).toSorted()
  const marks = new NoteMarks('letter')
  const sum = planSum(rows, year)
  const told: Told = { rows, years, year, sum, marks, round, context }
  const groups = gridGroups(told)
  return {
    language: context.language,
    title: words(`Aktiviteterne i Tryghedsplan ${year}`, `The activities of the safety plan of ${year}`),
    heads: {
      ...(rows.some(({ number }) => number !== '') && { number: words('Nr.', 'No.') }),
      activity: words('Aktivitet og ansvarlig', 'Activity and lead'),
      ...(round && { status: 'Status' }),
      ...(hasShares(told) && { share: words(`Andel af ${year}`, `Share of ${year}`) }),
      sum: words('Sum, kr.', 'Sum, DKK'),
    },
    years: years.map((each) => ({ year: each, isNear: near.slice(0, phoneYears).includes(each) })),
    groups,
    total: years.map((each) => sumCell(each, rows, context)),
    ...(sum !== undefined && {
      sum: {
        name: words(`Sum ${year}`, `Sum ${year}`),
        amount: [sumOfYear(year, sum, context, formatKroner(sum, context.language))],
      },
    }),
    notes: marks.notes,
    captions: captions(told, near.slice(mostYears).toSorted()),
    ...(years.length > phoneYears && { phoneCaption: phoneCaption(near, context) }),
  }
}

type Told = {
  readonly rows: readonly PlanRow[]
  readonly years: readonly string[]
  readonly year: string
  readonly sum: number | undefined
  readonly marks: NoteMarks
  readonly round: StatusRound | undefined
  readonly context: NoteContext
}

const hasShares = ({ sum, years, year }: Told): boolean => sum !== undefined && sum > 0 && years.includes(year)

function sumCell(year: string, rows: readonly PlanRow[], context: NoteContext): Cell {
  const sum = planSum(rows, year)
  return sum === undefined
    ? { content: say('–') }
    : { content: [sumOfYear(year, sum, context)], value: sum, decimals: 0 }
}

/** The sum of a theme, which no page of its own tells. */
function themeSum(year: string, rows: readonly PlanRow[], { language }: NoteContext): Cell {
  const sum = planSum(rows, year)
  return sum === undefined
    ? { content: say('–') }
    : { content: say(formatNumber(sum, 0, language)), value: sum, decimals: 0 }
}

function gridGroups(told: Told): readonly GridGroup[] {
  const { rows, years, context } = told
  const themes = Map.groupBy(rows, (row) => row.theme?.da ?? '')
  return [...themes.values()].map((group, i): GridGroup => {
    const theme = group[0]?.theme
    const name = theme ? context.typed(theme) : context.words('Uden tema', 'Without a theme')
    return {
      id: `tema-${i + 1}`,
      ...((theme || themes.size > 1) && { name: say(name) }),
      sums: years.map((year) => themeSum(year, group, context)),
      lines: group.map((row) => gridLine(row, told)),
    }
  })
}

function gridLine(row: PlanRow, told: Told): GridLine {
  const { context, years, marks } = told
  const { language, words } = context
  const mark = row.ended
    ? ({ kind: 'ended', word: words('afsluttet', 'ended') } as const)
    : row.isNew
      ? ({ kind: 'new', word: words('ny', 'new') } as const)
      : undefined
  const share = hasShares(told) ? shareOf(row, told) : undefined
  const status = told.round && statusOf(row, told.round, context)
  return {
    number: row.number,
    name: { kind: 'link', ...inLanguage(row.name, language), href: activityHref(context)(row.activity) },
    ...(mark && { mark }),
    lead: leads(row, context),
    ...(status && { status }),
    money: years.map((year) => moneyCell(row.money[year], marks, context)),
    ...(share && { share }),
  }
}

/** The name of an organisation, marked with its language. */
export function organisationNamed(id: string, { assessment, typed }: NoteContext): Inline {
  const organisation = assessment.dossier.organisations.find((item) => item.id === id)
  return organisation ? typed(organisation.name) : { kind: 'text', text: id }
}

/** »Tingbjerg Kulturhus/Bibliotek«, »ansvarlig ikke oplyst«. */
export function leads({ lead }: PlanRow, context: NoteContext): Content {
  if (isMissing(lead) || lead.length === 0) return say(context.words('ansvarlig ikke oplyst', 'lead not stated'))
  return joined(
    lead.map((id) => [organisationNamed(id, context)]),
    context.language,
  )
}

/** Short enough for a column; the round is named above and told below the grid. */
export const shortProgress: Readonly<Record<Language, Readonly<Record<Progress | 'none', string>>>> = {
  da: { 'as-planned': 'som planlagt', partly: 'delvist', paused: 'på pause', none: 'ikke besvaret' },
  en: { 'as-planned': 'as planned', partly: 'partly', paused: 'paused', none: 'no answer' },
}

function statusOf(
  row: PlanRow,
  { answers }: StatusRound,
  { language, words }: NoteContext,
): NonNullable<GridLine['status']> {
  const answer = answers.find(({ activity }) => activity === row.activity)
  if (!answer && row.ended) return { progress: 'none', word: words('afsluttet', 'ended') }
  const progress = answer?.progress ?? 'none'
  return { progress, word: shortProgress[language][progress] }
}

function shareOf(row: PlanRow, { rows, year, sum = 0, context }: Told): Share {
  const amounts = rows.map(({ money }) => money[year]).filter((amount) => typeof amount === 'number')
  const amount = row.money[year]
  if (typeof amount !== 'number') return { words: context.words('intet beløb', 'no amount') }
  const share = (100 * amount) / sum
  const percent =
    share > 0 && share < 1 ? formatPercent(share, 1, context.language) : formatPercent(share, 0, context.language)
  return {
    words: context.words(`${percent} af planens sum i ${year}`, `${percent} of the plan’s sum in ${year}`),
    length: Math.max(0, amount) / Math.max(1, ...amounts),
  }
}

/** What a dash means, and the sums of years that stand too far away to have a column. */
function captions({ rows, years, year, context }: Told, left: readonly string[]): readonly Content[] {
  const { words } = context
  const all = [...years, ...left]
  if (all.length === 0)
    return [
      say(words(`Planen for ${year} har ingen beløb.`, `The plan of ${year} has no amounts.`)),
      ...uncounted(context),
    ]
  const hasGaps = rows.some(({ money }) => years.some((each) => money[each] === undefined))
  const dash = words(
    '– betyder, at planen ikke har et beløb for året.',
    '– means that the plan has no amount for the year.',
  )
  const far = left.map((each): Content => {
    const sum = planSum(rows, each)
    return sum === undefined
      ? say(each)
      : say(`${each} (`, sumOfYear(each, sum, context, formatKroner(sum, context.language)), ')')
  })
  const further = say(
    words('Planen har også beløb for ', 'The plan also has amounts for '),
    joined(far, context.language),
    words('; de står på hver aktivitets side.', '; they stand on the page of each activity.'),
  )
  return [...(hasGaps ? [say(dash)] : []), ...(left.length > 0 ? [further] : []), ...uncounted(context)]
}

/** Rows that do not count in the share of activities with partners, each with its reason. */
function uncounted(context: NoteContext): readonly Content[] {
  const isCounted = context.assessment.dossier.indicators.some(({ kind }) => kind === 'plan-share')
  return isCounted ? notCounted(context).flatMap((block) => (block.kind === 'paragraph' ? [block.content] : [])) : []
}

const phoneCaption = (near: readonly string[], { language, words }: NoteContext): Content =>
  say(
    words('Her vises ', 'Shown here: '),
    joined(
      near
        .slice(0, phoneYears)
        .toSorted()
        .map((year) => say(year)),
      language,
    ),
    words(
      '. Planens andre år står på hver aktivitets side.',
      '. The plan’s other years stand on the page of each activity.',
    ),
  )
