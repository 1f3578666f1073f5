import { builtInIndicatorKinds, type Direction, type IndicatorKind } from '#domain/indicator.ts'
import { yearOf } from '#domain/period.ts'
import type { Measure, Reference, Rule } from '#domain/rule.ts'
import { listed, quoted } from '#folder/told.ts'
import { isKnown } from './known.ts'
import type { RuleVoice } from './rule-parts.ts'
import type { Scope } from './scope.ts'

/** What a rule is read against: the definitions, and whose rule it is. */
export type RuleScope = Scope & { readonly ownArea: string | undefined }

/** A rule's figures: which indicators it reads, in which areas, and where it names them. */
type Reads = {
  readonly indicators: readonly { readonly id: string; readonly way: readonly string[] }[]
  readonly areas: readonly { readonly id: string | undefined; readonly way: readonly string[] }[]
  readonly measure?: Measure
  readonly than?: Reference
}

function measureReads(measure: Measure): Reads['indicators'] {
  if (measure.kind === 'sum') return measure.indicators.map((id) => ({ id, way: ['measure', 'sum', id] }))
  return [{ id: measure.indicator, way: measure.kind === 'gap' ? ['measure', 'gap'] : ['measure'] }]
}

function readsOf({ body }: Rule, ownArea: string | undefined): Reads | undefined {
  if (body.kind === 'parts' || body.kind === 'stated') return undefined
  const than = 'than' in body.judgement ? { than: body.judgement.than } : {}
  if (body.kind === 'each-indicator')
    return {
      indicators: body.indicators.map((id) => ({ id, way: ['each', 'indicators', id] })),
      areas: [{ id: body.area ?? ownArea, way: ['area'] }],
      ...than,
    }
  const areas =
    body.kind === 'each-area'
      ? body.areas.map((id) => ({ id, way: ['each', 'areas', id] }))
      : [{ id: body.measure.area ?? ownArea, way: ['area'] }]
  return { indicators: measureReads(body.measure), areas, measure: body.measure, ...than }
}

function checkReferences(reads: Reads, scope: RuleScope, { at, of, tell }: RuleVoice): void {
  for (const { id, way } of reads.indicators) isKnown('indicator', id, scope.indicatorIds, at(...way), tell, of)
  for (const { id, way } of reads.areas)
    if (id !== undefined && id !== scope.ownArea) isKnown('area', id, scope.areaIds, at(...way), tell, of)
  if (reads.measure?.kind === 'gap') isKnown('area', reads.measure.to, scope.areaIds, at('measure', 'to'), tell, of)
  if (reads.than?.kind === 'area') isKnown('area', reads.than.area, scope.areaIds, at('than', 'area'), tell, of)
}

const kindOf = (id: string, scope: Scope): IndicatorKind | undefined =>
  scope.indicators.get(id)?.kind ?? builtInIndicatorKinds[id]

const directionOf = (id: string, scope: Scope): Direction | undefined =>
  scope.indicators.get(id)?.direction ?? (id in builtInIndicatorKinds ? 'none' : undefined)

function checkOtherArea(reads: Reads, { complain }: RuleVoice): void {
  const own = reads.areas.map(({ id }) => id)
  const { measure, than } = reads
  if (measure?.kind === 'gap' && own.includes(measure.to))
    complain(
      ['measure', 'to'],
      'cannot-be-decided',
      `Afstanden måles fra ${quoted(measure.to)} til området selv og er altid 0. Nævn et andet område.`,
      `The gap is measured from ${quoted(measure.to)} to the area itself and is always 0. Name another area.`,
    )
  if (than?.kind === 'area' && own.includes(than.area) && than.times === undefined && than.plus === undefined)
    complain(
      ['than', 'area'],
      'cannot-be-decided',
      `${quoted(than.area)} holdes op mod sig selv. Nævn et andet område.`,
      `${quoted(than.area)} is held against itself. Name another area.`,
    )
}

function checkGap(measure: Measure | undefined, scope: Scope, { complain }: RuleVoice): void {
  if (measure?.kind !== 'gap' || directionOf(measure.indicator, scope) !== 'none') return
  complain(
    ['measure', 'gap'],
    'gap-without-direction',
    `${quoted(measure.indicator)} har »direction: none«, så ingen kan sige, hvilket område der ligger dårligst. Giv indikatoren en retning (»lower« eller »higher«), eller hold den op mod et område med »than: { area: … }«.`,
    `${quoted(measure.indicator)} has »direction: none«, so nobody can say which area stands worse. Give the indicator a direction (»lower« or »higher«), or hold it against an area with »than: { area: … }«.`,
  )
}

function checkSum(measure: Measure | undefined, scope: Scope, { complain }: RuleVoice): void {
  if (measure?.kind !== 'sum') return
  const { indicators } = measure
  if (indicators.length < 2 || new Set(indicators).size < indicators.length) {
    complain(
      ['measure', 'sum'],
      'wrong-measure',
      'En sum er af mindst to indikatorer, hver én gang, fx »measure: { sum: [chikane, trusler] }«.',
      'A sum is of at least two indicators, each once, e.g. »measure: { sum: [harassment, threats] }«.',
    )
    return
  }
  // With one that cannot be read nobody knows what it would have declared.
  if (!scope.indicatorIds.words.every((id) => scope.indicators.has(id) || id in builtInIndicatorKinds)) return
  if (!indicators.every((id) => scope.indicators.has(id))) return
  const whole = [...scope.indicators.values()].some((each) => indicators.every((id) => each.parts?.includes(id)))
  if (!whole)
    complain(
      ['measure', 'sum'],
      'sum-not-disjoint',
      `${listed(indicators)} kan kun lægges sammen, når det er sagt, at de ikke overlapper: de skal stå sammen i »parts« for én indikator, fx »parts: [${indicators.join(', ')}]«.`,
      `${listed(indicators)} can be added only when it is said that they do not overlap: they must stand together in the »parts« of one indicator, e.g. »parts: [${indicators.join(', ')}]«.`,
    )
}

function checkEndYear(rule: Rule, than: Reference | undefined, { complain }: RuleVoice): void {
  const { by } = rule
  const periods = than?.kind === 'baseline' ? [than.period] : than?.kind === 'mean' ? than.periods : []
  const last = Math.max(...periods.map(yearOf))
  if (by === undefined || by > last) return
  complain(
    'by',
    'cannot-be-decided',
    `Reglen skal være nået i ${by}, men holdes op mod ${last}, som er samme år eller senere. Skriv et senere år.`,
    `The rule must be met by ${by}, but is held against ${last}, which is the same year or later. Write a later year.`,
  )
}

const testable: readonly (IndicatorKind | undefined)[] = ['survey-share', 'offence-count', 'offence-rate']

function checkReading(rule: Rule, reads: Reads, scope: Scope, { complain }: RuleVoice): void {
  if (rule.reading !== 'shown') return
  if (reads.than?.kind === 'number')
    complain(
      'reading',
      'cannot-be-shown',
      'Reglen holdes op mod et fast tal, og så er der ingen ændring at påvise. »reading: shown« kræver »year-before«, »baseline«, »mean« eller »area«; slet det ellers.',
      'The rule is held against a fixed number, so there is no change to show. »reading: shown« needs »year-before«, »baseline«, »mean« or »area«; else delete it.',
    )
  const untestable = reads.indicators.find(({ id }) => {
    const kind = kindOf(id, scope)
    return kind !== undefined && !testable.includes(kind)
  })
  if (untestable !== undefined)
    complain(
      'reading',
      'cannot-be-shown',
      `${quoted(untestable.id)} er af slagsen »${kindOf(untestable.id, scope)}«, som der ikke findes en test for. »reading: shown« kan stå ved »survey-share«, »offence-count« og »offence-rate«; slet det ellers.`,
      `${quoted(untestable.id)} is of the kind »${kindOf(untestable.id, scope)}«, for which there is no test. »reading: shown« can stand with »survey-share«, »offence-count« and »offence-rate«; else delete it.`,
    )
}

/** Whether a fixed number is one that the indicator could ever have. */
function checkNumber(reads: Reads, scope: Scope, { complain }: RuleVoice): void {
  if (reads.than?.kind !== 'number' || reads.measure?.kind === 'gap') return
  const { value, decimals } = reads.than
  for (const { id } of reads.indicators) {
    const indicator = scope.indicators.get(id)
    const kind = kindOf(id, scope)
    const [low, high] = indicator?.unit === 'percent' ? [0, 100] : (indicator?.scale ?? [undefined, undefined])
    if (low !== undefined && (value < low || value > high))
      complain(
        'than',
        'outside-range',
        `Her står »${value}«, men ${quoted(id)} ligger altid mellem ${low} og ${high}.`,
        `Here stands »${value}«, but ${quoted(id)} always lies between ${low} and ${high}.`,
      )
    if (
      (kind === 'offence-count' || kind === 'money' || kind === 'listing') &&
      (decimals > 0 || (kind !== 'money' && value < 0))
    )
      complain(
        'than',
        'not-a-number',
        `Her står »${value.toFixed(decimals)}«; ${quoted(id)} tælles i hele tal, så grænsen skal være et helt tal, uden punktum, fx »1970«.`,
        `Here stands »${value.toFixed(decimals)}«; ${quoted(id)} is counted in whole numbers, so the limit must be a whole number, without a point, e.g. »1970«.`,
      )
  }
}

/** Tells everything about a rule that refers to nothing or that no figure could decide. */
export function checkRule(rule: Rule, scope: RuleScope, voice: RuleVoice): void {
  const reads = readsOf(rule, scope.ownArea)
  if (reads === undefined) return
  checkReferences(reads, scope, voice)
  checkOtherArea(reads, voice)
  checkGap(reads.measure, scope, voice)
  checkSum(reads.measure, scope, voice)
  checkEndYear(rule, reads.than, voice)
  checkReading(rule, reads, scope, voice)
  checkNumber(reads, scope, voice)
}
