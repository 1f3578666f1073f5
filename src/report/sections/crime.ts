import { type Content, say, sentences } from '#claims/content.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import { isOffence } from '#domain/indicator.ts'
import { type Period, yearBefore, yearOf } from '#domain/period.ts'
import { inLanguage } from '#domain/text.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { formatPeriod } from '#language/dates.ts'
import { formatNumber, formatSigned } from '#language/numbers.ts'
import { joinList, lowerFirst } from '#language/words.ts'
import type { RatesChart } from '#report/chart.ts'
import { allLeaves, leading, type NoteContext, type Numbering } from '#report/note-context.ts'
import { ratesChart } from '#report/rates-chart.ts'
import type { Block, Chapter, Row, Section, Table } from '#report/report.ts'
import { seriesOf } from '#report/series.ts'
import { usedIndicators } from '#report/used-indicators.ts'
import { besideBlocks } from './beside-blocks.ts'
import { definitionsOf, sourcesCaption } from './caption.ts'
import { changeBlocks, earlierBlock, finding } from './change-blocks.ts'
import { referencePeriod } from './goal-row.ts'
import { offenceColumns, offenceRows } from './offence-table.ts'
import { leavesAbout } from './perceived-safety.ts'
import { quotesAbout } from './quotes.ts'

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
  isOffence(
    context.assessment.book.indicator(measure.kind === 'sum' ? (measure.indicators[0] ?? '') : measure.indicator).kind,
  )

function rateSection(id: string, context: NoteContext, numbering: Numbering): Section {
  const { assessment } = context
  const area = assessment.dossier.partnership.area
  const indicator = assessment.book.indicator(id)
  const period = assessment.periodOf(id)
  const now = assessment.book.find(id, area, period)
  const leaves = leavesAbout(id, context)
  const [leaf] = leaves
  const series = seriesOf(id, area, period, context)
  const counted = indicator.count === undefined ? undefined : assessment.book.find(indicator.count, area, period)
  return {
    id: indicator.slug,
    margin: {
      name: inLanguage(indicator.name, context.language).text,
      lines: [],
      ...(leaf && { verdict: verdictWord(leaf.verdict, context.language) }),
    },
    title:
      now.kind === 'figure'
        ? finding(now, context)
        : say(context.words('Der er ingen rate for ', 'There is no rate for '), formatPeriod(period, context.language)),
    blocks: [
      ...(counted?.kind === 'figure'
        ? [{ kind: 'paragraph', style: 'body', content: context.speak({ kind: 'level', figure: counted }) } as const]
        : []),
      ...(now.kind === 'figure' ? [...changeBlocks(now, series, context), ...besideBlocks(now, context)] : []),
      ...earlierBlock(leaves, context),
      ...rateFigure(id, period, leaf, series, context, numbering),
    ],
  }
}

function rateFigure(
  id: string,
  period: Period,
  leaf: Leaf | undefined,
  series: readonly Figure[],
  context: NoteContext,
  numbering: Numbering,
): readonly Block[] {
  const before = (leaf && referencePeriod(leaf)) ?? yearBefore(period)
  const chart = ratesChart(id, [before, period], context)
  if (!chart.groups.some(({ rows }) => rows.some((row) => 'value' in row))) return []
  const title = say(inLanguage(context.assessment.book.indicator(id).name, context.language).text)
  const { book, dossier } = context.assessment
  const shown = dossier.partnership.comparators
    .flatMap((area) => [before, period].map((at) => book.find(id, area, at)))
    .filter((figure) => figure.kind === 'figure')
  const caption = sentences(intervalCaption(chart, context), sourcesCaption([...series, ...shown], context))
  return [{ kind: 'figure', figure: { ...numbering.figure(), title, alt: ratesWords(chart, context), chart, caption } }]
}

function ratesWords(chart: RatesChart, context: NoteContext): string {
  return chart.groups
    .map(
      ({ name, rows }) =>
        `${name}: ${rows.map((row) => `${row.period} ${'value' in row ? row.label : context.words(`tallet ${row.missing}`, `the figure ${row.missing}`)}`).join(', ')}.`,
    )
    .join(' ')
}

function intervalCaption(chart: RatesChart, context: NoteContext): Content {
  const rows = chart.groups.flatMap((group) => group.rows).filter((row) => 'value' in row)
  const isSupposed = rows.some(({ interval }) => interval?.supposed)
  const isBare = rows.some(({ interval }) => !interval)
  return sentences(
    say(
      context.words(
        'Vandret streg: 95 %-interval for tilfældig variation.',
        'Horizontal line: 95% interval for random variation.',
      ),
    ),
    isSupposed
      ? say(
          context.words(
            'Stiplet, hvor folketallet er regnet baglæns af antal og rate.',
            'Dashed where the population is worked back from count and rate.',
          ),
        )
      : [],
    isBare
      ? say(
          context.words(
            'Ingen streg, hvor antallet bag raten ikke er offentliggjort.',
            'No line where the count behind the rate has not been published.',
          ),
        )
      : [],
  )
}

const figuresOf = (leaves: readonly Leaf[]): readonly Figure[] =>
  leaves.flatMap(({ now, reference }) => [...(now?.figures ?? []), ...(reference?.figures ?? [])])

function targetSection(leaves: readonly Leaf[], context: NoteContext, numbering: Numbering): Section {
  const counts = leaves.filter(({ verdict }) => verdict === 'met' || verdict === 'on-course').length
  const table: Table = {
    ...numbering.table(),
    title: say(context.words('Anmeldelser med mål', 'Reports with a target')),
    columns: offenceColumns(leaves, context),
    rows: offenceRows(leaves, context),
    caption: sentences(
      definitions(leaves, context),
      sourcesCaption(figuresOf(leaves), context),
      reportsNotCharges(context),
    ),
  }
  const missed = leaves.filter(({ verdict }) => verdict === 'not-met' || verdict === 'off-course')
  return {
    id: 'anmeldelser-med-maal',
    margin: { name: context.words('Anmeldelser med mål', 'Reports with a target'), lines: [] },
    title: say(targetFinding(counts, leaves.length, missed, context)),
    blocks: [{ kind: 'table', table }],
  }
}

function targetFinding(met: number, all: number, missed: readonly Leaf[], context: NoteContext): string {
  const counted = context.words(`${met} af ${all} delmål er nået`, `${met} of ${all} parts are reached`)
  if (missed.length === 0) return counted
  const names = missed.map(({ measure }) =>
    lowerFirst(
      inLanguage(
        context.assessment.book.indicator(measure.kind === 'sum' ? (measure.indicators[0] ?? '') : measure.indicator)
          .name,
        context.language,
      ).text,
    ),
  )
  const list = joinList([...new Set(names)], context.language)
  return context.words(
    `${counted}; ${list} er det ikke`,
    `${counted}; ${list} ${names.length === 1 ? 'is' : 'are'} not`,
  )
}

function definitions(leaves: readonly Leaf[], context: NoteContext): Content {
  const { book } = context.assessment
  const ids = leaves.flatMap(({ measure }) => (measure.kind === 'sum' ? measure.indicators : [measure.indicator]))
  const counted = ids.flatMap((id) => [id, ...(book.indicator(id).count ? [book.indicator(id).count ?? ''] : [])])
  return definitionsOf([...new Set(counted)], context)
}

/** The founding note warned of charges under a table of reports; these are reports, and they are revised too. */
const reportsNotCharges = (context: NoteContext): Content =>
  say(
    context.words(
      'Tallene er anmeldelser, ikke sigtelser. De er dynamiske: sager kan komme til eller falde bort, efter at tallene er opgjort.',
      'The figures are reports, not charges. They are dynamic: cases can be added or dropped after the figures were compiled.',
    ),
  )

function followedSection(leaves: readonly Leaf[], context: NoteContext, numbering: Numbering): Section {
  const indicators = leaves.flatMap(({ measure }) => (measure.kind === 'indicator' ? [measure.indicator] : []))
  const changes = leaves.map(leading).filter((evidence) => evidence !== undefined)
  const shown = changes.filter(({ key }) => key === 'shownRise' || key === 'shownFall')
  const table: Table = {
    ...numbering.table(),
    title: say(context.words('Anmeldelser, der følges uden mål', 'Reports followed without a target')),
    columns: offenceColumns(leaves, context),
    rows: [...offenceRows(leaves, context), ...totalRows(indicators, leaves, context)],
    caption: sentences(
      definitions(leaves, context),
      sourcesCaption(figuresOf(leaves), context),
      reportsNotCharges(context),
    ),
  }
  const driven = leaves
    .flatMap(({ now }) => now?.figures ?? [])
    .filter(({ indicator }) => indicator.driver === 'police-generated')
  return {
    id: 'foelges-uden-maal',
    margin: { name: context.words('Følges uden mål', 'Followed without a target'), lines: [] },
    title: say(
      shown.length === 0
        ? context.words('En ændring er ikke påvist for nogen af typerne', 'A change is not shown for any of the types')
        : context.words(
            `En ændring er påvist for ${shown.length} af ${leaves.length}`,
            `A change is shown for ${shown.length} of ${leaves.length}`,
          ),
    ),
    blocks: [
      ...listBlock(changes, context),
      { kind: 'table', table },
      ...driven.map(
        (figure) =>
          ({
            kind: 'paragraph',
            style: 'small',
            content: context.speak({ kind: 'caution', caution: { kind: 'police-driven', figure } }),
          }) as const,
      ),
      ...quotesAbout(indicators, context),
    ],
  }
}

function listBlock(changes: readonly Evidence[], context: NoteContext): readonly Block[] {
  const counts = changes.filter(
    ({ now, against, compares }) =>
      compares === 'time' &&
      now.length === 1 &&
      against.length === 1 &&
      !now.some(isBounded) &&
      !against.some(isBounded),
  )
  return counts.length === 0
    ? []
    : [{ kind: 'paragraph', style: 'body', content: context.speak({ kind: 'count-list', changes: counts }) }]
}

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

/** Years of lockdown among the baselines, and that only random variation is assumed: each said once. */
function cautionSection(leaves: readonly Leaf[], context: NoteContext): readonly Section[] {
  const baselines = leaves
    .map(referencePeriod)
    .filter((period) => period !== undefined)
    .map(yearOf)
  const lockdowns = [2020, 2021].filter((year) => baselines.includes(year))
  const isTested = leaves.some(({ evidence }) => evidence.some(({ counts }) => counts))
  const cautions = [
    ...lockdowns.map((year) => ({ kind: 'lockdown', year, ...meanBefore(year, leaves, context) }) as const),
    ...(isTested ? [{ kind: 'poisson-only' } as const] : []),
  ]
  if (cautions.length === 0) return []
  const blocks = cautions.map(
    (caution) => ({ kind: 'paragraph', style: 'small', content: context.speak({ kind: 'caution', caution }) }) as const,
  )
  return [
    {
      id: 'kriminalitet-forbehold',
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
    if (!figure || leaf.measure.kind !== 'indicator') continue
    const before = [3, 2, 1].map((back) =>
      context.assessment.book.find(figure.indicator.id, figure.area.id, String(year - back), figure.areaVersion.id),
    )
    const known = before.filter((item) => item.kind === 'figure').filter((item) => !isBounded(item))
    if (known.length === 3)
      return { meanBefore: { value: known.reduce((sum, item) => sum + item.low, 0) / 3, decimals: 1, figure } }
  }
  return {}
}
