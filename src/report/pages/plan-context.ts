import type { Case } from '#domain/case.ts'
import type { StatusRound } from '#domain/status.ts'
import type { Language } from '#domain/text.ts'
import { assess, editionNow } from '#evaluation/assess.ts'
import { type NoteContext, noteContext } from '#report/note-context.ts'
import { activityPath } from '#report/page-paths.ts'

/** A case as its latest edition knew it, with the plan of one year in the place of the edition's own. Its verdicts are no edition's. */
export function planContext(dossier: Case, year: number, language: Language): NoteContext {
  const edition = editionNow(dossier)
  return noteContext(assess(dossier, { ...edition, periods: { ...edition.periods, plan: String(year) } }), language)
}

/** Rounds that the latest edition knows, the newest first: those that had ended on its date, and one that it names. */
export function knownRounds({ assessment }: NoteContext): readonly StatusRound[] {
  const { dossier, edition, asOf } = assessment
  return dossier.rounds
    .filter(({ id, to }) => to <= asOf || id === edition.periods['status'])
    .toSorted((a, b) => b.to.localeCompare(a.to))
}

/** The address of an activity of the partnership that is told. */
export const activityHref =
  ({ assessment }: NoteContext) =>
  (activity: string): string =>
    activityPath(assessment.dossier.partnership.id, activity)
