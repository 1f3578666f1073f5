import { say } from '#claims/content.ts'
import { inLanguage } from '#domain/text.ts'
import type { SortedFindings } from '#findings/accept.ts'
import { allLeaves, type NoteContext } from './note-context.ts'
import { findingBlocks } from './note-findings.ts'
import type { Block, Section } from './report.ts'

/** A section of a note, or of a page, which has further kinds of block. */
type Sectioned<B> = Omit<Section, 'blocks'> & { readonly blocks: readonly B[] }

/** A section with what contradicts itself in the numbers and answers that it tells. */
export function withFindings<B>(
  section: Sectioned<B | Block>,
  findings: SortedFindings,
  context: NoteContext,
): Sectioned<B | Block> {
  const concerns = concernsOf(section.id, context)
  const blocks = findingBlocks(findings, concerns, context.language)
  return blocks.length === 0 ? section : { ...section, blocks: [...section.blocks, ...blocks] }
}

const isAbout =
  (ids: readonly string[]) =>
  (of: string): boolean =>
    ids.includes(of.split(':')[0] ?? '')

/** Which things a section tells of, by its own name. */
function concernsOf(id: string, context: NoteContext): (of: string) => boolean {
  const { dossier, goals } = context.assessment
  const goal = goals.find((result) => id === `maal-${result.goal.number}`)
  if (goal) {
    const rules = goal.rules.flatMap((rule) => [rule.id, ...rule.leaves.map((leaf) => leaf.id)])
    return (of) => of === `goal:${goal.goal.number}` || rules.includes(of)
  }
  const indicator = dossier.indicators.find(({ slug }) => slug === id)
  if (indicator) return isAbout([indicator.id, ...(indicator.count === undefined ? [] : [indicator.count])])
  const activity = /^aktivitet-(.+)$/.exec(id)?.[1]
  if (activity !== undefined)
    return (of) => of === `activity:${activity}` || /^answer:[^:]+:(.+)$/.exec(of)?.[1] === activity
  if (id === 'plan-og-penge') return (of) => of.startsWith('plan:')
  if (id === 'puljer') return (of) => of.startsWith('pool:')
  return id === 'anmeldelser-med-maal' || id === 'foelges-uden-maal' ? isAbout(countsTold(id, context)) : () => false
}

/** Counts that a table of reports tells, in the chapter on crime. */
function countsTold(id: string, context: NoteContext): readonly string[] {
  const isFollowed = id === 'foelges-uden-maal'
  return allLeaves(context.assessment)
    .filter(({ verdict }) => (verdict === 'monitored') === isFollowed)
    .flatMap(({ measure }) => (measure.kind === 'sum' ? measure.indicators : [measure.indicator]))
    .filter((indicator) => context.assessment.book.indicator(indicator).kind === 'offence-count')
}

/** »5 Fællesskab om teknologi«, where a finding is about an answer: the same words may stand in several. */
function answeredFor(of: string, { assessment, language }: NoteContext): string | undefined {
  const [, round, activity] = /^answer:([^:]+):(.+)$/.exec(of) ?? []
  const plan = assessment.dossier.rounds.find(({ id }) => id === round)?.plan
  const row = assessment.dossier.plan.find((each) => each.activity === activity && each.plan === plan)
  return row && `${row.number} ${inLanguage(row.name, language).text}`
}

/** Everything that contradicts itself, for the note's last section; none where nothing does. */
export function findingsSection(findings: SortedFindings, context: NoteContext): readonly Section[] {
  const blocks = findingBlocks(
    findings,
    () => true,
    context.language,
    (of) => answeredFor(of, context),
  )
  if (blocks.length === 0) return []
  const open = findings.open.filter(({ severity }) => severity === 'fault').length
  const title =
    open === 0
      ? context.words(
          'Modsigelser i grundlaget, alle godtaget med en grund',
          'Contradictions in the sources, all accepted with a reason',
        )
      : context.words(
          `Modsigelser i grundlaget, ${open} ikke afklaret`,
          `Contradictions in the sources, ${open} not settled`,
        )
  return [{ id: 'fund', margin: { name: context.words('Fund', 'Findings'), lines: [] }, title: say(title), blocks }]
}
