import { closed, say } from '#claims/content.ts'
import { ruleSentence } from '#claims/rule-sentence.ts'
import { isOffence, isSurvey } from '#domain/indicator.ts'
import { formatDay } from '#language/dates.ts'
import type { NoteContext, Numbering } from '#report/note-context.ts'
import type { Chapter, Section } from '#report/report.ts'
import { usedIndicators } from '#report/used-indicators.ts'
import { notAssessed } from './not-assessed.ts'
import { sourcesSection } from './sources-section.ts'

/** How the goals are read, how the figures are tested, where they are from, what could not be assessed and what to ask for. */
export function method(context: NoteContext, numbering: Numbering): Chapter {
  return {
    id: 'metode',
    title: context.words('Metode, kilder og det, der ikke kan vurderes', 'Method, sources and what cannot be assessed'),
    sections: [readings(context), testing(context), notAssessed(context), sourcesSection(context, numbering)],
  }
}

/** »Mål 1, regel 1a. Andel utrygge i nabolaget: falder hvert år.« */
function readings(context: NoteContext): Section {
  const { book, dossier } = context.assessment
  const items = context.assessment.goals.flatMap(({ goal, rules }) =>
    rules.map(({ rule }) => {
      const sentence = ruleSentence(rule, dossier.partnership.area, book, context.language)
      const label = context.words(`Mål ${goal.number}, regel ${rule.id}. `, `Goal ${goal.number}, rule ${rule.id}. `)
      return closed(say(label, sentence))
    }),
  )
  return {
    id: 'laesning',
    margin: { name: context.words('Målene som regler', 'The goals as rules'), lines: [] },
    title: say(context.words('Sådan er målene læst', 'How the goals are read')),
    blocks: [
      { kind: 'list', items },
      {
        kind: 'paragraph',
        style: 'small',
        content: say(
          context.words(
            'Hvor intet andet står, er reglen læst som punktestimat: det aftalte tal afgør den.',
            'Where nothing else is said, the rule is read as a point estimate: the agreed figure decides it.',
          ),
        ),
      },
    ],
  }
}

function testing(context: NoteContext): Section {
  const asOf = formatDay(context.assessment.asOf, context.language)
  return {
    id: 'test',
    margin: { name: context.words('Metode', 'Method'), lines: [] },
    title: say(context.words('Vurdering og sikkerhed er to svar', 'Verdict and certainty are two answers')),
    blocks: [
      { kind: 'paragraph', style: 'body', content: say(testingWords(context).join(' ')) },
      {
        kind: 'paragraph',
        style: 'small',
        content: say(
          context.words(
            `Noten bygger på det, der var offentligt den ${asOf}. Forskelle er regnet før afrunding.`,
            `The note rests on what was public on ${asOf}. Differences are computed before rounding.`,
          ),
        ),
      },
    ],
  }
}

/** How figures are tested, of the kinds that the note has. */
function testingWords(context: NoteContext): readonly string[] {
  const kinds = usedIndicators(context).map((id) => context.assessment.book.indicator(id).kind)
  const general = context.words(
    'Vurderingen er ren regning på det aftalte tal. Sikkerheden siger, om ændringen kan skelnes fra tilfældig variation; grænsen er 5 % (tosidet), og intervaller er 95 %-intervaller.',
    'The verdict is plain arithmetic on the agreed figure. The certainty says whether the change can be told from random variation; the level is 5% (two-sided), and intervals are 95% intervals.',
  )
  const reports = context.words(
    'Anmeldelser er sammenlignet med en eksakt test, der kun regner med tilfældig variation.',
    'Reports are compared by an exact test that assumes only random variation.',
  )
  const shares = context.words(
    'Andele fra undersøgelsen er offentliggjort afrundet; hvor antallet af svar ikke er kendt, kan de ikke testes, og undersøgelsens egne oplysninger er gengivet som dens.',
    'Shares from the survey are published rounded; where the number of answers is not known, they cannot be tested, and what the survey states is given as its own.',
  )
  return [general, ...(kinds.some(isOffence) ? [reports] : []), ...(kinds.some(isSurvey) ? [shares] : [])]
}
