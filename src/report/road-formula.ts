import { type Content, say, spoken } from '#claims/content.ts'
import { figurePath, figureText, isPercent, valueText } from '#claims/naming.ts'
import { isOffence, isSurvey } from '#domain/indicator.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { impliedPopulation } from '#evaluation/rate-basis.ts'
import { type Figure, isBounded } from '#indicators/figure.ts'
import { formatNumber } from '#language/numbers.ts'
import type { Block } from './report.ts'
import type { FormulaPart, Station } from './road.ts'
import { numberText } from './road-head.ts'
import { planStation } from './road-plan.ts'
import type { Journey, SummedFigure } from './road-told.ts'

export const paragraph = (content: Content, style: 'body' | 'small' = 'body'): Block => ({
  kind: 'paragraph',
  style,
  content,
})

/** A plain note: what it is about in bold, then the fact. */
const noted = (about: string, fact: string): Block =>
  paragraph(say({ kind: 'text', text: about, strong: true }, ` ${fact}`))

export const term = (value: string, caption?: string, figure?: string): FormulaPart => ({
  kind: 'term',
  value,
  ...(caption !== undefined && { caption }),
  ...(figure !== undefined && { figure }),
})
export const operator = (sign: '÷' | '×' | '=' | '+' | '−'): FormulaPart => ({ kind: 'operator', sign })

/** How the number comes about: the sum, the division, the rows of the plan, or that it was read off and not computed. */
export function formulaStations(journey: Journey): readonly Station[] {
  const { told, language } = journey
  if (told.kind === 'none') return []
  if (told.kind === 'sum') return [sumStation(told, language)]
  const plan = planStation(journey, told)
  if (plan) return [plan]
  if (told.rate) return [rateStation(told, language)]
  return [told.parts ? shareStation(told, told.parts, language) : readOff(told, language)]
}

const formel = { da: 'Formel', en: 'Formula' } as const

const station = (
  title: Content,
  language: Language,
  formula: readonly FormulaPart[],
  blocks: readonly Block[] = [],
): Station => ({
  id: 'formel',
  name: formel[language],
  title,
  ...(formula.length > 0 && { formula }),
  blocks,
})

function sumStation(told: SummedFigure, language: Language): Station {
  const terms = told.parts.flatMap((part, i) => [
    ...(i === 0 ? [] : [operator('+')]),
    term(
      figureText(part, language),
      inLanguage(part.indicator.name, language).text,
      figurePath(part.indicator, part.area.id, part.period),
    ),
  ])
  return station(
    say(language === 'da' ? 'Delene lagt sammen' : 'The parts added up'),
    language,
    [...terms, operator('='), term(numberText(told, language))],
    [
      paragraph(
        say(
          language === 'da'
            ? 'Delene overlapper ikke hinanden, og der er ikke andre.'
            : 'The parts do not overlap, and there are no others.',
        ),
      ),
    ],
  )
}

function rateStation(told: Figure, language: Language): Station {
  const da = language === 'da'
  const rate = told.rate ?? { years: 1 }
  const implied = rate.population === undefined ? impliedPopulation(told) : undefined
  const population = rate.population ?? implied?.value
  const name = say(spoken(inLanguage(told.indicator.name, language), language))
  const count = rate.count ?? (rate.population === undefined ? undefined : impliedCount(told).value)
  if (count === undefined || population === undefined) return readOff(told, language)
  const backwards = da ? ', regnet baglæns' : ', worked back'
  const whole = (value: number): string => formatNumber(value, 0, language)
  const countFigure = rate.count === undefined || told.indicator.count === undefined ? undefined : told.indicator.count
  return station(
    name,
    language,
    [
      term(
        whole(count),
        (da ? 'anmeldelser' : 'reports') + (rate.count === undefined ? backwards : ''),
        countFigure && countPath(told, countFigure),
      ),
      operator('÷'),
      term(whole(population), (da ? 'indbyggere' : 'residents') + (implied ? backwards : '')),
      ...(rate.years === 1
        ? []
        : [operator('÷'), term(formatNumber(rate.years, rate.years % 1 === 0 ? 0 : 2, language), da ? 'år' : 'years')]),
      operator('×'),
      term(whole(1000)),
      operator('='),
      term(numberText(told, language)),
    ],
    rateNotes(told, implied, language),
  )
}

/** The count's page has the count's own slug, which the rate does not know: its id leads there too. */
const countPath = (told: Figure, count: string): string =>
  figurePath({ ...told.indicator, slug: count }, told.area.id, told.period)

function impliedCount(told: Figure): { readonly value: number; readonly low: number; readonly high: number } {
  const exposure = ((told.rate?.population ?? 0) * (told.rate?.years ?? 1)) / 1000
  const round = (rate: number): number => Math.round(rate * exposure)
  return { value: round(told.low), low: round(told.low - told.half), high: round(told.low + told.half) }
}

function rateNotes(
  told: Figure,
  implied: { readonly low: number; readonly high: number } | undefined,
  language: Language,
): readonly Block[] {
  const da = language === 'da'
  const whole = (value: number): string => formatNumber(value, 0, language)
  const rate = numberText(told, language)
  if (implied)
    return [
      da
        ? noted(
            'Folketallet er ikke oplyst.',
            `Et folketal mellem ${whole(implied.low)} og ${whole(implied.high)} giver ${rate}.`,
          )
        : noted(
            'The population is not given.',
            `A population between ${whole(implied.low)} and ${whole(implied.high)} gives ${rate}.`,
          ),
    ]
  if (told.rate?.count !== undefined) return []
  const { low, high } = impliedCount(told)
  return [
    da
      ? noted('Antallet er ikke oplyst.', `Et antal mellem ${whole(low)} og ${whole(high)} giver ${rate}.`)
      : noted('The count is not given.', `A count between ${whole(low)} and ${whole(high)} gives ${rate}.`),
  ]
}

function shareStation(
  told: Figure,
  parts: { readonly count: number; readonly of: number },
  language: Language,
): Station {
  const da = language === 'da'
  const { counted } = told.indicator.words ?? {}
  const whole = (value: number): string => formatNumber(value, 0, language)
  const answers = isSurvey(told.indicator.kind)
  const all = answers ? (da ? 'svar' : 'answers') : da ? 'i alt, der tæller med' : 'in all that count'
  return station(say(spoken(inLanguage(told.indicator.name, language), language)), language, [
    term(whole(parts.count), inLanguage(counted ?? told.indicator.name, language).text),
    operator('÷'),
    term(whole(parts.of), all),
    operator('×'),
    term(whole(100)),
    operator('='),
    term(numberText(told, language)),
  ])
}

/** No formula: a figure that somebody else computed, and how exactly it was printed. */
function readOff(told: Figure, language: Language): Station {
  const da = language === 'da'
  return station(
    say(da ? 'Aflæst, ikke regnet ud her' : 'Read off, not computed here'),
    language,
    [],
    [paragraph(say(readOffWords(told, language))), ...roundingNote(told, language)],
  )
}

function readOffWords(told: Figure, language: Language): string {
  const da = language === 'da'
  const printed = isBounded(told) ? figureText(told, language) : numberText(told, language)
  const start = da ? `Kilden trykker ${printed}.` : `The source prints ${printed}.`
  if (told.indicator.kind === 'offence-rate')
    return `${start} ${
      da
        ? 'Den oplyser hverken antallet af anmeldelser eller folketallet, så tallet kan ikke regnes efter.'
        : 'It gives neither the number of reports nor the population, so the figure cannot be checked.'
    }`
  if (isSurvey(told.indicator.kind)) return `${start} ${surveyWords(told, language)}`
  if (isOffence(told.indicator.kind))
    return `${start} ${
      da
        ? 'Anmeldelserne selv er ikke i Trygmål, så de kan ikke tælles efter.'
        : 'The reports themselves are not in Trygmål, so they cannot be counted again.'
    }`
  return start
}

function surveyWords({ n }: Figure, language: Language): string {
  const da = language === 'da'
  const answers = da
    ? 'Besvarelserne er ikke i Trygmål, så tallet kan ikke regnes efter.'
    : 'The answers are not in Trygmål, so the figure cannot be checked.'
  if (n === undefined)
    return `${answers} ${da ? 'Antallet af svar er ikke oplyst.' : 'The number of answers is not given.'}`
  const number = formatNumber(n, 0, language)
  return `${answers} ${da ? `Det bygger på ${number} svar.` : `It rests on ${number} answers.`}`
}

function roundingNote(told: Figure, language: Language): readonly Block[] {
  if (told.half === 0 || isBounded(told)) return []
  const ends = [told.low - told.half, told.low + told.half].map((value) =>
    isPercent(told.indicator)
      ? valueText(told.indicator, value, told.decimals + 1, language)
      : formatNumber(value, told.decimals + 1, language),
  )
  return [
    paragraph(
      say(
        language === 'da'
          ? `Tallet er afrundet; det ligger mellem ${ends[0]} og ${ends[1]}.`
          : `The figure is rounded; it lies between ${ends[0]} and ${ends[1]}.`,
      ),
      'small',
    ),
  ]
}
