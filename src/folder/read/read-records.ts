import type { PartnershipRecords } from '#domain/case.ts'
import type { StatusRound } from '#domain/status.ts'
import type { YamlNode } from '#folder/parse-yaml.ts'
import { readFields, readItems } from '#folder/read-node.ts'
import { contextListSchema, editionListSchema, statusSchema } from '#folder/schemas/record-schemas.ts'
import { acceptedTable, isYearColumn, planTable, poolTable, printedTable } from '#folder/schemas/tables.ts'
import type { Tell } from '#folder/told.ts'
import { allKnown, idsUnder, type Known, knownIds } from './known.ts'
import { knownIn, type Opened, type OpenGroup } from './open-group.ts'
import { readContext, readEditions } from './read-context.ts'
import { readPlan } from './read-plan.ts'
import { readPools } from './read-pools.ts'
import { readAccepted, readPrinted } from './read-printed.ts'
import { readStatus } from './read-status.ts'
import type { RecordScope } from './record-scope.ts'
import type { Scope } from './scope.ts'

type Records = Omit<PartnershipRecords, 'partnership'>

const roundName = (path: string): string => path.slice('status/'.length, -'.yaml'.length)

function mapItems(node: YamlNode | undefined, list: string): readonly (YamlNode & { kind: 'map' })[] {
  const found = node?.kind === 'map' ? node.entries.get(list) : undefined
  return found?.kind === 'list' ? found.items.flatMap((item) => (item.kind === 'map' ? item : [])) : []
}

function textsIn(node: YamlNode | undefined): readonly string[] {
  return node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'text' ? item.text : [])) : []
}

/** The names of a rule and of its parts, as they stand in partnership.yaml. */
function ruleNames(rule: YamlNode & { kind: 'map' }): readonly string[] {
  const id = rule.entries.get('id')
  if (id?.kind !== 'text') return []
  const each = rule.entries.get('each')
  const inEach = each?.kind === 'map' ? ['indicators', 'areas'].flatMap((key) => textsIn(each.entries.get(key))) : []
  return [id.text, ...[...inEach, ...idsUnder(rule, 'parts')].map((part) => `${id.text}:${part}`)]
}

const goalScope = (partnership: Opened<YamlNode>): { readonly goals: Known; readonly rules: Known } => ({
  goals: knownIn(partnership, (node) => idsUnder(node, 'goals', 'number')),
  rules: knownIn(partnership, (node) =>
    mapItems(node, 'goals').flatMap((goal) => mapItems(goal, 'rules').flatMap(ruleNames)),
  ),
})

type PlanTexts = readonly Readonly<Record<string, string>>[]

const planNames = (rows: PlanTexts): readonly string[] =>
  rows.flatMap((row) => [
    row['plan'] ?? '',
    ...Object.keys(row).flatMap((column) =>
      isYearColumn(column) && row[column] !== '' ? `${row['plan']}:${column}` : [],
    ),
  ])

/** Reads what lies beside partnership.yaml; everything that is wrong has been told. */
export function readRecords(group: OpenGroup, partnership: Opened<YamlNode>, scope: Scope, tell: Tell): Records {
  const [plan, pools] = [group.table(planTable), group.table(poolTable)]
  const rounds = group.rounds.map((path) => ({ path, opened: group.yaml(path) }))
  const answers = rounds.map(({ path, opened }) =>
    knownIn(opened, (node) =>
      idsUnder(node, 'answers', 'activity').map((activity) => `${roundName(path)}:${activity}`),
    ),
  )
  const records: RecordScope = {
    ...scope,
    ...goalScope(partnership),
    activities: knownIn(plan, ({ texts }) => texts.map((row) => row['id'] ?? '')),
    plans: knownIn(plan, ({ texts }) => planNames(texts)),
    rounds: knownIds(group.rounds.map(roundName)),
    answers: answers.includes(allKnown) ? allKnown : knownIds(...answers.map((known) => known.words)),
    pools: knownIn(pools, ({ texts }) => texts.map((row) => `${row['activity']}:${row['year']}`)),
  }
  const [context, edition] = [group.yaml('context.yaml'), group.yaml('edition.yaml')]
  const [printed, accepted] = [group.table(printedTable), group.table(acceptedTable)]
  return {
    plan: plan.state === 'read' ? readPlan(plan.content.rows, plan.file, scope, records.goals, tell) : [],
    rounds: rounds.flatMap(({ path, opened }): StatusRound | readonly StatusRound[] => {
      const reading = group.reading(path)
      const form = opened.state === 'read' ? readFields(statusSchema, opened.content, reading) : undefined
      return form === undefined ? [] : (readStatus(form, roundName(path), records, reading) ?? [])
    }),
    pools: pools.state === 'read' ? readPools(pools.content.rows, pools.file, records, tell) : [],
    context:
      context.state === 'read'
        ? readContext(
            readItems(contextListSchema, context.content, group.reading('context.yaml')),
            records,
            group.reading('context.yaml'),
          )
        : [],
    editions:
      edition.state === 'read'
        ? readEditions(
            readItems(editionListSchema, edition.content, group.reading('edition.yaml')),
            records,
            group.reading('edition.yaml'),
          )
        : [],
    printed: printed.state === 'read' ? readPrinted(printed.content.rows, printed.file, records, tell) : [],
    acceptances: accepted.state === 'read' ? readAccepted(accepted.content.rows, accepted.file, records, tell) : [],
  }
}
