import { partOf } from '../print/package-files.ts'
import { oneLine, unescaped } from './markup.ts'

const headings: Readonly<Record<string, string>> = {
  Title: '# ',
  Heading1: '## ',
  Heading2: '### ',
  Heading3: '#### ',
  Heading4: '##### ',
}

/** Words, line breaks and what pictures are said to show. */
const runsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br)\/>|<w:(tab)\/>|<wp:docPr [^>]*descr="([^"]*)"/g)]
    .map(([, text, br, tab, shown]) => text ?? (br ? ' / ' : tab ? ' ' : `[${shown}] `))
    .join('')

function paragraphLine(xml: string): string {
  const style = /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? ''
  return `${headings[style] ?? ''}${xml.includes('<w:numPr>') ? '- ' : ''}${oneLine(unescaped(runsOf(xml)))}`
}

const rowLine = (row: string): string =>
  [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => oneLine(unescaped(runsOf(cell)))).join(' | ')

/** What the note as a Word document tells, a paragraph or row a line each: `## heading`, `a | b | c`, `[picture]`. */
export const docxLines = (packed: Uint8Array): readonly string[] =>
  [...partOf(packed, 'word/document.xml').matchAll(/<w:tr>[\s\S]*?<\/w:tr>|<w:p>[\s\S]*?<\/w:p>/g)]
    .map(([xml]) => (xml.startsWith('<w:tr>') ? rowLine(xml) : paragraphLine(xml)))
    .filter((line) => line !== '')
