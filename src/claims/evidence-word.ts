import type { Language } from '#domain/text.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import { wordsIn } from '#language/words.ts'

/** The evidence in two or three words, for a column: »Fald påvist«. Whose it is, a note tells. */
export function evidenceWord(evidence: Evidence, language: Language): string {
  const words = wordsIn(language)
  switch (evidence.key) {
    case 'shownRise':
      return words('Stigning påvist', 'Rise shown')
    case 'shownFall':
      return words('Fald påvist', 'Fall shown')
    case 'shownAbove':
    case 'shownBelow':
      return words('Forskel påvist', 'Difference shown')
    case 'shownSmall':
      return words('Uændret inden for ±3', 'Unchanged within ±3')
    case 'notShown':
      return evidence.compares === 'area'
        ? words('Forskel ikke påvist', 'Difference not shown')
        : words('Ændring ikke påvist', 'Change not shown')
    case 'notAssessable':
      return notAssessableWord(evidence, language)
  }
}

function notAssessableWord({ reason }: Evidence, language: Language): string {
  const words = wordsIn(language)
  if (reason === 'full-count') return words('Fuld optælling', 'Full count')
  if (reason === 'gap' || reason === 'number-target') return words('Ikke testet', 'Not tested')
  return words('Kan ikke vurderes', 'Cannot be assessed')
}
