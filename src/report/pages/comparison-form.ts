import { comparePeriods, type Period } from '#domain/period.ts'
import { inLanguage, type Spoken } from '#domain/text.ts'
import type { Placed } from '#evaluation/compare.ts'
import { formatPeriod } from '#language/dates.ts'
import { wordsIn } from '#language/words.ts'
import { type Choosing, choiceValue, periodsWithValue } from './comparison-choice.ts'

export type PickerOption = { readonly value: string; readonly text: Spoken; readonly chosen: boolean }

/** One list to choose from; groups have a name where there are several. */
export type PickerField = {
  readonly id: string
  /** The name under which the choice stands in the address. */
  readonly name: 'a' | 'b'
  readonly label: string
  readonly groups: readonly { readonly name?: Spoken; readonly options: readonly PickerOption[] }[]
}

/** One of the two figures: one list of figures with the side's name, or where those are many a list of areas and one of periods. */
export type PickerSide = { readonly name: string; readonly fields: readonly PickerField[] }

/** A list longer than this is no longer one to look through on a phone. */
const longestList = 40

/** The lists of both figures, with what is picked chosen. */
export function pickerSides(
  choosing: Choosing,
  picked: { readonly a: Placed; readonly b: Placed },
): readonly [PickerSide, PickerSide] {
  const figures = choosing.areas.reduce((sum, { id }) => sum + periodsWithValue(choosing, id).length, 0)
  const fieldsOf = figures > longestList ? areaAndPeriod : oneList
  return [
    { name: nameOf('a', choosing.language), fields: fieldsOf(choosing, 'a', picked.a) },
    { name: nameOf('b', choosing.language), fields: fieldsOf(choosing, 'b', picked.b) },
  ]
}

/** The two names read as one sentence with what is chosen between them: »Sammenlign Husum 2022 mod Husum 2021«. */
const nameOf = (side: 'a' | 'b', language: Choosing['language']): string =>
  side === 'a' ? wordsIn(language)('Sammenlign', 'Compare') : wordsIn(language)('mod', 'with')

const newestFirst = (periods: Iterable<Period>): readonly Period[] =>
  [...new Set(periods)].toSorted((a, b) => comparePeriods(b, a))

/** Every figure that there is, by area, newest first; the picked one too where it has no value. */
function oneList(choosing: Choosing, name: 'a' | 'b', picked: Placed): readonly PickerField[] {
  const { areas, language } = choosing
  const groups = areas.map((area) => {
    const asked = area.id === picked.area ? [picked.period] : []
    const spoken = inLanguage(area.name, language)
    const options = newestFirst([...periodsWithValue(choosing, area.id), ...asked]).map((period) => ({
      value: choiceValue({ area: area.id, period }),
      text: { ...spoken, text: `${spoken.text} ${formatPeriod(period, language)}` },
      chosen: area.id === picked.area && period === picked.period,
    }))
    return { ...(areas.length > 1 && { name: spoken }), options }
  })
  return [
    {
      id: `sammenlign-${name}`,
      name,
      label: nameOf(name, language),
      groups: groups.filter(({ options }) => options.length > 0),
    },
  ]
}

function areaAndPeriod(choosing: Choosing, name: 'a' | 'b', picked: Placed): readonly PickerField[] {
  const { language } = choosing
  const words = wordsIn(language)
  const areas = choosing.areas.filter(({ id }) => id === picked.area || periodsWithValue(choosing, id).length > 0)
  const periods = newestFirst([...areas.flatMap(({ id }) => periodsWithValue(choosing, id)), picked.period])
  const isYears = periods.every((period) => /^\d{4}$/.test(period))
  return [
    {
      id: `sammenlign-${name}-omraade`,
      name,
      label: words('Område', 'Area'),
      groups: [
        {
          options: areas.map(({ id, name: text }) => ({
            value: id,
            text: inLanguage(text, language),
            chosen: id === picked.area,
          })),
        },
      ],
    },
    {
      id: `sammenlign-${name}-periode`,
      name,
      label: isYears ? words('År', 'Year') : words('Periode', 'Period'),
      groups: [
        {
          options: periods.map((period) => ({
            value: period.replace('/', '_'),
            text: { text: formatPeriod(period, language), language },
            chosen: period === picked.period,
          })),
        },
      ],
    },
  ]
}
