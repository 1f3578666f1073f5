import type { Case } from '#domain/case.ts'
import { isPeriod } from '#domain/period.ts'
import type { Figure, NoFigure } from '#indicators/figure.ts'
import type { FigureBook } from '#indicators/figure-book.ts'

/** The figure that `indicator:area:period` names; undefined when it names something else. */
export function figureNamed(name: string, book: FigureBook, dossier: Case): Figure | NoFigure | undefined {
  const [indicator = '', area = '', ...rest] = name.split(':')
  const period = rest.join(':')
  const isKnown = dossier.indicators.some(({ id }) => id === indicator) && dossier.areas.some(({ id }) => id === area)
  return isKnown && isPeriod(period) ? book.find(indicator, area, period) : undefined
}
