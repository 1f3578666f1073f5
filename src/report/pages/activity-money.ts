import { type Content, say } from '#claims/content.ts'
import type { PlanRow } from '#domain/plan.ts'
import { moneyYears, planSum } from '#indicators/plan-figures.ts'
import { formatKroner, formatPercent } from '#language/numbers.ts'
import { type NoteContext, NoteMarks } from '#report/note-context.ts'
import type { PageSection } from '#report/public-page.ts'
import type { Cell, Row } from '#report/report.ts'
import { filePath } from '#report/road-file.ts'
import { moneyCell, sumOfYear } from '#report/sections/plan-money.ts'
import { tableColumn } from '#report/table-column.ts'

/** The activity's money year by year, beside the whole plan's; where plans differ, the others are told in a note. */
export function moneySection(rows: readonly PlanRow[], context: NoteContext): PageSection {
  const { words } = context
  const years = moneyYears(rows)
  const section = {
    id: 'penge',
    margin: { name: words('Penge', 'Money'), lines: [words('Hele kroner', 'Whole kroner')] },
  }
  if (years.length === 0)
    return {
      ...section,
      title: say(words('Planen har ingen beløb til aktiviteten', 'The plan has no amounts for the activity')),
      blocks: [],
    }
  const marks = new NoteMarks('letter')
  const body = years.map((year) => moneyRow(year, rows, marks, context))
  return {
    ...section,
    title: titleOf(years, rows, context),
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'penge-pr-aar',
          title: say(words('Aktivitetens penge', 'The activity’s money')),
          columns: [
            tableColumn(words('År', 'Year'), 'left', 12),
            tableColumn(words('Aktiviteten', 'The activity'), 'right', 22),
            tableColumn(words('Hele planen', 'The whole plan'), 'right', 22),
            tableColumn(words('Andel', 'Share'), 'right', 14),
            tableColumn(words('Læst i', 'Read in'), 'left', 30),
          ],
          rows: body,
          ...(marks.notes.length > 0 && { notes: marks.notes }),
        },
      },
    ],
  }
}

/** »1.320.000 kr. i 2021–2024« */
function titleOf(years: readonly string[], rows: readonly PlanRow[], { language, words }: NoteContext): Content {
  const amounts = years.flatMap((year) => {
    const amount = rowOfYear(year, rows)?.money[year]
    return typeof amount === 'number' ? [{ year, amount }] : []
  })
  const [first, last] = [amounts[0], amounts.at(-1)]
  if (!first || !last) return say(words('Beløbene er ikke kendt', 'The amounts are not known'))
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0)
  const span = first === last ? first.year : words(`${first.year} til ${last.year}`, `${first.year} to ${last.year}`)
  return say(`${formatKroner(total, language)} ${words('i', 'in')} ${span}`)
}

/** The row that tells a year's money: that year's own plan, else the newest that has the year. */
function rowOfYear(year: string, rows: readonly PlanRow[]): PlanRow | undefined {
  const having = rows.filter(({ money }) => money[year] !== undefined)
  return having.find(({ plan }) => String(plan) === year) ?? having.toSorted((a, b) => b.plan - a.plan)[0]
}

function moneyRow(year: string, rows: readonly PlanRow[], marks: NoteMarks, context: NoteContext): Row {
  const row = rowOfYear(year, rows)
  if (!row) return { kind: 'body', cells: [{ content: say(year) }] }
  const { dossier } = context.assessment
  const amount = row.money[year]
  const sum = planSum(
    dossier.plan.filter(({ plan }) => plan === row.plan),
    year,
  )
  const cell = moneyCell(amount, marks, context)
  const others = otherPlans(year, row, rows, context).map((content) => marks.add(content))
  const line = context.words(
    `planen for ${row.plan}, linje ${row.origin.line}`,
    `the plan of ${row.plan}, line ${row.origin.line}`,
  )
  return {
    kind: 'body',
    cells: [
      { content: say(year) },
      { ...cell, content: say(cell.content, ...others) },
      wholePlan(year, sum, context),
      shareCell(amount, sum, context),
      {
        content: [
          { kind: 'link', text: line, href: filePath(dossier.partnership.id, row.origin.file, row.origin.line) },
        ],
      },
    ],
  }
}

const wholePlan = (year: string, sum: number | undefined, context: NoteContext): Cell =>
  sum === undefined
    ? { content: say('–') }
    : { content: [{ ...sumOfYear(year, sum, context), strong: false }], value: sum, decimals: 0 }

function shareCell(amount: PlanRow['money'][string] | undefined, sum: number | undefined, context: NoteContext): Cell {
  if (typeof amount !== 'number' || sum === undefined || sum <= 0) return { content: say('–') }
  const share = (100 * amount) / sum
  const decimals = share > 0 && share < 1 ? 1 : 0
  return { content: say(formatPercent(share, decimals, context.language)), value: share, decimals }
}

/** »Planen for 2021 havde 180.000 kr.« */
const otherPlans = (
  year: string,
  told: PlanRow,
  rows: readonly PlanRow[],
  { language, words }: NoteContext,
): readonly Content[] =>
  rows.flatMap(({ plan, money }) => {
    const amount = money[year]
    if (plan === told.plan || typeof amount !== 'number' || amount === told.money[year]) return []
    const kroner = formatKroner(amount, language)
    return [say(words(`Planen for ${plan} havde ${kroner}`, `The plan of ${plan} had ${kroner}.`))]
  })
