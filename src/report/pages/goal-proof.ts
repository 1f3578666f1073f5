import { say } from '#claims/content.ts'
import { type IndicatorKind, isSurvey } from '#domain/indicator.ts'
import type { GoalResult, Leaf } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import type { NoteContext, Numbering } from '#report/note-context.ts'
import type { PageSection } from '#report/public-page.ts'
import type { Block } from '#report/report.ts'
import { shareSection } from '#report/sections/collaboration.ts'
import { consistencyBlock } from '#report/sections/consistent-answers.ts'
import { isOffenceLeaf, targetSection } from '#report/sections/crime.ts'
import { cautionSection } from '#report/sections/crime-cautions.ts'
import { followedSection } from '#report/sections/followed-reports.ts'
import { isAboutSurvey, isMetByLuck, luckBlock } from '#report/sections/luck-block.ts'
import { needBlocks } from '#report/sections/need-blocks.ts'
import { figureSection } from '#report/sections/other-figures.ts'
import { partsFinding } from '#report/sections/parts-finding.ts'
import { partsTable } from '#report/sections/parts-table.ts'
import { surveySection } from '#report/sections/perceived-safety.ts'
import { policeBlocks } from '#report/sections/police-blocks.ts'
import { rateSection } from '#report/sections/rate-section.ts'
import { asHeading } from './as-heading.ts'
import { followedBlocks } from './followed-amounts.ts'
import { followedFinding, followedLeaves, judgedLeaves, leavesOf, reachedSentence } from './goal-finding.ts'

/**
 * What a goal's verdict rests on: its parts in a table, then each figure with what is shown of it, as the note tells them.
 * @param context of this goal alone, so that the note's sections tell nothing else
 */
export function goalProof(result: GoalResult, context: NoteContext, numbering: Numbering): readonly PageSection[] {
  const isOffence = (leaf: Leaf): boolean => isOffenceLeaf(leaf, context)
  const [judged, followed] = [judgedLeaves(result), followedLeaves(result)]
  const [reports, others] = [judged.filter(isOffence), judged.filter((leaf) => !isOffence(leaf))]
  const told = (is: (kind: IndicatorKind) => boolean): readonly string[] => ownIndicators(result, is, context)
  const needs = result.rules.flatMap((rule) => needBlocks(rule, context))
  const target = reports.length > 0 ? [targetSection(reports, context, numbering)] : []
  return [
    ...partsSection(result, others, context),
    ...told(isSurvey).map((id) => surveySection(id, context, numbering)),
    ...told((kind) => kind === 'offence-rate').map((id) => rateSection(id, context, numbering)),
    ...target,
    ...(followed.some(isOffence) ? [followedSection(followed.filter(isOffence), context, numbering)] : []),
    ...followedOthers(
      followed.filter((leaf) => !isOffence(leaf)),
      context,
    ),
    ...told((kind) => kind === 'plan-share').map((id) => shareSection(context.assessment.book.indicator(id), context)),
    ...told(isOther).map((id) => figureSection(id, context, numbering)),
    ...needsSection(needs, context),
    ...cautions(result, context),
  ]
}

const isOther = (kind: IndicatorKind): boolean =>
  kind === 'output' || kind === 'money' || kind === 'listing' || kind === 'index'

/** Indicators that the goal measures in the partnership's own area, which have a series to tell. */
function ownIndicators(
  result: GoalResult,
  is: (kind: IndicatorKind) => boolean,
  { assessment }: NoteContext,
): readonly string[] {
  const { area } = assessment.dossier.partnership
  const ids = leavesOf(result)
    .filter(({ measure }) => measure.area === area)
    .flatMap(({ measure }) => indicatorsOf(measure))
  return [...new Set(ids)].filter((id) => is(assessment.book.indicator(id).kind))
}

/** The parts that are no reports to the police; one in the partnership's own area is told by its figure's section. */
function partsSection(result: GoalResult, leaves: readonly Leaf[], context: NoteContext): readonly PageSection[] {
  const { area } = context.assessment.dossier.partnership
  const isWhole = leaves.length === judgedLeaves(result).length
  if (leaves.length < 2 && leaves.every(({ measure }) => measure.area === area)) return []
  return [
    {
      id: 'delmaal',
      margin: { name: context.words('Delmålene', 'The parts'), lines: [] },
      title: isWhole ? asHeading(reachedSentence(result, context)) : say(partsFinding(leaves, context)),
      blocks: [{ kind: 'table', table: partsTable('delmaalene', leaves, context) }, ...policeBlocks(leaves, context)],
    },
  ]
}

/** What is only followed and is no report: each figure beside the earlier one. */
function followedOthers(leaves: readonly Leaf[], context: NoteContext): readonly PageSection[] {
  if (leaves.length === 0) return []
  const [, ...blocks] = followedBlocks(leaves, context)
  return [
    {
      id: 'foelges',
      margin: { name: context.words('Følges uden mål', 'Followed without a target'), lines: [] },
      title: say(followedFinding(leaves, context)),
      blocks,
    },
  ]
}

/** Rules that do not need all their parts: how many they need, and what that comes to. */
const needsSection = (blocks: readonly Block[], context: NoteContext): readonly PageSection[] =>
  blocks.length === 0
    ? []
    : [
        {
          id: 'hvor-mange',
          margin: { name: context.words('Hvor mange skal nås', 'How many must be met'), lines: [] },
          title: say(context.words('Ikke alle delmål behøver at være nået', 'Not every part needs to be met')),
          blocks,
        },
      ]

/** How the figures are to be read, each caution once. */
function cautions(result: GoalResult, context: NoteContext): readonly PageSection[] {
  const leaves = leavesOf(result)
  const surveys = leaves.filter((leaf) => isAboutSurvey(leaf, context))
  const reports = leaves.filter((leaf) => isOffenceLeaf(leaf, context))
  const ofReports = cautionSection(reports, context).flatMap(({ blocks }) => blocks)
  const blocks = [
    ...(surveys.length > 0 ? consistencyBlock(context) : []),
    ...(surveys.some(isMetByLuck) ? [luckBlock(context)] : []),
    ...ofReports,
  ]
  return blocks.length === 0
    ? []
    : [
        {
          id: 'forbehold',
          margin: { name: context.words('Forbehold', 'Cautions'), lines: [] },
          title: say(context.words('Sådan skal tallene læses', 'How to read these figures')),
          blocks,
        },
      ]
}
