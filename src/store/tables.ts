import type { AreaKind } from '#domain/area.ts'
import type { ContextNote } from '#domain/context-note.ts'
import type { Edition } from '#domain/edition.ts'
import type { Direction, Driver, Indicator, IndicatorKind } from '#domain/indicator.ts'
import type { Missing, MissingReason, TextGap } from '#domain/missing.ts'
import type { Municipality } from '#domain/municipality.ts'
import type { Agreement } from '#domain/partnership.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { ApplicationState } from '#domain/pool.ts'
import type { PrintedKind } from '#domain/printed.ts'
import type { Need, Reading, RuleBody } from '#domain/rule.ts'
import type { Adjustment, Concern, Progress, StatusAnswer } from '#domain/status.ts'
import type { Text } from '#domain/text.ts'
import type { Bit } from './absent.ts'
import type { Json } from './json-column.ts'

/** A text that somebody gave, or the reason why it is not known. */
type Stated<Value = string> = Json<Value | Missing<TextGap>>

/** Belongs to a folder; `position` keeps the order of rows. */
type OfFolder = { folder: string; position: number }
type OfPartnership = { partnership: string; position: number }
/** Where the row stood when it was read. */
type ReadAt = { file: string; line: number }

/**
 * A folder as it was loaded. A partnership's has the partnership's id; a municipality's has `municipality:` and its name,
 * and its partnerships are `part_of` it. What is deleted here takes all rows below with it.
 */
type FolderTable = {
  id: string
  kind: 'municipality' | 'partnership'
  municipality: string
  part_of: string | null
  position: number
  /** Changes exactly when a load changes what the folder itself holds, without its partnerships. */
  revision: string
}
type FolderFileTable = OfFolder & { path: string; sha256: string; text: string }

/** What a folder that stands alone says of its municipality. */
type MunicipalityTable = {
  folder: string
  contact: Json<NonNullable<Municipality['contact']>> | null
  languages: Json<Municipality['languages']>
  committees: Json<Municipality['committees']>
  year: number | null
  accessibility: Json<NonNullable<Municipality['accessibility']>> | null
  min_answers: number
  min_count: number
  alpha: number
}

type SourceTable = OfFolder & {
  id: string
  title: Json<Text>
  publisher: Json<Text>
  date: string
  read_in: string | null
  url: string | null
  provider: string | null
}
type OrganisationTable = OfFolder & { id: string; name: Json<Text>; in_area: Bit | null }

type AreaTable = OfFolder & {
  id: string
  kind: AreaKind
  name: Json<Text>
  said_at: Json<Text> | null
  part_of: string | null
}
type AreaVersionTable = OfFolder & {
  area: string
  id: string
  valid_from: string | null
  valid_to: string | null
  covers: Json<Text> | null
  unit_list: string | null
  unit_codes: Json<readonly string[]> | null
  population_missing: MissingReason | null
}
type PopulationTable = OfFolder & {
  area: string
  area_version: string
  counted_on: string
  persons: number
  source: string
}

type IndicatorTable = OfFolder & {
  id: string
  slug: string
  kind: IndicatorKind
  name: Json<Text>
  words: Json<NonNullable<Indicator['words']>> | null
  unit: string
  direction: Direction
  driver: Driver
  definition: Stated<Text> | null
  count_indicator: string | null
  parts: Json<readonly string[]> | null
  parts_complete: Bit | null
  scale_low: number | null
  scale_high: number | null
  partners: number | null
  lead_counts: Bit | null
  follows: string | null
}

/** One figure from one source; the columns from `value` to `reason` are filled as its `kind` says. */
type ObservationTable = OfFolder &
  ReadAt & {
    indicator: string
    area: string
    area_version: string
    period: string
    kind: 'published' | 'bounded' | 'missing'
    value: number | null
    decimals: number | null
    lower: number | null
    upper: number | null
    printed: string | null
    reason: MissingReason | null
    answers: number | null
    answers_missing: MissingReason | null
    numerator: number | null
    numerator_missing: MissingReason | null
    denominator: number | null
    denominator_missing: MissingReason | null
    source: string
    place: string | null
    note: Json<Text> | null
  }

/** The row of the folder of the same id says which municipality. */
type PartnershipTable = {
  id: string
  name: Json<Text>
  area: string
  comparators: Json<readonly string[]>
  places: Json<readonly string[]>
  agreement_from: string
  agreement_to: string
  theory_of_change: Json<Agreement['theoryOfChange']>
}
type GoalTable = OfPartnership & {
  number: number
  title: Json<Text>
  wording: Json<Text>
  wording_kind: 'quote' | 'paraphrase'
}
type RuleTable = OfPartnership & {
  goal: number
  id: string
  body: Json<RuleBody>
  by_year: number | null
  need: Need['kind']
  need_k: number | null
  reading: Reading
}

type PlanRowTable = OfPartnership &
  ReadAt & {
    plan: number
    activity: string
    number: string
    name: Json<Text>
    theme: Json<Text> | null
    lead: Json<PlanRow['lead']>
    partners: Json<PlanRow['partners']>
    goals: Json<PlanRow['goals']>
    is_new: Bit
    ended: Bit
    counts: Bit
    why_not: Json<Text> | null
    printed_name: string | null
  }
/** Whole kroner. */
type PlanMoneyTable = {
  partnership: string
  plan: number
  activity: string
  year: string
  amount: number | null
  amount_missing: MissingReason | null
}

type StatusRoundTable = OfPartnership & {
  id: string
  plan: number
  from_date: string
  to_date: string
  due: string | null
  questions: Json<readonly Text[]> | null
}
type StatusAnswerTable = OfPartnership &
  ReadAt & {
    round: string
    activity: string
    progress: Progress
    reason: Json<NonNullable<StatusAnswer['reason']>> | null
    deliverables: Json<readonly Text[]>
    concern: Concern
    concern_text: Json<Text> | null
    adjustment: Adjustment
    adjustment_text: Json<Text> | null
    printed_name: string | null
  }

/** Whole kroner. The columns from `application` to `decided` are empty in a row that only gives the ceiling. */
type PoolRowTable = OfPartnership &
  ReadAt & {
    activity: string
    year: number
    ceiling: number | null
    ceiling_missing: MissingReason | null
    application: string | null
    title: Json<Text> | null
    applied: number | null
    applied_missing: MissingReason | null
    granted: number | null
    granted_missing: MissingReason | null
    state: ApplicationState | null
    decided: Stated | null
    source: string
  }

type ContextNoteTable = OfPartnership & {
  id: string
  kind: ContextNote['kind']
  author: Stated | null
  indicators: Json<readonly string[]> | null
  area: string | null
  activity: string | null
  goal: number | null
  period: string | null
  on_date: string | null
  text: Json<Text>
}

type EditionTable = OfPartnership & {
  year: number
  appendix: Json<Text> | null
  committee: Json<Text> | null
  date: string
  f2_case: Stated | null
  f2_document: Stated | null
  e_doc: Stated | null
  officer: Stated | null
  periods: Json<Edition['periods']>
  doing: Json<Edition['doing']>
}

type PrintedClaimTable = OfPartnership &
  ReadAt & {
    id: string
    place: string
    kind: PrintedKind
    of_what: string
    against: string | null
    value: string
    source: string
  }
type AcceptanceTable = OfFolder &
  ReadAt & { code: string; of_what: string; reason: string; accepted_by: string; accepted_on: string }

/** The store's tables, as migrations leave them. */
export type Tables = {
  folder: FolderTable
  folder_file: FolderFileTable
  municipality: MunicipalityTable
  source: SourceTable
  organisation: OrganisationTable
  area: AreaTable
  area_version: AreaVersionTable
  population: PopulationTable
  indicator: IndicatorTable
  observation: ObservationTable
  partnership: PartnershipTable
  goal: GoalTable
  rule: RuleTable
  plan_row: PlanRowTable
  plan_money: PlanMoneyTable
  status_round: StatusRoundTable
  status_answer: StatusAnswerTable
  pool_row: PoolRowTable
  context_note: ContextNoteTable
  edition: EditionTable
  printed_claim: PrintedClaimTable
  acceptance: AcceptanceTable
}
