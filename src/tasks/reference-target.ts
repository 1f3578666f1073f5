import * as z from 'zod'
import type { Area } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import type { Indicator } from '#domain/indicator.ts'
import { defaultThresholds } from '#domain/municipality.ts'
import type { Observation } from '#domain/observation.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { Judgement } from '#domain/rule.ts'
import type { UndecidableReason } from '#domain/verdict.ts'
import { assess } from '#evaluation/assess.ts'
import type { EvidenceKey } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { operation } from './reference-operation.ts'

const countAtMost = z.object({
  kind: z.literal('countAtMost'),
  baseline: z.number().nullable(),
  current: z.number(),
  comparable: z.boolean().default(true),
})
const shareAtLeast = z.object({ kind: z.literal('shareAtLeast'), count: z.number(), n: z.number(), target: z.number() })

/** A goal as the vectors state it, put before the judge as a partnership of one rule. Their older words are translated here only. */
export const target = operation(z.discriminatedUnion('kind', [countAtMost, shareAtLeast]), (args) =>
  args.kind === 'countAtMost' ? heldCount(args) : plannedShare(args),
)

const verdictWords = new Map([
  ['met', 'achieved'],
  ['not-met', 'notAchieved'],
  ['undecidable', 'notAssessable'],
])
const reasonWords: ReadonlyMap<UndecidableReason, string> = new Map([
  ['no-baseline', 'noBaseline'],
  ['not-comparable', 'notComparable'],
  ['no-denominator', 'n=0'],
])
const evidenceWords: ReadonlyMap<EvidenceKey, string> = new Map([
  ['shownFall', 'fallShown'],
  ['shownRise', 'riseShown'],
  ['notShown', 'noChangeShown'],
  ['shownSmall', 'noChangeShown'],
  ['notAssessable', 'notTested'],
])

const inOlderWords = ({ verdict, obstacle }: Leaf) => ({
  verdict: verdictWords.get(verdict),
  ...(obstacle && { reason: reasonWords.get(obstacle.reason) }),
})

function heldCount({ baseline, current, comparable }: z.output<typeof countAtMost>) {
  const before = baseline === null ? [] : [row('2020', baseline, comparable ? 'new' : 'old')]
  const leaf = judged({
    indicator: { ...indicator, id: 'reports', kind: 'offence-count', direction: 'lower' },
    judgement: { is: 'at-most', than: { kind: 'baseline', period: '2020' } },
    observations: [...before, row('2021', current, 'new')],
  })
  const [evidence] = leaf.evidence
  return {
    ...inOlderWords(leaf),
    ...(leaf.now && leaf.reference && { excess: leaf.now.low - leaf.reference.low }),
    ...(evidence && { evidence: evidenceWords.get(evidence.key), pCentral: evidence.counts?.p }),
  }
}

function plannedShare({ count, n, target: share }: z.output<typeof shareAtLeast>) {
  // The plan exists even where no activity in it counts.
  const uncounted = planRow('uncounted', { partners: [], counts: false })
  const counted = Array.from({ length: n }, (_, i) => planRow(`a${i}`, { partners: i < count ? ['partner'] : [] }))
  const leaf = judged({
    indicator: { ...indicator, id: 'collaboration', kind: 'plan-share', direction: 'higher' },
    judgement: { is: 'at-least', than: { kind: 'number', value: 100 * share, decimals: 0 } },
    plan: [uncounted, ...counted],
  })
  return { ...inOlderWords(leaf), ...(leaf.now && { value: leaf.now.low / 100 }) }
}

const indicator: Pick<Indicator, 'slug' | 'name' | 'unit' | 'driver'> = {
  slug: 'target',
  name: { da: 'Mål' },
  unit: 'any',
  driver: 'none',
}

const version = (id: string) =>
  ({ id, covers: { kind: 'words', text: { da: id } }, population: { missing: 'not-published' } }) as const
const area: Area = {
  id: 'area',
  kind: 'partnership-area',
  name: { da: 'Området' },
  versions: [
    { ...version('old'), to: '2019-12-31' },
    { ...version('new'), from: '2020-01-01' },
  ],
}

const row = (period: string, value: number, areaVersion: string): Observation => ({
  indicator: 'reports',
  area: area.id,
  areaVersion,
  period,
  measurement: { kind: 'published', value, decimals: 0 },
  source: 'vectors',
  origin: { file: 'report.json', line: 1 },
})

const planRow = (activity: string, change: Partial<PlanRow>): PlanRow => ({
  plan: 2021,
  activity,
  number: activity,
  name: { da: activity },
  lead: ['lead'],
  partners: [],
  goals: [],
  isNew: false,
  ended: false,
  counts: true,
  money: {},
  origin: { file: 'report.json', line: 1 },
  ...change,
})

type Stated = Pick<Case, 'observations' | 'plan'> & { readonly indicator: Indicator; readonly judgement: Judgement }

/** The only sentence of a partnership that has no other, judged for 2021. */
function judged(stated: Partial<Stated> & Pick<Stated, 'indicator' | 'judgement'>): Leaf {
  const { judgement, observations = [], plan = [] } = stated
  const measure = { kind: 'indicator', indicator: stated.indicator.id } as const
  const goal = {
    number: 1,
    title: { da: 'Mål' },
    wording: { da: 'Mål' },
    wordingKind: 'paraphrase',
    rules: [{ id: 'target', body: { kind: 'one', measure, judgement }, need: { kind: 'all' }, reading: 'point' }],
  } as const
  const dossier: Case = {
    partnership: {
      id: area.id,
      name: area.name,
      area: area.id,
      comparators: [],
      places: [],
      agreement: { from: '2021-01-01', to: '2024-12-31', theoryOfChange: { missing: 'not-published' } },
      goals: [goal],
    },
    municipality: { name: 'Vektorer', languages: ['da'], committees: [], thresholds: defaultThresholds },
    sources: [{ id: 'vectors', title: { da: 'Vektorer' }, publisher: { da: 'Vektorer' }, date: '2022-01-01' }],
    organisations: [],
    areas: [area],
    indicators: [stated.indicator],
    observations,
    files: [],
    plan,
    rounds: [],
    pools: [],
    context: [],
    editions: [],
    printed: [],
    acceptances: [],
  }
  const { goals } = assess(dossier, { year: 2021, date: '2022-01-01', periods: {}, doing: {} })
  const leaf = goals[0]?.rules[0]?.leaves[0]
  if (!leaf) throw new RangeError('Cannot judge target: the rule has no sentence')
  return leaf
}
