import type { Cell, Chapter, Row, Table } from '#report/report.ts'
import { body, c, gap, group, left, n, right, strong, t } from './fixture-parts.ts'

type Line = {
  readonly number: number
  readonly name: string
  readonly lead: string
  readonly money: readonly (number | undefined)[]
}

const years = ['2021', '2022', '2023', '2024'] as const
const kroner = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.')

const line = (number: number, name: string, lead: string, ...money: readonly (number | undefined)[]): Line => ({
  number,
  name,
  lead,
  money,
})

const people: readonly Line[] = [
  line(1, 'Fælleshaven', 'Helhedsplanen i Tingbjerg-Utterslevhuse', 220000, 220000, 220000, 220000),
  line(2, 'Videnshus i Husum Nord', 'Helhedsplanen i Husum', 190000, 180000),
  line(3, 'Tidlig foreningsstart', 'Brønshøj Boldklub', 149000, 213000, 212400, 162000),
  line(4, 'Lommepenge- og fritidsjob', 'Helhedsplanen, Ny Start', 200000, 200000, 200000, 200000),
  line(5, 'Fællesskab om teknologi, håndværk og design', 'Tingbjerg Kulturhus/Bibliotek', 125000, 125000),
  line(7, 'Det gode valg', 'SSP', 100000, 100000),
  line(8, 'Ungedrevne kreative fællesskaber', 'Helhedsplanen, Turning Tables', 120000, 100000),
  line(9, 'Tingbjerg Challenge', 'Helhedsplanen i Tingbjerg-Utterslevhuse', 15000, 15000),
]

const places: readonly Line[] = [
  line(6, 'Tryggere og renere kældre', 'Helhedsplanen i Tingbjerg-Utterslevhuse', 75000, 75000),
  line(10, 'Fællesskab om café', 'Tingbjerg Kulturhus/Bibliotek', undefined, 200000, 200000),
  line(11, 'Synlighed og dialog om tryghed', 'Helhedsplanen i Husum', undefined, 30000),
  line(12, 'Kvalitativ særmåling af tryghed', 'Sikker By', undefined, 60000),
  line(13, 'Kommunikation, dialog og begivenheder', 'Sikker By', 330000, 330000, 330000, 330000),
  line(14, 'Bylivs- og tryghedspuljen', 'Sikker By', 180000, 107000),
  line(15, 'Videnspuljen', 'Sikker By', 10000, 10000),
  line(16, 'Sekretariatsbetjening', 'ansvarlig ikke oplyst', 5000, 5000, 5000, 5000),
]

const moneyCell = (value: number | undefined, figure: string): Cell =>
  value === undefined ? gap('c') : { content: [n(kroner(value), figure)], value, decimals: 0 }

const planRow = ({ number, name, lead, money }: Line): Row =>
  body(
    c(t(`${number}. ${name}`)),
    c(t(lead)),
    ...years.map((year, i) => moneyCell(money[i], `plan-${number}/tingbjerg-husum/${year}`)),
  )

const totals: readonly Cell[] = years.map((year, i) => {
  const value = [...people, ...places].reduce((sum, { money }) => sum + (money[i] ?? 0), 0)
  return { content: [n(kroner(value), `plan/tingbjerg-husum/${year}`, true)], value, decimals: 0, sum: true }
})

const plan: Table = {
  id: 'tabel-3',
  label: 'Tabel 3',
  title: [t('Aktiviteter og penge, kr.')],
  columns: [left('Aktivitet', 38), left('Ansvarlig', 30), ...years.map((year) => right(year, 14, `${year}, kr.`))],
  rows: [
    group('Børn, unge og fællesskaber'),
    ...people.map(planRow),
    group('Steder, dialog og drift'),
    ...places.map(planRow),
    { kind: 'total', cells: [c(strong('Sum')), c(t('')), ...totals] },
  ],
  notes: [{ mark: 'c', content: [t('Planen har ikke et beløb.')] }],
  caption: [
    t('Summen for 2021 er 1.719.000 kr.; noten skrev 1.934.000 kr. Aktiviteter, som sluttede i 2021, kan mangle.'),
  ],
}

const answers = [
  'Kører som planlagt. 1.200 besøgende i første kvartal, ni frivillige, tre workshops.',
  'Venter på midler til lys og maling i fire opgange; aftalt med boligforeningen.',
  'Medarbejderen stoppede; standby i april og maj. Bydelsbazar i Husum 4. april blev holdt.\n- 1 i flexjob\n- 1 i løntilskud',
  'Skolerne er med. Tak til alle 🎉 og مرحبا (velkommen) til de nye hold.',
]

const status: Table = {
  id: 'tabel-4',
  label: 'Tabel 4',
  title: [t('Midtvejsstatus, alle aktiviteter')],
  columns: [
    left('Aktivitet', 24),
    left('Som planlagt?', 14),
    left('Leverancer', 40),
    left('Bekymring og justering', 32),
  ],
  rows: [...people, ...places].map(({ number, name }, i) =>
    body(
      c(t(`${number}. ${name}`)),
      c(t(i % 5 === 1 ? 'Delvist' : 'Ja')),
      c(t(answers[i % answers.length] ?? '')),
      c(
        t(
          i % 3 === 0
            ? 'Fortsættelse efter 2022 kræver et samarbejde med Åben Skole og en ny bevilling fra puljen.'
            : 'Ingen',
        ),
      ),
    ),
  ),
}

const sources: Table = {
  id: 'sources',
  label: 'Tabel 5',
  title: [t('Kilder')],
  columns: [left('Kilde', 40), left('Opgjort', 15), left('Gengivet i', 40)],
  rows: [
    body(c(t('Københavns Tryghedsundersøgelse 2022')), c(t('24-05-2022')), c(t('side 3'))),
    body(c(t('=HYPERLINK("http://x","klik")')), c(t('@2022')), c(t('-2+3'))),
    body(c(t('Rigspolitiets anmeldelsesregister')), c(t('ikke oplyst')), c(t('Københavns Tryghedsundersøgelse 2022'))),
  ],
}

export const planChapters: readonly Chapter[] = [
  {
    id: 'plan',
    title: '4 Plan og penge',
    sections: [
      {
        id: 'planen',
        margin: { name: 'Planen', lines: ['16 aktiviteter'] },
        title: [n('1.970.000 kr.', 'plan/tingbjerg-husum/2022'), t(' i 2022, fordelt på 16 aktiviteter')],
        blocks: [{ kind: 'table', table: plan }],
      },
    ],
  },
  {
    id: 'status',
    title: '5 Status',
    sections: [
      {
        id: 'alle-svar',
        margin: { name: 'Alle svar', lines: ['1. januar til 1. april 2022'] },
        title: [t('13 af 16 aktiviteter kører som planlagt')],
        blocks: [{ kind: 'table', table: status }],
      },
    ],
  },
  {
    id: 'metode',
    title: '6 Metode og kilder',
    sections: [
      {
        id: 'kilder',
        margin: { name: 'Kilder', lines: [] },
        title: [t('Tallene kommer fra tre leverancer')],
        blocks: [
          { kind: 'table', table: sources },
          {
            kind: 'paragraph',
            style: 'small',
            content: [
              t('Se '),
              { kind: 'link', text: 'metoden', href: '/metode' },
              t(' og '),
              { kind: 'link', text: 'undersøgelsen', href: 'https://www.kk.dk/tryghed' },
              t('.'),
            ],
          },
        ],
      },
    ],
  },
]
