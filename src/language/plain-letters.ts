const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A text in small letters from a to z, as it is written where there are no others: »Åparken« is `aaparken`. */
export const inPlainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåäöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
