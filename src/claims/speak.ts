import type { Language } from '#domain/text.ts'
import type { FigureBook } from '#indicators/figure-book.ts'
import { breakSentence } from './break-sentence.ts'
import { cautionSentence } from './caution-sentence.ts'
import { changeSentence } from './change-sentence.ts'
import type { Claim } from './claim.ts'
import { comparisonSentence } from './comparison-sentence.ts'
import { type Content, sentences } from './content.ts'
import { countListSentence } from './count-list-sentence.ts'
import { detectableSentence } from './detectable-sentence.ts'
import { evidenceAfterChange, evidenceSentence, leadingEvidence } from './evidence-sentence.ts'
import { levelSentence } from './level-sentence.ts'
import { noAnswersSentence } from './needed-sentence.ts'
import { verdictSentence } from './verdict-sentence.ts'

/** A claim as one or more sentences. Same claim, same text. */
export function speak(claim: Claim, book: FigureBook, language: Language): Content {
  switch (claim.kind) {
    case 'level':
      return levelSentence(claim.figure, language)
    case 'change':
      return sentences(
        changeSentence(claim, language),
        evidenceAfterChange(claim.evidence, language),
        claim.evidence.by === 'publisher' ? noAnswersSentence(claim.evidence, language) : [],
      )
    case 'comparison':
      return sentences(comparisonSentence(claim, language), evidenceSentence(claim.evidence, language))
    case 'break':
      return breakSentence(claim.a, claim.b, claim.because, language)
    case 'verdict': {
      const evidence = leadingEvidence(claim.leaf.evidence)
      return sentences(
        verdictSentence(claim.leaf, claim.of, book, language),
        evidence ? evidenceSentence(evidence, language) : [],
      )
    }
    case 'detectable':
      return detectableSentence(claim.detectable, claim.before, language)
    case 'count-list':
      return countListSentence(claim.changes, language)
    case 'caution':
      return cautionSentence(claim.caution, language)
  }
}
