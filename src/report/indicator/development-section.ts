import { type Content, capitalised, say, sentences } from '#claims/content.ts'
import { evidenceMark, evidenceSentence } from '#claims/evidence-sentence.ts'
import { atArea } from '#claims/naming.ts'
import { missingWords } from '#claims/obstacle-sentence.ts'
import { askWords } from '#claims/rule-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import type { Indicator } from '#domain/indicator.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { formatPeriod, inPeriod } from '#language/dates.ts'
import { capitalise } from '#language/words.ts'
import { unitWords } from '#report/data/unit-words.ts'
import { judgedAs, type NoteContext } from '#report/note-context.ts'
import type { JudgedWord, PageBlock, PageSection } from '#report/public-page.ts'
import { brokenFrom, finding } from '#report/sections/change-blocks.ts'
import { consistentAnswers } from '#report/sections/consistent-answers.ts'
import { seriesFigure } from '#report/sections/survey-figure.ts'
import { changeEvidence } from '#report/series.ts'
import type { GoalAbout, IndicatorTold } from './indicator-told.ts'
import { intervalsExplained } from './interval-caption.ts'

/** Where the figure stands now, what is shown of the change, its verdicts, and the series drawn. */
export function developmentSection(told: IndicatorTold): PageSection {
  const { context, now, before, indicator } = told
  return {
    id: 'udvikling',
    margin: {
      name: context.words('Udvikling', 'Development'),
      lines: [unitLine(indicator, context)],
      judged: told.goals.flatMap((about) => judgedWords(about, context)),
    },
    title: now ? finding(now, context, before) : noFigureTitle(told),
    blocks: now ? [evidenceBlock(told, now), ...chartBlocks(told)] : [missingBlock(told)],
  }
}

/** What the figure is measured in: »Procent af de adspurgte«. */
export function unitLine({ kind, unit }: Indicator, { words, language }: NoteContext): string {
  if (kind === 'survey-share') return words('Procent af de adspurgte', 'Percent of those asked')
  if (kind === 'plan-share') return words('Procent af aktiviteterne', 'Percent of the activities')
  return capitalise(unitWords(unit, language))
}

/** The verdict of each sentence about the figure, what it asks, and whose it is. */
function judgedWords({ assessment, leaves, isJudged }: GoalAbout, context: NoteContext): readonly JudgedWord[] {
  if (!isJudged) return []
  const { language } = context
  const { year } = assessment.edition
  return leaves.map((leaf) => {
    const asked = askWords(leaf.measure, leaf.judgement, leaf.by, assessment.book, language)
    const isPart = judgedAs(leaf, assessment) === 'part'
    const label = context.words(isPart ? 'Delmål' : 'Mål', isPart ? 'Part' : 'Goal')
    const when = formatPeriod(leaf.period, language)
    return {
      word: verdictWord(leaf.verdict, language),
      lines: [
        ...(leaf.judgement.is === 'followed' ? [] : [`${label}: ${asked}`]),
        context.words(`${capitalise(when)}, efter noten ${year}`, `${capitalise(when)}, by the note of ${year}`),
      ],
    }
  })
}

/** What is shown of the change, or why nothing can be. */
function evidenceBlock(told: IndicatorTold, now: Figure): PageBlock {
  const { context, before } = told
  if (before) {
    const evidence = changeEvidence(before, now, context)
    const content = evidenceSentence(evidence, context.language)
    return { kind: 'evidence', mark: evidenceMark(evidence), content: content }
  }
  return { kind: 'evidence', mark: 'not-tested', content: noChangeSentence(told, now) }
}

/** Why the newest figure cannot be held against any earlier one. */
export function noChangeSentence({ context, series }: IndicatorTold, now: Figure): Content {
  const { words } = context
  if (isBounded(now))
    return say(
      words(
        'Tallet er kun kendt inden for grænser, så en ændring kan ikke vurderes.',
        'The figure is known only within bounds, so a change cannot be assessed.',
      ),
    )
  const broken = brokenFrom(
    series.followed.figures.filter((figure) => figure !== now),
    now,
    context,
  )
  if (broken.length > 0) return broken
  return say(words('Der er intet tidligere tal at holde det op mod.', 'There is no earlier figure to hold it against.'))
}

function noFigureTitle({ context, area }: IndicatorTold): Content {
  return say(context.words('Der er intet tal ', 'There is no figure '), atArea(area, context.language))
}

/** Why there is no figure, and when there will be one. */
function missingBlock({ context, indicator, area }: IndicatorTold): PageBlock {
  const { book, periodOf } = context.assessment
  const period = periodOf(indicator.id)
  const missing = book.find(indicator.id, area.id, period)
  const reason = missing.kind === 'none' ? missingWords[context.language][missing.reason] : ''
  const said = capitalised(
    say(context.words('tallet ', 'the figure '), inPeriod(period, context.language), ` ${reason}.`),
  )
  const when = context.words(
    'Når nogen offentliggør et tal, og det er læst ind, står det her.',
    'When somebody publishes a figure and it has been read in, it will stand here.',
  )
  return { kind: 'paragraph', style: 'body', content: sentences(reason === '' ? [] : said, say(when)) }
}

/** How many points it takes to make a series worth drawing. */
const fewestPoints = 2

/** As many areas beside the followed one as a chart can name without crowding. */
const mostBeside = 6

function chartBlocks({ context, series, indicator }: IndicatorTold): readonly PageBlock[] {
  const n = consistentAnswers(context, undefined, series.followed.area)?.min
  const drawn = { ...series, beside: series.beside.slice(0, mostBeside) }
  const figure = seriesFigure(drawn, n, context, { id: 'udvikling-figur', label: '' }, (chart) =>
    sentences(intervalsExplained(chart, indicator, n, context), leftOutWords(series.beside.length, context)),
  )
  const points = figure.chart.kind === 'series' ? figure.chart.series.flatMap((each) => each.points) : []
  return points.length < fewestPoints ? [] : [{ kind: 'figure', figure }]
}

const leftOutWords = (beside: number, { words }: NoteContext): Content =>
  beside > mostBeside
    ? say(
        words(
          `Figuren viser ${mostBeside} af de ${beside} områder, der kan sammenlignes med; tabellen har dem alle.`,
          `The chart shows ${mostBeside} of the ${beside} areas to compare with; the table has them all.`,
        ),
      )
    : []
