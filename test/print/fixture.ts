import type { Report } from '#report/report.ts'
import { chapters } from './fixture-chapters.ts'
import { t } from './fixture-parts.ts'
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
  words: { contents: 'Indhold', page: 'Side', of: 'af', sources: 'Kilder' },
}
