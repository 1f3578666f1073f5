import type { Language } from '#domain/text.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { VerdictWord } from './content.ts'

const words: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  da: {
    met: 'Opfyldt',
    'partly-met': 'Delvist opfyldt',
    'not-met': 'Ikke opfyldt',
    'on-course': 'På rette vej',
    'off-course': 'Ikke på rette vej',
    undecidable: 'Kan ikke vurderes',
    monitored: 'Følges uden mål',
    stated: 'Løfte uden måling',
  },
  en: {
    met: 'Met',
    'partly-met': 'Partly met',
    'not-met': 'Not met',
    'on-course': 'On course',
    'off-course': 'Off course',
    undecidable: 'Cannot be assessed',
    monitored: 'Followed without a target',
    stated: 'Promise without a measure',
  },
}

/** The one word for each verdict (methods §9, look §4). */
export const verdictWord = (verdict: Verdict, language: Language): VerdictWord => ({
  verdict,
  word: words[language][verdict],
})

type Counted = { readonly met: number; readonly judged: number; readonly undecided: number }

/** How many sentences of a goal are reached: »3 af 4 delmål«; only how many there are where none of them can be assessed. */
export function partsWords({ met, judged, undecided }: Counted, language: Language): string {
  const all = language === 'da' ? `${judged} delmål` : `${judged} parts`
  const of = language === 'da' ? 'af' : 'of'
  return undecided === judged ? all : `${met} ${of} ${all}`
}
