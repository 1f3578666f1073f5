import { inPlainLetters } from '#language/plain-letters.ts'

/**
 * The short name of a municipality's folder, which has no id of its own, made of the municipality's name without what
 * stands in brackets: »Høje-Taastrup Kommune (prøve)« is `hoeje-taastrup`.
 */
export const municipalitySlug = (name: string): string =>
  inPlainLetters(name.replace(/\([^)]*\)/g, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/-kommune$/, '')
