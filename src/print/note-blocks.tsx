import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import type { Block, Figure } from '#report/report.ts'
import { figureDrawing } from './figure-drawing.ts'
import { ContentView, EvidenceSign } from './note-inline.tsx'
import { noteIdIn, type Scene } from './note-scene.ts'
import { TableView } from './note-table.tsx'
import type { DrawingSize } from './series-frame.ts'
import { pageColours } from './style/tokens.ts'

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>

/** Three drawings, one for each width; the style sheet shows one at a time. */
const sizes: readonly DrawingSize[] = ['wide', 'phone', 'paper']

export const FigureView: FC<{ figure: Figure; scene: Scene }> = ({ figure, scene }) => (
  <figure id={figure.id} class="chart">
    <figcaption>
      <p class="figure-title">
        {figure.label !== '' && <span class="label">{figure.label} </span>}
        <ContentView content={figure.title} scene={scene} />
      </p>
    </figcaption>
    {sizes.map((size) => (
      <div class={`drawing drawing-${size}`}>
        {raw(figureDrawing(figure, size, scene.language, { colours: pageColours }))}
      </div>
    ))}
    {figure.caption.length > 0 && (
      <p class="source">
        <ContentView content={figure.caption} scene={scene} />
      </p>
    )}
  </figure>
)

const Words: FC<{ block: Kind<'quote'>; scene: Scene }> = ({ block, scene }) => (
  <p>
    {block.title && (
      <strong>
        <ContentView content={block.title} scene={scene} />{' '}
      </strong>
    )}
    <ContentView content={block.content} scene={scene} />
  </p>
)

/** Somebody's words, or a finding of the program's own: not words that are quoted, so no quotation. */
const Quote: FC<{ block: Kind<'quote'>; scene: Scene }> = ({ block, scene }) =>
  block.tone === 'finding' ? (
    <div class="finding" role="note">
      <Words block={block} scene={scene} />
      <p class="finding-state">
        <ContentView content={block.author} scene={scene} />
      </p>
    </div>
  ) : (
    <blockquote class="quote">
      <Words block={block} scene={scene} />
      <footer>
        <ContentView content={block.author} scene={scene} />
      </footer>
    </blockquote>
  )

const Notes: FC<{ block: Kind<'notes'>; scope: string; scene: Scene }> = ({ block, scope, scene }) => (
  <ul class="notes">
    {block.notes.map(({ mark, content }) => (
      <li id={noteIdIn(scope, mark)}>
        <span class="mark">{mark}.</span> <ContentView content={content} scene={scene} />
      </li>
    ))}
  </ul>
)

const Evidence: FC<{ block: Kind<'evidence'>; scene: Scene }> = ({ block, scene }) => (
  <p class="evidence-line">
    <EvidenceSign mark={block.mark} />
    <span>
      <ContentView content={block.content} scene={scene} />
    </span>
  </p>
)

/** @param level of a heading paragraph inside the section */
export const BlockView: FC<{ block: Block; scope: string; level: 3 | 4; scene: Scene }> = ({
  block,
  scope,
  level,
  scene,
}) => {
  switch (block.kind) {
    case 'paragraph': {
      const content = <ContentView content={block.content} scene={scene} />
      if (block.style !== 'heading') return <p class={block.style}>{content}</p>
      return level === 3 ? <h3>{content}</h3> : <h4>{content}</h4>
    }
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li>
              <ContentView content={item} scene={scene} />
            </li>
          ))}
        </ul>
      )
    case 'evidence':
      return <Evidence block={block} scene={scene} />
    case 'quote':
      return <Quote block={block} scene={scene} />
    case 'notes':
      return <Notes block={block} scope={scope} scene={scene} />
    case 'table':
      return <TableView table={block.table} scene={scene} />
    case 'figure':
      return <FigureView figure={block.figure} scene={scene} />
  }
}
