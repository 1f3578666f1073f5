import { plainText, say } from '#claims/content.ts'
import { isOffence } from '#domain/indicator.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import { joinList, lowerFirst } from '#language/words.ts'
import { allLeaves, type NoteContext, type Numbering } from '#report/note-context.ts'
import type { Chapter, Section, Table } from '#report/report.ts'
import { usedIndicators } from '#report/used-indicators.ts'
import { cautionSection } from './crime-cautions.ts'
import { followedSection } from './followed-reports.ts'
import { leafName } from './leaf-names.ts'
import { offenceCaption, offenceColumns, offenceRows } from './offence-table.ts'
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

const isOffenceLeaf = ({ measure }: Leaf, context: NoteContext): boolean =>
  isOffence(context.assessment.book.indicator(indicatorsOf(measure)[0] ?? '').kind)

function targetSection(leaves: readonly Leaf[], context: NoteContext, numbering: Numbering): Section {
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
    title: say(targetFinding(leaves, context)),
    blocks: [{ kind: 'table', table }, ...policeBlocks(leaves, context)],
  }
}

/** More names than this are left to the table. */
const mostNames = 2

/** »3 af 4 delmål er nået; indbrud er det ikke« */
function targetFinding(leaves: readonly Leaf[], context: NoteContext): string {
  const has = (verdict: Verdict): boolean => leaves.some((leaf) => leaf.verdict === verdict)
  const reached = leaves.filter(({ verdict }) => verdict === 'met' || verdict === 'on-course').length
  const missed = leaves.filter(({ verdict }) => verdict === 'not-met' || verdict === 'off-course')
  if (leaves.every(({ verdict }) => verdict === 'undecidable'))
    return context.words('Ingen af delmålene kan vurderes', 'None of the parts can be assessed')
  const course = has('on-course')
  const counted = context.words(
    `${reached} af ${leaves.length} delmål er nået${course ? ' eller på rette vej' : ''}`,
    `${reached} of ${leaves.length} parts are met${course ? ' or on course' : ''}`,
  )
  const names = [...new Set(missed.map((leaf) => lowerFirst(plainText(leafName(leaf, context)))))]
  if (names.length === 0 || names.length > mostNames) return counted
  // A name that itself holds several things is not followed by »er det ikke«.
  if (names.some((name) => / og | and | \+ /.test(name)))
    return context.words(`${counted}; ikke nået: ${names.join(', ')}`, `${counted}; not met: ${names.join(', ')}`)
  const list = joinList(names, context.language)
  return context.words(
    `${counted}; ${list} er det ikke`,
    `${counted}; ${list} ${names.length === 1 ? 'is' : 'are'} not`,
  )
}
