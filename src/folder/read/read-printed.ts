import type { Acceptance, PrintedClaim, PrintedKind } from '#domain/printed.ts'
import type { TableRow } from '#folder/read-table.ts'
import { readDecimal } from '#folder/schemas/numbers.ts'
import type { AcceptedForm, PrintedForm } from '#folder/schemas/row-schemas.ts'
import { errorAt, listed, quoted, type Tell } from '#folder/told.ts'
import { tellDoubles } from './duplicates.ts'
import { type NamedKind, namedThing } from './figure-name.ts'
import { isKnown } from './known.ts'
import type { RecordScope } from './record-scope.ts'

type KindRules = {
  /** What `of` may name; without it anything. */
  readonly of?: readonly NamedKind[]
  readonly against: boolean
  readonly holds: (value: string) => boolean
  readonly form: string
}

const oneOf = (...words: readonly string[]) => ({
  holds: (value: string) => words.includes(value),
  form: listed(words),
})
const isNumber = (value: string): boolean => 'value' in readDecimal(value, ',')

const kinds: Readonly<Record<PrintedKind, KindRules>> = {
  total: { of: ['figure', 'plan', 'plan-money'], against: false, holds: isNumber, form: '»1934000«' },
  change: { of: ['figure', 'plan-money'], against: true, holds: isNumber, form: '»-21«, »6,1«' },
  comparison: { of: ['figure', 'plan-money'], against: true, ...oneOf('above', 'below', 'equal') },
  significance: { of: ['figure'], against: true, ...oneOf('significant', 'not-significant') },
  share: {
    of: ['figure', 'plan'],
    against: false,
    holds: (value) => /^\d{1,9}\/[1-9]\d{0,8}$/.test(value),
    form: '»12/15«',
  },
  name: { against: false, holds: (value) => value !== '', form: '»Fælleshaven«' },
  verdict: { of: ['goal', 'rule'], against: false, ...oneOf('met', 'partly-met', 'not-met', 'unsaid') },
}

const nouns: Readonly<Record<NamedKind, string>> = {
  figure: 'indikator:område:periode',
  plan: 'plan:2022',
  'plan-money': 'plan:2022:2021',
  activity: 'activity:<id>',
  goal: 'goal:1',
  rule: 'rule:2b:burglary',
  answer: 'answer:<runde>:<aktivitet>',
  pool: 'pool:<aktivitet>:2022',
}

/** Whether a cell names something that exists, of a kind that may stand there. */
function checkName(
  row: TableRow<unknown>,
  column: 'of' | 'against',
  name: string,
  may: readonly NamedKind[] | undefined,
  scope: RecordScope,
  tell: Tell,
): void {
  const found = namedThing(name, scope)
  if ('fault' in found) tell(errorAt(found.fault, row.at(column), found.said, name))
  else if (may !== undefined && !may.includes(found.kind)) {
    const right = listed(may.map((kind) => nouns[kind]))
    tell(
      errorAt(
        'wrong-name',
        row.at(column),
        {
          da: `Her står ${quoted(name)}; ved denne slags skal der stå et navn af formen ${right}.`,
          en: `Here stands ${quoted(name)}; with this kind the name must have the form ${right}.`,
        },
        name,
      ),
    )
  }
}

function checkRow(row: TableRow<PrintedForm>, scope: RecordScope, tell: Tell): void {
  const { kind, of, against, value, source } = row.form
  const rules = kinds[kind]
  isKnown('source', source, scope.sources, row.at('source'), tell, of)
  checkName(row, 'of', of, rules.of, scope, tell)
  if (rules.against && against !== undefined) checkName(row, 'against', against, rules.of, scope, tell)
  if (rules.against && against === undefined)
    tell(
      errorAt(
        'empty',
        row.at('against'),
        {
          da: `${quoted(kind)} holder to tal op mod hinanden; skriv det andet i »against«.`,
          en: `${quoted(kind)} holds two figures against each other; write the other in »against«.`,
        },
        of,
      ),
    )
  if (!rules.against && against !== undefined)
    tell(
      errorAt(
        'against-not-used',
        row.at('against'),
        {
          da: `${quoted(kind)} handler om én ting alene; lad »against« være tom.`,
          en: `${quoted(kind)} is of one thing alone; leave »against« empty.`,
        },
        of,
      ),
    )
  if (!rules.holds(value))
    tell(
      errorAt(
        'wrong-value',
        row.at('value'),
        {
          da: `Her står ${quoted(value)}; ved ${quoted(kind)} skrives værdien som ${rules.form}.`,
          en: `Here stands ${quoted(value)}; with ${quoted(kind)} the value is written as ${rules.form}.`,
        },
        of,
      ),
    )
}

/** What a report prints, with everything that is wrong with it told. */
export function readPrinted(
  rows: readonly TableRow<PrintedForm>[],
  file: string,
  scope: RecordScope,
  tell: Tell,
): readonly PrintedClaim[] {
  tellDoubles(
    rows,
    'duplicate-id',
    (row) => row.form.id,
    (row) => row.at('id'),
    tell,
  )
  return rows.map((row) => {
    checkRow(row, scope, tell)
    return { ...row.form, origin: { file, line: row.line } }
  })
}

/** The accepted findings, with everything that is wrong with them told. */
export function readAccepted(
  rows: readonly TableRow<AcceptedForm>[],
  file: string,
  scope: RecordScope,
  tell: Tell,
): readonly Acceptance[] {
  tellDoubles(
    rows,
    'duplicate-row',
    (row) => `${row.form.code};${row.form.of}`,
    (row) => row.at('of'),
    tell,
  )
  return rows.map((row) => {
    checkName(row, 'of', row.form.of, undefined, scope, tell)
    return { ...row.form, origin: { file, line: row.line } }
  })
}
