import { figurePath } from '#claims/naming.ts'
import { breakWords } from '#claims/obstacle-sentence.ts'
import { type Indicator, isSurvey } from '#domain/indicator.ts'
import type { MissingReason } from '#domain/missing.ts'
import type { Observation } from '#domain/observation.ts'
import type { Source } from '#domain/source.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { isBounded } from '#indicators/figure.ts'
import { roundHalfAway } from '#language/numbers.ts'
import { capitalise, wordsIn } from '#language/words.ts'
import type { FigureRow } from './figure-rows.ts'
import { type Level, levelOf } from './level.ts'

/** How a value came about. */
export type Basis = 'published' | 'quotient' | 'plan' | 'sum'

/** What open data says of one figure, before it is written in any format. */
export type FigureFacts = {
  readonly indicator: { readonly slug: string; readonly name: string; readonly unit: string }
  readonly area: { readonly id: string; readonly name: string }
  readonly version: { readonly id: string; readonly from?: string; readonly to?: string }
  readonly period: string
  /** As printed, with its decimals; absent where the value is hidden or missing. */
  readonly value?: { readonly value: number; readonly decimals: number }
  readonly level?: Level
  /** Answers behind a survey figure. */
  readonly n?: number
  /** The two parts of a share; of a rate its count and its population. */
  readonly count?: number
  readonly of?: number
  readonly missing?: MissingReason | 'not-yet-known'
  readonly apart?: string
  readonly basis?: Basis
  readonly source?: Source
  readonly at?: string
  /** Remarks as whole sentences, none where there is nothing to remark. */
  readonly remarks: readonly string[]
  /** Address of the number's page, without the language. */
  readonly road: string
}

/** A row told in one language. */
export function factsOf(row: FigureRow, language: Language): FigureFacts {
  const { told, areaVersion, book, apart } = row
  const used = told.kind === 'sum' ? undefined : told.used
  const { id, from, to } = areaVersion
  const name = inLanguage(told.area.name, language).text
  const level = told.kind === 'none' ? undefined : levelOf(told)
  const value = printedValue(row)
  const { slug, unit } = told.indicator
  return {
    indicator: { slug, unit, name: inLanguage(told.indicator.name, language).text },
    area: { id: told.area.id, name },
    version: { id, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    period: told.period,
    ...(value && { value }),
    ...(level && { level }),
    ...partsOf(row),
    ...(told.kind === 'none' && { missing: told.reason }),
    ...(apart && { apart: breakWords(apart, name, language) }),
    ...(told.kind !== 'none' && { basis: told.kind === 'sum' ? 'sum' : told.basis }),
    ...(used && { source: book.source(used.source) }),
    ...(used?.at !== undefined && { at: used.at }),
    remarks: remarksOf(row, used, language),
    road: figurePath(told.indicator, told.area.id, told.period),
  }
}

function printedValue({ told }: FigureRow): FigureFacts['value'] {
  if (told.kind === 'none') return undefined
  if (told.kind === 'sum') return { value: roundHalfAway(told.value, told.decimals), decimals: told.decimals }
  if (isBounded(told)) return undefined
  return { value: roundHalfAway(told.low, told.decimals), decimals: told.decimals }
}

function partsOf({ told }: FigureRow): Pick<FigureFacts, 'n' | 'count' | 'of'> {
  if (told.kind !== 'figure') return {}
  const { n, parts, rate } = told
  const [count, of] = parts ? [parts.count, parts.of] : [rate?.count, rate?.population]
  return { ...(n !== undefined && { n }), ...(count !== undefined && { count }), ...(of !== undefined && { of }) }
}

const lacksAnswers = (indicator: Indicator, { told }: FigureRow): boolean =>
  isSurvey(indicator.kind) && told.kind === 'figure' && told.n === undefined

function remarksOf(row: FigureRow, used: Observation | undefined, language: Language): readonly string[] {
  const words = wordsIn(language)
  const { told } = row
  const others = told.kind === 'figure' ? told.others.filter((other) => other !== used).length : 0
  const note = used?.note === undefined ? '' : inLanguage(used.note, language).text
  return [
    ...(note === '' ? [] : [sentence(note)]),
    ...(lacksAnswers(told.indicator, row)
      ? [words('Antallet af svar er ikke oplyst.', 'The number of answers is not given.')]
      : []),
    ...(others > 0
      ? [
          words(
            others === 1 ? 'En anden kilde har også tallet.' : `${others} andre kilder har også tallet.`,
            others === 1 ? 'One other source has the figure too.' : `${others} other sources have the figure too.`,
          ),
        ]
      : []),
  ]
}

/** What somebody noted, as a sentence of its own. */
const sentence = (text: string): string => (/[.!?…]\s*$/.test(text) ? capitalise(text) : `${capitalise(text)}.`)
