import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defineVerb, WrongUse } from '#cli/verb.ts'
import type { OperationResult, ReferenceFileResult } from '#tasks/run-reference.ts'

export const reference = defineVerb({
  name: 'reference',
  summary: 'Regner referencevektorer efter (*.json af formatet tryg-ref/1)',
  does: 'regne referencevektorerne efter',
  arguments: { folder: { value: '<mappe>', about: 'mappen med filerne' } },
  options: {
    ops: { value: 'LISTE', about: 'kun disse operationer, med komma imellem, fx rateCi,rateRatio' },
    extended: { about: 'også vektorer af niveauet extended; ellers tælles de kun' },
  },
  async run({ folder, ops, extended }, effects) {
    const scope = { ops: readOps(ops), extended }
    const files = filesIn(resolve(effects.currentFolder, folder))
    if (files.length === 0) {
      effects.stderr(`Kunne ikke regne referencevektorerne efter: der er ingen .json-filer i mappen ${folder}.\n`)
      return 1
    }
    // Loaded when asked for: no other verb needs the statistics alone.
    const { runReferenceFile, totalReference } = await import('#tasks/run-reference.ts')
    const { referenceOperations } = await import('#tasks/reference-operations.ts')
    const results = files.map(({ file, text }) => runReferenceFile(file, text, referenceOperations, scope))
    for (const line of results.flatMap(fileLines)) effects.stdout(`${line}\n`)
    const totals = totalReference(results, scope)
    for (const op of totals.opsWithoutVectors) effects.stderr(`Ingen fil har vektorer af operationen »${op}«.\n`)
    if (totals.leftOut > 0) effects.stdout(`${totals.leftOut} extended not run (--extended)\n`)
    effects.stdout(`${totals.passed} passed, ${totals.failed} failed, ${totals.notImplemented} not implemented\n`)
    return totals.exitCode
  },
})

function readOps(text: string | undefined): readonly string[] | undefined {
  const ops = text?.split(',')
  if (ops?.includes(''))
    throw new WrongUse(`--ops er »${text}«; skriv operationerne med komma imellem, fx rateCi,rateRatio`)
  return ops
}

const filesIn = (folder: string): readonly { readonly file: string; readonly text: string }[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

const fileLines = (result: ReferenceFileResult): readonly string[] =>
  result.kind === 'unreadable'
    ? [`${result.file}: ${result.message.da}`]
    : result.operations.flatMap((operation) => operationLines(result.file, operation))

function operationLines(file: string, operation: OperationResult): readonly string[] {
  const { op, passed, failed, notImplemented, leftOut, largestRelativeError, failures } = operation
  const counts = [
    `${passed} passed`,
    `${failed} failed`,
    `${notImplemented} not implemented`,
    ...(leftOut > 0 ? [`${leftOut} extended not run`] : []),
    `largest relative error ${largestRelativeError.toPrecision(2)}`,
  ]
  return [`${file} ${op}: ${counts.join(', ')}`, ...failures.map(({ id, reason }) => `  ${id}: ${reason}`)]
}
