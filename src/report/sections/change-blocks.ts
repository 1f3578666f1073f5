import { breaksSentence } from '#claims/break-sentence.ts'
import { changeSentence } from '#claims/change-sentence.ts'
import { type Content, say, sentences } from '#claims/content.ts'
import { evidenceAfterChange, evidenceMark, ifSupposedSentence } from '#claims/evidence-sentence.ts'
import { figureText, sizeText } from '#claims/naming.ts'
import { neededSentence, noAnswersSentence } from '#claims/needed-sentence.ts'
import { breakWords } from '#claims/obstacle-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import { type Period, yearBefore } from '#domain/period.ts'
import { breakBetween } from '#evaluation/break.ts'
import { type Evidence, overTime } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { type Figure, isBounded, type NoFigure } from '#indicators/figure.ts'
import { formatPeriod, inPeriod } from '#language/dates.ts'
import { lowerFirst } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { Block } from '#report/report.ts'
import { changeEvidence } from '#report/series.ts'
import { ruleId } from './leaf-names.ts'

const paragraph = (content: Content): Block => ({ kind: 'paragraph', style: 'body', content })

/** Whether two figures can be told as a difference: both one number, and no break between them. */
export const canCompare = (a: Figure, b: Figure, context: NoteContext): boolean =>
  !isBounded(a) && !isBounded(b) && breakBetween(a, b, context.assessment.book.source) === undefined

/**
 * »26 % i 2022, 10 procentpoint over 2021«: arithmetic in a heading, never rise or fall.
 * @param before what it is held against; the year before unless another is given
 */
export function finding(
  now: Figure,
  context: NoteContext,
  before: Figure | NoFigure = figureYearBefore(now, context),
): Content {
  const { language } = context
  const value = `${figureText(now, language)} ${inPeriod(now.period, language)}`
  if (before.kind === 'none' || !canCompare(before, now, context)) return say(value)
  const difference = now.low - before.low
  if (Math.abs(difference) < 1e-9)
    return say(`${value}, ${context.words('det samme som', 'the same as')} ${inPeriod(before.period, language)}`)
  const side = difference > 0 ? context.words('over', 'above') : context.words('under', 'below')
  const decimals = Math.max(now.decimals, before.decimals)
  const size = sizeText(now.indicator, Math.abs(difference), decimals, language)
  return say(`${value}, ${size} ${side} ${formatPeriod(before.period, language)}`)
}

const figureYearBefore = (now: Figure, { assessment }: NoteContext): Figure | NoFigure =>
  assessment.book.find(now.indicator.id, now.area.id, yearBefore(now.period), now.areaVersion.id)

/** The heading where a period has no figure. */
export const noFigure = (period: Period, context: NoteContext): Content =>
  say(context.words('Der er intet tal for ', 'There is no figure for '), formatPeriod(period, context.language))

/** The change since the figure before with its evidence, and every earlier figure that it cannot be held against. */
export function changeBlocks(now: Figure, series: readonly Figure[], context: NoteContext): readonly Block[] {
  const earlier = series.filter((figure) => figure.period < now.period)
  const before = earlier.at(-1)
  const main =
    before && canCompare(before, now, context)
      ? changeTold(before, now, changeEvidence(before, now, context), context)
      : [paragraph(context.speak({ kind: 'level', figure: now }))]
  const broken = brokenFrom(earlier, now, context)
  return [...main, ...(broken.length > 0 ? [paragraph(broken)] : [])]
}

/** Why earlier figures cannot be held against the newest: each reason once. */
export function brokenFrom(earlier: readonly Figure[], now: Figure, context: NoteContext): Content {
  const broken = earlier.flatMap((figure) => {
    const because = breakBetween(figure, now, context.assessment.book.source)
    return because ? [{ figure, because }] : []
  })
  const area = context.areaName(now.area.id)
  const reasons = Map.groupBy(broken, ({ because }) => breakWords(because, area, context.language))
  return sentences(...[...reasons.values()].map((group) => breaksSentence(group, now, context.language)))
}

/** Two figures of one area, what is shown of the change, and what a reader must know of that. */
export function changeTold(before: Figure, now: Figure, evidence: Evidence, context: NoteContext): readonly Block[] {
  const { language } = context
  const supposed = ifSupposedSentence(evidence, context.areaName, language)
  return [
    paragraph(changeSentence({ kind: 'change', before, now, evidence }, language)),
    { kind: 'evidence', mark: evidenceMark(evidence), content: evidenceAfterChange(evidence, language) },
    ...[besidePublisher(evidence, context), supposed]
      .filter((content) => content.length > 0)
      .map((content) => ({ kind: 'paragraph', style: 'small', content }) as const),
  ]
}

/** Beside what a publisher states: that it cannot be checked, and the number of answers that it would take. */
function besidePublisher(evidence: Evidence, context: NoteContext): Content {
  if (evidence.by !== 'publisher') return []
  const { compares, now, against } = evidence
  const computed = overTime({ compares, now, against }, context.assessment)
  if (!computed.needed) return []
  const fromPublished = context.words(
    'Beregnet ud fra offentliggjorte tal, ikke ud fra besvarelserne.',
    'Computed from published figures, not from the answers.',
  )
  return sentences(
    noAnswersSentence(computed, context.language),
    neededSentence(computed, context.language),
    say(fromPublished),
  )
}

/** »Vurderingen i aftalens tidligere år: kan ikke vurderes (2022), opfyldt (2023).« For rules that are judged for each year. */
export function earlierBlock(leaves: readonly Leaf[], context: NoteContext): readonly Block[] {
  const told = leaves.filter(({ earlier }) => earlier.length > 0)
  if (told.length === 0) return []
  const items = told.map((leaf) => {
    const verdicts = leaf.earlier.map(
      ({ period, verdict }) =>
        `${lowerFirst(verdictWord(verdict, context.language).word)} (${formatPeriod(period, context.language)})`,
    )
    return told.length > 1 ? `${ruleId(leaf)} ${verdicts.join(', ')}` : verdicts.join(', ')
  })
  const label = context.words('Vurderingen i aftalens tidligere år', 'The verdict in earlier years of the agreement')
  return [{ kind: 'paragraph', style: 'small', content: say(`${label}: ${items.join('; ')}.`) }]
}
