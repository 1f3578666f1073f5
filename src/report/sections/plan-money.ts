import { type Content, closed, type Inline, say, sentences } from '#claims/content.ts'
import { figurePath } from '#claims/naming.ts'
import { missingWords } from '#claims/obstacle-sentence.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { inLanguage } from '#domain/text.ts'
import { planBudget } from '#indicators/built-in.ts'
import { moneyYears, planSum } from '#indicators/plan-figures.ts'
import { isPublicOn } from '#indicators/vintage.ts'
import { formatKroner, formatNumber, formatSigned } from '#language/numbers.ts'
import { capitalise, listItems, numeral } from '#language/words.ts'
import { type NoteContext, NoteMarks, type Numbering } from '#report/note-context.ts'
import type { Block, Cell, Chapter, Row, Section, Table } from '#report/report.ts'
import { tableColumn } from '#report/table-column.ts'
import { poolTable } from './pools.ts'

/** The plan year that the edition tells. */
export const planYear = (context: NoteContext): number => {
  const { edition } = context.assessment
  return Number(edition.periods['plan'] ?? edition.year)
}

/** Rows of that plan, in its own order. */
export const planRows = (context: NoteContext): readonly PlanRow[] =>
  context.assessment.dossier.plan.filter((row) => row.plan === planYear(context))

/** The plan with its money, its sums by year, the change from the year before, and its grant pools. */
export function planMoney(context: NoteContext, numbering: Numbering): Chapter {
  const rows = planRows(context)
  const sections = rows.length === 0 ? [] : [planSection(rows, context, numbering), ...poolSection(context, numbering)]
  return { id: 'plan', title: context.words('Plan og penge', 'Plan and money'), sections }
}

function planSection(rows: readonly PlanRow[], context: NoteContext, numbering: Numbering): Section {
  const year = String(planYear(context))
  const sum = planSum(rows, year)
  const active = rows.filter((row) => !row.ended)
  const added = active.filter(({ isNew }) => isNew)
  const activities = `${active.length} ${context.words(active.length === 1 ? 'aktivitet' : 'aktiviteter', active.length === 1 ? 'activity' : 'activities')}`
  const title =
    sum === undefined
      ? activities
      : `${formatKroner(sum, context.language)} ${context.words('i', 'in')} ${year}, ${activities}`
  const news = added.length === 0 ? [] : [newWords(added, context)]
  return {
    id: 'plan-og-penge',
    margin: {
      name: `${context.words('Tryghedsplan', 'Safety plan')} ${year}`,
      lines: [context.words('Hele kroner', 'Whole kroner')],
    },
    title: say(title),
    blocks: [...news, { kind: 'table', table: planTable(rows, context, numbering) }],
  }
}

/** »Tre er nye: Fællesskab om café, …« */
function newWords(added: readonly PlanRow[], context: NoteContext): Block {
  const names = listItems(
    added.map((row) => inLanguage(row.name, context.language).text),
    context.language,
  )
  const count = capitalise(numeral(added.length, context.language))
  const words = context.words(
    `${count} er ${added.length === 1 ? 'ny' : 'nye'}: ${names}.`,
    `${count} ${added.length === 1 ? 'is' : 'are'} new: ${names}.`,
  )
  return { kind: 'paragraph', style: 'body', content: say(words) }
}

function planTable(rows: readonly PlanRow[], context: NoteContext, numbering: Numbering): Table {
  const years = moneyYears(rows)
  const year = String(planYear(context))
  const before = String(planYear(context) - 1)
  const withChange = years.includes(year) && years.includes(before)
  const marks = new NoteMarks('letter')
  const hasGaps = rows.some((row) => years.some((item) => row.money[item] === undefined))
  return {
    ...numbering.table(),
    title: say(context.words(`Tryghedsplan ${year}`, `Safety plan ${year}`)),
    columns: [
      tableColumn(context.words('Nr. og aktivitet', 'No. and activity'), 'left', 46),
      ...years.map((item) => tableColumn(item, 'right', 13)),
      ...(withChange
        ? [
            tableColumn(
              context.words(`Ændring ${before}–${year.slice(2)}`, `Change ${before}–${year.slice(2)}`),
              'right',
              15,
            ),
          ]
        : []),
    ],
    rows: [...themed(rows, years, withChange, marks, context), totalRow(rows, years, withChange, marks, context)],
    ...(hasGaps && {
      caption: say(
        context.words(
          '– betyder, at planen ikke har et beløb for året.',
          '– means that the plan has no amount for the year.',
        ),
      ),
    }),
    ...(marks.notes.length > 0 && { notes: marks.notes }),
  }
}

/** Rows by theme, each theme under its own head; a plan without themes is one list. */
function themed(
  rows: readonly PlanRow[],
  years: readonly string[],
  withChange: boolean,
  marks: NoteMarks,
  context: NoteContext,
): readonly Row[] {
  const themes = Map.groupBy(rows, (row) => row.theme?.da ?? '')
  return [...themes.values()].flatMap((group) => {
    const theme = group[0]?.theme
    const name = theme ? context.typed(theme) : context.words('Uden tema', 'Without a theme')
    const head: readonly Row[] = theme || themes.size > 1 ? [{ kind: 'group', cells: [{ content: say(name) }] }] : []
    return [...head, ...group.map((row) => planRow(row, years, withChange, marks, context))]
  })
}

function planRow(
  row: PlanRow,
  years: readonly string[],
  withChange: boolean,
  marks: NoteMarks,
  context: NoteContext,
): Row {
  const state = row.ended ? context.words(' (ophørt)', ' (ended)') : row.isNew ? context.words(' (ny)', ' (new)') : ''
  const change = withChange ? [changeCell(row, context)] : []
  return {
    kind: 'body',
    cells: [
      { content: say(`${row.number} `, context.typed(row.name), state) },
      ...years.map((year) => moneyCell(row.money[year], marks, context)),
      ...change,
    ],
  }
}

/** An amount of a plan; one that is not known is told in a note. */
export function moneyCell(amount: PlanRow['money'][string] | undefined, marks: NoteMarks, context: NoteContext): Cell {
  if (amount === undefined) return { content: say('–') }
  if (isMissing(amount))
    return {
      content: say(
        '–',
        marks.add(say(`${context.words('Beløbet', 'The amount')} ${missingWords[context.language][amount.missing]}.`)),
      ),
    }
  return { content: say(formatNumber(amount, 0, context.language)), value: amount, decimals: 0 }
}

function changeCell(row: PlanRow, context: NoteContext): Cell {
  const [before, now] = [planYear(context) - 1, planYear(context)].map((year) => row.money[String(year)])
  if (typeof before !== 'number' || typeof now !== 'number') return { content: say('–') }
  return {
    content: [{ kind: 'text', text: formatSigned(now - before, 0, context.language), strong: true }],
    value: now - before,
    decimals: 0,
  }
}

/** The sum of a money column as a door, where the page behind it tells the same sum: a year's own plan comes before others. */
export function sumOfYear(
  year: string,
  sum: number,
  context: NoteContext,
  text = formatNumber(sum, 0, context.language),
): Extract<Inline, { kind: 'number' | 'text' }> {
  const { book, dossier } = context.assessment
  const told = book.find(planBudget.id, dossier.partnership.area, year)
  return told.kind === 'figure' && told.low === sum
    ? { kind: 'number', text, figure: figurePath(planBudget, dossier.partnership.area, year), strong: true }
    : { kind: 'text', text, strong: true }
}

/** Under each year the sum of its rows, as a door; a report that printed another sum is told in a note. */
function totalRow(
  rows: readonly PlanRow[],
  years: readonly string[],
  withChange: boolean,
  marks: NoteMarks,
  context: NoteContext,
): Row {
  const sums = years.map((year) => planSum(rows, year))
  const cells = years.map((year, i): Cell => {
    const sum = sums[i]
    if (sum === undefined) return { content: say('–') }
    const printed = printedTotal(year, sum, context)
    return {
      content: say(sumOfYear(year, sum, context), ...(printed.length > 0 ? [marks.add(printed)] : [])),
      value: sum,
      decimals: 0,
      sum: true,
    }
  })
  const [before, now] = [planYear(context) - 1, planYear(context)].map((year) => sums[years.indexOf(String(year))])
  const difference = before === undefined || now === undefined ? undefined : now - before
  const change: readonly Cell[] = withChange
    ? [
        difference === undefined
          ? { content: say('–') }
          : {
              content: [{ kind: 'text', text: formatSigned(difference, 0, context.language), strong: true }],
              value: difference,
              decimals: 0,
            },
      ]
    : []
  return {
    kind: 'total',
    cells: [{ content: say(context.words('Sum (kr.)', 'Sum (DKK)')) }, ...cells, ...change],
  }
}

/** »Rapporten trykte 1.934.000; aktiviteter, der sluttede i 2021, kan mangle i planen.« */
function printedTotal(year: string, sum: number, context: NoteContext): Content {
  const { dossier, book } = context.assessment
  const claim = dossier.printed.find(
    ({ kind, of, source }) =>
      kind === 'total' && of === `plan:${planYear(context)}:${year}` && isPublicOn(book.source(source), book.asOf),
  )
  if (!claim || !/^-?\d+$/.test(claim.value) || Number(claim.value) === sum) return []
  const printed = formatNumber(Number(claim.value), 0, context.language)
  const accepted = dossier.acceptances.find(({ code, of }) => code === 'total-differs' && of === claim.of)
  const earlier = Number(year) < planYear(context)
  const reason = earlier
    ? say(
        context.words(
          `aktiviteter, der sluttede i ${year}, kan mangle i planen for ${planYear(context)}.`,
          `activities that ended in ${year} may be missing from the plan for ${planYear(context)}.`,
        ),
      )
    : accepted
      ? closed(say(accepted.reason))
      : []
  const told = say(
    context.words(
      `Rækkerne giver ${formatNumber(sum, 0, 'da')}, men rapporten trykte ${printed}`,
      `The rows add up to ${formatNumber(sum, 0, 'en')}, but the report printed ${printed}`,
    ),
  )
  return reason.length > 0 ? say(told, '; ', reason) : sentences(say(told, '.'))
}

function poolSection(context: NoteContext, numbering: Numbering): readonly Section[] {
  const { table, title } = poolTable(context, numbering)
  if (!table) return []
  return [
    {
      id: 'puljer',
      margin: { name: context.words('Puljer', 'Grant pools'), lines: [] },
      title,
      blocks: [{ kind: 'table', table }],
    },
  ]
}
