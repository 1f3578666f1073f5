import { differencePiece } from '#claims/change-sentence.ts'
import { plainText, say, uncapitalised } from '#claims/content.ts'
import { evidenceMark, evidenceSentence } from '#claims/evidence-sentence.ts'
import { numberOf, sinceSection } from '#claims/naming.ts'
import { outcomeSentence, quantityPiece } from '#claims/verdict-sentence.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { inPeriod } from '#language/dates.ts'
import { joinList, lowerFirst, numeral } from '#language/words.ts'
import { leading, type NoteContext } from '#report/note-context.ts'
import type { PageBlock } from '#report/public-page.ts'
import { leafName } from '#report/sections/leaf-names.ts'
import { policeBlocks } from '#report/sections/police-blocks.ts'

/** What a goal only follows: each figure's difference with the two values it is of, then what is shown of them. */
export function followedBlocks(leaves: readonly Leaf[], context: NoteContext): readonly PageBlock[] {
  if (leaves.length === 0) return []
  return [
    {
      kind: 'paragraph',
      style: 'heading',
      content: say(context.words('Følges uden mål', 'Followed without a target')),
    },
    { kind: 'amounts', amounts: leaves.map((leaf) => amount(leaf, context)) },
    ...evidenceBlocks(leaves, context),
    ...policeBlocks(leaves, context),
  ]
}

type Amount = Extract<PageBlock, { kind: 'amounts' }>['amounts'][number]

function amount(leaf: Leaf, context: NoteContext): Amount {
  const { language } = context
  const name = leafName(leaf, context)
  const pair = comparedPair(leaf)
  if (pair) {
    const { now, before } = pair
    const told = [before, now].map((figure) => say(numberOf(figure, language), ` ${inPeriod(figure.period, language)}`))
    return {
      name,
      value: say(differencePiece(now, before, sinceSection(before.period), language)),
      told: say(told[0] ?? [], ', ', told[1] ?? []),
    }
  }
  if (!leaf.now) return { name, value: say('–'), told: outcomeSentence(leaf, context.assessment.book, language) }
  return { name, value: [quantityPiece(leaf, leaf.now, language)], told: say(inPeriod(leaf.period, language)) }
}

/** The figure and the earlier one that it is followed beside, where both are one number. */
function comparedPair({ now, reference, measure, obstacle }: Leaf): { now: Figure; before: Figure } | undefined {
  const [figure] = now?.figures ?? []
  const [before] = reference?.figures ?? []
  const isPair = measure.kind === 'indicator' && figure && before && obstacle === undefined
  return isPair && !isBounded(figure) && !isBounded(before) ? { now: figure, before } : undefined
}

type Tested = { readonly leaf: Leaf; readonly evidence: Evidence }

const isOpen = ({ evidence: { key } }: Tested): boolean => key === 'notShown' || key === 'shownSmall'

/** A line for each change that is shown or cannot be assessed, and one for all the others. */
function evidenceBlocks(leaves: readonly Leaf[], context: NoteContext): readonly PageBlock[] {
  const tested = leaves.flatMap((leaf): readonly Tested[] => {
    const evidence = leading(leaf)
    return evidence ? [{ leaf, evidence }] : []
  })
  const others = tested.filter(isOpen)
  const lines = tested
    .filter((item) => !isOpen(item))
    .map(
      ({ leaf, evidence }): PageBlock => ({
        kind: 'evidence',
        mark: evidenceMark(evidence),
        content: say(leafName(leaf, context), ': ', uncapitalised(evidenceSentence(evidence, context.language))),
      }),
    )
  const rest: PageBlock = { kind: 'evidence', mark: 'not-shown', content: say(notShownWords(others, leaves, context)) }
  return others.length > 0 ? [...lines, rest] : lines
}

/** »For ingen af de fire er en ændring påvist.«, »For hærværk og trusler er en ændring ikke påvist.« */
function notShownWords(others: readonly Tested[], leaves: readonly Leaf[], context: NoteContext): string {
  const all = numeral(leaves.length, context.language)
  if (others.length === leaves.length && leaves.length > 1)
    return context.words(
      `For ingen af de ${all} er en ændring påvist.`,
      `A change has not been shown for any of the ${all}.`,
    )
  const names = others.map(({ leaf }) => lowerFirst(plainText(leafName(leaf, context))))
  const list = joinList(names, context.language)
  return context.words(`For ${list} er en ændring ikke påvist.`, `A change has not been shown for ${list}.`)
}
