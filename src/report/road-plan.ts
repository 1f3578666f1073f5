import { type Content, type Inline, say, spoken } from '#claims/content.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { planActivities, planBudget } from '#indicators/built-in.ts'
import type { Figure } from '#indicators/figure.ts'
import { activeRows, countedRows } from '#indicators/plan-figures.ts'
import { formatNumber } from '#language/numbers.ts'
import { lowerFirst } from '#language/words.ts'
import type { Block, Column, Row } from './report.ts'
import type { FormulaPart, Station } from './road.ts'
import { filePath } from './road-file.ts'
import { missingNumber, numberText } from './road-head.ts'
import { printedTotals } from './road-printed-total.ts'
import type { Journey } from './road-told.ts'

const words = {
  da: {
    name: 'Formel',
    number: 'Nr.',
    activity: 'Aktivitet',
    amount: 'Beløb, kr.',
    sum: 'Sum',
    counts: 'Tæller',
    yes: 'ja',
    no: 'nej',
    line: 'linje',
    ended: 'afsluttet',
  },
  en: {
    name: 'Formula',
    number: 'No.',
    activity: 'Activity',
    amount: 'Amount, kroner',
    sum: 'Sum',
    counts: 'Counts',
    yes: 'yes',
    no: 'no',
    line: 'line',
    ended: 'ended',
  },
} as const

/** How a figure of the plan is counted or added up, row by row; undefined for figures of other kinds. */
export function planStation(journey: Journey, told: Figure): Station | undefined {
  if (told.indicator.id === planBudget.id) return budgetStation(journey, told)
  if (told.indicator.id === planActivities.id) return activitiesStation(journey, told)
  return told.indicator.kind === 'plan-share' && told.parts ? partnersStation(journey, told, told.parts) : undefined
}

const plain = (text: string): Content => say(text)

/** The rows of the plan that tells a year's money: that year's own, else the newest that has an amount for it. */
export function rowsOfBudget({ dossier }: Journey, year: string): readonly PlanRow[] {
  const own = dossier.plan.filter(({ plan }) => String(plan) === year)
  if (own.length > 0) return own
  const newest = Math.max(...dossier.plan.filter(({ money }) => money[year] !== undefined).map(({ plan }) => plan))
  return dossier.plan.filter(({ plan }) => plan === newest)
}

function budgetStation(journey: Journey, told: Figure): Station {
  const { language } = journey
  const say_ = words[language]
  const rows = rowsOfBudget(journey, told.period).filter(({ money }) => money[told.period] !== undefined)
  const columns: readonly Column[] = [
    { head: plain(say_.number), align: 'right', weight: 1 },
    { head: plain(say_.activity), align: 'left', weight: 8 },
    { head: plain(say_.amount), align: 'right', weight: 3 },
    { head: plain(fileOf(rows)), align: 'left', weight: 3 },
  ]
  const body: readonly Row[] = rows.map((row) => ({
    kind: 'body',
    cells: [
      { content: plain(row.number) },
      { content: say(spoken(inLanguage(row.name, language), language)) },
      { content: plain(amountText(row, told.period, language)) },
      { content: say(rowLink(journey, row)) },
    ],
  }))
  const total: Row = {
    kind: 'total',
    cells: [plain(say_.sum), plain(''), plain(numberText(told, language)), plain('')].map((content) => ({ content })),
  }
  return {
    id: 'formel',
    name: say_.name,
    title: plain(
      language === 'da'
        ? `Summen af ${formatNumber(rows.length, 0, 'da')} rækker i planen for ${rows[0]?.plan ?? told.period}`
        : `The sum of ${formatNumber(rows.length, 0, 'en')} rows in the plan for ${rows[0]?.plan ?? told.period}`,
    ),
    blocks: [
      {
        kind: 'table',
        table: { id: 'planens-raekker', title: plain(''), columns, rows: [...body, total] },
      },
      ...printedTotals(journey, told, rows[0]?.plan),
    ],
  }
}

function amountText({ money }: PlanRow, year: string, language: Language): string {
  const amount = money[year]
  if (amount === undefined) return '–'
  return isMissing(amount) ? missingNumber[language][amount.missing] : formatNumber(amount, 0, language)
}

/** The file's name heads the column of its lines. */
const fileOf = (rows: readonly PlanRow[]): string => rows[0]?.origin.file.split('/').at(-1) ?? ''

function rowLink({ dossier, language }: Journey, { origin }: PlanRow): Inline {
  return {
    kind: 'link',
    text: `${words[language].line}\u00a0${origin.line}`,
    href: filePath(dossier.partnership.id, origin.file, origin.line),
  }
}

const rowColumns = (rows: readonly PlanRow[], language: Language): readonly Column[] => [
  { head: plain(words[language].number), align: 'right', weight: 1 },
  { head: plain(words[language].activity), align: 'left', weight: 7 },
  { head: plain(words[language].counts), align: 'left', weight: 5 },
  { head: plain(fileOf(rows)), align: 'left', weight: 3 },
]

/** Which rows are in the denominator, and why the others are not. */
function countedTable(journey: Journey, rows: readonly PlanRow[]): Block {
  const { language } = journey
  const counted = countedRows(rows)
  return {
    kind: 'table',
    table: {
      id: 'planens-raekker',
      title: plain(''),
      columns: rowColumns(rows, language),
      rows: rows.map((row) => ({
        kind: 'body',
        cells: [
          { content: plain(row.number) },
          { content: say(spoken(inLanguage(row.name, language), language)) },
          { content: counted.includes(row) ? plain(words[language].yes) : whyNot(row, language) },
          { content: say(rowLink(journey, row)) },
        ],
      })),
    },
  }
}

function whyNot({ ended, whyNot: reason }: PlanRow, language: Language): Content {
  const { no, ended: over } = words[language]
  if (ended) return plain(`${no}; ${over}`)
  if (!reason) return plain(no)
  const spokenReason = inLanguage(reason, language)
  return say(`${no}; `, spoken({ ...spokenReason, text: lowerFirst(spokenReason.text) }, language))
}

const planRows = ({ dossier }: Journey, told: Figure): readonly PlanRow[] =>
  dossier.plan.filter(({ plan }) => String(plan) === told.period)

function activitiesStation(journey: Journey, told: Figure): Station {
  const { language } = journey
  const rows = planRows(journey, told)
  const [active, counted] = [activeRows(rows).length, countedRows(rows).length]
  return {
    id: 'formel',
    name: words[language].name,
    title: plain(
      language === 'da'
        ? `${formatNumber(active, 0, 'da')} rækker i planen, der ikke er afsluttet`
        : `${formatNumber(active, 0, 'en')} rows in the plan that have not ended`,
    ),
    blocks: [
      {
        kind: 'paragraph',
        style: 'body',
        content: plain(
          language === 'da'
            ? `Heraf tæller ${counted} med, når samarbejdet gøres op.`
            : `Of these ${counted} count when partnership is measured.`,
        ),
      },
      countedTable(journey, rows),
    ],
  }
}

function partnersStation(
  journey: Journey,
  told: Figure,
  parts: { readonly count: number; readonly of: number },
): Station {
  const { language } = journey
  const rows = planRows(journey, told)
  const caption = told.indicator.words?.counted ?? told.indicator.name
  const formula: readonly FormulaPart[] = [
    { kind: 'term', value: formatNumber(parts.count, 0, language), caption: inLanguage(caption, language).text },
    { kind: 'operator', sign: '÷' },
    {
      kind: 'term',
      value: formatNumber(parts.of, 0, language),
      caption: language === 'da' ? 'aktiviteter, der tæller' : 'activities that count',
    },
    { kind: 'operator', sign: '×' },
    { kind: 'term', value: '100' },
    { kind: 'operator', sign: '=' },
    { kind: 'term', value: numberText(told, language) },
  ]
  return {
    id: 'formel',
    name: words[language].name,
    title: plain(
      language === 'da' ? `${parts.count} af ${parts.of} aktiviteter` : `${parts.count} of ${parts.of} activities`,
    ),
    formula,
    blocks: rows.length === 0 ? [] : [partnersNote(told, rows, language), countedTable(journey, rows)],
  }
}

function partnersNote(told: Figure, rows: readonly PlanRow[], language: Language): Block {
  const da = language === 'da'
  const counted = countedRows(rows)
  const unknown = counted.filter(({ partners }) => isMissing(partners)).length
  const lead = told.indicator.leadCounts
    ? da
      ? 'Den ansvarlige regnes med som partner.'
      : 'The lead counts as a partner.'
    : da
      ? 'Den ansvarlige regnes ikke med som partner.'
      : 'The lead does not count as a partner.'
  const basis =
    told.basis === 'plan'
      ? da
        ? 'Talt op i planen.'
        : 'Counted in the plan.'
      : da
        ? `Aflæst, ikke talt op: partnerne er ikke offentliggjort for ${unknown} af ${counted.length} aktiviteter.`
        : `Read off, not counted: the partners have not been published for ${unknown} of ${counted.length} activities.`
  return { kind: 'paragraph', style: 'body', content: plain(`${basis} ${lead}`) }
}
