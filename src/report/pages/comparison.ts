import { say, sentences } from '#claims/content.ts'
import type { Area } from '#domain/area.ts'
import { inLanguage } from '#domain/text.ts'
import type { Placed } from '#evaluation/compare.ts'
import { compareNames } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'
import { indicatorPath } from '#report/page-paths.ts'
import type { PageBlock, PageLink, PageSection } from '#report/public-page.ts'
import type { Table } from '#report/report.ts'
import { areasFor } from '#report/road-told.ts'
import { type ComparisonAnswer, comparisonAnswer } from './comparison-answer.ts'
import {
  type AskedFigures,
  type Choice,
  type Choosing,
  choiceOf,
  newestIn,
  partnerOf,
  periodsWithValue,
  type Unclear,
} from './comparison-choice.ts'
import { type PickerSide, pickerSides } from './comparison-form.ts'
import { type ComparisonPlace, comparisonLink, comparisonSectionId } from './comparison-place.ts'
import { otherComparisons } from './other-comparisons.ts'

/** The last section of an indicator's page: two figures to pick, the answer, and what else can be compared. */
export type ComparisonSection = {
  /** The frame, and what stands below the answer. */
  readonly section: PageSection
  /** Absent where there are not two figures to choose from. */
  readonly form?: ComparisonForm
  readonly answer?: ComparisonAnswer
  /** Whether the address names figures that can be looked for. */
  readonly isFound: boolean
}

export type ComparisonForm = {
  /** Where the choice is sent, without its language: the page's own address. */
  readonly action: string
  readonly sides: readonly [PickerSide, PickerSide]
  readonly button: string
}

type Pair = { readonly a: Placed; readonly b: Placed }

/** @param asked what stands in the address; where nothing does, the newest figure is held against the one before */
export function comparisonSection(
  place: ComparisonPlace,
  asked: AskedFigures,
  context: NoteContext,
): ComparisonSection {
  const choosing = choosingAt(place, context)
  const [a, b] = [asked.a, asked.b].map((values) => choiceOf(values, choosing))
  const choices = [a ?? { kind: 'open' }, b ?? { kind: 'open' }] as const
  const unclear = choices.filter((choice) => choice.kind === 'unclear')
  const pair = pairOf(choices, choosing, place)
  const isPicked = unclear.length === 0 && pair !== undefined
  const answer = isPicked
    ? comparisonAnswer(place, pair.a, pair.b, context)
    : unclear.length > 0
      ? unclearAnswer(unclear, choices, pair, place, context)
      : undefined
  const others = otherComparisons(choosing, place, isPicked ? [pair.a, pair.b] : undefined, context)
  return {
    section: sectionOf(
      [...(pair ? [] : tooFew(choosing, context)), ...(others ? tableBlocks(others, context) : [])],
      context,
    ),
    ...(pair && { form: formOf(place, choosing, pair, context) }),
    ...(answer && { answer }),
    isFound: unclear.every(({ ofPlan }) => ofPlan),
  }
}

/** Areas with figures of the indicator: the page's own first, then the partnership's, those beside it, and the rest by name. */
function choosingAt({ indicator, area }: ComparisonPlace, context: NoteContext): Choosing {
  const { assessment, language } = context
  const { dossier, book } = assessment
  const { partnership } = dossier
  const told = areasFor(dossier, book.indicator(indicator))
  const first = [area, partnership.area, ...partnership.comparators]
  const place = ({ id }: Area): number => (first.includes(id) ? first.indexOf(id) : first.length)
  const byName = (x: Area, y: Area): number =>
    compareNames(inLanguage(x.name, language).text, inLanguage(y.name, language).text)
  const areas = told.toSorted((x, y) => place(x) - place(y) || byName(x, y))
  return { indicator, areas, known: dossier.areas, book, told: assessment.periodOf(indicator), language }
}

/** The two figures to compare: those that were picked, and for one that was not what goes best with the other. */
function pairOf([a, b]: readonly [Choice, Choice], choosing: Choosing, { area }: ComparisonPlace): Pair | undefined {
  const [left, right] = [a, b].map((choice) => (choice.kind === 'figure' ? choice.figure : undefined))
  if (left && right) return { a: left, b: right }
  const newest = [area, ...choosing.areas.map(({ id }) => id)]
    .map((id) => newestIn(choosing, id))
    .find((found) => found !== undefined)
  const isNewest = right !== undefined && right.area === newest?.area && right.period === newest.period
  const first = left ?? (isNewest ? partnerOf(choosing, right) : newest)
  const second = right ?? (first && partnerOf(choosing, first))
  return first && second && { a: first, b: second }
}

/** What of the address could not be read, and what may have been meant. */
function unclearAnswer(
  unclear: readonly Unclear[],
  choices: readonly [Choice, Choice],
  pair: Pair | undefined,
  place: ComparisonPlace,
  context: NoteContext,
): ComparisonAnswer {
  const said = unclear.map((choice) => choice.said)
  const [a, b] = choices.map((choice) => {
    if (choice.kind === 'unclear') return choice.nearest
    return choice.kind === 'figure' ? choice.figure : pair?.b
  })
  const links = a && b ? meantLinks(a, b, place, context) : []
  const perhaps = links.length > 0 ? [say(context.words('Måske menes dette:', 'Perhaps this is meant:'))] : []
  return {
    kind: 'not-told',
    blocks: [
      { kind: 'paragraph', style: 'body', content: sentences(...said, ...perhaps) },
      ...(links.length > 0 ? [{ kind: 'links', links } as const] : []),
    ],
  }
}

function meantLinks(a: Placed, b: Placed, place: ComparisonPlace, context: NoteContext): readonly PageLink[] {
  if (a.area !== b.area && a.period !== b.period) return []
  return [comparisonLink(place, a.area === b.area ? 'time' : 'area', [a, b], context)]
}

const formOf = (place: ComparisonPlace, choosing: Choosing, pair: Pair, context: NoteContext): ComparisonForm => ({
  action: `${indicatorPath(context.assessment.book.indicator(place.indicator), place.area)}#${comparisonSectionId}`,
  sides: pickerSides(choosing, pair),
  button: context.words('Vis svaret', 'Show the answer'),
})

function tooFew(choosing: Choosing, { words }: NoteContext): readonly PageBlock[] {
  const isOne = choosing.areas.some(({ id }) => periodsWithValue(choosing, id).length > 0)
  const content = isOne
    ? words(
        'Der er kun ét tal endnu. Når der er to, kan de sammenlignes her.',
        'There is only one figure yet. When there are two, they can be compared here.',
      )
    : words('Der er ingen tal at sammenligne endnu.', 'There are no figures to compare yet.')
  return [{ kind: 'paragraph', style: 'body', content: say(content) }]
}

const tableBlocks = (table: Table, { words }: NoteContext): readonly PageBlock[] => [
  { kind: 'paragraph', style: 'heading', content: say(words('Andre sammenligninger', 'Other comparisons')) },
  { kind: 'table', table },
]

const sectionOf = (blocks: readonly PageBlock[], { words }: NoteContext): PageSection => ({
  id: comparisonSectionId,
  margin: {
    name: words('Sammenlign', 'Compare'),
    lines: [
      words(
        'Ét område på to tidspunkter eller to områder på samme tid',
        'One area at two times, or two areas at the same time',
      ),
    ],
  },
  title: say(words('Vælg to tal', 'Choose two figures')),
  blocks,
})
