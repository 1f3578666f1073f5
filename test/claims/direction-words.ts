import type { Language } from '#domain/text.ts'

// Words that may stand only where a change is shown (methods §5.7): any inflection, by the language.

export const riseWords: Readonly<Record<Language, RegExp>> = {
  da: /(?<!\p{L})(stig|steg|vokse|vokset|voksede|vækst|øge)\p{L}*/iu,
  en: /\b(rise|rises|rising|rose|risen|increas\w*|grow\w*|grew|climb\w*)\b/i,
}

export const fallWords: Readonly<Record<Language, RegExp>> = {
  da: /(?<!\p{L})(fald|mindske|reducer|nedgang|aftag)\p{L}*/iu,
  en: /\b(fall|falls|falling|fell|fallen|decreas\w*|declin\w*|drop\w*|reduc\w*)\b/i,
}
