import type { Judgement, Measure, Rule } from '#domain/rule.ts'

/** The ids that something names. */
export type References = { readonly areas: readonly string[]; readonly indicators: readonly string[] }

export const joined = (all: readonly References[]): References => ({
  areas: all.flatMap(({ areas }) => areas),
  indicators: all.flatMap(({ indicators }) => indicators),
})

/** The areas and indicators that a rule names, in its parts too. */
export function ruleReferences({ body }: Rule): References {
  switch (body.kind) {
    case 'one':
      return joined([inMeasure(body.measure), inJudgement(body.judgement)])
    case 'each-indicator':
      return joined([{ areas: listed(body.area), indicators: body.indicators }, inJudgement(body.judgement)])
    case 'each-area':
      return joined([inMeasure(body.measure), { areas: body.areas, indicators: [] }, inJudgement(body.judgement)])
    case 'parts':
      return joined(body.parts.map(ruleReferences))
    case 'stated':
      return { areas: [], indicators: [] }
  }
}

const listed = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id])

function inMeasure(measure: Measure): References {
  const areas = listed(measure.area)
  switch (measure.kind) {
    case 'indicator':
      return { areas, indicators: [measure.indicator] }
    case 'gap':
      return { areas: [...areas, measure.to], indicators: [measure.indicator] }
    case 'sum':
      return { areas, indicators: measure.indicators }
  }
}

const inJudgement = (judgement: Judgement): References => ({
  areas: 'than' in judgement && judgement.than.kind === 'area' ? [judgement.than.area] : [],
  indicators: [],
})
