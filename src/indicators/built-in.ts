import type { Indicator } from '#domain/indicator.ts'

/** Figures that every plan has, without anybody declaring them. */
export const planBudget: Indicator = {
  id: 'plan-budget',
  slug: 'plan-budget',
  kind: 'money',
  name: { da: 'Planens budget', en: 'The plan’s budget' },
  words: { subject: { da: 'planens budget', en: 'the plan’s budget' } },
  unit: 'kroner',
  direction: 'none',
  driver: 'none',
}

export const planActivities: Indicator = {
  id: 'plan-activities',
  slug: 'plan-activities',
  kind: 'output',
  name: { da: 'Aktiviteter i planen', en: 'Activities in the plan' },
  words: {
    subject: { da: 'antallet af aktiviteter i planen', en: 'the number of activities in the plan' },
    counted: { da: 'aktiviteter i planen', en: 'activities in the plan' },
    countedOne: { da: 'aktivitet i planen', en: 'activity in the plan' },
  },
  unit: 'activities',
  direction: 'none',
  driver: 'none',
}

export const builtInIndicators = [planBudget, planActivities] as const
