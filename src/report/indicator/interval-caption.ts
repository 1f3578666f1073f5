import { type Content, say, sentences } from '#claims/content.ts'
import { type Indicator, isOffence } from '#domain/indicator.ts'
import { formatNumber } from '#language/numbers.ts'
import type { ChartPoint, SeriesChart } from '#report/chart.ts'
import type { NoteContext } from '#report/note-context.ts'
import { assumedDeff } from '#statistics/published-share.ts'

const fullCounts = ['plan-share', 'output', 'money', 'listing']

/** Kinds whose every case is counted, so that there is no uncertainty to draw. */
export const isFullCount = ({ kind }: Indicator): boolean => fullCounts.includes(kind)

/** What the upright lines of a chart rest on, why some points have none, and what the lines between points say. */
export function intervalsExplained(
  chart: SeriesChart,
  indicator: Indicator,
  supposedN: number | undefined,
  context: NoteContext,
): Content {
  return sentences(intervalWords(chart, indicator, supposedN, context), lineWords(chart, indicator, context))
}

function intervalWords(
  chart: SeriesChart,
  indicator: Indicator,
  supposedN: number | undefined,
  context: NoteContext,
): Content {
  const points = chart.series.flatMap((series) => series.points)
  const has = (is: (point: ChartPoint) => boolean): boolean => points.some(is)
  const drawn = {
    computed: has(({ interval }) => interval?.supposed === false),
    supposed: has(({ interval }) => interval?.supposed === true),
    none: has(({ interval }) => interval === undefined),
  }
  if (isFullCount(indicator))
    return say(context.words('Fuld optælling, så der er intet interval.', 'A full count, so there is no interval.'))
  if (isOffence(indicator.kind)) return ofReports(drawn, context)
  if (indicator.kind === 'survey-share') return ofAnswers(drawn, supposedN, context)
  return say(
    context.words(
      'Uden interval: tallets usikkerhed er ikke offentliggjort.',
      'No interval: the uncertainty of the figure has not been published.',
    ),
  )
}

type Drawn = { readonly computed: boolean; readonly supposed: boolean; readonly none: boolean }

function ofReports({ computed, supposed, none }: Drawn, { words }: NoteContext): Content {
  return sentences(
    computed || supposed
      ? say(
          words(
            'Lodret streg: 95\u00a0%-interval for tilfældig variation.',
            'Upright line: 95% interval for random variation.',
          ),
        )
      : [],
    supposed
      ? say(
          words(
            'Stiplet, hvor folketallet er regnet baglæns af antal og rate.',
            'Dashed where the population is worked back from count and rate.',
          ),
        )
      : [],
    none
      ? say(
          words(
            'Uden interval, hvor antallet bag raten ikke er offentliggjort.',
            'No interval where the count behind the rate has not been published.',
          ),
        )
      : [],
  )
}

function ofAnswers({ computed, supposed, none }: Drawn, n: number | undefined, context: NoteContext): Content {
  const { words, language } = context
  const deff = formatNumber(assumedDeff, 1, language)
  const answers = n === undefined ? '' : formatNumber(n, 0, language)
  return sentences(
    computed
      ? say(
          words(
            `Fuldt optrukket interval: 95\u00a0%, regnet af antallet af svar og en antaget designeffekt på ${deff}.`,
            `Full interval: 95%, computed from the number of answers and an assumed design effect of ${deff}.`,
          ),
        )
      : [],
    supposed
      ? say(
          words(
            `Stiplet interval: sådan ville usikkerheden se ud med ${answers} svar hvert år. Det rigtige antal svar er ikke offentliggjort.`,
            `Dashed interval: what the uncertainty would be with ${answers} answers each year. The real number has not been published.`,
          ),
        )
      : [],
    none
      ? say(
          words(
            'Uden interval, hvor antallet af svar ikke er offentliggjort.',
            'No interval where the number of answers has not been published.',
          ),
        )
      : [],
  )
}

/** The followed area's lines are bound to tests (look §5.2). */
function lineWords(chart: SeriesChart, indicator: Indicator, { words }: NoteContext): Content {
  const lines = chart.series.filter(({ role }) => role === 'area').flatMap(({ joins }) => joins.map(({ line }) => line))
  const dotted = isFullCount(indicator)
    ? words('Prikket linje: ændringen er ikke testet.', 'Dotted line: the change has not been tested.')
    : words(
        'Prikket linje: en ændring er ikke påvist eller kan ikke testes.',
        'Dotted line: a change has not been shown or cannot be tested.',
      )
  return sentences(
    lines.includes('shown')
      ? say(words('Fuld linje: ændringen er påvist.', 'Full line: the change has been shown.'))
      : [],
    lines.includes('not-shown') ? say(dotted) : [],
    hasGap(chart) ? say(words('Ingen linje, hvor en måling mangler.', 'No line where a measurement is missing.')) : [],
  )
}

/** Whether some series lacks a year between its first and its last. */
const hasGap = ({ periods, series }: SeriesChart): boolean =>
  series.some(({ points }) => {
    const places = points.map(({ period }) => periods.indexOf(period))
    return places.some((place, i) => i > 0 && place - (places[i - 1] ?? place) > 1)
  })
