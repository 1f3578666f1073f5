import { type Missing, type TextGap, textGaps } from '#domain/missing.ts'
import { fault, leaf } from '#folder/leaf.ts'
import { quoted } from '#folder/told.ts'
import { isId } from './scalars.ts'

const gap = (text: string): TextGap | undefined => textGaps.find((each) => each === text)

/** Ids parted by a space, or the word of the reason why they are not known. */
export const idsOrGap = leaf<readonly string[] | Missing<TextGap>>(
  {
    description: `Id'er med mellemrum imellem, eller hvorfor de mangler`,
    examples: ['ssp sikker-by', 'not-published'],
  },
  (text) => {
    const missing = gap(text)
    if (missing !== undefined) return { value: { missing } }
    const ids = text.split(' ')
    const wrong = ids.find((each) => !isId(each))
    if (wrong === undefined && new Set(ids).size === ids.length) return { value: ids }
    return wrong === undefined
      ? fault(
          'listed-twice',
          `Her står ${quoted(text)}; det samme id står to gange. Slet det ene.`,
          `Here stands ${quoted(text)}; the same id stands twice. Delete one of them.`,
        )
      : fault(
          'not-an-id',
          `Her står ${quoted(text)}; her skal stå id'er fra »organisations« med ét mellemrum imellem, fx »ssp sikker-by«, eller »not-published«.`,
          `Here stands ${quoted(text)}; ids from »organisations« must stand here, parted by one space, e.g. »ssp sikker-by«, or »not-published«.`,
        )
  },
)

/** Goal numbers parted by a space, or the word of the reason why they are not known. */
export const goalNumbersOrGap = leaf<readonly number[] | Missing<TextGap>>(
  { description: 'Målenes numre med mellemrum imellem, eller hvorfor de mangler', examples: ['1 3', 'not-published'] },
  (text) => {
    const missing = gap(text)
    if (missing !== undefined) return { value: { missing } }
    const numbers = text.split(' ')
    if (numbers.every((each) => /^[1-9]\d{0,2}$/.test(each)) && new Set(numbers).size === numbers.length)
      return { value: numbers.map(Number) }
    return fault(
      'not-goal-numbers',
      `Her står ${quoted(text)}; her skal stå målenes numre, hvert én gang, med ét mellemrum imellem, fx »1 3«, eller »not-published«.`,
      `Here stands ${quoted(text)}; the numbers of the goals must stand here, each once, parted by one space, e.g. »1 3«, or »not-published«.`,
    )
  },
)
