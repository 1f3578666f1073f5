import { type Content, say, sentences, spoken } from '#claims/content.ts'
import type { PrintedClaim } from '#domain/printed.ts'
import { inLanguage } from '#domain/text.ts'
import type { Figure } from '#indicators/figure.ts'
import { formatKroner } from '#language/numbers.ts'
import { quoted } from '#language/words.ts'
import type { Block } from './report.ts'
import { placeWords } from './road-delivery.ts'
import type { Journey } from './road-told.ts'

/** What a report prints as the sum of the same column, and a person's reason where the two differ. */
export function printedTotals(journey: Journey, told: Figure, plan: number | undefined): readonly Block[] {
  const { dossier } = journey
  const name = `plan:${plan}:${told.period}`
  return dossier.printed
    .filter(({ kind, of }) => kind === 'total' && of === name)
    .map((claim) => ({
      kind: 'paragraph',
      style: 'body',
      content: sentences(printedTotal(claim, told, journey), whyOther(claim, told, journey)),
    }))
}

/** »Bilag 2, tabel 3, trykker 1.934.000 kr., 215.000 kr. mere end rækkerne giver.« */
function printedTotal({ value, place, source }: PrintedClaim, told: Figure, { book, language }: Journey): Content {
  const da = language === 'da'
  const difference = Number(value) - told.low
  const [amount, gap] = [formatKroner(Number(value), language), formatKroner(Math.abs(difference), language)]
  const side = difference > 0 ? (da ? 'mere' : 'more') : da ? 'mindre' : 'less'
  const same = da ? ', trykker samme sum.' : ', prints the same sum.'
  const other = da
    ? `, trykker ${amount}, ${gap} ${side} end rækkerne giver.`
    : `, prints ${amount}, ${gap} ${side} than the rows give.`
  return say(
    spoken(inLanguage(book.source(source).title, language), language),
    place === '' ? '' : placeWords(place, language),
    difference === 0 ? same : other,
  )
}

/** What somebody wrote when they accepted that the two differ. */
function whyOther({ of, value }: PrintedClaim, told: Figure, { dossier, language }: Journey): Content {
  const accepted = dossier.acceptances.find((item) => item.of === of)
  if (!accepted || Number(value) === told.low) return []
  return say(spoken({ text: `${accepted.by}: ${quoted(accepted.reason, 'da')}.`, language: 'da' }, language))
}
