import type { Verdict } from '#domain/verdict.ts'
import type { EvidenceMark } from '#report/report.ts'
import type { Colour, Colours } from './style/tokens.ts'
import { element, line, sign } from './svg.ts'

/** The colour that a verdict and its word share (look §4). */
export const verdictColour: Readonly<Record<Verdict, Colour>> = {
  met: 'met',
  'on-course': 'met',
  'partly-met': 'part',
  'not-met': 'miss',
  'off-course': 'miss',
  undecidable: 'open',
  monitored: 'watch',
  stated: 'watch',
}

const check = 'M4.9 10.3 8.5 13.9 15.2 6.5'
const cross = 'M5.6 5.6 14.4 14.4M14.4 5.6 5.6 14.4'
const smallCross = 'M6.2 6.2 13.8 13.8M13.8 6.2 6.2 13.8'
const smallCheck = 'M5.7 10.3 8.7 13.3 14.5 7'
const question = 'M7.6 7.9C7.7 6.4 8.7 5.6 10 5.6 11.4 5.6 12.4 6.5 12.4 7.8 12.4 9.5 10.1 9.6 10.1 11.4'

const stroke = (d: string, colour: string, width: number): string =>
  element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': 'butt' })
const ring = (colour: string, width: number, dash?: string): string =>
  element('circle', {
    cx: 10,
    cy: 10,
    r: 9,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dash,
  })
const disc = (colour: string, r: number, cx = 10, cy = 10): string => element('circle', { cx, cy, r, fill: colour })

/** Circle: reached; square: not. Filled: judged; hollow: the end year lies ahead. */
const verdictShapes: Readonly<Record<Verdict, (colour: string, paper: string) => readonly string[]>> = {
  met: (colour, paper) => [disc(colour, 9.8), stroke(check, paper, 2.4)],
  'on-course': (colour) => [ring(colour, 1.7), stroke(smallCheck, colour, 2)],
  'partly-met': (colour) => [ring(colour, 1.7), element('path', { d: 'M10 1A9 9 0 0 0 10 19Z', fill: colour })],
  'not-met': (colour, paper) => [
    element('rect', { x: 0.4, y: 0.4, width: 19.2, height: 19.2, fill: colour }),
    stroke(cross, paper, 2.4),
  ],
  'off-course': (colour) => [
    element('rect', { x: 1.2, y: 1.2, width: 17.6, height: 17.6, fill: 'none', stroke: colour, 'stroke-width': 1.7 }),
    stroke(smallCross, colour, 2),
  ],
  undecidable: (colour) => [
    ring(colour, 1.7, '3.2 2.455'),
    stroke(question, colour, 1.7),
    disc(colour, 1.15, 10.1, 14.2),
  ],
  monitored: (colour) => [ring(colour, 1.4), disc(colour, 2.2)],
  stated: (colour) => [ring(colour, 1.4), line(6.2, 10, 13.8, 10, { stroke: colour, 'stroke-width': 1.6 })],
}

/** The sign of a verdict, 20 by 20. */
export const verdictSign = (verdict: Verdict, colours: Colours): string =>
  sign(
    { width: 20, height: 20 },
    'verdict-sign',
    ...verdictShapes[verdict](colours[verdictColour[verdict]], colours.paper),
  )

type Whisker = { readonly from: number; readonly to: number; readonly zero?: number; readonly hollow?: boolean }

function whisker({ from, to, zero, hollow }: Whisker, { ink2, paper }: Colours): readonly string[] {
  const thin = { stroke: ink2, 'stroke-width': 1.7 }
  const middle = (from + to) / 2
  return [
    zero === undefined ? '' : line(zero, 0.5, zero, 13.5, { stroke: ink2, 'stroke-width': 1.2 }),
    line(from, 7, to, 7, thin),
    line(from, 3.6, from, 10.4, thin),
    line(to, 3.6, to, 10.4, thin),
    element('circle', {
      cx: middle,
      cy: 7,
      r: hollow ? 2.7 : 3.2,
      fill: hollow ? paper : ink2,
      ...(hollow ? thin : {}),
    }),
  ]
}

const rightOfZero = (colours: Colours): readonly string[] => whisker({ from: 7, to: 24.5, zero: 1.5 }, colours)
const leftOfZero = (colours: Colours): readonly string[] => whisker({ from: 1.5, to: 19, zero: 24.5 }, colours)

/** An interval against zero: to its right a rise is shown, or that one area lies above another; across it, hollow, nothing is. */
const evidenceShapes: Readonly<Record<EvidenceMark, (colours: Colours) => readonly string[]>> = {
  rise: rightOfZero,
  above: rightOfZero,
  fall: leftOfZero,
  below: leftOfZero,
  'not-shown': (colours) => whisker({ from: 1.5, to: 24.5, zero: 10.4, hollow: true }, colours),
  level: (colours) => whisker({ from: 1.5, to: 24.5 }, colours),
  'not-tested': ({ ink2 }) => [
    line(2, 7, 24.6, 7, { stroke: ink2, 'stroke-width': 1.7, 'stroke-dasharray': '2.6 2.4' }),
  ],
  'full-count': ({ ink2 }) => [
    line(2, 11.6, 24, 11.6, { stroke: ink2, 'stroke-width': 1.5 }),
    element('circle', { cx: 13, cy: 6, r: 3.2, fill: ink2 }),
  ],
}

/** The sign before an evidence line, 26 by 14, never in a verdict's colour. */
export const evidenceSign = (mark: EvidenceMark, colours: Colours): string =>
  sign({ width: 26, height: 14 }, 'evidence-sign', ...evidenceShapes[mark](colours))

/** The mark of Trygmål, a value with its interval, 36 by 16. */
export function trygmaalMark(colour: string): string {
  const thin = { stroke: colour, 'stroke-width': 2.2 }
  return sign(
    { width: 36, height: 16 },
    'mark',
    line(1.5, 8, 34.5, 8, thin),
    line(1.5, 1.5, 1.5, 14.5, thin),
    line(34.5, 1.5, 34.5, 14.5, thin),
    element('circle', { cx: 21.5, cy: 8, r: 5.6, fill: colour }),
  )
}
