import type { Finding, Severity } from '#domain/finding.ts'
import type { Origin } from '#domain/observation.ts'

/** What a check says, in both languages: what stands there, what is computed, and what to do. */
export type Said = { readonly da: string; readonly en: string }

const finding =
  (severity: Severity) =>
  (code: string, origin: Origin, field: string, of: string, message: Said): Finding => ({
    code,
    severity,
    at: `${origin.file}:${origin.line}:${field}`,
    of,
    message,
  })

/** Stays open until somebody mends it or accepts it with a reason. */
export const fault = finding('fault')

/** Asks, and changes no exit code. */
export const hint = finding('hint')
