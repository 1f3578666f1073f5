import type { Caution } from '#claims/claim.ts'
import { say } from '#claims/content.ts'
import { yearOf } from '#domain/period.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { isBounded } from '#indicators/figure.ts'
import { allLeaves, type NoteContext } from '#report/note-context.ts'
import type { Block, Section } from '#report/report.ts'
import { referencePeriod } from './goal-row.ts'
import { isAboutSurvey, isMetByLuck, luckBlock } from './luck-block.ts'

/** What a reader must know of the reports, each said once: a baseline of lockdowns, luck, small counts, random variation. */
export function cautionSection(leaves: readonly Leaf[], context: NoteContext): readonly Section[] {
  const baselines = leaves
    .map(referencePeriod)
    .filter((period) => period !== undefined)
    .map(yearOf)
  const lockdowns = [2020, 2021].filter((year) => baselines.includes(year))
  const tests = leaves.flatMap(({ evidence }) => evidence.flatMap(({ counts }) => counts ?? []))
  const cautions: readonly Caution[] = [
    ...lockdowns.map((year) => ({ kind: 'lockdown', year, ...meanBefore(year, leaves, context) }) as const),
    ...(tests.some(({ before }) => before.count < 10) ? [{ kind: 'few-reports' } as const] : []),
    ...(tests.length > 0 ? [{ kind: 'poisson-only' } as const] : []),
  ]
  const told = cautions.map(
    (caution): Block => ({ kind: 'paragraph', style: 'small', content: context.speak({ kind: 'caution', caution }) }),
  )
  const isFirst = !allLeaves(context.assessment).some((leaf) => isMetByLuck(leaf) && isAboutSurvey(leaf, context))
  const blocks = [...(isFirst && leaves.some(isMetByLuck) ? [luckBlock(context)] : []), ...told]
  if (blocks.length === 0) return []
  return [
    {
      id: 'forbehold',
      margin: { name: context.words('Forbehold', 'Cautions'), lines: [] },
      title: say(context.words('Sådan skal tallene læses', 'How to read these figures')),
      blocks,
    },
  ]
}

/** The mean of the three years before an unusual baseline, for the first rate that has them all. */
function meanBefore(year: number, leaves: readonly Leaf[], context: NoteContext) {
  for (const leaf of leaves) {
    const [figure] = leaf.reference?.figures ?? []
    if (!figure || leaf.measure.kind !== 'indicator' || yearOf(figure.period) !== year) continue
    const before = [3, 2, 1].map((back) =>
      context.assessment.book.find(figure.indicator.id, figure.area.id, String(year - back), figure.areaVersion.id),
    )
    const known = before.filter((item) => item.kind === 'figure').filter((item) => !isBounded(item))
    if (known.length === 3)
      return { meanBefore: { value: known.reduce((sum, item) => sum + item.low, 0) / 3, decimals: 1, figure } }
  }
  return {}
}
