/** A day or months that a text names: the words, where they stand, and the first day of the last of them. */
export type Dated = { readonly words: string; readonly from: number; readonly to: number; readonly first: string }

const monthNames = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')
const month = `(?:${monthNames.join('|')})`
const lead = '(?:(?:den|d\\.?|dagen)\\s*)?'
const day = '\\d{1,2}\\.'
const year = '(?:\\s*,?\\s*(?:20\\d\\d)(?!\\d))?'
const joined = '(?:\\s*(?:[,/–-]|og|samt|eller|til)\\s*)'

/** »4. april«, »d. 3., 4. og 5. maj 2024«, »april og maj«, »april-maj 2024«. Months are small letters; a large one is a name or begins a sentence. */
const inWords = new RegExp(
  `(?<![\\p{L}\\p{N}-])${lead}(?:${day}${joined})*(?:${day}\\s*)?${month}${year}(?:${joined}(?:${day}${joined})*(?:${day}\\s*)?${month}${year})*(?![\\p{L}]|-\\p{L}|\\sPlads)`,
  'gu',
)
const atStart = new RegExp(
  `^(${monthNames.map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')})(?=-|,|\\s(?!\\p{Lu}))`,
  'u',
)

/** »04-04-2022«, »4.4.2022«, »4/4-22«, »2022-04-04«: with a year no other thing looks like it. */
const inDigits =
  /(?<![\p{L}\p{N}])(?:(20\d\d)-(\d{2})-(\d{2})|(\d{1,2})[-./](\d{1,2})[-./\s](20\d\d|\d\d))(?![\p{L}\p{N}%])/gu

/** »4/4« alone, where what stands about it is about a day: »d. 4/4«, »mandag 4/4«, »bazar 4/4 i Husum«. */
const slashed =
  /(?<![\p{L}\p{N}/.,])(d\.\s*|den\s+|pr\.\s*|dag\s+(?:d\.\s*|den\s+)?)?(\d{1,2})\/(\d{1,2})(?![\p{L}\p{N}/%])(?=([.,;:)]|\s+(?:i|på|med|hos|ved|for|kl|og|samt|til)(?!\p{L})|\s*$)?)/gu
const fractions = ['1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '1/10', '24/7']

const two = (value: number): string => String(value).padStart(2, '0')
const isDate = (date: number, monthNumber: number): boolean =>
  date >= 1 && date <= 31 && monthNumber >= 1 && monthNumber <= 12

/** The year of a month that names none: the one in which it falls within the period, or else the year in which the period ends. */
export type YearOf = (month: number) => number

/** @param from first day of the round's period  @param to its last day, as `2022-04-01` */
export function yearWithin(from: string, to: string): YearOf {
  const last = Number(to.slice(0, 4))
  return (number) => {
    const years = Array.from({ length: last - Number(from.slice(0, 4)) + 1 }, (_, back) => last - back)
    return (
      years.find((one) => `${one}-${two(number)}` >= from.slice(0, 7) && `${one}-${two(number)}` <= to.slice(0, 7)) ??
      last
    )
  }
}

/** Of several days and months in one breath the last counts; a year at the end is the year of all. */
function wordsDated(found: string, from: number, yearOf: YearOf): Dated {
  const names = [...found.toLowerCase().matchAll(new RegExp(month, 'gu'))]
  const last = names.at(-1)
  const number = monthNames.indexOf(last?.[0] ?? '') + 1
  const before = found.slice(0, last?.index)
  const date = /(\d{1,2})\.\s*$/u.exec(before)?.[1]
  const written = /(20\d\d)(?!.*20\d\d)/u.exec(found)?.[1]
  const first = `${written ?? yearOf(number)}-${two(number)}-${two(Number(date ?? 1))}`
  return { words: found, from, to: from + found.length, first }
}

const century = (written: string): string => (written.length === 2 ? `20${written}` : written)

function digitsIn(text: string): readonly Dated[] {
  return [...text.matchAll(inDigits)].flatMap(({ 0: words, index, ...part }) => {
    const [written = '', number = '', date = ''] = part[1] ? [part[1], part[2], part[3]] : [part[6], part[5], part[4]]
    if (!isDate(Number(date), Number(number))) return []
    const first = `${century(written)}-${two(Number(number))}-${two(Number(date))}`
    return [{ words, from: index, to: index + words.length, first }]
  })
}

function slashesIn(text: string, yearOf: YearOf): readonly Dated[] {
  return [...text.matchAll(slashed)].flatMap(({ 0: words, index, ...part }) => {
    const [opens, date, number, goesOn] = [part[1], Number(part[2]), Number(part[3]), part[4]]
    const isBare = opens === undefined
    const isOther = isBare && (goesOn === undefined ? !text.endsWith(words) : false)
    if (!isDate(date, number) || isOther || (isBare && fractions.includes(words))) return []
    return [{ words, from: index, to: index + words.length, first: `${yearOf(number)}-${two(number)}-${two(date)}` }]
  })
}

/** The days and months that a sentence names, in their order; half-years, seasons and weeks are none. */
export function datesIn(sentence: string, yearOf: YearOf): readonly Dated[] {
  const text = sentence.replace(atStart, (name) => name.toLowerCase())
  const written = [...text.matchAll(inWords)].map(({ 0: words, index }) => wordsDated(words, index, yearOf))
  const digits = digitsIn(text)
  const free = slashesIn(text, yearOf).filter(({ from, to }) => digits.every((one) => to <= one.from || from >= one.to))
  return [...written, ...digits, ...free].toSorted((a, b) => a.from - b.from)
}
