import { type Finding, hasError } from '#domain/finding.ts'
import type { FolderContent, PartnershipContent } from '#domain/folder-content.ts'
import type { Definitions, Municipality, Shared } from '#domain/municipality.ts'
import type { Acceptance } from '#domain/printed.ts'
import { type Defined, tellDefinedOtherwise, tellSlugsTwice, tellValuesOtherwise } from '#folder/read/check-alike.ts'
import { tellDoubles } from '#folder/read/duplicates.ts'
import { knownIds } from '#folder/read/known.ts'
import { type FileGroup, type Layout, layOut } from '#folder/read/lay-out.ts'
import { type OpenGroup, openGroup } from '#folder/read/open-group.ts'
import { readDefinitions } from '#folder/read/read-definitions.ts'
import { readObservations } from '#folder/read/read-observations.ts'
import { checkMunicipality, municipalityFrom, municipalityOf, readPartnership } from '#folder/read/read-partnership.ts'
import { readAccepted } from '#folder/read/read-printed.ts'
import { readRecords } from '#folder/read/read-records.ts'
import { emptyScope, type Scope, withDefinitions, withIdsOf } from '#folder/read/scope.ts'
import { municipalitySchema, partnershipSchema } from '#folder/schemas/partnership-schemas.ts'
import { acceptedTable, observationTable } from '#folder/schemas/tables.ts'
import { collectFindings } from './collect-findings.ts'
import type { FolderFile } from './decode-text.ts'
import type { YamlNode } from './parse-yaml.ts'
import { createPlaces, type Places } from './places.ts'
import { readFields } from './read-node.ts'
import type { Tell } from './told.ts'

export type FolderReading = {
  readonly content?: FolderContent
  /** What could be read although there are errors: nothing to load, but something to look through for more mistakes. */
  readonly readable?: FolderContent
  readonly findings: readonly Finding[]
}

type Tools = { readonly places: Places; readonly tell: Tell }

type DefinitionForms = Partial<Record<keyof Definitions, readonly { readonly id: string }[]>>

const definedIn = (forms: DefinitionForms, definitions: Definitions, places: Places): Defined => ({
  definitions,
  placeOf: (list, id) => {
    const form = forms[list]?.find((each) => each.id === id)
    return form === undefined ? '' : places.at(form, 'id')
  },
})

function readFigures(group: OpenGroup, scope: Scope, tell: Tell): Shared['observations'] {
  const opened = group.table(observationTable)
  return opened.state === 'read' ? readObservations(opened.content.rows, opened.file, scope, tell) : []
}

const contentOf = (group: OpenGroup, path: string): YamlNode | undefined => {
  const opened = group.yaml(path)
  return opened.state === 'read' ? opened.content : undefined
}

type PartnershipReading = {
  readonly content?: PartnershipContent
  readonly municipality?: Municipality
  readonly defined: Defined
  readonly own: Shared
  readonly name: { readonly id: string; readonly at: string }
}

function readOne(files: FileGroup, base: Scope, inMunicipality: boolean, { places, tell }: Tools): PartnershipReading {
  const group = openGroup(files, places, tell)
  const opened = group.yaml('partnership.yaml')
  const node = opened.state === 'read' ? opened.content : undefined
  const reading = group.reading('partnership.yaml')
  const form = (node === undefined ? undefined : readFields(partnershipSchema, node, reading)) ?? {}
  const named = withIdsOf(base, node)
  const definitions = readDefinitions(form, named, reading)
  const scope = withDefinitions(named, definitions.areas, definitions.indicators)
  const isRead = Object.keys(form).length > 0
  const municipality = isRead ? municipalityOf(form, inMunicipality, reading) : undefined
  const partnership = isRead ? readPartnership(form, scope, reading) : undefined
  const own: Shared = { ...definitions, observations: readFigures(group, scope, tell), files: group.kept }
  const records = readRecords(group, opened, scope, tell)
  return {
    ...(partnership === undefined ? {} : { content: { own, records: { partnership, ...records } } }),
    ...(municipality === undefined ? {} : { municipality }),
    defined: definedIn(form, definitions, places),
    own,
    name: { id: form.id ?? files.prefix, at: form.id === undefined ? files.prefix : places.at(form, 'id') },
  }
}

function sharedAcceptances(group: OpenGroup, scope: Scope, tell: Tell): readonly Acceptance[] {
  const opened = group.table(acceptedTable)
  if (opened.state !== 'read') return []
  const none = knownIds()
  const figuresOnly = {
    ...scope,
    activities: none,
    plans: none,
    goals: none,
    rules: none,
    rounds: none,
    answers: none,
    pools: none,
  }
  return readAccepted(opened.content.rows, opened.file, figuresOnly, tell)
}

function readMunicipality(layout: Layout & { kind: 'municipality' }, tools: Tools): FolderContent | undefined {
  const { places, tell } = tools
  const group = openGroup(layout.shared, places, tell)
  const node = contentOf(group, 'municipality.yaml')
  const reading = group.reading('municipality.yaml')
  const form = (node === undefined ? undefined : readFields(municipalitySchema, node, reading)) ?? {}
  const named = withIdsOf(emptyScope, node)
  const definitions = readDefinitions(form, named, reading)
  const scope = withDefinitions(named, definitions.areas, definitions.indicators)
  if (Object.keys(form).length > 0) checkMunicipality(form, reading)
  const acceptances = sharedAcceptances(group, scope, tell)
  const shared = { ...definitions, observations: readFigures(group, scope, tell), files: group.kept, acceptances }
  const read = layout.partnerships.map((files) => readOne(files, scope, true, tools))
  const ordered = read.sort((a, b) => (a.name.id < b.name.id ? -1 : 1))
  tellDoubles(
    ordered,
    'duplicate-id',
    (each) => each.name.id,
    (each) => each.name.at,
    tell,
  )
  const defined = [definedIn(form, definitions, places), ...ordered.map((each) => each.defined)]
  tellDefinedOtherwise(defined, tell)
  tellSlugsTwice(defined, tell)
  tellValuesOtherwise([shared, ...ordered.map((each) => each.own)], tell)
  if (form.name === undefined) return undefined
  const { sources: _, organisations: __, areas: ___, indicators: ____, ...said } = form
  return {
    municipality: municipalityFrom({ ...said, name: form.name }),
    shared,
    partnerships: ordered.flatMap((each) => each.content ?? []),
  }
}

function readLayout(layout: Layout, tools: Tools): FolderContent | undefined {
  if (layout.kind === 'municipality') return readMunicipality(layout, tools)
  const { content, municipality } = readOne(layout.group, emptyScope, false, tools)
  return content === undefined || municipality === undefined ? undefined : { municipality, partnerships: [content] }
}

/**
 * Reads a partnership's or a municipality's folder: everything in it, and everything that is wrong with it.
 * `content` is absent when any finding is an error.
 */
export function readFolder(files: readonly FolderFile[]): FolderReading {
  const { tell, findings } = collectFindings()
  const layout = layOut(files, tell)
  const content = layout === undefined ? undefined : readLayout(layout, { places: createPlaces(), tell })
  const told = findings()
  if (content === undefined) return { findings: told }
  return hasError(told) ? { readable: content, findings: told } : { content, findings: told }
}
