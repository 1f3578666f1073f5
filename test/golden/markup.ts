/** Text of XML or HTML as it is read: named and numbered signs turned back into what they stand for. */
export const unescaped = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** One line of readable text: spaces of every kind are one space. */
export const oneLine = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()
