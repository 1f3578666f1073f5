import { differenceText, figureText } from '#claims/naming.ts'
import { areaNames, breakWords } from '#claims/obstacle-sentence.ts'
import type { Case } from '#domain/case.ts'
import { lastDayOf } from '#domain/day.ts'
import type { Finding } from '#domain/finding.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { PrintedClaim } from '#domain/printed.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { breakBetween } from '#evaluation/break.ts'
import { fault, hint } from '#findings/told.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { type FigureBook, figureBook } from '#indicators/figure-book.ts'
import { formatPeriod } from '#language/dates.ts'
import { roundHalfAway } from '#language/numbers.ts'
import { figureNamed } from './figure-reference.ts'

/** A claim's figures as they were known when it was printed. */
type Pair = { readonly claim: PrintedClaim; readonly of: Figure; readonly against: Figure; readonly book: FigureBook }

/** What a report prints of two figures: their difference, which is larger, whether that is significant. */
export function printedNumbers(dossier: Case): readonly Finding[] {
  const two = dossier.printed.filter(
    ({ kind }) => kind === 'change' || kind === 'comparison' || kind === 'significance',
  )
  return two.flatMap((claim) => {
    const pair = pairOf(claim, dossier)
    return pair ? checkPair(pair) : []
  })
}

function pairOf(claim: PrintedClaim, dossier: Case): Pair | undefined {
  const source = dossier.sources.find(({ id }) => id === claim.source)
  const book = figureBook(dossier, source && lastDayOf(source.date))
  const [of, against] = [claim.of, claim.against ?? ''].map((name) => figureNamed(name, book, dossier))
  return of?.kind === 'figure' && against?.kind === 'figure' ? { claim, of, against, book } : undefined
}

function checkPair(pair: Pair): readonly Finding[] {
  const { claim, of, against, book } = pair
  if (claim.kind !== 'significance' && mixesCountAndRate(of.indicator, against.indicator))
    return [countAgainstRate(pair)]
  if (of.indicator.id !== against.indicator.id) return []
  const because = breakBetween(of, against, book.source)
  if (because) return [acrossBreak(pair, because)]
  if (isBounded(of) || isBounded(against)) return []
  if (claim.kind === 'change') return changeDiffers(pair)
  return claim.kind === 'comparison' ? comparisonDiffers(pair) : []
}

const mixesCountAndRate = (a: Indicator, b: Indicator): boolean =>
  a.kind !== b.kind && [a.kind, b.kind].every((kind) => kind === 'offence-count' || kind === 'offence-rate')

const nameOf = (figure: Figure, language: Language): string =>
  `${inLanguage(figure.indicator.name, language).text}, ${inLanguage(figure.area.name, language).text} ${formatPeriod(figure.period, language)}`

const valued = (figure: Figure, language: Language): string =>
  `${nameOf(figure, language)} (${figureText(figure, language)})`

function countAgainstRate({ claim, of, against }: Pair): Finding {
  return fault('count-against-rate', claim.origin, 'against', claim.of, {
    da: `Et antal er holdt op mod en rate: ${valued(of, 'da')} og ${valued(against, 'da')}. Sammenlign rate med rate.`,
    en: `A count is held against a rate: ${valued(of, 'en')} and ${valued(against, 'en')}. Compare rate with rate.`,
  })
}

/** A comparison that was printed is a fault; a publisher's test is quoted, and asked about. */
function acrossBreak({ claim, of, against, book }: Pair, because: Parameters<typeof breakWords>[0]): Finding {
  const reason = (language: Language): string => {
    const area = because.kind === 'area-version' ? areaNames(book.area, language)(because.area) : ''
    return breakWords(because, area, language)
  }
  if (claim.kind === 'significance') {
    return hint('publisher-across-break', claim.origin, 'against', claim.of, {
      da: `Udgiveren har testet ${nameOf(of, 'da')} mod ${nameOf(against, 'da')}, men de to kan ikke sammenlignes: ${reason('da')}. Testen er gengivet og bruges ikke.`,
      en: `The publisher tested ${nameOf(of, 'en')} against ${nameOf(against, 'en')}, but the two cannot be compared: ${reason('en')}. The test is quoted and not used.`,
    })
  }
  return fault('compared-across-break', claim.origin, 'against', claim.of, {
    da: `${nameOf(of, 'da')} er sammenlignet med ${formatPeriod(against.period, 'da')}, men de to kan ikke sammenlignes: ${reason('da')}. Udelad sammenligningen.`,
    en: `${nameOf(of, 'en')} is compared with ${formatPeriod(against.period, 'en')}, but the two cannot be compared: ${reason('en')}. Leave the comparison out.`,
  })
}

/** »-6,1« with its decimals; undefined for what is no number. */
export function printedNumber(value: string): { readonly value: number; readonly decimals: number } | undefined {
  const match = /^([-−+]?)(\d+)(?:,(\d+))?$/.exec(value.trim())
  if (!match) return undefined
  const size = Number(`${match[2]}.${match[3] ?? '0'}`)
  return { value: match[1] === '' || match[1] === '+' ? size : -size, decimals: (match[3] ?? '').length }
}

function changeDiffers({ claim, of, against }: Pair): readonly Finding[] {
  const printed = printedNumber(claim.value)
  const computed = of.low - against.low
  if (!printed || Math.abs(roundHalfAway(computed, printed.decimals) - printed.value) < 1e-9) return []
  const decimals = Math.max(of.decimals, against.decimals, printed.decimals)
  const difference = (language: Language): string => differenceText(of.indicator, computed, decimals, language)
  const lostSign = Math.abs(roundHalfAway(computed, printed.decimals) + printed.value) < 1e-9
  const mend = lostSign
    ? { da: 'Ret fortegnet.', en: 'Mend the sign.' }
    : { da: 'Ret ændringen eller tallene.', en: 'Mend the change or the figures.' }
  return [
    fault('change-differs', claim.origin, 'value', claim.of, {
      da: `${claim.value} er trykt, ${difference('da')} er ændringen for ${nameOf(of, 'da')} fra ${formatPeriod(against.period, 'da')}. ${mend.da}`,
      en: `${claim.value} is printed, ${difference('en')} is the change of ${nameOf(of, 'en')} from ${formatPeriod(against.period, 'en')}. ${mend.en}`,
    }),
  ]
}

const sides: Readonly<Record<string, { readonly sign: number; readonly da: string; readonly en: string }>> = {
  above: { sign: 1, da: 'over', en: 'above' },
  below: { sign: -1, da: 'under', en: 'below' },
  equal: { sign: 0, da: 'lig med', en: 'equal to' },
}

function comparisonDiffers({ claim, of, against }: Pair): readonly Finding[] {
  const printed = sides[claim.value]
  const sign = Math.abs(of.low - against.low) < 1e-9 ? 0 : Math.sign(of.low - against.low)
  if (!printed || printed.sign === sign) return []
  const computed = Object.values(sides).find((side) => side.sign === sign)
  return [
    fault('comparison-differs', claim.origin, 'value', claim.of, {
      da: `»${printed.da}« er trykt, men ${valued(of, 'da')} er ${computed?.da} ${valued(against, 'da')}. Ret teksten eller tallene.`,
      en: `“${printed.en}” is printed, but ${valued(of, 'en')} is ${computed?.en} ${valued(against, 'en')}. Mend the text or the figures.`,
    }),
  ]
}
