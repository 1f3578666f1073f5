import type { FC } from 'hono/jsx'
import type { Language } from '#domain/text.ts'
import { BlockView } from '#print/note-blocks.tsx'
import { ContentView, VerdictView } from '#print/note-inline.tsx'
import type { FileRow, FormulaPart, Station } from '#report/road.ts'
import { addressIn } from './addresses.ts'
import { FactsView } from './page-view.tsx'
import { plainScene } from './plain-scene.ts'

const words = { da: { line: 'linje' }, en: { line: 'line' } } as const

type Step = { readonly sign?: string; readonly term?: Extract<FormulaPart, { kind: 'term' }> }

/** Each sign with the term that it stands before. */
function stepsOf(formula: readonly FormulaPart[]): readonly Step[] {
  return formula.flatMap((part, i): readonly Step[] => {
    if (part.kind === 'operator') return []
    const before = formula[i - 1]
    return [{ term: part, ...(before?.kind === 'operator' && { sign: before.sign }) }]
  })
}

const Term: FC<{ term: Extract<FormulaPart, { kind: 'term' }>; language: Language }> = ({ term, language }) => (
  <>
    {term.figure === undefined ? (
      <span class="value">{term.value}</span>
    ) : (
      <a class="value number" href={addressIn(language, term.figure)}>
        {term.value}
      </a>
    )}{' '}
    {term.caption !== undefined && <span class="caption">{term.caption}</span>}
  </>
)

const Formula: FC<{ formula: readonly FormulaPart[]; language: Language }> = ({ formula, language }) => (
  <p class="formula">
    {stepsOf(formula).map(({ sign, term }) => (
      <span class={sign === undefined ? 'step first' : 'step'}>
        {sign !== undefined && <span class="sign">{sign} </span>}
        {term && <Term term={term} language={language} />}{' '}
      </span>
    ))}
  </p>
)

/** A row exactly as it stood, under the file's header. */
const Row: FC<{ row: FileRow; language: Language }> = ({ row, language }) => (
  <figure class="file-row">
    <figcaption>
      <a href={addressIn(language, row.href)}>
        {row.file}, {words[language].line} {row.line}
      </a>
    </figcaption>
    <pre class="file-header">{row.header}</pre>
    <pre>{row.text}</pre>
  </figure>
)

/** A stop on the road: its name at the left of the line, what is told there at the right. */
export const StationView: FC<{ station: Station; language: Language }> = ({ station, language }) => {
  const { id, name, title, verdict, formula, facts = [], rows = [], blocks, open } = station
  return (
    <li class={open ? 'station open' : 'station'} id={id}>
      <p class="station-name">{name}</p>
      <div class="main">
        <h2>
          <ContentView content={title} scene={plainScene(language)} />
        </h2>
        {verdict && (
          <p class="station-verdict">
            <VerdictView word={verdict} />
          </p>
        )}
        {formula && <Formula formula={formula} language={language} />}
        {blocks.map((block) => (
          <BlockView block={block} scope={id} level={3} scene={plainScene(language)} />
        ))}
        {facts.length > 0 && <FactsView facts={facts} scene={plainScene(language)} />}
        {rows.map((row) => (
          <Row row={row} language={language} />
        ))}
      </div>
    </li>
  )
}
