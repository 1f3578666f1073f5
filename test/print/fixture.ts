import type { Report, Row } from '#report/report.ts'
import { chapters } from './fixture-chapters.ts'
import { body, c, group, left, right, t } from './fixture-parts.ts'
import { planChapters } from './fixture-plan.ts'
import { reading, summary } from './fixture-summary.ts'

/** A whole note by hand, with the figures of look/e-note-a4 and something of everything the model can hold. */
export const report: Report = {
  language: 'da',
  slug: 'tingbjerg-husum',
  year: 2022,
  date: '2022-05-24',
  kicker: 'Bilag 2 · Økonomiudvalget',
  title: ['Status på tryghed og kriminalitet', 'Tingbjerg-Husum Partnerskab 2022'],
  head: [
    { label: 'Dato', value: '24-05-2022' },
    { label: 'Sagsnummer i F2', value: '2022 - 7384' },
    { label: 'Dokumentnummer i F2', value: '1356296' },
    { label: 'Sagsnummer eDoc', value: '2022-0154726' },
  ],
  lede: [
    t(
      'Ét mål er opfyldt, ét er delvist opfyldt, og ét er ikke opfyldt. Flere i området er utrygge end i 2021. Antallet af anmeldelser pr. indbygger er lavere end i 2020.',
    ),
  ],
  summary,
  reading,
  chapters: [...chapters, ...planChapters],
  foot: 'Udgave 1 · tal pr. 24-05-2022',
  words: { contents: 'Indhold', sources: 'Kilder' },
}

/** The note in English, where the answers of those responsible stay Danish. */
export const englishReport: Report = {
  ...report,
  language: 'en',
  title: ['Status on safety and crime', 'Tingbjerg-Husum Partnership 2022'],
  lede: [t('One goal is met.')],
  chapters: [
    {
      id: 'status',
      title: '1 Status',
      sections: [
        {
          id: 'answers',
          margin: { name: 'Answers', lines: [] },
          title: [t('13 of 16 activities run as planned')],
          blocks: [
            {
              kind: 'paragraph',
              style: 'body',
              content: [t('They write: '), { kind: 'text', text: 'Vi venter på midler.', language: 'da' }],
            },
          ],
        },
      ],
    },
  ],
  words: { contents: 'Contents', sources: 'Sources' },
}

const activities = (theme: string, from: number, count: number): readonly Row[] => [
  group(theme),
  ...Array.from({ length: count }, (_, i) => body(c(t(`Aktivitet ${from + i}`)), c(t('5.000')), c(t('5.000')))),
]

/** The table of cases/27: themes inside a table of several pages. */
export const longTableReport: Report = {
  ...report,
  chapters: [
    {
      id: 'plan',
      title: '1 Plan',
      sections: [
        {
          id: 'tabel',
          margin: { name: 'Plan', lines: [] },
          title: [t('68 aktiviteter i to temaer')],
          blocks: [
            {
              kind: 'table',
              table: {
                id: 'lang',
                label: 'Tabel 1',
                title: [t('Aktiviteter, kr.')],
                columns: [left('Aktivitet', 5), right('2021', 1), right('2022', 1)],
                rows: [
                  group('Tema: Børn og unge'),
                  body(c(t('Tidlig foreningsstart')), c(t('149.000')), c(t('213.000'))),
                  ...activities('Tema: Tryghed i det fysiske rum', 2, 67),
                ],
              },
            },
          ],
        },
      ],
    },
  ],
}
