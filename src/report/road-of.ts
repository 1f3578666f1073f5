import type { Case } from '#domain/case.ts'
import { figureId } from '#domain/observation.ts'
import type { Language } from '#domain/text.ts'
import { findingsOf } from '#findings/find.ts'
import { figureBook } from '#indicators/figure-book.ts'
import { findingBlocks } from './note-findings.ts'
import type { Road, Station } from './road.ts'
import { areaStation } from './road-area.ts'
import { comparedStations } from './road-compared.ts'
import { definitionStations } from './road-definition.ts'
import { deliveryStation } from './road-delivery.ts'
import { formulaStations } from './road-formula.ts'
import { headOf } from './road-head.ts'
import { laterStation } from './road-later.ts'
import { missingStation } from './road-missing.ts'
import { sourcesStation } from './road-sources.ts'
import { type AskedFigure, type Journey, type PrintedNote, toldOf } from './road-told.ts'
import { usedInStations } from './road-used-in.ts'

/**
 * One number walked back to the row that it was read from (design §5, `/tal`).
 * The value is the one in use with everything that is known now; verdicts are those of the notes, as of their dates.
 * @param notes every note that may use the figure, also of neighbouring partnerships that share the area
 * @returns undefined when indicator, area or period is not known
 */
export function roadOf(
  dossier: Case,
  notes: readonly PrintedNote[],
  asked: AskedFigure,
  language: Language,
): Road | undefined {
  const book = figureBook(dossier)
  const told = toldOf(dossier, book, notes, asked)
  if (!told) return undefined
  const journey: Journey = { dossier, book, notes, told, language }
  return {
    language,
    figure: figureId({ indicator: told.indicator.id, area: told.area.id, period: told.period }),
    ...headOf(told, language),
    stations: stationsOf(journey),
  }
}

function stationsOf(journey: Journey): readonly Station[] {
  const { dossier, told, language } = journey
  return [
    ...usedInStations(journey),
    ...(told.kind === 'none'
      ? [missingStation(told, dossier.municipality.thresholds.minAnswers, language)]
      : formulaStations(journey)),
    ...definitionStations(journey),
    areaStation(journey),
    withFindings(deliveryStation(journey), journey),
    sourcesStation(journey),
    ...comparedStations(journey),
    laterStation(journey),
  ].filter((station) => station !== undefined)
}

/** What contradicts itself in the number stands where it was delivered. */
function withFindings(station: Station | undefined, { dossier, told, language }: Journey): Station | undefined {
  const of = figureId({ indicator: told.indicator.id, area: told.area.id, period: told.period })
  const blocks = findingBlocks(findingsOf(dossier), (name) => name === of, language)
  return station && { ...station, blocks: [...station.blocks, ...blocks] }
}
