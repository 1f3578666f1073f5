import { say } from '#claims/content.ts'
import { evidenceMark } from '#claims/evidence-sentence.ts'
import { evidenceWord } from '#claims/evidence-word.ts'
import { isKroner, isPercent } from '#claims/naming.ts'
import { type Compared, compare, type Placed } from '#evaluation/compare.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import { formatSigned, roundHalfAway } from '#language/numbers.ts'
import { areasAround } from '#report/areas-shown.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { Cell, Row, Table } from '#report/report.ts'
import { toldEvidence } from './comparison-answer.ts'
import { type Choosing, newestIn, partnerOf, periodsWithValue } from './comparison-choice.ts'
import { type ComparisonPlace, comparisonLink } from './comparison-place.ts'

type Pair = readonly [Placed, Placed]

/** As many areas as are offered unasked; the lists above have all of them. */
const mostAreas = 5

/**
 * Comparisons of the newest figure that are possible: with the year before, with the first one, and with the areas beside it.
 * @param picked the one that is told already
 */
export function otherComparisons(
  choosing: Choosing,
  place: ComparisonPlace,
  picked: Pair | undefined,
  context: NoteContext,
): Table | undefined {
  const found = usualPairs(choosing, place, context)
    .filter((pair) => !picked || !isSame(pair, picked))
    .flatMap((pair) => {
      const compared = compare(place.indicator, ...pair, context.assessment)
      return compared.kind === 'compared' ? [{ pair, compared }] : []
    })
  const once = found.filter(({ pair }, i) => found.findIndex((other) => isSame(other.pair, pair)) === i)
  if (once.length === 0) return undefined
  const { words } = context
  return {
    id: 'andre-sammenligninger',
    title: say(words('Andre sammenligninger', 'Other comparisons')),
    columns: [
      { head: say(words('Tal', 'Figures')), align: 'left', weight: 60 },
      { head: say(differenceHead(place.indicator, context)), align: 'right', weight: 40 },
    ],
    rows: once.flatMap(({ pair, compared }) => rowsOf(compared, pair, place, context)),
  }
}

const key = ({ area, period }: Placed): string => `${area}:${period}`
const isSame = (x: Pair, y: Pair): boolean => x.map(key).toSorted().join() === y.map(key).toSorted().join()

function usualPairs(choosing: Choosing, { area, indicator }: ComparisonPlace, context: NoteContext): readonly Pair[] {
  const newest = newestIn(choosing, area)
  if (!newest) return []
  const before = partnerOf(choosing, newest)
  const first = periodsWithValue(choosing, area).find(
    (period) => compare(indicator, newest, { area, period }, context.assessment).kind === 'compared',
  )
  const offered = areasAround(area, context).beside.filter((id) => choosing.areas.some((other) => other.id === id))
  return [
    ...(before ? [[newest, before] as const] : []),
    ...offered.slice(0, mostAreas).map((other) => [newest, { ...newest, area: other }] as const),
    ...(first === undefined ? [] : [[newest, { area, period: first }] as const]),
  ]
}

/** The unit stands in the head and not in each cell (look §6). */
function differenceHead(id: string, { assessment, words }: NoteContext): string {
  const indicator = assessment.book.indicator(id)
  if (isPercent(indicator)) return words('Forskel, procentpoint', 'Difference, percentage points')
  return isKroner(indicator) ? words('Forskel, kr.', 'Difference, DKK') : words('Forskel', 'Difference')
}

/** A comparison by its name and difference, and under it how sure that is. */
function rowsOf(compared: Compared, pair: Pair, place: ComparisonPlace, context: NoteContext): readonly Row[] {
  const { text, href } = comparisonLink(place, compared.compares, pair, context)
  const evidence = toldEvidence(compared)
  const sure = { content: say(sureWord(evidence, context)), evidence: evidenceMark(evidence) }
  return [
    { kind: 'body', cells: [{ content: [{ kind: 'link', text, href }] }, differenceCell(compared, context)] },
    { kind: 'evidence', cells: [sure] },
  ]
}

function differenceCell({ now, against }: Compared, { language }: NoteContext): Cell {
  const decimals = isKroner(now.indicator) ? 0 : Math.max(now.decimals, against.decimals)
  const value = roundHalfAway(now.low - against.low, decimals)
  return { content: [{ kind: 'text', text: formatSigned(value, decimals, language), strong: true }], value, decimals }
}

/** »Stigning påvist (oplyst)«: in brackets where it is the publisher's word. */
function sureWord(evidence: Evidence, { language, words }: NoteContext): string {
  const told = evidenceWord(evidence, language)
  return evidence.by === 'publisher' ? `${told} (${words('oplyst', 'as stated')})` : told
}
