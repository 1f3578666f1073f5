import type { FC } from 'hono/jsx'
import { ContentView } from '#print/note-inline.tsx'
import { noteIdIn, type Scene, sceneOfTable } from '#print/note-scene.ts'
import type { GridGroup, GridLine, PlanGrid, Share } from '#report/pages/plan-grid.ts'
import type { Cell } from '#report/report.ts'
import { plainScene } from './plain-scene.ts'

const scope = 'planens-aktiviteter'

/** On a phone `display: grid` would take the roles away from the elements; said aloud they stay. */
const roles = {
  table: 'table',
  rowgroup: 'rowgroup',
  row: 'row',
  columnheader: 'columnheader',
  rowheader: 'rowheader',
  cell: 'cell',
} as const

type Place = { readonly grid: PlanGrid; readonly scene: Scene }

/** Columns before those of money. */
const leading = ({ heads }: PlanGrid): number =>
  (heads.number === undefined ? 1 : 2) + (heads.status === undefined ? 0 : 1)

const Money: FC<{ cells: readonly Cell[]; place: Place }> = ({ cells, place: { grid, scene } }) => (
  <>
    {cells.map(({ content }, i) => (
      <td class={grid.years[i]?.isNear ? 'money' : 'money far'} role={roles.cell}>
        <ContentView content={content} scene={scene} />
      </td>
    ))}
  </>
)

/** How long the bar of the largest share is. */
const barWidth = 120

/** A bar as long as the share; a row without an amount says so. */
const ShareView: FC<{ share: Share }> = ({ share: { words, length } }) =>
  length === undefined ? (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{words}</span>
    </>
  ) : (
    <svg class="share" role="img" viewBox={`0 0 ${barWidth} 12`} width={barWidth} height={12} aria-label={words}>
      <title>{words}</title>
      <rect width={Math.max(length > 0 ? 1.5 : 0, Math.round(length * barWidth * 10) / 10)} height={12} />
    </svg>
  )

const Line: FC<{ line: GridLine; place: Place }> = ({ line, place }) => {
  const { grid, scene } = place
  const { heads, years } = grid
  return (
    <tr role={roles.row}>
      {heads.number !== undefined && (
        <td class="number-of" role={roles.cell}>
          {line.number === '' ? '–' : line.number}
        </td>
      )}
      <th scope="row" role={roles.rowheader}>
        <span class="activity">
          <ContentView content={[line.name]} scene={scene} />
          {line.mark && (
            <>
              {' '}
              <span class={`mark-${line.mark.kind}`}>{line.mark.word}</span>
            </>
          )}
        </span>
        <span class="lead">
          <ContentView content={line.lead} scene={scene} />
        </span>
      </th>
      {line.status && (
        <td class={`state state-${line.status.progress}`} role={roles.cell}>
          {line.status.word}
        </td>
      )}
      <Money cells={line.money} place={place} />
      {years.length > 0 && line.share && (
        <td class="share-of" role={roles.cell}>
          <ShareView share={line.share} />
        </td>
      )}
    </tr>
  )
}

/** A theme with its own sums, over its rows. */
const ThemeRow: FC<{ group: GridGroup; place: Place }> = ({ group: { id, name = [], sums }, place }) => (
  <tr class="theme" role={roles.row}>
    <th scope="rowgroup" colspan={leading(place.grid)} role={roles.rowheader} id={id}>
      <ContentView content={name} scene={place.scene} />
    </th>
    <Money cells={sums} place={place} />
    {place.grid.heads.share !== undefined && <td class="share-of" role={roles.cell} />}
  </tr>
)

const Heads: FC<{ grid: PlanGrid }> = ({ grid: { heads, years } }) => (
  <thead role={roles.rowgroup}>
    <tr role={roles.row}>
      {heads.number !== undefined && (
        <th scope="col" class="number-of" role={roles.columnheader}>
          {heads.number}
        </th>
      )}
      <th scope="col" role={roles.columnheader}>
        {heads.activity}
      </th>
      {heads.status !== undefined && (
        <th scope="col" class="state" role={roles.columnheader}>
          {heads.status}
        </th>
      )}
      {years.map(({ year, isNear }) => (
        <th scope="col" class={isNear ? 'money' : 'money far'} role={roles.columnheader}>
          {year}
        </th>
      ))}
      {heads.share !== undefined && (
        <th scope="col" class="share-of" role={roles.columnheader}>
          {heads.share}
        </th>
      )}
    </tr>
  </thead>
)

const TotalRow: FC<{ place: Place }> = ({ place }) => (
  <tbody role={roles.rowgroup}>
    <tr class="total" role={roles.row}>
      <th scope="row" colspan={leading(place.grid)} role={roles.rowheader}>
        {place.grid.heads.sum}
      </th>
      <Money cells={place.grid.total} place={place} />
      {place.grid.heads.share !== undefined && <td class="share-of" role={roles.cell} />}
    </tr>
  </tbody>
)

const Under: FC<{ place: Place }> = ({ place: { grid, scene } }) => (
  <>
    {grid.notes.length > 0 && (
      <ul class="notes">
        {grid.notes.map(({ mark, content }) => (
          <li id={noteIdIn(scope, mark)}>
            <span class="mark">{mark})</span> <ContentView content={content} scene={scene} />
          </li>
        ))}
      </ul>
    )}
    {grid.captions.map((content) => (
      <p class="source">
        <ContentView content={content} scene={scene} />
      </p>
    ))}
    {grid.phoneCaption && (
      <p class="source on-phone">
        <ContentView content={grid.phoneCaption} scene={scene} />
      </p>
    )}
  </>
)

/** A plan's activities with their money. On a phone two years are left, and the sum stays above them. */
export const PlanGridView: FC<{ grid: PlanGrid }> = ({ grid }) => {
  const scene = sceneOfTable(plainScene(grid.language), {
    id: scope,
    title: [],
    columns: [],
    rows: [],
    notes: grid.notes,
  })
  const place: Place = { grid, scene }
  return (
    <div class="plan-grid table">
      {grid.sum && (
        <p class="plan-sum">
          <span>{grid.sum.name}</span> <ContentView content={grid.sum.amount} scene={scene} />
        </p>
      )}
      <table id={scope} role={roles.table}>
        <caption class="unseen">{grid.title}</caption>
        <Heads grid={grid} />
        {grid.groups.map((group) => (
          <tbody role={roles.rowgroup}>
            {group.name && <ThemeRow group={group} place={place} />}
            {group.lines.map((line) => (
              <Line line={line} place={place} />
            ))}
          </tbody>
        ))}
        {grid.years.length > 0 && <TotalRow place={place} />}
      </table>
      <Under place={place} />
    </div>
  )
}
