import { say } from '#claims/content.ts'
import { isOffence } from '#domain/indicator.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import { allLeaves, type NoteContext, type Numbering } from '#report/note-context.ts'
import type { Chapter, Section, Table } from '#report/report.ts'
import { usedIndicators } from '#report/used-indicators.ts'
import { cautionSection } from './crime-cautions.ts'
import { followedSection } from './followed-reports.ts'
import { offenceCaption, offenceColumns, offenceRows } from './offence-table.ts'
import { partsFinding } from './parts-finding.ts'
import { policeBlocks } from './police-blocks.ts'
import { rateSection } from './rate-section.ts'

/** What the police's figures say: each rate, then the counts that have a target, then those that are only followed. */
export function crime(context: NoteContext, numbering: Numbering): Chapter {
  const { book } = context.assessment
  const rates = usedIndicators(context).filter((id) => book.indicator(id).kind === 'offence-rate')
  const leaves = allLeaves(context.assessment).filter((leaf) => isOffenceLeaf(leaf, context))
  const judged = leaves.filter(({ verdict }) => verdict !== 'monitored')
  const followed = leaves.filter(({ verdict }) => verdict === 'monitored')
  const sections = [
    ...rates.map((id) => rateSection(id, context, numbering)),
    ...(judged.length > 0 ? [targetSection(judged, context, numbering)] : []),
    ...(followed.length > 0 ? [followedSection(followed, context, numbering)] : []),
    ...cautionSection(leaves, context),
  ]
  return { id: 'kriminalitet', title: context.words('Kriminalitet', 'Crime'), sections }
}

/** Whether a sentence of the agreement is about reports to the police. */
export const isOffenceLeaf = ({ measure }: Leaf, context: NoteContext): boolean =>
  isOffence(context.assessment.book.indicator(indicatorsOf(measure)[0] ?? '').kind)

/** Reports that have a target, with what decides each and how sure it is. */
export function targetSection(leaves: readonly Leaf[], context: NoteContext, numbering: Numbering): Section {
  const table: Table = {
    ...numbering.table(),
    title: say(context.words('Anmeldelser med mål', 'Reports with a target')),
    columns: offenceColumns(leaves, context),
    rows: offenceRows(leaves, context),
    caption: offenceCaption(leaves, context),
  }
  return {
    id: 'anmeldelser-med-maal',
    margin: { name: context.words('Anmeldelser med mål', 'Reports with a target'), lines: [] },
    title: say(partsFinding(leaves, context)),
    blocks: [{ kind: 'table', table }, ...policeBlocks(leaves, context)],
  }
}
