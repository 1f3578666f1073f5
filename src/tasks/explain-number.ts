import type { Case } from '#domain/case.ts'
import type { Finding } from '#domain/finding.ts'
import type { Language } from '#domain/text.ts'
import { assess } from '#evaluation/assess.ts'
import type { Road } from '#report/road.ts'
import { roadLines } from '#report/road-lines.ts'
import { roadOf } from '#report/road-of.ts'
import { type AskedFigure, indicatorNamed, type PrintedNote, periodNamed } from '#report/road-told.ts'
import { writeNote } from '#report/write-note.ts'
import type { Effects } from './effects.ts'
import { caseOf, casesAround } from './every-case.ts'
import { findingOf, isUnknown, type UnknownFigure, unknownFigure } from './unknown-figure.ts'

/** A number's road, and whose it is. */
export type Explained = {
  readonly road: Road
  /** The same figure by its slug, as addresses write it. */
  readonly asked: AskedFigure
  readonly dossier: Case
}

/**
 * Walks one number back.
 * @param asked slug or id of the indicator, id of the area, period
 */
export async function explainNumber(
  effects: Pick<Effects, 'store'>,
  asked: AskedFigure,
  language: Language,
): Promise<Explained | UnknownFigure> {
  const cases = await casesAround(effects, asked.area)
  const dossier = caseOf(cases, asked.area)
  const neighbours = cases.filter(({ municipality }) => municipality.name === dossier?.municipality.name)
  const notes = neighbours.flatMap((neighbour) => notesOf(neighbour, language))
  const road = dossier && roadOf(dossier, notes, asked, language)
  if (!dossier || !road) return unknownFigure(cases, dossier, notes, asked)
  return {
    road,
    asked: {
      indicator: indicatorNamed(dossier, asked.indicator)?.slug ?? asked.indicator,
      area: asked.area,
      period: periodNamed(asked.period),
    },
    dossier,
  }
}

const notesOf = (dossier: Case, language: Language): readonly PrintedNote[] =>
  dossier.editions.map((edition) => {
    const assessment = assess(dossier, edition)
    return { assessment, report: writeNote(assessment, language) }
  })

/** The same road for a terminal: lines to print, or a finding that names the nearest figure. */
export async function explainInLines(
  effects: Pick<Effects, 'store'>,
  asked: AskedFigure,
  language: Language = 'da',
): Promise<{ readonly findings: readonly Finding[]; readonly lines: readonly string[] }> {
  const told = await explainNumber(effects, asked, language)
  if (isUnknown(told)) return { findings: [findingOf(told, asked)], lines: [] }
  return { findings: [], lines: roadLines(told.road) }
}
