const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

/** A note's mark in raised digits, so that »27¹« stays 27 and 1 when the text is copied; undefined for other marks. */
export const raisedDigits = (mark: string): string | undefined =>
  /^[0-9]+$/.test(mark) ? [...mark].map((digit) => raised[digit] ?? digit).join('') : undefined
