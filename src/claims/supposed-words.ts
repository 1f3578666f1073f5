import type { Language } from '#domain/text.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Supposed } from '#evaluation/rate-basis.ts'
import type { Figure } from '#indicators/figure.ts'
import { inPeriod } from '#language/dates.ts'
import { formatNumber } from '#language/numbers.ts'
import { withinSentence, wordsIn } from '#language/words.ts'

type Assumption = NonNullable<Evidence['ifSupposed']>

/** Each supposed figure once, populations first: »folketallet i Tingbjerg-Husum 11.337 (11.307–11.367)«. */
export function supposedFigures(
  { supposed }: Assumption,
  nameOf: (area: string) => string,
  language: Language,
): readonly string[] {
  const groups = Map.groupBy(supposed, ({ what, area, value }) => `${what}:${area}:${value}`)
  const once = [...groups.values()].flatMap(([first, ...others]) => {
    const range = [first, ...others].find((item) => item?.range)?.range
    return first ? [{ ...first, ...(range && { range }) }] : []
  })
  const order = (item: Supposed): number => (item.what === 'population' ? 0 : 1)
  return once.toSorted((a, b) => order(a) - order(b)).map((item) => supposedFigure(item, nameOf, language))
}

function supposedFigure(item: Supposed, nameOf: (area: string) => string, language: Language): string {
  const words = wordsIn(language)
  const write = (value: number): string => formatNumber(value, 0, language)
  const name = withinSentence(nameOf(item.area))
  if (item.what === 'population') {
    const range = item.range ? ` (${write(item.range[0])}–${write(item.range[1])})` : ''
    return words(`folketallet i ${name} `, `the population of ${name} is `) + write(item.value) + range
  }
  const when = inPeriod(item.period, language)
  return words(
    `antallet af anmeldelser i ${name} ${when} cirka ${write(item.value)}`,
    `the number of reports in ${name} ${when} is about ${write(item.value)}`,
  )
}

/** »cirka 281 anmeldelser i 2020 over for 212 i 2021«, »områdets 212 anmeldelser over for cirka 21.803 i resten« */
export function comparedCounts(evidence: Evidence, { test, supposed }: Assumption, language: Language): string {
  const words = wordsIn(language)
  const isSupposed = (figures: readonly Figure[]): boolean =>
    figures.some(({ area, period }) =>
      supposed.some((item) => item.what === 'count' && item.area === area.id && item.period === period),
    )
  const write = (count: number, figures: readonly Figure[]): string =>
    (isSupposed(figures) ? words('cirka ', 'about ') : '') + formatNumber(count, 0, language)
  const [before, now] = [write(test.before.count, evidence.against), write(test.now.count, evidence.now)]
  if (evidence.compares === 'area')
    return words(
      `områdets ${now} anmeldelser over for ${before} i resten`,
      `${now} reports in the area stand against ${before} in the rest`,
    )
  const [then, later] = [evidence.against, evidence.now].map((figures) => whenOf(figures, language))
  return words(
    `${before} anmeldelser${then} over for ${now}${later}`,
    `${before} reports${then} stand against ${now}${later}`,
  )
}

/** When counts are from, where all are from one period. */
function whenOf(figures: readonly Figure[], language: Language): string {
  const periods = [...new Set(figures.map(({ period }) => period))]
  const [only] = periods
  return only !== undefined && periods.length === 1 ? ` ${inPeriod(only, language)}` : ''
}
