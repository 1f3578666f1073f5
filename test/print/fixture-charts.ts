import type { RatesChart, SeriesChart } from '#report/chart.ts'

/** look/b-indikator: a break in 2021, intervals that are supposed, a district that was asked in single years. */
export const unsafeChart: SeriesChart = {
  kind: 'series',
  unit: ' %',
  periods: ['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022'],
  breaks: [
    {
      before: '2021',
      reason: 'Området er udvidet i 2021 med Skolevangen 1 og 2.',
      remark: 'Tal før og efter kan ikke sammenlignes.',
    },
  ],
  series: [
    {
      name: 'Tingbjerg-Husum',
      role: 'area',
      points: [
        { period: '2014', value: 22, label: '22 %', before: true, remark: 'i området, som det var før 2021' },
        { period: '2021', value: 16, label: '16 %', interval: { lower: 10.5, upper: 23.5, supposed: true } },
        { period: '2022', value: 26, label: '26 %', interval: { lower: 18.6, upper: 34.4, supposed: true } },
      ],
      joins: [{ from: '2021', to: '2022', line: 'shown' }],
    },
    {
      name: 'Brønshøj-Husum',
      role: 'district',
      points: [
        { period: '2017', value: 13, label: '13 %' },
        { period: '2020', value: 13, label: '13 %' },
        { period: '2022', value: 19, label: '19 %' },
      ],
      joins: [],
    },
    {
      name: 'København',
      role: 'city',
      points: [
        { period: '2014', value: 7.1, label: '7,1 %' },
        { period: '2015', value: 6.6, label: '6,6 %' },
        { period: '2016', value: 6.4, label: '6,4 %' },
        { period: '2017', value: 9, label: '9 %' },
        { period: '2019', value: 9, label: '9 %' },
        { period: '2020', value: 9, label: '9 %' },
        { period: '2021', value: 9, label: '9 %' },
        { period: '2022', value: 9, label: '9 %', interval: { lower: 8, upper: 10, supposed: false } },
      ],
      joins: [
        { from: '2014', to: '2015', line: 'plain' },
        { from: '2015', to: '2016', line: 'plain' },
        { from: '2016', to: '2017', line: 'plain' },
        { from: '2019', to: '2020', line: 'plain' },
        { from: '2020', to: '2021', line: 'plain' },
        { from: '2021', to: '2022', line: 'plain' },
      ],
    },
  ],
}

/** Two labels at nearly the same height, a line that is not shown, and a whole series before its end year. */
export const eveningChart: SeriesChart = {
  kind: 'series',
  unit: ' %',
  periods: ['2021', '2022'],
  breaks: [],
  series: [
    {
      name: 'Tingbjerg-Husum',
      role: 'area',
      points: [
        { period: '2021', value: 25, label: '25 %' },
        { period: '2022', value: 32, label: '32 %' },
      ],
      joins: [{ from: '2021', to: '2022', line: 'not-shown' }],
    },
    { name: 'Brønshøj-Husum', role: 'district', points: [{ period: '2022', value: 34, label: '34 %' }], joins: [] },
    {
      name: 'København',
      role: 'city',
      points: [
        { period: '2021', value: 16, label: '16 %' },
        { period: '2022', value: 17, label: '17 %' },
      ],
      joins: [{ from: '2021', to: '2022', line: 'plain' }],
    },
  ],
}

/** look/c-kriminalitet: a value without interval and a row without value. */
export const rateChart: RatesChart = {
  kind: 'rates',
  groups: [
    {
      name: 'Tingbjerg-Husum',
      role: 'area',
      rows: [
        { period: '2020', value: 24.8, label: '24,8', interval: { lower: 22, upper: 27.9, supposed: true } },
        { period: '2021', value: 18.7, label: '18,7', interval: { lower: 16.3, upper: 21.4, supposed: false } },
      ],
    },
    {
      name: 'Brønshøj-Husum',
      role: 'district',
      rows: [
        { period: '2020', value: 18.9, label: '18,9', interval: { lower: 17.6, upper: 20.2, supposed: false } },
        { period: '2021', missing: 'ikke fundet offentliggjort' },
      ],
    },
    {
      name: 'København',
      role: 'city',
      rows: [
        { period: '2020', value: 37.9, label: '37,9' },
        { period: '2021', value: 34.5, label: '34,5', interval: { lower: 34.1, upper: 35, supposed: false } },
      ],
    },
  ],
}
