import type { Case } from '#domain/case.ts'
import type { Finding } from '#domain/finding.ts'
import type { Rule } from '#domain/rule.ts'
import { fault } from '#findings/told.ts'
import { type FigureBook, figureBook } from '#indicators/figure-book.ts'
import { formatKroner } from '#language/numbers.ts'
import { goalPlace } from './goal-place.ts'

/** Goals that nothing judges, and rules that no figure can decide since there is none in any year. */
export function goalsWithoutFigures(dossier: Case): readonly Finding[] {
  const book = figureBook(dossier)
  return dossier.partnership.goals.flatMap((goal) => {
    if (goal.rules.length === 0) {
      return [
        fault('goal-without-rule', goalPlace(dossier.files, goal.number), 'goals', `goal:${goal.number}`, {
          da: `Mål ${goal.number} har ingen regel, så det kan ikke vurderes. Skriv en regel, eller skriv »is: stated«, hvis det er et løfte uden måling.`,
          en: `Goal ${goal.number} has no rule, so it cannot be assessed. Write a rule, or “is: stated” if it is a promise without a measure.`,
        }),
      ]
    }
    return goal.rules.flatMap((rule) => ruleWithoutValue(goal.number, rule, dossier, book))
  })
}

/** The indicators and areas that a rule reads. */
function readings(rule: Rule, ownArea: string): readonly { readonly indicator: string; readonly area: string }[] {
  const { body } = rule
  switch (body.kind) {
    case 'one': {
      const area = body.measure.area ?? ownArea
      return (body.measure.kind === 'sum' ? body.measure.indicators : [body.measure.indicator]).map((indicator) => ({
        indicator,
        area,
      }))
    }
    case 'each-indicator':
      return body.indicators.map((indicator) => ({ indicator, area: body.area ?? ownArea }))
    case 'each-area': {
      const { measure } = body
      return body.areas.flatMap((area) =>
        (measure.kind === 'sum' ? measure.indicators : [measure.indicator]).map((indicator) => ({ indicator, area })),
      )
    }
    case 'parts':
      return body.parts.flatMap((part) => readings(part, ownArea))
    case 'stated':
      return []
  }
}

function ruleWithoutValue(goal: number, rule: Rule, dossier: Case, book: FigureBook): readonly Finding[] {
  const lacking = readings(rule, dossier.partnership.area).find(
    ({ indicator, area }) =>
      !book.periods(indicator, area).some((period) => book.find(indicator, area, period).kind === 'figure'),
  )
  if (!lacking) return []
  const name = book.indicator(lacking.indicator).name.da
  const area = book.area(lacking.area).name.da
  return [
    fault('rule-without-value', goalPlace(dossier.files, goal, rule.id), 'rules', `rule:${rule.id}`, {
      da: `Regel ${rule.id} måles på »${name}«, som intet år har et tal for i ${area}. Skriv tallene i observations.csv, eller mål noget andet.`,
      en: `Rule ${rule.id} is measured by “${name}”, for which no year has a figure in ${area}. Write the figures in observations.csv, or measure something else.`,
    }),
  ]
}

/** A pool that has granted more than its ceiling. */
export function overdrawnPools(dossier: Case): readonly Finding[] {
  const byPool = Map.groupBy(dossier.pools, ({ activity, year }) => `pool:${activity}:${year}`)
  return [...byPool].flatMap(([of, rows]) => {
    const ceiling = rows[0]?.ceiling
    const granted = rows.reduce((sum, { application }) => {
      const counts = application && ['granted', 'paid', 'closed'].includes(application.state)
      return counts && typeof application.granted === 'number' ? sum + application.granted : sum
    }, 0)
    const last = rows.at(-1)
    if (typeof ceiling !== 'number' || granted <= ceiling || !last) return []
    return [
      fault('pool-overdrawn', last.origin, 'granted', of, {
        da: `Puljen har bevilget ${formatKroner(granted, 'da')}, ${formatKroner(granted - ceiling, 'da')} mere end rammen på ${formatKroner(ceiling, 'da')}. Ret en bevilling eller rammen.`,
        en: `The pool has granted ${formatKroner(granted, 'en')}, ${formatKroner(granted - ceiling, 'en')} more than its ceiling of ${formatKroner(ceiling, 'en')}. Mend a grant or the ceiling.`,
      }),
    ]
  })
}
