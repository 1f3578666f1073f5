import type { Language } from '#domain/text.ts'
import { wordsIn } from '#language/words.ts'
import type { Caution } from './claim.ts'
import { type Content, capitalised, closed, say, sentences } from './content.ts'
import { atArea, nameInSentence, subjectOf, valueText } from './naming.ts'

/** What a reader must know to read a figure fairly (methods §5.8, §7.3, §7.6). */
export function cautionSentence(caution: Caution, language: Language): Content {
  const words = wordsIn(language)
  switch (caution.kind) {
    case 'lockdown':
      return lockdownSentence(caution, language)
    case 'luck':
      return say(
        words(
          'Et krav om et bedre tal hvert år nås ved et tilfælde omkring hvert andet år, selv om intet ændrer sig: to år i træk i ét af seks tilfælde og tre år i træk i ét af 24.',
          'A demand for a better figure every year is met by luck about every other year even if nothing changes: two years in a row in one case of six, and three in one of 24.',
        ),
      )
    case 'police-driven':
      return policeDrivenSentence(caution, language)
    case 'few-reports':
      return say(
        words(
          'Hvor der er færre end 10 anmeldelser at regne fra, står der ingen ændring i procent.',
          'Where there are fewer than 10 reports to count from, no change in percent is given.',
        ),
      )
    case 'poisson-only':
      return say(
        words(
          'Testene af anmeldelser regner kun med tilfældig variation, for der er ingen længere serie at måle den virkelige variation på. Anmeldelser svinger mere end tilfældigt; derfor siges det, hvor meget variation et resultat holder til.',
          'The tests of reports assume only random variation, because there is no long series to measure the real variation by. Reports vary more than at random; that is why it is said how much variation a result holds against.',
        ),
      )
  }
}

function policeDrivenSentence({ figure }: Extract<Caution, { kind: 'police-driven' }>, language: Language): Content {
  const words = wordsIn(language)
  return say(
    words('Tallet for ', 'The figure for '),
    nameInSentence(figure.indicator, language),
    words(
      ' følger også politiets indsats. Flere anmeldelser kan være mere politiarbejde og ikke mere kriminalitet.',
      ' also follows the work of the police. More reports may be more police work and not more crime.',
    ),
  )
}

function lockdownSentence(caution: Extract<Caution, { kind: 'lockdown' }>, language: Language): Content {
  const words = wordsIn(language)
  return sentences(
    say(
      words(
        `${caution.year} var præget af nedlukninger på grund af covid-19.`,
        `${caution.year} was marked by the covid-19 lockdowns.`,
      ),
    ),
    say(words('Et enkelt usædvanligt år er en usikker målestok.', 'A single unusual year is an uncertain yardstick.')),
    meanBefore(caution, language),
  )
}

/** »Fra 2017 til 2019 er antallet af anmeldelser i Åparken i gennemsnit 41,3.« */
function meanBefore({ year, meanBefore }: Extract<Caution, { kind: 'lockdown' }>, language: Language): Content {
  if (!meanBefore) return []
  const { value, decimals, figure } = meanBefore
  const words = wordsIn(language)
  const years = words(`fra ${year - 3} til ${year - 1}`, `from ${year - 3} to ${year - 1}`)
  const [subject, at] = [subjectOf(figure.indicator, language), atArea(figure.area, language)]
  const mean = valueText(figure.indicator, value, decimals, language)
  return capitalised(
    closed(
      language === 'da'
        ? say(years, ' er ', subject, ' ', at, ` i gennemsnit ${mean}`)
        : say(years, ', ', subject, ' ', at, ` was ${mean} on average`),
    ),
  )
}
