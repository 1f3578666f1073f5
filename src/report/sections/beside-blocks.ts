import { comparisonSentence } from '#claims/comparison-sentence.ts'
import { type Content, type Piece, say } from '#claims/content.ts'
import { evidenceMark, evidenceSentence, ifSupposedSentence, leadingEvidence } from '#claims/evidence-sentence.ts'
import { atArea, differenceText, numberOf } from '#claims/naming.ts'

import { yearBefore } from '#domain/period.ts'
import { breakBetween } from '#evaluation/break.ts'
import { type Evidence, overArea, publishersOf } from '#evaluation/evidence.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatPeriod, inPeriod } from '#language/dates.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { Block } from '#report/report.ts'
import { canCompare } from './change-blocks.ts'

/** The area beside each of its comparators in the same period, and what happened there in the meantime. */
export function besideBlocks(now: Figure, context: NoteContext): readonly Block[] {
  return [
    ...context.assessment.dossier.partnership.comparators.flatMap((area) => besideOne(now, area, context)),
    ...ownChanges(now, context),
  ]
}

function besideOne(here: Figure, area: string, context: NoteContext): readonly Block[] {
  const { assessment } = context
  const there = assessment.book.find(here.indicator.id, area, here.period)
  if (there.kind === 'none') return []
  const because = breakBetween(here, there, assessment.book.source)
  if (because)
    return [{ kind: 'paragraph', style: 'body', content: context.speak({ kind: 'break', a: here, b: there, because }) }]
  if (!canCompare(here, there, context)) return []
  const pair = { compares: 'area', now: [here], against: [there] } as const
  const computed = overArea(pair, assessment)
  const evidence = leadingEvidence([computed, ...publishersOf(pair, assessment)]) ?? computed
  return differenceTold(here, there, evidence, context)
}

/** Two areas in one period, and what is shown of their difference. */
export function differenceTold(
  here: Figure,
  there: Figure,
  evidence: Evidence,
  context: NoteContext,
): readonly Block[] {
  const { language } = context
  const supposed = ifSupposedSentence(evidence, context.areaName, language)
  return [
    {
      kind: 'paragraph',
      style: 'body',
      content: comparisonSentence({ kind: 'comparison', here, there, evidence }, language),
    },
    { kind: 'evidence', mark: evidenceMark(evidence), content: evidenceSentence(evidence, language) },
    ...(supposed.length > 0 ? [{ kind: 'paragraph', style: 'small', content: supposed } as const] : []),
  ]
}

type Change = { readonly there: Figure; readonly before: Figure }

function ownChanges(now: Figure, context: NoteContext): readonly Block[] {
  const { dossier, book } = context.assessment
  const changes = dossier.partnership.comparators.flatMap((area): readonly Change[] => {
    const [there, before] = [now.period, yearBefore(now.period)].map((period) =>
      book.find(now.indicator.id, area, period),
    )
    return there?.kind === 'figure' && before?.kind === 'figure' && canCompare(before, there, context)
      ? [{ there, before }]
      : []
  })
  if (changes.length === 0) return []
  const items = changes.flatMap((change, i): readonly Piece[] => [i === 0 ? '' : '; ', changeWords(change, i, context)])
  const intro = context.words('Til sammenligning er tallet ', 'For comparison, the figure ')
  return [{ kind: 'paragraph', style: 'body', content: say(intro, ...items, '.', sameWay(now, changes, context)) }]
}

/** »i København 9 % i 2021 og 9 % i 2022 (0 procentpoint)«; from the second area on the verb is said again. */
function changeWords({ there, before }: Change, i: number, context: NoteContext): Content {
  const { language } = context
  const decimals = Math.max(there.decimals, before.decimals)
  const difference = differenceText(there.indicator, there.low - before.low, decimals, language)
  const value = (figure: Figure): Content => say(numberOf(figure, language), ` ${inPeriod(figure.period, language)}`)
  const at = atArea(there.area, language)
  const verb = i === 0 ? context.words(' ', ' was ') : context.words(' er det ', ' it was ')
  return say(at, verb, value(before), context.words(' og ', ' and '), value(there), ` (${difference})`)
}

/** Where a whole moved the same way, the area's difference cannot be the partnership's alone. */
function sameWay(now: Figure, changes: readonly Change[], context: NoteContext): string {
  const own = context.assessment.book.find(now.indicator.id, now.area.id, yearBefore(now.period), now.areaVersion.id)
  if (own.kind === 'none' || !canCompare(own, now, context)) return ''
  const side = Math.sign(now.low - own.low)
  const isSame = side !== 0 && changes.some(({ there, before }) => Math.sign(there.low - before.low) === side)
  if (!isSame) return ''
  const [from, to] = [own, now].map(({ period }) => formatPeriod(period, context.language))
  return context.words(
    ` Forskellen i området fra ${from} til ${to} kan derfor ikke tilskrives partnerskabet alene.`,
    ` The difference in the area from ${from} to ${to} cannot therefore be put down to the partnership alone.`,
  )
}
