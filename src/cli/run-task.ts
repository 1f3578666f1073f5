import { type Finding, hasError } from '#domain/finding.ts'
import { findingLine } from './finding-line.ts'
import { readSettings } from './settings.ts'
import type { OpenTasks, Tasks } from './tasks-port.ts'
import type { Effects } from './verb.ts'

/**
 * Runs one task on the store that the settings name, and prints what a person has to mend, then what was done.
 * @param report says what was done, a line each; not asked when an error stopped the task
 * @returns the exit code
 */
export async function runTask<Done extends { readonly findings: readonly Finding[] }>(
  openTasks: OpenTasks,
  effects: Effects,
  task: (tasks: Tasks) => Promise<Done>,
  report: (done: Done) => readonly string[],
): Promise<number> {
  const tasks = await openTasks(readSettings(effects))
  try {
    const done = await task(tasks)
    for (const finding of done.findings) effects.stderr(`${findingLine(finding)}\n`)
    if (hasError(done.findings)) return 1
    for (const line of report(done)) effects.stdout(`${line}\n`)
    return 0
  } finally {
    await tasks.close()
  }
}
