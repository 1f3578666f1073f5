import type { Case } from '#domain/case.ts'
import type { PlanRow } from '#domain/plan.ts'
import { planYears } from '#indicators/plan-figures.ts'
import { type IndicatorData, indicatorData } from '#report/data/figure-rows.ts'
import { areasFor, indicatorNamed } from '#report/road-told.ts'
import type { Effects } from './effects.ts'
import { caseOf, casesAround } from './every-case.ts'
import { type UnknownFigure, unknownFigure } from './unknown-figure.ts'

/** The open data of an indicator, and the partnership that its address belongs to. */
export type IndicatorFile = { readonly dossier: Case; readonly data: IndicatorData }

/**
 * Everything known today of an indicator in the municipality of an area.
 * @param asked slug or id of the indicator, id of the area
 */
export async function readIndicatorData(
  effects: Pick<Effects, 'store'>,
  asked: { readonly indicator: string; readonly area: string },
): Promise<IndicatorFile | UnknownFigure> {
  const cases = await casesAround(effects, asked.area)
  const dossier = caseOf(cases, asked.area)
  const indicator = dossier && indicatorNamed(dossier, asked.indicator)
  const isTold = dossier && indicator && areasFor(dossier, indicator).some(({ id }) => id === asked.area)
  const data = isTold && indicatorData(neighboursOf(cases, dossier), indicator, asked.area)
  return data ? { dossier, data } : unknownFigure(cases, dossier, [], { ...asked, period: '' })
}

/** The partnerships of a case's municipality, its own first. */
export const neighboursOf = (cases: readonly Case[], dossier: Case): readonly Case[] => [
  dossier,
  ...cases.filter((other) => other !== dossier && other.municipality.name === dossier.municipality.name),
]

/** One year's plan of a partnership, in its own order. */
export type PlanFile = { readonly dossier: Case; readonly year: number; readonly rows: readonly PlanRow[] }

/** Which plans there are instead: the partnership, if it is known, and the years that it has plans for, latest first. */
export type NoPlan = { readonly dossier: Case | undefined; readonly years: readonly number[] }

export async function readPlanData(
  { store }: Pick<Effects, 'store'>,
  partnership: string,
  year: string,
): Promise<PlanFile | NoPlan> {
  const dossier = await store.readCase(partnership)
  const rows = dossier?.plan.filter((row) => String(row.plan) === year) ?? []
  if (!dossier || rows.length === 0) return { dossier, years: dossier ? planYears(dossier.plan) : [] }
  return { dossier, year: Number(year), rows }
}
