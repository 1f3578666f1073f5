import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import type { Cell, Column, Row, Table } from '#report/report.ts'
import { ContentView, EvidenceSign, VerdictView } from './note-inline.tsx'
import { noteIdIn, type Scene, sceneOfTable } from './note-scene.ts'
import { plainText } from './plain-text.ts'
import { scaleDrawing } from './scale-drawing.ts'
import { pageColours } from './style/tokens.ts'
import { groupsOf } from './table-groups.ts'

/** Tables of verdicts become blocks on a phone; others scroll in a region of their own (look §8). */
const isVerdictTable = ({ rows }: Table): boolean => rows.some(({ cells }) => cells.some(({ verdict }) => verdict))

/** Whether a cell holds sentences, which a phone would squeeze into a column of words. */
const isLong = ({ rows }: Table): boolean =>
  rows.some(({ kind, cells }) => kind === 'body' && cells.some(({ content }) => plainText(content).length > 60))

type Place = { readonly table: Table; readonly scene: Scene; readonly blocks: boolean }

/** On a phone `display: block` would take the roles away from the elements; said aloud they stay. */
const role = ({ blocks }: Place, name: string): string | undefined => (blocks ? name : undefined)

const CellContent: FC<{ cell: Cell; id: string; scene: Scene }> = ({ cell, id, scene }) => (
  <>
    {cell.verdict && <VerdictView word={cell.verdict} />}
    {cell.verdict && cell.content.length > 0 && ' '}
    {cell.evidence && <EvidenceSign mark={cell.evidence} />}
    {cell.scale && raw(scaleDrawing(cell.scale, id, scene.language, { colours: pageColours }))}
    {cell.content.length > 0 && (
      <span>
        <ContentView content={cell.content} scene={scene} />
      </span>
    )}
  </>
)

const classOf = (cell: Cell, column: Column | undefined): string | undefined => {
  const names = [
    column?.align === 'right' ? 'right' : '',
    cell.verdict ? 'with-verdict' : '',
    cell.scale ? 'with-scale' : '',
    cell.value === undefined ? '' : 'with-value',
  ]
  return names.filter((name) => name !== '').join(' ') || undefined
}

const BodyRow: FC<{ row: Row; id: string; tied: boolean; place: Place }> = ({ row, id, tied, place }) => {
  const { table, scene } = place
  return (
    <tr class={[row.kind, tied ? 'tied' : ''].join(' ').trim()} role={role(place, 'row')}>
      {row.cells.map((cell, i) => {
        const content = <CellContent cell={cell} id={`${id}-${i}`} scene={scene} />
        const column = table.columns[i]
        return i === 0 ? (
          <th scope="row" id={`${id}-head`} class={classOf(cell, column)} role={role(place, 'rowheader')}>
            {content}
          </th>
        ) : (
          <td
            class={classOf(cell, column)}
            role={role(place, 'cell')}
            data-label={place.blocks && column ? plainText(column.head) : undefined}
          >
            {content}
          </td>
        )
      })}
    </tr>
  )
}

/** One cell across the table, tied to the head of the row before. */
const EvidenceRow: FC<{ row: Row; head: string | undefined; place: Place }> = ({ row, head, place }) => (
  <tr class="evidence" role={role(place, 'row')}>
    <td colspan={place.table.columns.length} headers={head} role={role(place, 'cell')}>
      {row.cells.map((cell) => (
        <span class="evidence-line">
          <CellContent cell={cell} id="" scene={place.scene} />
        </span>
      ))}
    </td>
  </tr>
)

const GroupRow: FC<{ row: Row; place: Place }> = ({ row, place }) => (
  <tr class="group" role={role(place, 'row')}>
    <th scope="rowgroup" colspan={place.table.columns.length} role={role(place, 'rowheader')}>
      {row.cells.map((cell) => (
        <CellContent cell={cell} id="" scene={place.scene} />
      ))}
    </th>
  </tr>
)

const Rows: FC<{ rows: readonly Row[]; from: number; place: Place }> = ({ rows, from, place }) => (
  <tbody role={role(place, 'rowgroup')}>
    {rows.map((row, i) => {
      const id = `${place.table.id}-${from + i}`
      if (row.kind === 'group') return <GroupRow row={row} place={place} />
      if (row.kind === 'evidence') {
        const tiedTo = rows.slice(0, i).findLastIndex(({ kind }) => kind === 'body')
        return (
          <EvidenceRow
            row={row}
            head={tiedTo < 0 ? undefined : `${place.table.id}-${from + tiedTo}-head`}
            place={place}
          />
        )
      }
      return <BodyRow row={row} id={id} tied={rows[i + 1]?.kind === 'evidence'} place={place} />
    })}
  </tbody>
)

const Heads: FC<{ place: Place }> = ({ place }) => (
  <thead role={role(place, 'rowgroup')}>
    <tr role={role(place, 'row')}>
      {place.table.columns.map(({ head, align }) => (
        <th scope="col" class={align === 'right' ? 'right' : undefined} role={role(place, 'columnheader')}>
          <ContentView content={head} scene={place.scene} />
        </th>
      ))}
    </tr>
  </thead>
)

const UnderTable: FC<{ table: Table; scene: Scene }> = ({ table, scene }) => (
  <>
    {table.notes && table.notes.length > 0 && (
      <ul class="notes">
        {table.notes.map(({ mark, content }) => (
          <li id={noteIdIn(table.id, mark)}>
            <span class="mark">{mark})</span> <ContentView content={content} scene={scene} />
          </li>
        ))}
      </ul>
    )}
    {table.caption && (
      <p class="source">
        <ContentView content={table.caption} scene={scene} />
      </p>
    )}
  </>
)

export const TableView: FC<{ table: Table; scene: Scene }> = ({ table, scene: outer }) => {
  const scene = sceneOfTable(outer, table)
  const place: Place = { table, scene, blocks: isVerdictTable(table) }
  const title = `${table.id}-title`
  const element = (
    <table
      id={table.id}
      class={place.blocks ? 'blocks' : isLong(table) ? 'long' : undefined}
      role={role(place, 'table')}
      aria-labelledby={title}
    >
      <caption id={title} class={table.label === undefined ? 'unseen' : undefined}>
        {table.label && <span class="label">{table.label} </span>}
        <ContentView content={table.title} scene={scene} />
      </caption>
      <Heads place={place} />
      {groupsOf(table.rows).map(({ rows, from }) => (
        <Rows rows={rows} from={from} place={place} />
      ))}
    </table>
  )
  return (
    <div class="table">
      {place.blocks ? (
        element
      ) : (
        <section class={table.keeps === 'newest' ? 'scroll newest' : 'scroll'} aria-labelledby={title} tabindex={0}>
          {element}
        </section>
      )}
      <UnderTable table={table} scene={scene} />
    </div>
  )
}
