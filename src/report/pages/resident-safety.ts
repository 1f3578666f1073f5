import { type Content, say, sentences } from '#claims/content.ts'
import { levelSentence } from '#claims/level-sentence.ts'
import { atArea, numberOf } from '#claims/naming.ts'
import { plainChangeSentence } from '#claims/plain-change-sentence.ts'
import { isSurvey } from '#domain/indicator.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import { indicatorsOf } from '#evaluation/quantity.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { numeral } from '#language/words.ts'
import { headlineSentence } from '#report/headline.ts'
import { allLeaves, leading, type NoteContext } from '#report/note-context.ts'
import type { PageBlock, PageSection } from '#report/public-page.ts'
import { canCompare } from '#report/sections/change-blocks.ts'
import { isOffenceLeaf } from '#report/sections/crime.ts'
import { policeBlocks } from '#report/sections/police-blocks.ts'
import { changeEvidence, seriesOf } from '#report/series.ts'
import { usedIndicators } from '#report/used-indicators.ts'

type Change = { readonly before: Figure; readonly evidence: Evidence }

/** A survey's newest figure in the area, and its change from the figure before and from those that goals are held against. */
type Measured = { readonly now: Figure; readonly changes: readonly Change[] }

/** »Er her blevet tryggere?«: what the surveys show, what was reported to the police, and how the goals stand. */
export function safetySection(isJudged: boolean, context: NoteContext): PageSection {
  const measured = measuredSurveys(context)
  return {
    id: 'tryggere',
    margin: { name: context.words('Er her blevet tryggere?', 'Has it become safer here?'), lines: [] },
    title: say(answerWords(measured, context)),
    blocks: [
      ...measured.map((each) => paragraph(measuredSentence(each, context))),
      ...reportBlocks(context),
      ...(isJudged ? goalBlocks(context) : []),
    ],
  }
}

const paragraph = (content: Content): PageBlock => ({ kind: 'paragraph', style: 'body', content })
const heading = (words: string): PageBlock => ({ kind: 'paragraph', style: 'heading', content: say(words) })

/** The surveys that a goal measures in the area, else whatever surveys it has figures of; only where one way is better. */
function measuredSurveys(context: NoteContext): readonly Measured[] {
  const { book, dossier, periodOf } = context.assessment
  const { area } = dossier.partnership
  const isSafety = (id: string): boolean => {
    const { kind, direction } = book.indicator(id)
    return isSurvey(kind) && direction !== 'none'
  }
  const agreed = allLeaves(context.assessment)
    .filter(({ measure }) => measure.area === area)
    .flatMap(({ measure }) => indicatorsOf(measure))
    .filter(isSafety)
  const ids = agreed.length > 0 ? [...new Set(agreed)] : usedIndicators(context).filter(isSafety)
  return ids.flatMap((id): readonly Measured[] => {
    const series = seriesOf(id, area, periodOf(id), context)
    const now = series.at(-1)
    return now ? [{ now, changes: changesTold(now, series.slice(0, -1), context) }] : []
  })
}

/** Every change that is shown, from the figure before or from one that a goal is held against; where none is, that from the figure before. */
function changesTold(now: Figure, earlier: readonly Figure[], context: NoteContext): readonly Change[] {
  const agreed = allLeaves(context.assessment)
    .filter(
      (leaf) => leaf.now?.figures.length === 1 && leaf.now.figures[0] === now && leaf.reference?.figures.length === 1,
    )
    .flatMap(({ reference }) => reference?.figures ?? [])
    .filter(({ area }) => area.id === now.area.id)
  const befores = [...earlier.slice(-1), ...agreed].filter((before) => canCompare(before, now, context))
  const byPeriod = new Map(befores.map((before) => [before.period, before]))
  const changes = [...byPeriod.values()].map((before) => ({ before, evidence: changeEvidence(before, now, context) }))
  const shown = changes.filter(isShown)
  return shown.length > 0 ? shown : changes.slice(0, 1)
}

const isShown = ({ evidence: { key } }: Change): boolean => key === 'shownRise' || key === 'shownFall'

/** Whether what is shown is for the better; of several changes the newest counts. */
function effectOf({ now, changes }: Measured): 'better' | 'worse' | 'open' {
  const change = changes.find(isShown)
  if (!change) return 'open'
  return (change.evidence.key === 'shownFall') === (now.indicator.direction === 'lower') ? 'better' : 'worse'
}

/** Yes and no are said only of what is shown. */
function answerWords(measured: readonly Measured[], context: NoteContext): string {
  const count = (effect: string): number => measured.filter((each) => effectOf(each) === effect).length
  const [better, worse] = [count('better'), count('worse')]
  const many = (number: number): string => numeral(number, context.language)
  const all = measured.length
  if (all === 0)
    return context.words(
      'Det er ikke målt, om folk er trygge her',
      'Whether people feel safe here has not been measured',
    )
  if (better > 0 && worse > 0)
    return context.words(
      `Både ja og nej: ${many(better)} af ${many(all)} målinger viser det, og ${many(worse)} viser det modsatte`,
      `Both yes and no: ${many(better)} of ${many(all)} measurements show it, and ${many(worse)} the opposite`,
    )
  if (better > 0)
    return better === all
      ? context.words('Ja, det viser undersøgelsen', 'Yes, the survey shows it')
      : context.words(
          `Ja, det viser ${many(better)} af ${many(all)} målinger`,
          `Yes, ${many(better)} of ${many(all)} measurements ${better === 1 ? 'shows' : 'show'} it`,
        )
  if (worse > 0)
    return worse === all
      ? context.words('Nej, undersøgelsen viser det modsatte', 'No, the survey shows the opposite')
      : context.words(
          `Nej, ${many(worse)} af ${many(all)} målinger viser det modsatte`,
          `No, ${many(worse)} of ${many(all)} measurements ${worse === 1 ? 'shows' : 'show'} the opposite`,
        )
  return measured.some(({ changes }) => changes.length > 0)
    ? context.words(
        'Undersøgelsen kan ikke vise, om her er blevet tryggere',
        'The survey cannot show whether it has become safer here',
      )
    : context.words(
        'Det kan ikke siges: der er ikke et tidligere tal at sammenligne med',
        'It cannot be said: there is no earlier figure to compare with',
      )
}

function measuredSentence({ now, changes }: Measured, context: NoteContext): Content {
  const { language } = context
  const told = changes.map((change) => plainChangeSentence({ kind: 'change', now, ...change }, language))
  return sentences(...(told.length > 0 ? told : [levelSentence(now, language)]), besideCity(now, context))
}

/** »Til sammenligning er tallet 9 % i København.« */
function besideCity(here: Figure, context: NoteContext): Content {
  const { book, dossier } = context.assessment
  const city = dossier.partnership.comparators.find((id) => book.area(id).kind === 'city')
  const there = city === undefined ? undefined : book.find(here.indicator.id, city, here.period)
  if (there?.kind !== 'figure' || !canCompare(here, there, context)) return []
  const number = numberOf(there, context.language)
  const at = atArea(there.area, context.language)
  return say(context.words('Til sammenligning er tallet ', 'For comparison, the figure was '), number, ' ', at, '.')
}

/** What was reported to the police, of the kinds that have a target or show a change: a sentence each. */
function reportBlocks(context: NoteContext): readonly PageBlock[] {
  const { area } = context.assessment.dossier.partnership
  const leaves = allLeaves(context.assessment).filter(
    (leaf) => isOffenceLeaf(leaf, context) && leaf.measure.kind === 'indicator' && leaf.measure.area === area,
  )
  const told = leaves.filter(
    (leaf) => leaf.verdict !== 'monitored' || ['shownRise', 'shownFall'].includes(leading(leaf)?.key ?? ''),
  )
  const byIndicator = new Map(told.map((leaf) => [indicatorsOf(leaf.measure)[0], leaf]))
  const once = [...byIndicator.values()]
  const items = once
    .flatMap(({ now }) => now?.figures.slice(0, 1) ?? [])
    .map((figure) => reportSentence(figure, context))
  if (items.length === 0) return []
  return [
    heading(context.words('Det, der er anmeldt til politiet', 'What was reported to the police')),
    { kind: 'list', items },
    ...policeBlocks(once, context),
  ]
}

/** A kind of report against the year that its goal is held against, else against the figure before. */
function reportSentence(now: Figure, context: NoteContext): Content {
  const leaf = allLeaves(context.assessment).find(
    (each) => each.now?.figures[0] === now && leading(each)?.compares === 'time',
  )
  const agreed = leaf?.reference?.figures.length === 1 ? leaf.reference.figures[0] : undefined
  const earlier = seriesOf(now.indicator.id, now.area.id, now.period, context).filter(
    ({ period }) => period < now.period,
  )
  const before = agreed ?? earlier.at(-1)
  if (!before || isBounded(now) || !canCompare(before, now, context)) return levelSentence(now, context.language)
  const evidence = changeEvidence(before, now, context)
  return plainChangeSentence({ kind: 'change', before, now, evidence }, context.language)
}

const goalBlocks = (context: NoteContext): readonly PageBlock[] =>
  context.assessment.goals.length === 0
    ? []
    : [
        heading(context.words('Målene i aftalen', 'The goals of the agreement')),
        paragraph(say(headlineSentence(context))),
      ]
