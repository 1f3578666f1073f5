import { danish } from './danish-words.ts'

/** What an answer's own text can say against the word that was ticked. */
export type Contradiction = 'concern' | 'no-concern' | 'off-plan' | 'delayed' | 'adjustment' | 'no-adjustment'

/**
 * The words that make a contradiction, one entry each; a test has a sentence for every one. `\p{L}*` takes the Danish endings.
 * `delayed` only may be against the plan: what is late can still be reached.
 */
export const contradictionWords: readonly { readonly says: Contradiction; readonly words: RegExp }[] = [
  { says: 'concern', words: danish(/\bbekymr\p{L}*/iu) },
  { says: 'concern', words: danish(/\bkræver\b[^.]*\bat\b/iu) },
  { says: 'concern', words: danish(/\busikker\p{L}*/iu) },
  { says: 'concern', words: danish(/\b(i|for) (fare|tvivl)\b/iu) },
  { says: 'concern', words: danish(/\brisik\p{L}*/iu) },
  { says: 'concern', words: danish(/\bkan (måske )?ikke (nås|indfries|gennemføres|lade sig gøre)\b/iu) },
  { says: 'concern', words: danish(/\b(bliver|når) (måske )?ikke (nået|indfriet|i mål)\b/iu) },
  {
    says: 'concern',
    words: danish(/\b(mangler|har ikke nok) (stadig )?(penge|midler|frivillige|personale|medarbejdere|hænder)\b/iu),
  },
  { says: 'no-concern', words: danish(/\bingen (grund til )?bekymring\p{L}*/iu) },
  { says: 'no-concern', words: danish(/\b(er|har) ikke bekymre\p{L}*/iu) },
  { says: 'off-plan', words: danish(/\b(på|i) (pause|standby|bero)\b/iu) },
  { says: 'off-plan', words: danish(/\b(er|blev|bliver) (desværre )?(aflyst|droppet|opgivet|indstillet)\b/iu) },
  { says: 'off-plan', words: danish(/\bgået i stå\b/iu) },
  { says: 'off-plan', words: danish(/\b(følger|kører) ikke (som planlagt|planen)\b/iu) },
  { says: 'delayed', words: danish(/\bforsink\p{L}*/iu) },
  { says: 'delayed', words: danish(/\b(udskudt|udsat)\b/iu) },
  { says: 'delayed', words: danish(/\bikke (kommet i gang|begyndt|startet|gået i gang)\b/iu) },
  {
    says: 'adjustment',
    words:
      /\b(må|skal|bliver|er) (derfor )?(ændre|ændres|ændret|justere|justeres|justeret|tilpasse|tilpasses|tilpasset|skæres|skåret|flyttes|flyttet)\b/iu,
  },
  { says: 'adjustment', words: danish(/\bmerudgift\p{L}*/iu) },
  { says: 'no-adjustment', words: danish(/\b(ingen|ikke) (behov for )?(justering\p{L}*|ændring\p{L}*)/iu) },
]

/** Words that take back what stands beside them in the same sentence: nothing comes of it, or it is over. */
export const takenBack = danish(
  /\b(ikke|ingen|uden|hverken)\b[^.,;]*\b(bekymr|forsink|risik|usikker|tvivl|fare|merudgift)|\b(indhentet|løst|overstået|på plads igen|afhjulpet)\b/iu,
)

/** What is late or uncertain and is expected to be reached all the same. */
export const expectedAllTheSame = danish(
  /\b(forventes|venter|regner med|når)\b[^.]*\b(nå|nået|nås|indfriet|indfries|opfyldt|i mål)\b|\btidsplanen kan\b/iu,
)
