import { type Content, say, sentences, spoken } from '#claims/content.ts'
import { evidenceMark, evidenceSentence, ifSupposedSentence, leadingEvidence } from '#claims/evidence-sentence.ts'
import { againstSection, differenceText, figurePath, numberOf, sinceSection } from '#claims/naming.ts'
import { areaNames, obstacleWords } from '#claims/obstacle-sentence.ts'
import { roundingSentence } from '#claims/rounding-sentence.ts'
import { speak } from '#claims/speak.ts'
import { isPerHead } from '#domain/indicator.ts'
import { comparePeriods, type Period, yearBefore } from '#domain/period.ts'
import type { Judgement, Measure } from '#domain/rule.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { judgeLeaf } from '#evaluation/judge.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { formatPeriod } from '#language/dates.ts'
import type { Block } from './report.ts'
import type { FormulaPart, Station } from './road.ts'
import { operator, paragraph, term } from './road-formula.ts'
import { numberText } from './road-head.ts'
import { figureTold, type Journey, measureOf, type Told } from './road-told.ts'

/** The figure held against earlier periods and other areas; a difference is a section of the later number's page. */
export function comparedStations(journey: Journey): readonly Station[] {
  if (journey.told.kind === 'none') return []
  const stations = [
    ...earlierPeriods(journey).map((period) => sinceStation(journey, period)),
    ...otherAreas(journey).map((area) => againstStation(journey, area)),
  ].filter((station) => station !== undefined)
  const name = journey.language === 'da' ? 'Sammenlignet med' : 'Compared with'
  return stations.map((station, i) => ({ ...station, name: i === 0 ? name : '' }))
}

/** Indicators that are told by the same figures: itself, and for a total its parts. */
const idsOf = ({ told }: Journey): readonly string[] =>
  told.kind === 'sum' ? [told.indicator.id, ...(told.indicator.parts ?? [])] : [told.indicator.id]

const isAbout = (measure: Measure, ids: readonly string[]): boolean =>
  measure.kind === 'sum' ? measure.indicators.some((id) => ids.includes(id)) : ids.includes(measure.indicator)

const judgedLeaves = (journey: Journey): readonly Leaf[] => {
  const ids = idsOf(journey)
  return journey.notes
    .flatMap(({ assessment }) => assessment.goals)
    .flatMap(({ rules }) => rules.flatMap(({ leaves }) => leaves))
    .filter(({ measure }) => isAbout(measure, ids))
}

function periodsOf({ judgement }: Leaf): readonly Period[] {
  if (judgement.is === 'followed') return judgement.beside === undefined ? [] : [judgement.beside]
  const { than } = judgement
  if (than.kind === 'baseline') return [than.period]
  return than.kind === 'mean' ? than.periods : []
}

/** The year before, what the rules compare with, and the last period before that; latest first. */
function earlierPeriods(journey: Journey): readonly Period[] {
  const { book, told } = journey
  const known = [...new Set(idsOf(journey).flatMap((id) => book.periods(id, told.area.id)))].filter(
    (period) => comparePeriods(period, told.period) < 0 && hasValue(journey, period),
  )
  const before = yearBefore(told.period)
  const asked = judgedLeaves(journey)
    .flatMap(periodsOf)
    .filter((period) => comparePeriods(period, told.period) < 0)
  const wanted = new Set([before, ...asked])
  const chosen = known.filter((period) => wanted.has(period))
  const last = known.toSorted(comparePeriods).findLast((period) => !chosen.includes(period))
  const all = isFollowedArea(journey) && last !== undefined ? [...chosen, last] : chosen
  return (all.length > 0 ? all : last === undefined ? [] : [last]).toSorted((a, b) => comparePeriods(b, a))
}

const hasValue = ({ book, told }: Journey, period: Period): boolean =>
  figureTold(book, told.indicator.id, told.area.id, period).kind !== 'none'

const isFollowedArea = ({ dossier, told }: Journey): boolean => told.area.id === dossier.partnership.area

function otherAreas(journey: Journey): readonly string[] {
  const { dossier, told } = journey
  if (!isFollowedArea(journey)) return []
  const asked = judgedLeaves(journey).flatMap(({ measure, judgement }) => [
    ...(measure.kind === 'gap' ? [measure.to] : []),
    ...(judgement.is !== 'followed' && judgement.than.kind === 'area' ? [judgement.than.area] : []),
  ])
  const beside = isPerHead(told.indicator.kind) ? dossier.partnership.comparators : []
  return [...new Set([...beside, ...asked])].filter(
    (area) => area !== told.area.id && figureTold(journey.book, told.indicator.id, area, told.period).kind !== 'none',
  )
}

/** One sentence about the figure, put before the same judge as the rules; only what it compares and shows is used. */
const compare = ({ dossier, book, told }: Journey, judgement: Judgement): Leaf =>
  judgeLeaf(
    { id: 'compared', measure: measureOf(told), judgement, rule: { reading: 'point' } },
    { dossier, book, periodOf: () => told.period },
  )

type Pair = {
  readonly now: Told
  readonly other: Told
  readonly captions: readonly [string, string]
  readonly leaf: Leaf
}

function sinceStation(journey: Journey, period: Period): Omit<Station, 'name'> | undefined {
  const { book, told, language } = journey
  const leaf = compare(journey, { is: 'followed', beside: period })
  const other = figureTold(book, told.indicator.id, told.area.id, period)
  const captions = [formatPeriod(told.period, language), formatPeriod(period, language)] as const
  return stationOf(journey, { now: told, other, captions, leaf }, sinceSection(period), say(captions[1]))
}

function againstStation(journey: Journey, area: string): Omit<Station, 'name'> | undefined {
  const { book, told, language } = journey
  const leaf = compare(journey, { is: 'at-most', than: { kind: 'area', area } })
  const other = figureTold(book, told.indicator.id, area, told.period)
  const name = (id: string): string => areaNames(book.area, language)(id)
  const captions = [name(told.area.id), name(area)] as const
  const head = say(spoken(inLanguage(other.area.name, language), language))
  return stationOf(journey, { now: told, other, captions, leaf }, againstSection(area), head)
}

function stationOf(journey: Journey, pair: Pair, id: string, head: Content): Omit<Station, 'name'> | undefined {
  const { leaf, now, other } = pair
  const { book, language } = journey
  if (now.kind === 'none' || other.kind === 'none') return undefined
  const because = leaf.obstacle && 'because' in leaf.obstacle ? leaf.obstacle.because : undefined
  if (because && now.kind === 'figure' && other.kind === 'figure')
    return {
      id,
      title: say(head, language === 'da' ? ': kan ikke sammenlignes' : ': cannot be compared'),
      blocks: [
        paragraph(
          sentences(valueThen(other, language), speak({ kind: 'break', a: other, b: now, because }, book, language)),
        ),
      ],
    }
  if (leaf.obstacle || !leaf.reference || !leaf.now) return obstacleStation(journey, pair, id, head)
  const [low, high] = [leaf.now.low - leaf.reference.high, leaf.now.high - leaf.reference.low]
  const blocks = evidenceBlocks(journey, leaf)
  if (low !== high) return { id, title: head, blocks }
  const decimals = Math.max(leaf.now.decimals, leaf.reference.decimals)
  const difference = differenceText(now.indicator, low, decimals, language)
  return {
    id,
    title: say(head, `: ${difference}`),
    formula: subtraction(journey, pair, difference),
    blocks: [...blocks, ...roundingNote(journey, leaf)],
  }
}

/** »Tallet var 22 % i 2014.« */
const valueThen = (other: Figure, language: Language): Content =>
  say(
    language === 'da' ? 'Tallet var ' : 'The figure was ',
    numberOf(other, language),
    ` ${language === 'da' ? 'i' : 'in'} ${formatPeriod(other.period, language)}.`,
  )

function obstacleStation(journey: Journey, pair: Pair, id: string, head: Content): Omit<Station, 'name'> | undefined {
  const { book, language } = journey
  const { obstacle } = pair.leaf
  if (!obstacle) return undefined
  const why = obstacleWords(obstacle, areaNames(book.area, language), language)
  return {
    id,
    title: say(head, language === 'da' ? ': kan ikke sammenlignes' : ': cannot be compared'),
    blocks: [paragraph(say(`${why.charAt(0).toLocaleUpperCase('da')}${why.slice(1)}.`))],
  }
}

function subtraction(
  { language }: Journey,
  { now, other, captions }: Pair,
  difference: string,
): readonly FormulaPart[] {
  return [
    term(numberText(now, language), captions[0]),
    operator('−'),
    term(numberText(other, language), captions[1], figurePath(other.indicator, other.area.id, other.period)),
    operator('='),
    term(difference),
  ]
}

function evidenceBlocks({ book, language }: Journey, leaf: Leaf): readonly Block[] {
  const leading = leadingEvidence(leaf.evidence)
  const ordered = leading ? [leading, ...leaf.evidence.filter((evidence) => evidence !== leading)] : []
  const lines = ordered.map(
    (evidence): Block => ({
      kind: 'evidence',
      mark: evidenceMark(evidence),
      content: evidenceSentence(evidence, language),
    }),
  )
  const supposed = leaf.evidence
    .map((evidence) => ifSupposedSentence(evidence, areaNames(book.area, language), language))
    .filter((content) => content.length > 0)
  const [before] = leaf.reference?.figures ?? []
  const told =
    leaf.detectable && leaf.detectable.kind !== 'unknown' && leaf.judgement.is === 'followed'
      ? [speak({ kind: 'detectable', detectable: leaf.detectable, before }, book, language)]
      : []
  return [...lines, ...[...supposed, ...told].map((content) => paragraph(content, 'small'))]
}

/** Of what is known only within bounds there is no one difference to add up to. */
function roundingNote({ language }: Journey, { now, reference }: Leaf): readonly Block[] {
  if (!now || !reference || [...now.figures, ...reference.figures].some(isBounded)) return []
  const remark = roundingSentence(now, reference, language)
  return remark.length > 0 ? [paragraph(remark, 'small')] : []
}
