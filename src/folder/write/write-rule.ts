import type { Judgement, Measure, Need, Reference, Rule, RuleBody } from '#domain/rule.ts'
import { optionalText } from './write-definitions.ts'
import { bare, fields, inline, withDecimals, type YamlValue } from './yaml-text.ts'

function measureValue(measure: Measure): YamlValue {
  if (measure.kind === 'indicator') return measure.indicator
  if (measure.kind === 'sum') return inline({ sum: measure.indicators })
  const { indicator: gap, to } = measure
  return inline(measure.as === 'ratio' ? { gap, to, as: 'ratio' } : { gap, to })
}

function referenceValue(than: Reference): YamlValue {
  if (than.kind === 'number') return withDecimals(than.value, than.decimals)
  const { times, plus } = than
  if (than.kind === 'year-before' && times === undefined && plus === undefined) return 'year-before'
  const held = {
    baseline: than.kind === 'baseline' ? bare(than.period) : undefined,
    mean: than.kind === 'mean' ? than.periods.map(bare) : undefined,
    area: than.kind === 'area' ? than.area : undefined,
    'year-before': than.kind === 'year-before' ? 'yes' : undefined,
  }
  return inline(fields({ ...held, times, plus }))
}

function needValue(need: Need): YamlValue | undefined {
  if (need.kind === 'all') return undefined
  return need.kind === 'any' ? 'any' : inline({ [need.kind]: need.k })
}

type RuleFields = Readonly<Record<string, YamlValue | undefined>>

const judgementFields = (judgement: Judgement): RuleFields =>
  judgement.is === 'followed'
    ? { is: judgement.is, beside: judgement.beside === undefined ? undefined : bare(judgement.beside) }
    : { is: judgement.is, than: referenceValue(judgement.than) }

function bodyFields(body: RuleBody, rule: Rule): RuleFields {
  switch (body.kind) {
    case 'stated':
      return { is: 'stated', story: optionalText(body.story) }
    case 'parts':
      return { parts: body.parts.map((part) => ruleValue(part, rule.reading)) }
    case 'one':
      return { measure: measureValue(body.measure), area: body.measure.area, ...judgementFields(body.judgement) }
    case 'each-indicator':
      return { each: inline({ indicators: body.indicators }), area: body.area, ...judgementFields(body.judgement) }
    case 'each-area':
      return {
        measure: measureValue(body.measure),
        each: inline({ areas: body.areas, frozenOn: body.frozenOn }),
        ...judgementFields(body.judgement),
      }
  }
}

/** A rule as it is written; a part says its reading only where it is not that of its rule. */
export const ruleValue = (rule: Rule, otherwise: Rule['reading'] = 'point'): YamlValue =>
  fields({
    id: rule.id,
    ...bodyFields(rule.body, rule),
    by: rule.by,
    need: needValue(rule.need),
    reading: rule.reading === otherwise ? undefined : rule.reading,
  })
