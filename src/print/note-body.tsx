import type { FC } from 'hono/jsx'
import type { Chapter, Report } from '#report/report.ts'
import { BlockView } from './note-blocks.tsx'
import { ContentView } from './note-inline.tsx'
import { type LinkTo, readingScope, type Scene, sceneOf } from './note-scene.ts'
import { readable } from './readable.ts'
import { SectionView } from './section-view.tsx'

const Head: FC<{ report: Report }> = ({ report: { kicker, title, head } }) => (
  <header class="note-head">
    <div>
      {kicker !== '' && <p class="kicker">{kicker}</p>}
      <h1>
        {title.map((line, i) => (
          <>
            {i > 0 && <br />}
            {line}
          </>
        ))}
      </h1>
    </div>
    {head.length > 0 && (
      <dl>
        {head.map(({ label, value }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )}
  </header>
)

const ChapterView: FC<{ chapter: Chapter; scene: Scene }> = ({ chapter: { id, title, sections }, scene }) => (
  <section id={id} class="chapter" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {sections.map((section) => (
      <SectionView section={section} level={3} scene={scene} />
    ))}
  </section>
)

const Contents: FC<{ report: Report }> = ({ report: { chapters, words } }) => (
  <nav class="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">{words.contents}</h2>
    <ul>
      {chapters.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)

/**
 * The whole note as it stands inside a page's `main`, heading included; for the file and for the site's page.
 * @param linkTo where a number's own page is; undefined leaves the number as plain text
 */
export const NoteBody: FC<{ report: Report; linkTo: LinkTo }> = ({ report: typed, linkTo }) => {
  const report = readable(typed)
  const scene = sceneOf(report, linkTo)
  return (
    <article class="note" lang={report.language}>
      <Head report={report} />
      <p class="lede">
        <ContentView content={report.lede} scene={scene} />
      </p>
      {report.summary.map((section) => (
        <SectionView section={section} level={2} scene={scene} />
      ))}
      {report.reading.length > 0 && (
        <div class="reading">
          {report.reading.map((block) => (
            <BlockView block={block} scope={readingScope} level={3} scene={scene} />
          ))}
        </div>
      )}
      {report.chapters.length > 0 && <Contents report={report} />}
      {report.chapters.map((chapter) => (
        <ChapterView chapter={chapter} scene={scene} />
      ))}
    </article>
  )
}
