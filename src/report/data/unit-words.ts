import type { Language } from '#domain/text.ts'

const known: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  percent: { da: 'procent', en: 'percent' },
  kroner: { da: 'kroner', en: 'kroner' },
  reports: { da: 'anmeldelser', en: 'reports' },
  'reports-per-1000': { da: 'anmeldelser pr. 1.000 indbyggere', en: 'reports per 1,000 residents' },
  points: { da: 'point', en: 'points' },
  point: { da: 'point', en: 'points' },
  areas: { da: 'områder', en: 'areas' },
  activities: { da: 'aktiviteter', en: 'activities' },
}

/** An indicator's unit in words; one that a folder made up stands as it was typed. */
export const unitWords = (unit: string, language: Language): string => known[unit]?.[language] ?? unit
