import { type Content, capitalised, say, sentences } from '#claims/content.ts'
import { subjectOf } from '#claims/naming.ts'
import { arithmeticSentence } from '#claims/verdict-sentence.ts'
import type { Language } from '#domain/text.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { capitalise, numeral } from '#language/words.ts'
import type { NoteContext } from './note-context.ts'

const order: readonly Verdict[] = [
  'met',
  'on-course',
  'partly-met',
  'not-met',
  'off-course',
  'undecidable',
  'monitored',
  'stated',
]

const headlineClauses: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  da: {
    met: 'er opfyldt',
    'on-course': 'er på rette vej',
    'partly-met': 'er delvist opfyldt',
    'not-met': 'er ikke opfyldt',
    'off-course': 'er ikke på rette vej',
    undecidable: 'kan ikke vurderes',
    monitored: 'følges uden mål',
    stated: 'er et løfte uden måling',
  },
  en: {
    met: 'met',
    'on-course': 'on course',
    'partly-met': 'partly met',
    'not-met': 'not met',
    'off-course': 'off course',
    undecidable: 'impossible to assess',
    monitored: 'followed without a target',
    stated: 'without a measure',
  },
}

/** The answer of a note: »Ét mål er opfyldt, ét er delvist opfyldt, og ét er ikke opfyldt.«, then the first figure of the first goals. */
export function lede(context: NoteContext): Content {
  return sentences(say(headlineSentence(context)), ...leadFigures(context))
}

/** How many goals stand how, as one sentence. */
export function headlineSentence(context: NoteContext): string {
  const headlines = context.assessment.goals.map(({ headline }) => headline)
  const groups = order
    .map((verdict) => ({ verdict, count: headlines.filter((item) => item === verdict).length }))
    .filter(({ count }) => count > 0)
  const clauses = groups.map(({ verdict, count }, i) => {
    const clause = headlineClauses[context.language][verdict]
    const noun = i > 0 ? '' : context.words(' mål', count === 1 ? ' goal' : ' goals')
    if (context.da) return `${numeral(count, 'da', true)}${noun} ${count > 1 ? severalOf(clause) : clause}`
    return `${numeral(count, 'en')}${noun} ${count === 1 ? 'is' : 'are'} ${clause}`
  })
  if (clauses.length === 0) return context.words('Aftalen har ingen mål.', 'The agreement has no goals.')
  const comma = clauses.length > 1 ? (context.da ? ', og ' : ', and ') : ''
  return `${capitalise([clauses.slice(0, -1).join(', '), clauses.at(-1) ?? ''].filter((part) => part !== '').join(comma))}.`
}

/** A promise becomes promises; participles do not change after »mål«. */
const severalOf = (clause: string): string => clause.replace('er et løfte', 'er løfter')

/** How many figures the first lines give. */
const mostLeadFigures = 2

/** The first figure of the first goals, of different things in the partnership's own area. */
function leadFigures(context: NoteContext): readonly Content[] {
  const { area } = context.assessment.dossier.partnership
  const leaves = context.assessment.goals
    .flatMap(({ rules }) => rules[0]?.leaves.slice(0, 1) ?? [])
    .filter(
      ({ now, measure, verdict }) =>
        now && measure.kind === 'indicator' && measure.area === area && verdict !== 'monitored',
    )
  const byFigure = Map.groupBy(leaves, ({ now }) => now?.figures[0]?.indicator.id)
  return [...byFigure.values()].slice(0, mostLeadFigures).flatMap(([leaf]) => (leaf ? [leadFigure(leaf, context)] : []))
}

/** »Andelen af utrygge i nabolaget er 26 % i 2022, 10 procentpoint over året før (16 %).«; empty where there is no figure. */
export function leadFigure(leaf: Leaf, { assessment, language, words }: NoteContext): Content {
  const [figure] = leaf.now?.figures ?? []
  if (!figure) return []
  const arithmetic = arithmeticSentence(leaf, assessment.book, language)
  return capitalised(say(subjectOf(figure.indicator, language), words(' er ', ' was '), arithmetic))
}
