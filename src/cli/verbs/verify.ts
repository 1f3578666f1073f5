import { resolve } from 'node:path'
import { findingLine } from '#cli/finding-line.ts'
import { defineVerb, type Verb } from '#cli/verb.ts'
import type { Verified } from '#tasks/verify-folder.ts'

export type VerifyFolder = (folder: string) => Promise<Verified>

export const verify = (verifyFolder: VerifyFolder): Verb =>
  defineVerb({
    name: 'verify',
    summary: 'Finder det i en mappe, der modsiger sig selv, uden at indlæse den',
    does: 'gennemgå mappen',
    arguments: { folder: { value: '<mappe>', about: 'mappen med et partnerskab eller en kommune' } },
    options: { json: { about: 'skriv fundene som JSON' } },
    async run({ folder, json }, effects) {
      const verified = await verifyFolder(resolve(effects.currentFolder, folder))
      effects.stdout(json ? `${JSON.stringify(verified, null, 2)}\n` : verifiedLines(verified))
      return verified.findings.some(({ severity }) => severity !== 'hint') ? 1 : 0
    },
  })

function verifiedLines({ findings, accepted }: Verified): string {
  const told = findings.map(findingLine)
  const kept = accepted.map(
    ({ finding, acceptance }) =>
      `Godtaget, ${finding.at}: ${finding.message.da} Grund: ${acceptance.reason} (${acceptance.by}, ${acceptance.on})`,
  )
  const faults = findings.filter(({ severity }) => severity === 'fault').length
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const hints = findings.length - faults - errors
  const summary = `${errors} fejl, ${faults} modsigelser, ${hints} ting at se efter, ${accepted.length} godtaget`
  return [...told, ...kept, summary].map((line) => `${line}\n`).join('')
}
