const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * The short name of a municipality's folder, which has no id of its own, made of the municipality's name without what
 * stands in brackets: »Høje-Taastrup Kommune (prøve)« is `hoeje-taastrup`.
 */
export const municipalitySlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[æøåäöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/-kommune$/, '')
