import { steering, stretchesOf } from './drawable.ts'
import { documentFamilies } from './fonts.ts'
import { asNumbers } from './readable.ts'

const words = />([^<]*)<\/text>/g

const clean = (text: string): string =>
  [...text.normalize('NFC')].filter((character) => !steering.test(character)).join('')

/**
 * A drawing whose words name the font of every letter, so that no program has to look for one: Typst's search inside a
 * drawing never ends for a keycap, and fails for joiners.
 */
export const withNamedFonts = (svg: string): string =>
  svg.replace(words, (_, text: string) => {
    const parts = stretchesOf(clean(text)).map(({ text, family }) => {
      if (family === undefined) return asNumbers(text)
      return family === documentFamilies[0] ? text : `<tspan font-family="${family}">${text}</tspan>`
    })
    return `>${parts.join('')}</text>`
  })

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' })

/** Whether a drawing has letters put together from several characters, which Typst does not set inside a drawing. */
export const hasBuiltLetters = (svg: string): boolean =>
  [...svg.matchAll(/>([^<]+)</g)].some(([, text = '']) =>
    [...graphemes.segment(text)].some(({ segment }) => [...segment].length > 1),
  )
