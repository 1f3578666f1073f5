import { type Finding, hasError, type Severity } from '#domain/finding.ts'
import { readSettings } from './settings.ts'
import type { OpenTasks, Outcome, Tasks } from './tasks-port.ts'
import type { Effects } from './verb.ts'

/**
 * Runs one task on the store that the settings name, and prints what it did and what a person has to mend.
 * @returns the exit code
 */
export async function runTask(
  openTasks: OpenTasks,
  effects: Effects,
  task: (tasks: Tasks) => Promise<Outcome>,
): Promise<number> {
  const tasks = await openTasks(readSettings(effects))
  try {
    const { findings, lines } = await task(tasks)
    for (const line of lines) effects.stdout(`${line}\n`)
    for (const finding of findings) effects.stderr(`${findingLine(finding)}\n`)
    return hasError(findings) ? 1 : 0
  } finally {
    await tasks.close()
  }
}

const severityWords: Readonly<Record<Severity, string>> = { error: 'Fejl', fault: 'Stemmer ikke', hint: 'Se efter' }

const findingLine = ({ severity, at, message }: Finding): string =>
  `${severityWords[severity]}${at === '' ? '' : `, ${at}`}: ${message.da}`
