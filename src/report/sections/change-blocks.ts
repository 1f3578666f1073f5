import { type Content, say, sentences } from '#claims/content.ts'
import { evidenceMark, evidenceSentence, ifSupposedSentence, neededSentence } from '#claims/evidence-sentence.ts'
import { differenceText, figureText } from '#claims/naming.ts'
import { changeSentence } from '#claims/speak.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import { yearBefore } from '#domain/period.ts'
import { breakBetween } from '#evaluation/break.ts'
import { overTime } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { formatPeriod } from '#language/dates.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { Block } from '#report/report.ts'
import { changeEvidence } from '#report/series.ts'

const paragraph = (content: Content): Block => ({ kind: 'paragraph', style: 'body', content })

/** Whether two figures can be told as a difference: both one number, and no break between them. */
export const canCompare = (a: Figure, b: Figure, context: NoteContext): boolean =>
  !isBounded(a) && !isBounded(b) && breakBetween(a, b, context.assessment.book.source) === undefined

/** »26 % i 2022, 10 procentpoint over 2021«: arithmetic in a heading, never rise or fall. */
export function finding(now: Figure, context: NoteContext): Content {
  const { language } = context
  const value = `${figureText(now, language)} ${context.words('i', 'in')} ${formatPeriod(now.period, language)}`
  const before = context.assessment.book.find(now.indicator.id, now.area.id, yearBefore(now.period), now.areaVersion.id)
  if (before.kind === 'none' || !canCompare(before, now, context)) return say(value)
  const difference = now.low - before.low
  const year = formatPeriod(before.period, language)
  if (Math.abs(difference) < 1e-9) return say(`${value}, ${context.words('det samme som i', 'the same as in')} ${year}`)
  const decimals = Math.max(now.decimals, before.decimals)
  const size = differenceText(now.indicator, Math.abs(difference), decimals, language).replace('+', '')
  return say(
    `${value}, ${size} ${difference > 0 ? context.words('over', 'above') : context.words('under', 'below')} ${year}`,
  )
}

/** The change since the figure before with its evidence, and every earlier figure that it cannot be held against. */
export function changeBlocks(now: Figure, series: readonly Figure[], context: NoteContext): readonly Block[] {
  const earlier = series.filter((figure) => figure.period < now.period)
  const before = earlier.at(-1)
  const main =
    before && canCompare(before, now, context)
      ? comparedBlocks(before, now, context)
      : [paragraph(context.speak({ kind: 'level', figure: now }))]
  const broken = earlier.flatMap((figure) => {
    const because = breakBetween(figure, now, context.assessment.book.source)
    return because ? [context.speak({ kind: 'break', a: figure, b: now, because })] : []
  })
  return [...main, ...(broken.length > 0 ? [paragraph(sentences(...broken))] : [])]
}

function comparedBlocks(before: Figure, now: Figure, context: NoteContext): readonly Block[] {
  const evidence = changeEvidence(before, now, context)
  const { language } = context
  const computed =
    evidence.by === 'publisher'
      ? overTime({ compares: 'time', now: [now], against: [before] }, context.assessment)
      : evidence
  const beside =
    evidence.by === 'publisher' && computed.needed
      ? sentences(noAnswers(context), neededSentence(computed, language), fromPublished(context))
      : []
  const supposed = ifSupposedSentence(evidence, context.areaName, language)
  return [
    paragraph(changeSentence({ kind: 'change', before, now, evidence }, language)),
    { kind: 'evidence', mark: evidenceMark(evidence), content: evidenceSentence(evidence, language) },
    ...[beside, supposed]
      .filter((content) => content.length > 0)
      .map((content) => ({ kind: 'paragraph', style: 'small', content }) as const),
  ]
}

const noAnswers = (context: NoteContext): Content =>
  say(
    context.words(
      'Antallet af svar i området er ikke offentliggjort, så testen kan ikke regnes efter.',
      'The number of answers in the area has not been published, so the test cannot be checked.',
    ),
  )

const fromPublished = (context: NoteContext): Content =>
  say(
    context.words(
      'Beregnet ud fra offentliggjorte tal, ikke ud fra besvarelserne.',
      'Computed from published figures, not from the answers.',
    ),
  )

/** Verdicts of the agreement's earlier years, for rules that are judged for each year. */
export function earlierBlock(leaves: readonly Leaf[], context: NoteContext): readonly Block[] {
  const told = leaves.flatMap((leaf) => leaf.earlier)
  if (told.length === 0) return []
  const items = told.map(
    ({ period, verdict }) =>
      `${formatPeriod(period, context.language)}: ${verdictWord(verdict, context.language).word.toLocaleLowerCase('da')}`,
  )
  const label = context.words(
    'Vurderingen i aftalens tidligere år: ',
    'The verdict in earlier years of the agreement: ',
  )
  return [{ kind: 'paragraph', style: 'small', content: say(label, items.join('; '), '.') }]
}
