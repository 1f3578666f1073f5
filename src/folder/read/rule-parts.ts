import type { Judgement, Measure, Need, Reference } from '#domain/rule.ts'
import type { Reading } from '#folder/read-node.ts'
import type { MeasureForm, PartForm, RuleForm, ThanForm } from '#folder/schemas/rule-schema.ts'
import { errorAt, type Tell } from '#folder/told.ts'

type Way = string | readonly string[]

/** Tells what is wrong with one field of a rule. */
export type Complain = (way: Way, code: string, da: string, en: string) => undefined

/** How a rule speaks of its own mistakes: its name, and where each of its fields stands. */
export type RuleVoice = {
  readonly of: string
  readonly tell: Tell
  readonly at: (...way: readonly string[]) => string
  readonly complain: Complain
}

export function voiceOf(form: RuleForm | PartForm, of: string, { places, tell }: Reading): RuleVoice {
  const at = (...way: readonly string[]): string => places.at(form, ...way)
  const complain: Complain = (way, code, da, en) => {
    tell(errorAt(code, typeof way === 'string' ? at(way) : at(...way), { da, en }, of))
  }
  return { of, tell, at, complain }
}

const alone = (...given: readonly unknown[]): boolean => given.filter((each) => each !== undefined).length === 1

export function measureFrom(form: MeasureForm, area: string | undefined, complain: Complain): Measure | undefined {
  const place = area === undefined ? {} : { area }
  if (typeof form === 'string') return { kind: 'indicator', indicator: form, ...place }
  const { gap, to, as, sum } = form
  if (sum !== undefined && alone(sum, gap ?? to ?? as)) return { kind: 'sum', indicators: sum, ...place }
  if (gap !== undefined && to !== undefined && sum === undefined)
    return { kind: 'gap', indicator: gap, to, as: as ?? 'points', ...place }
  return complain(
    'measure',
    'wrong-measure',
    'Det, der måles, skrives som en indikator (»measure: andel-utrygge«), en afstand (»measure: { gap: andel-utrygge, to: koebenhavn }«) eller en sum (»measure: { sum: [chikane, trusler] }«).',
    'What is measured is written as an indicator (»measure: unsafe-share«), a gap (»measure: { gap: unsafe-share, to: koebenhavn }«) or a sum (»measure: { sum: [harassment, threats] }«).',
  )
}

const rightThan = {
  da: 'Skriv et tal, »year-before«, »{ baseline: 2021 }«, »{ mean: [2019, 2020, 2021] }« eller »{ area: koebenhavn }«, og højst ét af »times: 0.8« og »plus: -5«.',
  en: 'Write a number, »year-before«, »{ baseline: 2021 }«, »{ mean: [2019, 2020, 2021] }« or »{ area: koebenhavn }«, and at most one of »times: 0.8« and »plus: -5«.',
}

function movesOf(form: Exclude<ThanForm, string | { decimals: number }>): { times?: number; plus?: number } {
  return {
    ...(form.times === undefined ? {} : { times: form.times }),
    ...(form.plus === undefined ? {} : { plus: form.plus }),
  }
}

function referenceFrom(form: ThanForm, complain: Complain): Reference | undefined {
  if (form === 'year-before') return { kind: 'year-before' }
  if ('decimals' in form) return { kind: 'number', ...form }
  const { baseline, mean, area, times, plus } = form
  const yearBefore = form['year-before']
  if (!alone(baseline, mean, area, yearBefore))
    return complain(
      'than',
      'wrong-than',
      `Her skal stå én ting at holde op mod. ${rightThan.da}`,
      `One thing to hold against must stand here. ${rightThan.en}`,
    )
  if (times !== undefined && plus !== undefined)
    return complain(
      ['than', 'plus'],
      'wrong-than',
      `Her står både »times« og »plus«. ${rightThan.da}`,
      `Both »times« and »plus« stand here. ${rightThan.en}`,
    )
  if (times !== undefined && times <= 0)
    return complain(
      ['than', 'times'],
      'wrong-than',
      '»times« skal være over 0: »times: 0.8« er 20 procent lavere, »times: 1.1« er 10 procent højere.',
      '»times« must be above 0: »times: 0.8« is 20 percent lower, »times: 1.1« is 10 percent higher.',
    )
  const moves = movesOf(form)
  if (baseline !== undefined) return { kind: 'baseline', period: baseline, ...moves }
  if (area !== undefined) return { kind: 'area', area, ...moves }
  if (mean !== undefined) {
    if (mean.length >= 2 && new Set(mean).size === mean.length) return { kind: 'mean', periods: mean, ...moves }
    return complain(
      ['than', 'mean'],
      'wrong-than',
      'Et gennemsnit tages over mindst to forskellige perioder, fx »mean: [2019, 2020, 2021]«.',
      'A mean is taken over at least two different periods, e.g. »mean: [2019, 2020, 2021]«.',
    )
  }
  if (yearBefore === true) return { kind: 'year-before', ...moves }
  return complain(
    ['than', 'year-before'],
    'wrong-than',
    `Skriv »year-before: yes«. ${rightThan.da}`,
    `Write »year-before: yes«. ${rightThan.en}`,
  )
}

/** What a rule says of its measure; undefined when that cannot be read, which then has been told. */
export function judgementFrom(form: RuleForm | PartForm, complain: Complain): Judgement | undefined {
  const { is, than } = form
  if (is === undefined)
    return complain(
      'is',
      'missing-field',
      'Feltet »is« mangler. Skriv fx »is: below«, »at-most«, »at-least«, »above«, »followed« eller »stated«.',
      'The field »is« is missing. Write e.g. »is: below«, »at-most«, »at-least«, »above«, »followed« or »stated«.',
    )
  if (is === 'stated') return undefined
  if (is === 'followed') {
    const beside = 'beside' in form ? form.beside : undefined
    if (than !== undefined)
      return complain(
        'than',
        'not-with-followed',
        'Det, der kun følges, holdes ikke op mod noget. Slet »than«; skal en anden periode stå ved siden af, så skriv »beside: 2020«.',
        'What is only followed is not held against anything. Delete »than«; for another period to stand beside it write »beside: 2020«.',
      )
    return beside === undefined ? { is } : { is, beside }
  }
  if (than === undefined)
    return complain('than', 'missing-field', `»than« mangler. ${rightThan.da}`, `»than« is missing. ${rightThan.en}`)
  const reference = referenceFrom(than, complain)
  return reference === undefined ? undefined : { is, than: reference }
}

/** How many of `count` parts must be met. */
export function needFrom(form: RuleForm, count: number, complain: Complain): Need | undefined {
  const { need } = form
  if (need === undefined || need === 'all') return { kind: 'all' }
  if (need === 'any') return { kind: 'any' }
  const [least, most] = [need['at-least'], need['at-most']]
  if (!alone(least, most))
    return complain(
      'need',
      'wrong-need',
      'Skriv »need: all«, »need: any«, »need: { at-least: 2 }« eller »need: { at-most: 1 }«.',
      'Write »need: all«, »need: any«, »need: { at-least: 2 }« or »need: { at-most: 1 }«.',
    )
  if (least !== undefined && least > count)
    return complain(
      ['need', 'at-least'],
      'cannot-be-decided',
      `Mindst ${least} skal være nået, men reglen har kun ${count}. Det kan aldrig ske; skriv højst ${count}.`,
      `At least ${least} must be met, but the rule has only ${count}. That can never be; write ${count} at most.`,
    )
  if (most !== undefined && most >= count)
    return complain(
      ['need', 'at-most'],
      'cannot-be-decided',
      `Højst ${most} må være nået, men reglen har kun ${count}. Det er altid opfyldt; skriv et mindre tal.`,
      `At most ${most} may be met, but the rule has only ${count}. That always holds; write a smaller number.`,
    )
  return least !== undefined ? { kind: 'at-least', k: least } : { kind: 'at-most', k: most ?? 0 }
}
