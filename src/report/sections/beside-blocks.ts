import { type Content, type Piece, say } from '#claims/content.ts'
import { evidenceMark, evidenceSentence, ifSupposedSentence, leadingEvidence } from '#claims/evidence-sentence.ts'
import { atArea, differenceText, figureText } from '#claims/naming.ts'
import { comparisonSentence } from '#claims/speak.ts'
import { yearBefore } from '#domain/period.ts'
import { breakBetween } from '#evaluation/break.ts'
import { overArea, publishersOf } from '#evaluation/evidence.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatPeriod } from '#language/dates.ts'
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
  const { assessment, language } = context
  const there = assessment.book.find(here.indicator.id, area, here.period)
  if (there.kind === 'none') return []
  const because = breakBetween(here, there, assessment.book.source)
  if (because)
    return [{ kind: 'paragraph', style: 'body', content: context.speak({ kind: 'break', a: here, b: there, because }) }]
  if (!canCompare(here, there, context)) return []
  const pair = { compares: 'area', now: [here], against: [there] } as const
  const computed = overArea(pair, assessment)
  const evidence = leadingEvidence([computed, ...publishersOf(pair, assessment)]) ?? computed
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
  const items = changes.flatMap((change, i): readonly Piece[] => [i === 0 ? '' : '; ', changeWords(change, context)])
  const intro = context.words('Til sammenligning er tallet ', 'For comparison the figure is ')
  return [{ kind: 'paragraph', style: 'body', content: say(intro, ...items, '.', sameWay(now, changes, context)) }]
}

function changeWords({ there, before }: Change, context: NoteContext): Content {
  const { language } = context
  const difference = differenceText(
    there.indicator,
    there.low - before.low,
    Math.max(there.decimals, before.decimals),
    language,
  )
  const value = (figure: Figure): string =>
    `${figureText(figure, language)} ${context.words('i', 'in')} ${formatPeriod(figure.period, language)}`
  return say(
    atArea(there.area, language),
    ` ${value(before)} ${context.words('og', 'and')} ${value(there)} (${difference})`,
  )
}

/** Where a whole moved the same way, the area's difference cannot be the partnership's alone. */
function sameWay(now: Figure, changes: readonly Change[], context: NoteContext): string {
  const own = context.assessment.book.find(now.indicator.id, now.area.id, yearBefore(now.period), now.areaVersion.id)
  if (own.kind === 'none' || !canCompare(own, now, context)) return ''
  const side = Math.sign(now.low - own.low)
  const isSame = side !== 0 && changes.some(({ there, before }) => Math.sign(there.low - before.low) === side)
  if (!isSame) return ''
  return context.words(
    ' Forskellen i området kan derfor ikke tilskrives partnerskabet alene.',
    ' The difference in the area is therefore not the partnership’s alone.',
  )
}
