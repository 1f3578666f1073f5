import type { Finding } from '#domain/finding.ts'
import { errorAt, placeIn, type Tell } from './told.ts'

/** More findings than this in one file help nobody; the rest are counted. */
const mostInOneFile = 200

const placeOf = ({ at }: Finding): { readonly file: string; readonly line: number } => {
  const parts = /^(.*?):(\d+):/s.exec(at)
  return { file: parts?.[1] ?? at, line: Number(parts?.[2] ?? 1) }
}

/** What defines comes before what refers to it, so that the cause of many findings is read first. */
function rank(file: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  return `${folder}${/(municipality|partnership)\.yaml$/.test(file) ? ' ' : ''}${file.slice(folder.length)}`
}

function inOrder(a: Finding, b: Finding): number {
  const [x, y] = [placeOf(a), placeOf(b)]
  if (x.file === y.file) return x.line - y.line
  return rank(x.file) < rank(y.file) ? -1 : 1
}

const theRest = (file: string, count: number, severity: Finding['severity']): Finding => ({
  ...errorAt('and-more', placeIn(file, 1, '1'), {
    da: `Der er ${count} til i filen ud over de første ${mostInOneFile}. Ret dem, og læs mappen igen.`,
    en: `There are ${count} more in the file beyond the first ${mostInOneFile}. Mend these and read the folder again.`,
  }),
  severity,
})

/** Gathers findings, by file and line; of a file with very many only the first. */
export function collectFindings(): { readonly tell: Tell; readonly findings: () => readonly Finding[] } {
  const kept: Finding[] = []
  const counted = new Map<string, { file: string; severity: Finding['severity']; count: number }>()
  const tell: Tell = (finding) => {
    const { file } = placeOf(finding)
    const key = `${finding.severity} ${file}`
    const tally = counted.get(key) ?? { file, severity: finding.severity, count: 0 }
    tally.count++
    counted.set(key, tally)
    if (tally.count <= mostInOneFile) kept.push(finding)
  }
  const findings = (): readonly Finding[] => {
    const rest = [...counted.values()].filter(({ count }) => count > mostInOneFile)
    return [
      ...kept.sort(inOrder),
      ...rest.map(({ file, severity, count }) => theRest(file, count - mostInOneFile, severity)),
    ]
  }
  return { tell, findings }
}
