import type { Area } from '#domain/area.ts'
import type { PartnershipRecords } from '#domain/case.ts'
import type { ContextNote } from '#domain/context-note.ts'
import type { Edition } from '#domain/edition.ts'
import type { FolderContent } from '#domain/folder-content.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { KeptFile, Municipality } from '#domain/municipality.ts'
import { figureId, type Observation } from '#domain/observation.ts'
import type { Organisation } from '#domain/organisation.ts'
import type { Goal, Partnership } from '#domain/partnership.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { PoolRow } from '#domain/pool.ts'
import type { Acceptance, PrintedClaim } from '#domain/printed.ts'
import type { Source } from '#domain/source.ts'
import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { alike } from './alike.ts'
import { type Piece, piecesOf } from './folder-pieces.ts'

/** One thing that a folder brings, changes or no longer holds. `of` names it within its kind, as findings do. */
export type Change<Thing> = { readonly of: string } & (
  | { readonly is: 'new'; readonly to: Thing }
  | { readonly is: 'changed'; readonly from: Thing; readonly to: Thing }
  | { readonly is: 'gone'; readonly from: Thing }
)

type Things = {
  readonly municipality: Municipality
  readonly file: KeptFile
  readonly source: Source
  readonly organisation: Organisation
  readonly area: Area
  readonly indicator: Indicator
  readonly observation: Observation
  readonly partnership: Omit<Partnership, 'goals'>
  readonly goal: Goal
  readonly planRow: PlanRow
  readonly statusRound: Omit<StatusRound, 'answers'>
  readonly statusAnswer: StatusAnswer
  readonly poolRow: PoolRow
  readonly contextNote: ContextNote
  readonly edition: Edition
  readonly printedClaim: PrintedClaim
  readonly acceptance: Acceptance
}

export type ThingKind = keyof Things

/** The difference that a load makes, by kind of thing; a row that only moved within its file is no change of it. */
export type FolderChanges = { readonly [Kind in ThingKind]: readonly Change<Things[Kind]>[] }

export type ChangeCount = { readonly new: number; readonly changed: number; readonly gone: number }

/** How many of a kind are new, changed and gone. */
export const countOf = (changes: readonly { readonly is: Change<unknown>['is'] }[]): ChangeCount => ({
  new: changes.filter(({ is }) => is === 'new').length,
  changed: changes.filter(({ is }) => is === 'changed').length,
  gone: changes.filter(({ is }) => is === 'gone').length,
})

type Named<Thing> = { readonly of: string; readonly key: string; readonly thing: Thing }
type Inventory = { readonly [Kind in ThingKind]: readonly Named<Things[Kind]>[] }

/**
 * @param before what the store held in the place of the folder, whole or in parts
 * @param after what the folder holds; undefined when nothing is written
 */
export function folderChanges(before: readonly FolderContent[], after: FolderContent | undefined): FolderChanges {
  const [was, is] = [inventory(before), inventory(after ? [after] : before)]
  return {
    municipality: changesOf(was.municipality, is.municipality),
    file: changesOf(was.file, is.file),
    source: changesOf(was.source, is.source),
    organisation: changesOf(was.organisation, is.organisation),
    area: changesOf(was.area, is.area),
    indicator: changesOf(was.indicator, is.indicator),
    observation: changesOf(was.observation, is.observation),
    partnership: changesOf(was.partnership, is.partnership),
    goal: changesOf(was.goal, is.goal),
    planRow: changesOf(was.planRow, is.planRow),
    statusRound: changesOf(was.statusRound, is.statusRound),
    statusAnswer: changesOf(was.statusAnswer, is.statusAnswer),
    poolRow: changesOf(was.poolRow, is.poolRow),
    contextNote: changesOf(was.contextNote, is.contextNote),
    edition: changesOf(was.edition, is.edition),
    printedClaim: changesOf(was.printedClaim, is.printedClaim),
    acceptance: changesOf(was.acceptance, is.acceptance),
  }
}

function changesOf<Thing>(before: readonly Named<Thing>[], after: readonly Named<Thing>[]): readonly Change<Thing>[] {
  const [was, is] = [Map.groupBy(before, ({ key }) => key), Map.groupBy(after, ({ key }) => key)]
  const keys = new Set([...is.keys(), ...was.keys()])
  return [...keys].flatMap((key) => {
    const [olds, news] = [was.get(key) ?? [], is.get(key) ?? []]
    // Things of one name are told apart by their order.
    const longest = olds.length > news.length ? olds : news
    return longest.flatMap((_, index) => changeOf(olds[index], news[index]))
  })
}

function changeOf<Thing>(old: Named<Thing> | undefined, now: Named<Thing> | undefined): readonly Change<Thing>[] {
  if (!now) return old ? [{ of: old.of, is: 'gone', from: old.thing }] : []
  if (!old) return [{ of: now.of, is: 'new', to: now.thing }]
  if (alike(withoutOrigin(old.thing), withoutOrigin(now.thing))) return []
  return [{ of: now.of, is: 'changed', from: old.thing, to: now.thing }]
}

const withoutOrigin = (thing: unknown): unknown =>
  typeof thing === 'object' && thing !== null ? { ...thing, origin: undefined } : thing

const inventory = (contents: readonly FolderContent[]): Inventory => ({
  municipality: contents.map(({ municipality }) => named(municipality.name, municipality)),
  ...definitionInventory(contents.flatMap(piecesOf)),
  ...recordInventory(contents.flatMap((content) => content.partnerships.map((each) => each.records))),
  acceptance: contents.flatMap(({ shared, partnerships }) => [
    ...(shared?.acceptances ?? []).map((each) => named(each.of, each, each.code)),
    ...partnerships.flatMap(({ records: { partnership, acceptances } }) =>
      acceptances.map((each) => named(each.of, each, each.code, partnership.id)),
    ),
  ]),
})

type OfPiece = 'file' | 'source' | 'organisation' | 'area' | 'indicator' | 'observation'

const definitionInventory = (pieces: readonly Piece[]): Pick<Inventory, OfPiece> => ({
  file: pieces.flatMap(({ name, shared }) => shared.files.map((file) => named(file.path, file, name))),
  source: pieces.flatMap(({ shared }) => shared.sources.map((source) => named(source.id, source))),
  organisation: pieces.flatMap(({ shared }) => shared.organisations.map((item) => named(item.id, item))),
  area: pieces.flatMap(({ shared }) => shared.areas.map((area) => named(area.id, area))),
  indicator: pieces.flatMap(({ shared }) => shared.indicators.map((indicator) => named(indicator.id, indicator))),
  observation: pieces.flatMap(({ shared }) =>
    shared.observations.map((row) => named(figureId(row), row, row.areaVersion, row.source)),
  ),
})

const recordInventory = (
  all: readonly PartnershipRecords[],
): Omit<Inventory, OfPiece | 'municipality' | 'acceptance'> => {
  const each = <Thing>(list: (records: PartnershipRecords) => readonly Named<Thing>[]): readonly Named<Thing>[] =>
    all.flatMap((records) => list(records).map((item) => ({ ...item, key: `${records.partnership.id}\n${item.key}` })))
  return {
    partnership: all.map(({ partnership: { goals: _, ...partnership } }) => named(partnership.id, partnership)),
    goal: each(({ partnership }) => partnership.goals.map((goal) => named(`goal:${goal.number}`, goal))),
    planRow: each(({ plan }) => plan.map((row) => named(`activity:${row.activity}`, row, String(row.plan)))),
    statusRound: each(({ rounds }) => rounds.map(({ answers: _, ...round }) => named(round.id, round))),
    statusAnswer: each(({ rounds }) =>
      rounds.flatMap(({ id, answers }) => answers.map((answer) => named(`answer:${id}:${answer.activity}`, answer))),
    ),
    poolRow: each(({ pools }) =>
      pools.map((row) => named(`pool:${row.activity}:${row.year}`, row, row.application?.number ?? '')),
    ),
    contextNote: each(({ context }) => context.map((note) => named(note.id, note))),
    edition: each(({ editions }) => editions.map((edition) => named(String(edition.year), edition))),
    printedClaim: each(({ printed }) => printed.map((claim) => named(claim.id, claim))),
  }
}

const named = <Thing>(of: string, thing: Thing, ...more: readonly string[]): Named<Thing> => ({
  of,
  key: [of, ...more].join('\n'),
  thing,
})
