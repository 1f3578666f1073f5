const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * The short name of a municipality's folder, made of its name: »Høje-Taastrup Kommune« is `hoeje-taastrup`.
 * A folder of a municipality has no id of its own.
 */
export const municipalitySlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[æøåäöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/-kommune$/, '')
