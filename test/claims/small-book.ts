import type { Area } from '#domain/area.ts'
import type { Indicator, IndicatorKind } from '#domain/indicator.ts'
import type { Period } from '#domain/period.ts'
import type { Source } from '#domain/source.ts'
import type { Text } from '#domain/text.ts'
import { compareCounts, countsIn } from '#evaluation/count-test.ts'
import type { Evidence, EvidenceKey, NotAssessable, Pair } from '#evaluation/evidence.ts'
import type { Quantity } from '#evaluation/quantity.ts'
import { compareShares } from '#evaluation/share-test.ts'
import { byCounts, byShares, shownKey } from '#evaluation/tested-evidence.ts'
import type { Figure } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'

// Figures, evidence and a book of names, put together by hand for sentences about them.

export const indicatorOf = (kind: IndicatorKind, name: Text, parts: Partial<Indicator> = {}): Indicator => ({
  id: name.da.toLowerCase(),
  slug: name.da.toLowerCase(),
  kind,
  name,
  unit: kind.endsWith('share') ? 'percent' : kind === 'money' ? 'kroner' : 'things',
  direction: 'lower',
  driver: 'none',
  ...parts,
})

/** Reports of one thing: »anmeldelser af indbrud«. */
export const reportsOf = (da: string, en: string, parts: Partial<Indicator> = {}): Indicator =>
  indicatorOf(
    'offence-count',
    { da: `${da.charAt(0).toUpperCase()}${da.slice(1)}`, en },
    {
      driver: 'victim-reported',
      words: {
        counted: { da: `anmeldelser af ${da}`, en: `reports of ${en.toLowerCase()}` },
        countedOne: { da: `anmeldelse af ${da}`, en: `report of ${en.toLowerCase()}` },
      },
      ...parts,
    },
  )

export const unsafeShare = indicatorOf(
  'survey-share',
  { da: 'Andel utrygge i nabolaget', en: 'Share who feel unsafe in their neighbourhood' },
  {
    words: {
      subject: { da: 'andelen af utrygge i nabolaget', en: 'the share who feel unsafe in their neighbourhood' },
    },
  },
)

export const areaOf = (name: string, parts: Partial<Area> = {}): Area => ({
  id: name.toLowerCase(),
  kind: 'other',
  name: { da: name, en: name },
  versions: [],
  ...parts,
})

export const tingbjerg = areaOf('Tingbjerg-Husum')
export const amager = areaOf('Amager', { at: { da: 'på Amager', en: 'on Amager' } })
export const copenhagen = areaOf('København', { name: { da: 'København', en: 'Copenhagen' } })

const version = {
  id: '1',
  covers: { kind: 'words', text: { da: 'det hele' } },
  population: { missing: 'not-published' },
} as const

export function figureOf(indicator: Indicator, period: Period, value: number, parts: Partial<Figure> = {}): Figure {
  const decimals = parts.decimals ?? 0
  return {
    kind: 'figure',
    indicator,
    area: tingbjerg,
    areaVersion: version,
    period,
    low: value,
    high: value,
    half: indicator.kind.startsWith('survey') ? 0.5 / 10 ** decimals : 0,
    decimals,
    basis: 'published',
    others: [],
    ...parts,
  }
}

export const pairOf = (now: Figure, against: Figure): Pair => ({
  compares: now.area.id === against.area.id ? 'time' : 'area',
  now: [now],
  against: [against],
})

/** What our own test says of two figures, by the code that judges. */
export function tested(now: Figure, against: Figure): Evidence {
  const pair = pairOf(now, against)
  return now.indicator.kind === 'survey-share'
    ? byShares(pair, compareShares(against, now))
    : byCounts(pair, compareCounts(countsIn(pair.against), countsIn(pair.now)))
}

/** What a publisher states of two figures, without its test. */
export function stated(now: Figure, against: Figure, isShown: boolean): Evidence {
  const pair = pairOf(now, against)
  const key: EvidenceKey = isShown ? shownKey(pair, now.low > against.low) : 'notShown'
  return { ...pair, by: 'publisher', key, source: 'survey-2022' }
}

export const untested = (now: Figure, against: Figure, reason: NotAssessable): Evidence => ({
  ...pairOf(now, against),
  by: 'computed',
  key: 'notAssessable',
  reason,
})

/** A quantity of figures, with the value that was made of them. */
export const quantityOf = (figures: readonly Figure[], low: number, decimals: number, high = low): Quantity => ({
  kind: 'quantity',
  low,
  high,
  boxLow: low,
  boxHigh: high,
  decimals,
  figures,
})

const named = <T extends { readonly id: string }>(items: readonly T[], id: string): T => {
  const found = items.find((item) => item.id === id)
  if (!found) throw new RangeError(`Cannot find ${id}`)
  return found
}

const refuse = (): never => {
  throw new RangeError('Cannot give figures: the book holds names only')
}

/** A book that knows names and nothing else: sentences are written from what their claim holds. */
export const bookOf = (indicators: readonly Indicator[], areas: readonly Area[]): FigureBook => ({
  asOf: undefined,
  indicator: (id) => named(indicators, id),
  area: (id) => named(areas, id),
  source: (id): Source => ({ id, title: { da: id }, publisher: { da: id }, date: 'unknown' }),
  find: refuse,
  periods: refuse,
  versions: refuse,
  population: refuse,
})
