import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Case } from '#domain/case.ts'
import type { Finding } from '#domain/finding.ts'
import type { Shared } from '#domain/municipality.ts'
import { assess } from '#evaluation/assess.ts'
import type { GoalResult, Leaf } from '#evaluation/leaf.ts'
import { readFolder } from '#folder/read-folder.ts'

const nothing: Shared = { sources: [], organisations: [], areas: [], indicators: [], observations: [], files: [] }

/** A partnership's case read from a folder of files, as the store would give it, and what was found on the way. */
export function readCase(folder: string, partnership: string): { dossier: Case; findings: readonly Finding[] } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { path: relative(folder, path).split(sep).join('/'), bytes, sha256 }
  })
  const { content, findings } = readFolder(files)
  assert.ok(content, findings.map(({ at, message }) => `${at}: ${message.en}`).join('\n'))
  const found = content.partnerships.find(({ records }) => records.partnership.id === partnership)
  assert.ok(found, `${folder} has no ${partnership}`)
  const { shared = nothing } = content
  const { own } = found
  const dossier: Case = {
    ...found.records,
    municipality: content.municipality,
    sources: [...shared.sources, ...own.sources],
    organisations: [...shared.organisations, ...own.organisations],
    areas: [...shared.areas, ...own.areas],
    indicators: [...shared.indicators, ...own.indicators],
    observations: [...shared.observations, ...own.observations],
    files: [...shared.files, ...own.files],
  }
  return { dossier, findings }
}

/** Every goal of the note of a year. */
export function goalsOf(dossier: Case, year: number, asOf?: string): readonly GoalResult[] {
  const edition = dossier.editions.find((each) => each.year === year)
  assert.ok(edition, `there is no note of ${year}`)
  return assess(dossier, edition, asOf).goals
}

/** Verdict with its reason: `met`, `undecidable: rounding`. */
const word = ({ verdict, obstacle }: Pick<Leaf, 'verdict' | 'obstacle'>): string =>
  obstacle && verdict === 'undecidable' ? `${verdict}: ${obstacle.reason}` : verdict

/** A goal in short: its headline with the leaves that are met of those judged, and each rule with its leaves where it has several. */
export function inShort(goals: readonly GoalResult[]): Readonly<Record<string, string>> {
  const lines = goals.flatMap(({ goal, headline, met, judged, rules }) => [
    [`${goal.number}`, judged > 0 ? `${headline} ${met}/${judged}` : headline],
    ...rules.flatMap((result) => [
      [result.id.replace('rule:', ''), word(result)],
      ...(result.leaves.length > 1 ? result.leaves.map((leaf) => [leaf.id.replace('rule:', ''), word(leaf)]) : []),
    ]),
  ])
  return Object.fromEntries(lines)
}

export function leafOf(goals: readonly GoalResult[], id: string): Leaf {
  const leaf = goals
    .flatMap(({ rules }) => rules)
    .flatMap(({ leaves }) => leaves)
    .find((each) => each.id === `rule:${id}`)
  assert.ok(leaf, `there is no ${id}`)
  return leaf
}
