import type { StatusAnswer, StatusRound } from '#domain/status.ts'

/** What an answer says besides »as planned, no concern, no adjustment«. */
export type Written = {
  readonly progress?: StatusAnswer['progress']
  readonly reason?: string
  readonly deliverables?: readonly string[]
  readonly concern?: StatusAnswer['concern']
  readonly concernText?: string
  readonly adjustment?: StatusAnswer['adjustment']
  readonly adjustmentText?: string
  readonly printedName?: string
}

const text = (key: string, da: string | undefined) => (da === undefined ? {} : { [key]: { da } })

/** An answer as the reader of a folder gives it, with what is not written left out. */
export const answered = (written: Written, activity = 'haven', line = 7): StatusAnswer => ({
  activity,
  progress: written.progress ?? 'as-planned',
  ...text('reason', written.reason),
  deliverables: (written.deliverables ?? []).map((da) => ({ da })),
  concern: written.concern ?? 'no',
  ...text('concernText', written.concernText),
  adjustment: written.adjustment ?? 'no',
  ...text('adjustmentText', written.adjustmentText),
  ...(written.printedName === undefined ? {} : { printedName: written.printedName }),
  origin: { file: 'status/2024-midtvejs.yaml', line },
})

/** A round over the first four months of 2024. */
export const roundOf = (...answers: readonly StatusAnswer[]): StatusRound => ({
  id: '2024-midtvejs',
  plan: 2024,
  from: '2024-01-01',
  to: '2024-04-30',
  answers,
})
