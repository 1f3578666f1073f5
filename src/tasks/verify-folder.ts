import type { Finding, Severity } from '#domain/finding.ts'
import type { FolderContent } from '#domain/folder-content.ts'
import type { Acceptance } from '#domain/printed.ts'
import { type AcceptedFinding, fitsNothing } from '#findings/accept.ts'
import { findingsOf } from '#findings/find.ts'
import { readFolder } from '#folder/read-folder.ts'
import { casesOf } from './cases-of.ts'
import type { FilesPort } from './effects.ts'

/** Everything that is wrong with a folder, errors first, and what a person has accepted. */
export type Verified = { readonly findings: readonly Finding[]; readonly accepted: readonly AcceptedFinding[] }

const order: readonly Severity[] = ['error', 'fault', 'hint']

/** Reads a folder whole and writes nothing. Errors do not keep what can be read from being looked through. */
export async function verifyFolder(
  { files }: { readonly files: Pick<FilesPort, 'readFolderFiles'> },
  folder: string,
): Promise<Verified> {
  const found = await files.readFolderFiles(folder)
  const { content, readable, findings } = readFolder(found.files)
  const told = content ? contradictionsIn(content) : readable ? contradictionsAmongErrors(readable) : nothing
  const all = [...found.findings, ...findings, ...told.findings]
  return {
    findings: all.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)),
    accepted: told.accepted,
  }
}

const nothing: Verified = { findings: [], accepted: [] }

const keyOf = ({ code, of, at }: Finding): string => `${code} ${of} ${at}`
const placeOf = ({ origin, code, of }: Acceptance): string => `${origin.file}:${origin.line} ${code} ${of}`

/** What contradicts itself in a folder that was read: what several partnerships share is told once. */
export function contradictionsIn(content: FolderContent): Verified {
  const sorted = casesOf(content).map((dossier) => findingsOf(dossier))
  const open = [...new Map(sorted.flatMap((one) => one.open).map((finding) => [keyOf(finding), finding])).values()]
  const accepted = [
    ...new Map(sorted.flatMap((one) => one.accepted).map((item) => [keyOf(item.finding), item])).values(),
  ]
  const used = new Set(accepted.map(({ acceptance }) => placeOf(acceptance)))
  const idle = new Map(sorted.flatMap((one) => one.idle).map((acceptance) => [placeOf(acceptance), acceptance]))
  const unfit = [...idle].filter(([place]) => !used.has(place)).map(([, acceptance]) => fitsNothing(acceptance))
  return { findings: [...open, ...unfit], accepted }
}

/**
 * The same of a folder with errors, as far as it goes: a name that could not be read may be missing where it is used,
 * and an acceptance may fit something that could not be read.
 */
function contradictionsAmongErrors(readable: FolderContent): Verified {
  try {
    const { findings, accepted } = contradictionsIn(readable)
    return { findings: findings.filter(({ code }) => code !== 'acceptance-fits-nothing'), accepted }
  } catch (error) {
    if (error instanceof RangeError) return nothing
    throw error
  }
}
