import { type Content, say, uncapitalised } from '#claims/content.ts'
import { levelSentence } from '#claims/level-sentence.ts'
import { figureText } from '#claims/naming.ts'
import { measureWords } from '#claims/rule-sentence.ts'
import { arithmeticSentence, outcomeSentence } from '#claims/verdict-sentence.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { GoalResult, Leaf } from '#evaluation/leaf.ts'
import { capitalise, numeral } from '#language/words.ts'
import { leadFigure } from '#report/headline.ts'
import { leading, type NoteContext } from '#report/note-context.ts'
import { activitiesOf } from '#report/sections/goal-summary.ts'
import { leafName } from '#report/sections/leaf-names.ts'
import { partsFinding } from '#report/sections/parts-finding.ts'

export const leavesOf = ({ rules }: GoalResult): readonly Leaf[] => rules.flatMap(({ leaves }) => leaves)
export const judgedLeaves = (result: GoalResult): readonly Leaf[] =>
  leavesOf(result).filter(({ verdict }) => verdict !== 'monitored')
export const followedLeaves = (result: GoalResult): readonly Leaf[] =>
  leavesOf(result).filter(({ verdict }) => verdict === 'monitored')

const isReached = (verdict: Verdict): boolean => verdict === 'met' || verdict === 'on-course'

/**
 * What a goal came to, as a sentence of figures. Parts that all point one way are told by the first of them, parts that do
 * not by how many are reached.
 */
export function goalFinding(result: GoalResult, context: NoteContext): Content {
  const judged = judgedLeaves(result)
  const followed = followedLeaves(result)
  const [first] = judged
  if (!first)
    return followed.length > 0
      ? say(`${followedFinding(followed, context)}.`)
      : say(context.words('Målet er et løfte uden måling.', 'The goal is a promise without a measure.'))
  if (judged.length === 1) return ofOne(first, context)
  const isOneWay = judged.every(
    ({ verdict }) => verdict !== 'undecidable' && isReached(verdict) === isReached(first.verdict),
  )
  const figure = isOneWay && !hasChoice(result) ? ofFigure(first, context) : []
  return figure.length > 0 ? figure : reachedSentence(result, context)
}

/** Whether some rule does not need all its parts, so that a part that is missed need not count against the goal. */
const hasChoice = ({ rules }: GoalResult): boolean => rules.some(({ rule }) => rule.need.kind !== 'all')

/** »3 af 4 delmål er nået; indbrud er det ikke.« Where a rule needs not all its parts it counts as one, and nothing is named. */
export function reachedSentence(result: GoalResult, context: NoteContext): Content {
  if (!hasChoice(result)) return say(`${partsFinding(judgedLeaves(result), context)}.`)
  const { met, judged, undecided } = result
  if (undecided === judged)
    return say(context.words('Ingen af delmålene kan vurderes.', 'None of the parts can be assessed.'))
  const isAhead = leavesOf(result).some(({ verdict }) => verdict === 'on-course')
  return say(
    context.words(
      `${met} af ${judged} delmål er nået${isAhead ? ' eller på rette vej' : ''}.`,
      `${met} of ${judged} parts are met${isAhead ? ' or on course' : ''}.`,
    ),
  )
}

/** The only sentence of a goal: its level, or that there is none; what decides it, or why not, stands under the heading. */
function ofOne(leaf: Leaf, context: NoteContext): Content {
  const [figure] = leaf.now?.figures ?? []
  if (!figure) return say(leafName(leaf, context), context.words(' kan ikke vurderes.', ' cannot be assessed.'))
  const isPlain = leaf.measure.kind === 'indicator' && figure.low === leaf.now?.low
  if (!isPlain) return ofFigure(leaf, context)
  return figure.parts && figure.indicator.kind === 'plan-share'
    ? say(activitiesOf(leaf, context), figureText(figure, context.language), '.')
    : levelSentence(figure, context.language)
}

/** The figure of the part that a goal hangs on: the first that is missed, else open, else the first; of rules that need all their parts. */
export function decisiveFigure(result: GoalResult, context: NoteContext): Content {
  const judged = result.rules
    .filter(({ rule }) => rule.need.kind === 'all')
    .flatMap(({ leaves }) => leaves)
    .filter(({ verdict }) => verdict !== 'monitored')
  const leaf =
    judged.find(({ verdict }) => verdict === 'not-met' || verdict === 'off-course') ??
    judged.find(({ verdict }) => verdict === 'undecidable') ??
    judged[0]
  if (!leaf) return []
  const why = leaf.obstacle ? outcomeSentence(leaf, context.assessment.book, context.language) : []
  return why.length > 0 ? say(leafName(leaf, context), ': ', uncapitalised(why)) : ofFigure(leaf, context)
}

/** »12 af 15 aktiviteter, 80 % i 2022, …«, »Andelen af utrygge … er 26 % i 2022, …«, »Indbrud og hærværk tilsammen: …« */
export function ofFigure(leaf: Leaf, context: NoteContext): Content {
  const { book, dossier } = context.assessment
  if (!leaf.now) return []
  const activities = activitiesOf(leaf, context)
  const arithmetic = arithmeticSentence(leaf, book, context.language)
  if (activities !== '') return say(activities, arithmetic)
  const { measure } = leaf
  if (measure.kind === 'indicator' && measure.area === dossier.partnership.area) return leadFigure(leaf, context)
  return say(measureWords(measure, dossier.partnership.area, book, context.language), ': ', uncapitalised(arithmetic))
}

/** »En ændring er påvist for ét af fire tal, der følges« */
export function followedFinding(leaves: readonly Leaf[], context: NoteContext): string {
  const keys = leaves.map((leaf) => leading(leaf)?.key)
  const shown = keys.filter((key) => key === 'shownRise' || key === 'shownFall').length
  const [some, all] = [shown, leaves.length].map((count) => numeral(count, context.language, true))
  if (shown > 0)
    return context.words(
      `En ændring er påvist for ${some} af ${all} tal, der følges`,
      `A change has been shown for ${some} of ${all} figures that are followed`,
    )
  if (leaves.length > 1 && keys.every((key) => key === 'notShown' || key === 'shownSmall'))
    return context.words(
      `En ændring er ikke påvist for nogen af de ${all} tal, der følges`,
      `A change has not been shown for any of the ${all} figures that are followed`,
    )
  const many = capitalise(all ?? '')
  return context.words(
    `${many} tal følges uden mål`,
    leaves.length === 1 ? 'One figure is followed without a target' : `${many} figures are followed without a target`,
  )
}
