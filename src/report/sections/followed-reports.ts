import { say } from '#claims/content.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { isBounded } from '#indicators/figure.ts'
import { formatNumber, formatSigned } from '#language/numbers.ts'
import { capitalise, numeral } from '#language/words.ts'
import { leading, type NoteContext, type Numbering } from '#report/note-context.ts'
import type { Block, Row, Section, Table } from '#report/report.ts'
import { offenceCaption, offenceColumns, offenceRows } from './offence-table.ts'
import { policeBlocks } from './police-blocks.ts'
import { quotesAbout } from './quotes.ts'

/** The reports that are only followed: which lie under and over the earlier period, and which changes are shown. */
export function followedSection(leaves: readonly Leaf[], context: NoteContext, numbering: Numbering): Section {
  const indicators = leaves.flatMap(({ measure }) => (measure.kind === 'indicator' ? [measure.indicator] : []))
  const table: Table = {
    ...numbering.table(),
    title: say(context.words('Anmeldelser, der følges uden mål', 'Reports followed without a target')),
    columns: offenceColumns(leaves, context),
    rows: [...offenceRows(leaves, context), ...totalRows(indicators, leaves, context)],
    caption: offenceCaption(leaves, context),
  }
  return {
    id: 'foelges-uden-maal',
    margin: { name: context.words('Følges uden mål', 'Followed without a target'), lines: [] },
    title: say(followedFinding(leaves, context)),
    blocks: [
      ...listBlock(leaves, context),
      { kind: 'table', table },
      ...policeBlocks(leaves, context),
      ...quotesAbout(indicators, context),
    ],
  }
}

/** »En ændring er påvist for én af to typer« */
export function followedFinding(leaves: readonly Leaf[], context: NoteContext): string {
  const shown = leaves.filter((leaf) => ['shownRise', 'shownFall'].includes(leading(leaf)?.key ?? '')).length
  if (leaves.every(({ now }) => now === undefined))
    return context.words('Tallene er ikke kendt', 'The figures are not known')
  const isTested = leaves.every((leaf) => ['notShown', 'shownSmall'].includes(leading(leaf)?.key ?? ''))
  if (shown === 0 && !isTested) {
    const many = capitalise(numeral(leaves.length, context.language))
    return context.words(
      `${many} ${leaves.length === 1 ? 'type' : 'typer'} følges uden mål`,
      `${many} ${leaves.length === 1 ? 'type is' : 'types are'} followed without a target`,
    )
  }
  if (shown === 0)
    return context.words(
      'En ændring er ikke påvist for nogen af typerne',
      'A change has not been shown for any of the types',
    )
  const [some, all] = [shown, leaves.length].map((count) => numeral(count, context.language))
  return context.words(
    `En ændring er påvist for ${some} af ${all} typer`,
    `A change has been shown for ${some} of ${all} types`,
  )
}

/** The counts at the same two times, as one sentence. */
function listBlock(leaves: readonly Leaf[], context: NoteContext): readonly Block[] {
  const changes = leaves.map(leading).filter((evidence) => evidence !== undefined)
  const counts = changes.filter((evidence) => isOneToOne(evidence))
  const [first] = counts
  const isAlike = ({ now, against }: Evidence): boolean =>
    now[0]?.period === first?.now[0]?.period && against[0]?.period === first?.against[0]?.period
  const alike = counts.filter(isAlike)
  return alike.length === 0
    ? []
    : [{ kind: 'paragraph', style: 'body', content: context.speak({ kind: 'count-list', changes: alike }) }]
}

const isOneToOne = ({ now, against, compares }: Evidence): boolean =>
  compares === 'time' && now.length === 1 && against.length === 1 && ![...now, ...against].some(isBounded)

/** A total row where an indicator declares exactly these rows to be all its parts. */
function totalRows(indicators: readonly string[], leaves: readonly Leaf[], context: NoteContext): readonly Row[] {
  const { dossier } = context.assessment
  const isWhole = (parts: readonly string[] | undefined): boolean =>
    parts !== undefined && parts.length === indicators.length && parts.every((part) => indicators.includes(part))
  const total = dossier.indicators.find((indicator) => indicator.complete && isWhole(indicator.parts))
  const sums = ['reference', 'now'] as const
  const [before, now] = sums.map((side) =>
    leaves.reduce<number | undefined>((sum, leaf) => addKnown(sum, leaf[side]), 0),
  )
  if (!total || before === undefined || now === undefined) return []
  const cell = (value: number) => ({
    content: say(formatNumber(value, 0, context.language)),
    value,
    decimals: 0,
    sum: true,
  })
  const difference = {
    content: say(formatSigned(now - before, 0, context.language)),
    value: now - before,
    decimals: 0,
    sum: true,
  }
  return [
    {
      kind: 'total',
      cells: [
        { content: say(context.words('I alt', 'Total')) },
        cell(before),
        cell(now),
        difference,
        { content: [] },
        { content: [] },
        { content: [] },
      ],
    },
  ]
}

const addKnown = (sum: number | undefined, quantity: Leaf['now']): number | undefined =>
  sum === undefined || !quantity || quantity.low !== quantity.high ? undefined : sum + quantity.low
