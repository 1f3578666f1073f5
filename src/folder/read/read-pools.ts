import type { PoolRow } from '#domain/pool.ts'
import type { TableRow } from '#folder/read-table.ts'
import type { PoolForm } from '#folder/schemas/row-schemas.ts'
import { errorAt, quoted, type Tell } from '#folder/told.ts'
import { isKnown } from './known.ts'
import type { RecordScope } from './record-scope.ts'
import { rowText } from './row-text.ts'

type Row = TableRow<PoolForm>
type Complain = (column: keyof PoolForm, code: string, da: string, en: string) => void

const nameOf = (form: PoolForm): string => `pool:${form.activity}:${form.year}`

const complainAbout =
  (row: Row, tell: Tell): Complain =>
  (column, code, da, en) =>
    tell(errorAt(code, row.at(column), { da, en }, nameOf(row.form)))

const grantedStates = ['granted', 'paid', 'closed']

function application(row: Row, complain: Complain, tell: Tell): PoolRow['application'] {
  const { application: number, applied, granted, state, decided } = row.form
  const title = rowText(row, 'title', tell)
  if (number === undefined) {
    for (const column of ['title', 'applied', 'granted', 'state', 'decided'] as const)
      if (row.form[column] !== undefined)
        complain(
          column,
          'application-without-number',
          'Her står noget om en ansøgning, men kolonnen »application« er tom. Giv ansøgningen et nummer, fx »1«.',
          'Here stands something of an application, but the column »application« is empty. Give the application a number, e.g. »1«.',
        )
    return undefined
  }
  if (title === undefined)
    complain(
      'title',
      'empty',
      'Ansøgningen har ingen titel. Skriv, hvad der er søgt til.',
      'The application has no title. Write what it is for.',
    )
  if (state === undefined)
    complain(
      'state',
      'empty',
      'Ansøgningen har ingen tilstand. Skriv fx »applied« eller »granted«.',
      'The application has no state. Write e.g. »applied« or »granted«.',
    )
  else if (grantedStates.includes(state) && granted === undefined)
    complain(
      'granted',
      'empty',
      `Ansøgningen er ${quoted(state)}, men der står ikke, hvor meget der er bevilget. Skriv beløbet, eller »not-published«.`,
      `The application is ${quoted(state)}, but it is not said how much was granted. Write the amount, or »not-published«.`,
    )
  if (title === undefined || state === undefined) return undefined
  return {
    number,
    title,
    ...(applied === undefined ? {} : { applied }),
    ...(granted === undefined ? {} : { granted }),
    state,
    ...(decided === undefined ? {} : { decided }),
  }
}

function checkAgainst(first: Row, row: Row, complain: Complain): void {
  if (JSON.stringify(first.form.ceiling) !== JSON.stringify(row.form.ceiling))
    complain(
      'ceiling',
      'ceilings-differ',
      `Puljens ramme for ${row.form.year} er en anden i linje ${first.line}. Den er den samme i alle puljens rækker for året; ret den ene.`,
      `The pool's ceiling for ${row.form.year} is another in line ${first.line}. It is the same in all rows of the pool and year; change one.`,
    )
}

function checkTogether(rows: readonly Row[], tell: Tell): void {
  const pools = new Map<string, Row>()
  const applications = new Map<string, Row>()
  for (const row of rows) {
    const complain = complainAbout(row, tell)
    const pool = nameOf(row.form)
    const first = pools.get(pool)
    if (first === undefined) pools.set(pool, row)
    else checkAgainst(first, row, complain)
    const key = `${pool}:${row.form.application ?? ''}`
    const earlier = applications.get(key)
    if (earlier === undefined) applications.set(key, row)
    else
      complain(
        'application',
        'duplicate-row',
        `Samme ansøgning til samme pulje og år står i linje ${earlier.line}. Slet den ene, eller giv den sit eget nummer.`,
        `The same application to the same pool and year stands in line ${earlier.line}. Delete one, or give it a number of its own.`,
      )
  }
}

/** The rows of the grant pools, with everything that is wrong with them told. */
export function readPools(rows: readonly Row[], file: string, scope: RecordScope, tell: Tell): readonly PoolRow[] {
  checkTogether(rows, tell)
  return rows.map((row) => {
    const { activity, year, ceiling, source } = row.form
    const complain = complainAbout(row, tell)
    isKnown('activity', activity, scope.activities, row.at('activity'), tell, nameOf(row.form))
    isKnown('source', source, scope.sources, row.at('source'), tell, nameOf(row.form))
    const found = application(row, complain, tell)
    return {
      activity,
      year,
      ceiling,
      ...(found === undefined ? {} : { application: found }),
      source,
      origin: { file, line: row.line },
    }
  })
}
