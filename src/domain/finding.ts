/** A mistake that a person can mend: returned, never thrown (craft §5). An `error` stops what was asked, a `hint` does not. */
export type Severity = 'error' | 'fault' | 'hint'

export type Finding = {
  /** Short name in kebab-case, such as `unknown-key`. */
  readonly code: string
  readonly severity: Severity
  /** `file:row:column`; row and column count from 1, the column is the field's name where it has one. */
  readonly at: string
  /** The figure, activity or goal meant (`indicator:area:period`, `activity:<id>`, …); empty where only the place is known. */
  readonly of: string
  /** What stands there, what is right, and what to do. */
  readonly message: { readonly da: string; readonly en: string }
}

export const hasError = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.severity === 'error')
