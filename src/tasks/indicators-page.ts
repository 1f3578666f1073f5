import type { Case } from '#domain/case.ts'
import type { Municipality } from '#domain/municipality.ts'
import type { Language } from '#domain/text.ts'
import { closestWord } from '#folder/closest-word.ts'
import { type IndicatorsPage, indicatorsPage } from '#report/pages/indicators-page.ts'
import type { Effects } from './effects.ts'
import { everyCase } from './every-case.ts'

export type ToldIndicators = { readonly page: IndicatorsPage; readonly municipalities: readonly Municipality[] }

/** Nothing has that id; perhaps another was meant. */
export type UnknownArea = { readonly nearest: Case['areas'][number] | undefined }

/** Everything that is measured, by municipality. @param area id of the only area to be told of; undefined: all */
export async function readIndicatorsPage(
  effects: Pick<Effects, 'store'>,
  area: string | undefined,
  language: Language,
): Promise<ToldIndicators | UnknownArea> {
  const cases = await everyCase(effects)
  const areas = cases.flatMap((dossier) => dossier.areas)
  const ids = areas.map(({ id }) => id)
  if (area !== undefined && !ids.includes(area)) {
    const near = closestWord(area, ids)
    return { nearest: areas.find(({ id }) => id === near) }
  }
  const byMunicipality = [...Map.groupBy(cases, ({ municipality }) => municipality.name).values()]
  const shown = area === undefined ? byMunicipality : byMunicipality.filter((same) => has(same, area))
  return {
    page: indicatorsPage(shown, area, language),
    municipalities: shown.flatMap(([first]) => (first ? [first.municipality] : [])),
  }
}

const has = (cases: readonly Case[], area: string): boolean =>
  cases.some(({ areas }) => areas.some(({ id }) => id === area))
