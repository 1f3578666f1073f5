import type { Language } from '#domain/text.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import { inPeriod } from '#language/dates.ts'
import { formatNumber } from '#language/numbers.ts'
import { wordsIn } from '#language/words.ts'
import { type Content, say } from './content.ts'

/** »Forskellen er kun påvist, hvis der var mindst 164 svar hvert år (designeffekt 1,3; 126 ved designeffekt 1).« */
export function neededSentence(evidence: Evidence, language: Language): Content {
  const { needed } = evidence
  if (!needed) return []
  const [assumed, simple, deff] = [
    formatNumber(needed.assumed, 0, language),
    formatNumber(needed.simple, 0, language),
    formatNumber(needed.deff, 1, language),
  ]
  const when = answersWhen(evidence, language)
  return say(
    wordsIn(language)(
      `Forskellen er kun påvist, hvis der var mindst ${assumed} svar ${when} (designeffekt ${deff}; ${simple} ved designeffekt 1).`,
      `The difference has been shown only if there were at least ${assumed} answers ${when} (design effect ${deff}; ${simple} at design effect 1).`,
    ),
  )
}

/** Each year, or in the one year whose number of answers is not known. */
function answersWhen({ now, against }: Evidence, language: Language): string {
  const lacking = [...against, ...now].filter(({ n }) => n === undefined)
  const [only] = lacking
  return only && lacking.length === 1 ? inPeriod(only.period, language) : wordsIn(language)('hvert år', 'each year')
}

/** Beside what a publisher states of figures whose numbers of answers are not known. */
export function noAnswersSentence({ now, against }: Evidence, language: Language): Content {
  const isKnown = [...now, ...against].every(({ n }) => n !== undefined)
  return isKnown
    ? []
    : say(
        wordsIn(language)(
          'Antallet af svar er ikke offentliggjort, så testen kan ikke regnes efter.',
          'The number of answers has not been published, so the test cannot be checked.',
        ),
      )
}
