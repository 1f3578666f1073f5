import type { Case } from '#domain/case.ts'
import type { Origin } from '#domain/observation.ts'
import { csvRows } from '#folder/parse-csv.ts'
import type { FileRow } from './road.ts'

const figureFiles = ['observations.csv', 'plan.csv', 'pools.csv']

/** Whether a file of a folder holds figures that a road can lead to, and is shown to everybody. */
export const holdsFigures = (path: string): boolean => figureFiles.includes(path.split('/').at(-1) ?? '')

/** Lines of a long file that are shown at a time. */
export const linesPerPage = 1000

/** Address of a file as it was read, or of one line in it. */
export function filePath(partnership: string, path: string, line?: number): string {
  const address = `/partnerskaber/${partnership}/filer/${path}`
  if (line === undefined) return address
  const page = Math.ceil(line / linesPerPage)
  return `${address}${page === 1 ? '' : `?side=${page}`}#linje-${line}`
}

/** The row of a file that begins on a line, exactly as it stood; undefined when the file was not kept. */
export function rowOf(dossier: Case, { file, line }: Origin): FileRow | undefined {
  const kept = dossier.files.find(({ path }) => path === file)
  if (!kept || !holdsFigures(file)) return undefined
  const rest = fromLine(kept.text, line)
  const [, next] = csvRows(rest).take(2)
  return {
    file,
    sha256: kept.sha256,
    line,
    header: kept.text.slice(0, kept.text.search(lineEnd)),
    text: (next ? rest.slice(0, -fromLine(rest, next.line).length) : rest).trimEnd(),
    href: filePath(dossier.partnership.id, file, line),
  }
}

const lineEnd = /\r\n|\r|\n|$/

/** What stands from a line on, the first line being 1. */
function fromLine(text: string, line: number): string {
  const ends = text.matchAll(/\r\n|\r|\n/g)
  const before = line < 2 ? undefined : ends.drop(line - 2).next().value
  if (line < 2) return text
  return before === undefined ? '' : text.slice(before.index + before[0].length)
}
