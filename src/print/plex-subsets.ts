/** Letters by file, as IBM publishes the split font. Latin1, which every page has, is not here. */
export const subsetRanges = {
  Latin2:
    'U+0100-0101, U+0104-0130, U+0132-0151, U+0154-017F, U+018F, U+0192, U+01A0-01A1, U+01AF-01B0, U+01FA-01FF, U+0218-021B, U+0237, U+0259, U+1E80-1E85, U+1E9E, U+20A1, U+20A4, U+20A6, U+20A8-20AA, U+20AD-20AE, U+20B1-20B2, U+20B4-20B5, U+20B8-20BA, U+20BD, U+20BF',
  Latin3: 'U+0102-0103, U+1EA0-1EF9, U+20AB',
  Greek: 'U+0384-038A, U+038C, U+038E-03A1, U+03A3-03CE',
  Cyrillic:
    'U+0400-045F, U+0472-0473, U+0490-049D, U+04A0-04A5, U+04AA-04AB, U+04AE-04B3, U+04B6-04BB, U+04C0-04C2, U+04CF-04D9, U+04DC-04DF, U+04E2-04E9, U+04EE-04F5, U+04F8-04F9',
  Pi: 'U+0E3F, U+2000-200D, U+2015, U+2028-2029, U+202F, U+2032-2033, U+2070, U+2074-2079, U+2080-2089, U+2113, U+2116, U+2126, U+212E, U+2150-2151, U+2153-215E, U+2190-2199, U+21A9-21AA, U+21B0-21B3, U+21B6-21B7, U+21BA-21BB, U+21C4, U+21C6, U+2202, U+2206, U+220F, U+2211, U+2215, U+221A, U+221E, U+222B, U+2248, U+2260, U+2264-2265, U+25A0-25A1, U+25AF, U+25B2-25B3, U+25CA-25CB, U+25CF, U+2713, U+274C',
} as const

export type PlexSubset = keyof typeof subsetRanges

const letters = new Map(
  Object.entries(subsetRanges).map(([subset, ranges]) => {
    const parts = ranges.split(', ').map((range) => {
      const [from = '', to = from] = range.slice(2).split('-')
      return `\\u{${from}}-\\u{${to}}`
    })
    return [subset, new RegExp(`[${parts.join('')}]`, 'u')]
  }),
)

/** The files beside Latin1 that a text needs. */
export const subsetsIn = (text: string): readonly PlexSubset[] =>
  (Object.keys(subsetRanges) as readonly PlexSubset[]).filter((subset) => letters.get(subset)?.test(text))
