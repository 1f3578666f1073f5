// What `report` costs from the command line: the four files of the example, beside a Node that starts and does nothing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'

const runs = 5
const program = join(import.meta.dirname, '..', 'bin', 'trygmaal.js')
const folder = mkdtempSync(join(tmpdir(), 'trygmaal-bench-'))
const env = { ...process.env, TRYGMAAL_DATA: join(folder, 'var') }

/** Seconds that a whole process took; a process that fails ends the measuring. */
function secondsOf(args: readonly string[]): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`Cannot measure: ${args.join(' ')} ended with ${status}: ${stderr}`)
  return (performance.now() - started) / 1000
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const write = (name: string, seconds: number, baseline: number): void =>
  console.log(`${name.padEnd(44)}${seconds.toFixed(2).padStart(7)} s${(seconds / baseline).toFixed(1).padStart(9)} ×`)

try {
  const example = join(import.meta.dirname, '..', 'examples', 'tingbjerg-husum')
  const report = [program, 'report', 'tingbjerg-husum', '--year', '2022', '--out', join(folder, 'out')]
  const timed = { empty: [] as number[], load: [] as number[], report: [] as number[], html: [] as number[] }
  secondsOf([program, 'load', example])
  secondsOf(report)
  for (let run = 0; run < runs; run += 1) {
    timed.empty.push(secondsOf(['-e', '0']))
    timed.load.push(secondsOf([program, 'load', example]))
    timed.report.push(secondsOf(report))
    timed.html.push(secondsOf([...report, '--format', 'html']))
  }
  const baseline = median(timed.empty)
  console.log(`Node ${process.version}, ${cpus().length} cores, median of ${runs} runs, whole processes in turn\n`)
  write('an empty Node start', baseline, baseline)
  write('load examples/tingbjerg-husum', median(timed.load), baseline)
  write('report, HTML alone', median(timed.html), baseline)
  write('report, HTML + PDF + Word + Excel', median(timed.report), baseline)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
