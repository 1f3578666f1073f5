const endings = /(?<=\p{L}{4})(?:ernes|erne|enes|ene|ens|ets|ers|en|et|er|es|e|s|n)$/u

/** What is left of a word without the endings of Danish nouns: Skolevangens and Skolevangen, skoler and Skole. Letter case does not count. */
export const stem = (word: string): string => {
  const small = word.toLocaleLowerCase('da')
  const once = small.replace(/(?<=\p{L}{4})['’]?s$/u, '')
  // »Energicentret« and »Energicenter« are one word.
  return once.replace(/(?<=\p{L}{3})(?:teret|tret|ter)$/u, 'ter').replace(endings, '')
}
