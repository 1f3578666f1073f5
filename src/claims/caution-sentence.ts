import { inLanguage, type Language } from '#domain/text.ts'
import { lowerFirst } from '#language/words.ts'
import type { Caution } from './claim.ts'
import { type Content, say, sentences } from './content.ts'
import { valueText } from './naming.ts'

/** What a reader must know to read a figure fairly (methods §5.8, §7.3, §7.6). */
export function cautionSentence(caution: Caution, language: Language): Content {
  const da = language === 'da'
  switch (caution.kind) {
    case 'lockdown':
      return sentences(
        say(
          da
            ? `${caution.year} var præget af nedlukninger på grund af covid-19. Et enkelt usædvanligt år er en usikker målestok.`
            : `${caution.year} was marked by the covid-19 lockdowns. A single unusual year is an uncertain yardstick.`,
        ),
        meanBefore(caution, language),
      )
    case 'luck':
      return say(
        da
          ? 'Et krav om et lavere tal hvert år nås ved et tilfælde omkring hvert andet år, selv om intet ændrer sig: to år i træk i ét af seks tilfælde, tre år i træk i ét af 24.'
          : 'A demand for a lower figure every year is met by luck about every other year even if nothing changes: two years in a row in one case of six, three in one of 24.',
      )
    case 'police-driven': {
      const name = lowerFirst(inLanguage(caution.figure.indicator.name, language).text)
      return say(
        da
          ? `Tallet for ${name} følger også politiets indsats. Flere anmeldelser kan være mere politiarbejde og ikke mere kriminalitet.`
          : `The figure for ${name} also follows the work of the police. More reports may be more police work and not more crime.`,
      )
    }
    case 'few-reports':
      return say(
        da
          ? 'Færre end 10 anmeldelser; der regnes ingen ændring i procent.'
          : 'Fewer than 10 reports; no change in percent is computed.',
      )
    case 'poisson-only':
      return say(
        da
          ? 'Testene af anmeldelser regner kun med tilfældig variation, for der er ingen længere serie at måle den virkelige variation på. Anmeldelser svinger mere end tilfældigt; derfor siges det, hvor megen variation et resultat holder til.'
          : 'The tests of reports assume only random variation, since there is no longer series to measure the real variation by. Reports vary more than at random; that is why it is said how much variation a result holds against.',
      )
  }
}

function meanBefore(caution: Extract<Caution, { kind: 'lockdown' }>, language: Language): Content {
  if (!caution.meanBefore) return []
  const { value, decimals, figure } = caution.meanBefore
  const text = valueText(figure.indicator, value, decimals, language)
  const [from, to] = [caution.year - 3, caution.year - 1]
  return say(
    language === 'da' ? `Gennemsnittet for ${from}–${to} er ${text}.` : `The mean of ${from}–${to} is ${text}.`,
  )
}
