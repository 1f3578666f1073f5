import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { verdicts } from '#domain/verdict.ts'
import { ratesDrawing } from '#print/rates-drawing.ts'
import { scaleDrawing } from '#print/scale-drawing.ts'
import { seriesDrawing } from '#print/series-drawing.ts'
import type { DrawingSize } from '#print/series-frame.ts'
import { evidenceSign, verdictSign } from '#print/signs.ts'
import { lightColours, pageColours } from '#print/style/tokens.ts'
import type { SeriesChart } from '#report/chart.ts'
import { eveningChart, rateChart, unsafeChart } from './fixture-charts.ts'
import { assertWellFormed } from './package-files.ts'

const dress = { colours: lightColours, families: 'IBM Plex Sans' }
const told = { id: 'f', title: 'Flere er utrygge', description: '16 % og 26 %' }
const series = (chart: SeriesChart, size: DrawingSize = 'wide'): string => seriesDrawing(chart, size, told, 'da', dress)

type Shape = Readonly<Record<string, string>>

/** Elements of one kind with their attributes; of a text also its words. */
const shapes = (svg: string, name: string): readonly Shape[] =>
  [...svg.matchAll(new RegExp(`<${name} ([^>]*?)/?>(?:([^<]*)</${name}>)?`, 'g'))].map(
    ([, attributes = '', words = '']) => ({
      words,
      ...Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    }),
  )
const at = (shape: Shape | undefined, key: string): number => Number(shape?.[key])
const textAt = (svg: string, words: string): Shape | undefined =>
  shapes(svg, 'text').find((text) => text['words'] === words)

describe('a series', () => {
  const svg = series(unsafeChart)
  const lines = shapes(svg, 'line')
  const ofArea = lines.filter((line) => line['stroke'] === lightColours.area)

  it('is a picture with a title and a description', () => {
    assertWellFormed(svg, 'svg')
    assert.match(svg, /role="img" aria-labelledby="f-title f-desc"/)
    assert.match(svg, /<title id="f-title">Flere er utrygge<\/title><desc id="f-desc">16 % og 26 %<\/desc>/)
  })
  it('binds its lines to tests: full where a change is shown, dotted where it is not', () => {
    const shown = ofArea.find((line) => line['stroke-width'] === '3.4')
    assert.ok(shown && shown['stroke-dasharray'] === undefined)
    const notShown = shapes(series(eveningChart), 'line').find((line) => line['stroke-width'] === '2.4')
    assert.ok(notShown?.['stroke-dasharray'])
  })
  it('draws no line where a measurement is missing, and no zero for it (cases/29)', () => {
    const city = lines.filter((line) => line['stroke'] === lightColours.other && line['stroke-width'] === '2')
    assert.equal(city.length, 6)
    const gap = [textAt(svg, '2017'), textAt(svg, '2019')].map((text) => at(text, 'x'))
    assert.ok(!city.some((line) => at(line, 'x1') < (gap[1] ?? 0) - 1 && at(line, 'x2') > (gap[0] ?? 0) + 1))
    const base = lines.find((line) => line['stroke'] === lightColours.ink2 && line['y1'] === line['y2'])
    assert.ok(shapes(svg, 'circle').every((circle) => at(circle, 'cy') < at(base, 'y1') - 20))
  })
  it('keeps years at their true distance', () => {
    const chart: SeriesChart = { ...unsafeChart, periods: ['2014', '2021', '2022'], breaks: [], series: [] }
    const [first, second, last] = ['2014', '2021', '2022'].map((year) => at(textAt(series(chart), year), 'x'))
    assert.ok(Math.abs(((second ?? 0) - (first ?? 0)) / ((last ?? 0) - (first ?? 0)) - 7 / 8) < 0.01)
  })
  it('says why at a break, and draws what was before as hollow', () => {
    assert.ok(textAt(svg, 'Området er udvidet i 2021 med Skolevangen 1 og 2.'))
    const hollow = shapes(svg, 'circle').filter((circle) => circle['fill'] === lightColours.paper)
    assert.equal(hollow.length, 1)
    assert.ok(textAt(svg, '22 % i området, som det var før 2021'))
  })
  it('draws supposed intervals dashed and computed ones full', () => {
    const upright = (colour: string) => lines.filter((line) => line['stroke'] === colour && line['x1'] === line['x2'])
    assert.ok(upright(lightColours.area).every((line) => line['stroke-dasharray']))
    assert.ok(upright(lightColours.other).every((line) => line['stroke-dasharray'] === undefined))
  })
  it('has the unit on the topmost gridline only, and zero as its base', () => {
    const marks = ['40 %', '30', '20', '10', '0'].map((words) => textAt(svg, words))
    assert.ok(marks.every(Boolean))
  })
  for (const size of ['wide', 'phone', 'paper'] as const)
    for (const [name, chart] of Object.entries({ unsafeChart, eveningChart }))
      it(`keeps the labels at the ends of ${name} apart, ${size}`, () => {
        const ends = shapes(series(chart, size), 'text')
          .filter((text) => text['font-weight'] === '600' && /^\d+ %$/.test(text['words'] ?? ''))
          .toSorted((a, b) => at(a, 'x') - at(b, 'x'))
          .slice(-3)
          .map((text) => at(text, 'y'))
          .toSorted((a, b) => a - b)
        for (const [i, y] of ends.entries()) assert.ok(i === 0 || y - (ends[i - 1] ?? 0) >= 17, `${ends}`)
      })
  it('on a phone is a drawing of its own, with text of 13 px and more', () => {
    const phone = series(unsafeChart, 'phone')
    assert.match(phone, /viewBox="0 0 350 /)
    assert.ok(shapes(phone, 'text').every((text) => at(text, 'font-size') >= 13))
  })
  it('without a single point is still a picture', () => assertWellFormed(series({ ...unsafeChart, series: [] }), 'svg'))
})

describe('rates', () => {
  const svg = ratesDrawing(rateChart, 'wide', told, 'da', dress)
  it('stand by area and period, with words where a value is missing', () => {
    assert.ok(textAt(svg, 'ikke fundet offentliggjort'))
    assert.equal(shapes(svg, 'circle').length, 5)
  })
  it('draw no interval where none is known', () => {
    const label = textAt(svg, '37,9')
    const near = shapes(svg, 'line').filter(
      (line) => Math.abs(at(line, 'y1') - at(label, 'y')) < 8 && line['y1'] === line['y2'],
    )
    assert.deepEqual(near, [])
  })
})

describe('signs', () => {
  it('differ in shape, so that grey alone tells them apart', () => {
    const grey = Object.fromEntries(Object.keys(pageColours).map((name) => [name, '#555'])) as typeof pageColours
    assert.equal(new Set(verdicts.map((verdict) => verdictSign(verdict, grey))).size, verdicts.length)
    const marks = ['rise', 'fall', 'not-shown', 'level', 'not-tested', 'full-count'] as const
    assert.equal(new Set(marks.map((mark) => evidenceSign(mark, grey))).size, marks.length)
  })
  it('of evidence never wear the colour of a verdict', () => {
    const { met, part, miss, open } = lightColours
    for (const mark of ['rise', 'fall', 'not-shown'] as const)
      for (const colour of [met, part, miss, open]) assert.ok(!evidenceSign(mark, lightColours).includes(colour))
  })
})

describe('a scale in a table', () => {
  it('says in words what it shows', () => {
    const svg = scaleDrawing({ max: 110, before: 53, now: 32, limit: 53, line: 'shown' }, 's', 'da', dress)
    assert.match(svg, /<title id="s-title">Før 53, nu 32; grænse 53<\/title>/)
  })
  it('keeps what lies outside it at its end', () => {
    const svg = scaleDrawing(
      { max: 40, now: 99, comparator: { value: 200, name: 'København' }, line: 'shown' },
      's',
      'da',
      dress,
    )
    assert.ok(shapes(svg, 'circle').every((circle) => at(circle, 'cx') <= 120))
  })
})
