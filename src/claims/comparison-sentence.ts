import type { Language } from '#domain/text.ts'
import { inPeriod } from '#language/dates.ts'
import { wordsIn } from '#language/words.ts'
import { differencePiece } from './change-sentence.ts'
import type { Claim } from './claim.ts'
import { type Content, capitalised, say } from './content.ts'
import { againstSection, atArea, numberOf, subjectOf } from './naming.ts'

/** »I 2022 er andelen af utrygge i nabolaget 26 % i Tingbjerg-Husum og 9 % i København (+17 procentpoint).« */
export function comparisonSentence(claim: Extract<Claim, { kind: 'comparison' }>, language: Language): Content {
  const { here, there } = claim
  const words = wordsIn(language)
  const subject = subjectOf(here.indicator, language)
  return capitalised(
    say(
      inPeriod(here.period, language),
      ...(language === 'da' ? [' er ', subject] : [', ', subject, ' was']),
      ' ',
      numberOf(here, language),
      ' ',
      atArea(here.area, language),
      words(' og ', ' and '),
      numberOf(there, language),
      ' ',
      atArea(there.area, language),
      ' (',
      differencePiece(here, there, againstSection(there.area.id), language),
      ').',
    ),
  )
}
