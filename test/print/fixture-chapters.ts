import type { Block, Chapter, Section, Table } from '#report/report.ts'
import { eveningChart, rateChart, unsafeChart } from './fixture-charts.ts'
import {
  body,
  c,
  change,
  evidence,
  gap,
  left,
  n,
  note,
  number,
  right,
  strong,
  t,
  verdict,
  verdictWord,
} from './fixture-parts.ts'

const paragraph = (...text: readonly string[]): Block => ({
  kind: 'paragraph',
  style: 'body',
  content: text.map(t),
})

const unsafeYears: Table = {
  id: 'tabel-1',
  label: 'Tabel 1',
  title: [t('Andel utrygge i nabolaget, procent')],
  columns: [
    left('Område', 30),
    right('2014', 12, '2014, pct.'),
    right('2021', 12, '2021, pct.'),
    right('2022', 12, '2022, pct.'),
    right('2021–22, procentpoint', 20),
  ],
  rows: [
    body(
      c(t('Tingbjerg-Husum')),
      { content: [t('22'), note('a')], value: 22, decimals: 0 },
      number('16', 16, 'andel-utrygge/tingbjerg-husum/2021'),
      number('26', 26, 'andel-utrygge/tingbjerg-husum/2022'),
      change('+10', 10),
    ),
    body(c(t('Brønshøj-Husum')), gap('b'), gap('b'), number('19', 19, 'u/bh/2022'), c(t('–'), note('b'))),
    body(
      c(t('København')),
      number('7,1', 7.1, 'u/k/2014', 1),
      number('9', 9, 'u/k/2021'),
      number('9', 9, 'u/k/2022'),
      change('0', 0),
    ),
  ],
  notes: [
    { mark: 'a', content: [t('Området før udvidelsen i 2021.')] },
    { mark: 'b', content: [t('Ikke fundet offentliggjort.')] },
  ],
  caption: [
    t('Kilde: '),
    { kind: 'text', text: 'Københavns Tryghedsundersøgelse 2022', title: true },
    t(', side 3, opgjort 24-05-2022.'),
  ],
}

const safety: Section = {
  id: 'utrygge-nabolag',
  margin: {
    name: 'Udvikling',
    verdict: verdictWord('not-met'),
    lines: ['Procent af de adspurgte', 'Delmål: fald hvert år'],
  },
  title: [n('26 %', 'andel-utrygge/tingbjerg-husum/2022'), t(' er utrygge i 2022. Året før var det 16 %')],
  blocks: [
    {
      kind: 'evidence',
      mark: 'rise',
      content: [t('Stigningen på 10 procentpoint er statistisk signifikant, oplyser undersøgelsen.')],
    },
    {
      kind: 'figure',
      figure: {
        id: 'figur-1',
        label: 'Figur 1',
        title: [t('Flere er utrygge i nabolaget end i 2021')],
        alt: 'Andel utrygge i Tingbjerg-Husum: 22 % i 2014 i området, som det var før udvidelsen, 16 % i 2021 og 26 % i 2022. Brønshøj-Husum: 13 % i 2017 og 2020, 19 % i 2022. København: fra 7,1 % i 2014 til 9 % i 2022.',
        chart: unsafeChart,
        caption: [
          t(
            'Stiplet interval: sådan ville usikkerheden se ud ved 164 svar hvert år. Det rigtige antal svar i området er ikke oplyst. Fuldt optrukket interval (København 2022): regnet af 3.596 svar. Ingen streg mellem år, hvor en måling mangler. Kilde: Københavns Tryghedsundersøgelse 2022 og tidligere udgaver.',
          ),
        ],
      },
    },
    { kind: 'table', table: unsafeYears },
    {
      kind: 'paragraph',
      style: 'heading',
      content: [t('Vi kan gengive undersøgelsens svar, men ikke regne det efter')],
    },
    paragraph(
      'Undersøgelsen kalder stigningen fra 16 til 26 % statistisk signifikant. Antallet af svar i området er ikke offentliggjort; uden det er der intet interval at regne.',
    ),
    {
      kind: 'list',
      items: [
        [t('Stigningen er påvist, hvis hvert år bygger på mindst 164 svar.')],
        [t('Ændringen aften og nat er ikke påvist, hvis der er højst 412 svar.')],
      ],
    },
  ],
}

const evening: Section = {
  id: 'utrygge-aften',
  margin: { name: 'Aften og nat', verdict: verdictWord('off-course'), lines: ['Slutår 2024'] },
  title: [t('32 % er utrygge om aftenen og natten; en ændring er ikke påvist')],
  blocks: [
    {
      kind: 'evidence',
      mark: 'not-shown',
      content: [t('En ændring er ikke påvist, oplyser undersøgelsen.'), note('1')],
    },
    {
      kind: 'figure',
      figure: {
        id: 'figur-2',
        label: 'Figur 2',
        title: [t('Aften og nat: en ændring er ikke påvist')],
        alt: 'Andel utrygge aften og nat i Tingbjerg-Husum: 25 % i 2021 og 32 % i 2022. Brønshøj-Husum: 34 % i 2022. København: 16 % og 17 %.',
        chart: eveningChart,
        caption: [t('Prikket streg: en ændring er ikke påvist.')],
      },
    },
    { kind: 'notes', notes: [{ mark: '1', content: [t('Undersøgelsens egen test; antallet af svar kendes ikke.')] }] },
  ],
}

const typeColumns = [
  left('Gerningstype', 26),
  right('2020', 10),
  right('2021', 10),
  right('Ændring', 12),
  left('Antal, 0–110, streg = 2020', 26),
  right('Fald påvist ved højst', 14),
  left('Vurdering', 28),
]

const types: Table = {
  id: 'tabel-2',
  label: 'Tabel 2',
  title: [t('Anmeldelser af tre udvalgte typer, antal')],
  columns: typeColumns,
  rows: [
    body(
      c(t('Indbrud')),
      number('23', 23, 'indbrud/th/2020'),
      number('27', 27, 'indbrud/th/2021'),
      change('+4', 4),
      { content: [], scale: { max: 110, before: 23, now: 27, limit: 23, line: 'not-shown' } },
      number('10', 10, 'indbrud/th/2021#kan-ses'),
      verdict('not-met'),
    ),
    evidence('not-shown', t('En ændring er ikke påvist; tallene passer både med −35 % og +114 %.')),
    body(
      c(t('Tyveri og røveri')),
      number('53', 53, 'tyveri/th/2020'),
      number('32', 32, 'tyveri/th/2021'),
      change('−21', -21),
      { content: [], scale: { max: 110, before: 53, now: 32, limit: 53, line: 'shown' } },
      number('33', 33, 'tyveri/th/2021#kan-ses'),
      verdict('met'),
    ),
    evidence(
      'fall',
      t('Faldet er statistisk signifikant. Det holder, så længe variationen er højst 1,3 gange den rent tilfældige.'),
    ),
    body(
      c(t('Vold og våben')),
      number('78', 78, 'vold/th/2020'),
      number('68', 68, 'vold/th/2021'),
      change('−10', -10),
      { content: [], scale: { max: 110, before: 78, now: 68, limit: 78, line: 'not-shown' } },
      number('54', 54, 'vold/th/2021#kan-ses'),
      verdict('met'),
    ),
    evidence('not-shown', t('En ændring er ikke påvist; tallene passer både med −38 % og +22 %.')),
  ],
  caption: [t('Baseline er ét år, og 2020 var præget af covid-nedlukning. Et enkelt år er en usikker målestok.')],
}

const crime: Section = {
  id: 'alle-anmeldelser',
  margin: {
    name: 'Alle anmeldelser',
    verdict: verdictWord('met'),
    lines: ['Borgervendt kriminalitet pr. 1.000 indbyggere', 'Højst 24,8 som i 2020'],
  },
  title: [t('Raten er 6,1 under 2020 og lavere end i København')],
  blocks: [
    {
      kind: 'evidence',
      mark: 'not-tested',
      content: [
        t(
          'Ændringen kan ikke vurderes: antallet i 2020 er ikke offentliggjort. Med folketallet fra 2021 svarer 24,8 til cirka 281 anmeldelser; under den antagelse er faldet statistisk signifikant, så længe variationen er højst 2,5 gange den rent tilfældige.',
        ),
      ],
    },
    {
      kind: 'evidence',
      mark: 'fall',
      content: [t('Forskellen til resten af København er statistisk signifikant (p < 0,001).')],
    },
    {
      kind: 'figure',
      figure: {
        id: 'figur-3',
        label: 'Figur 3',
        title: [t('Færre anmeldelser pr. 1.000 indbyggere end i København')],
        alt: 'Anmeldelser pr. 1.000 indbyggere. Tingbjerg-Husum 24,8 i 2020 og 18,7 i 2021; Brønshøj-Husum 18,9 i 2020; København 37,9 og 34,5.',
        chart: rateChart,
        caption: [
          t(
            'Vandret streg: 95 %-interval for tilfældig variation. 2020 i området er regnet som 24,8 × folketallet bag 2021. København 2020: antal ikke oplyst, derfor intet interval.',
          ),
        ],
      },
    },
  ],
}

const threeTypes: Section = {
  id: 'tre-typer',
  margin: { name: 'Tre udvalgte typer', lines: ['Mål: højst samme antal som i 2020'] },
  title: [t('To af tre typer er holdt. Indbrud er fire over grænsen')],
  blocks: [
    { kind: 'table', table: types },
    {
      kind: 'quote',
      title: [t('Om narkotika.')],
      content: [
        t(
          'I 2021 havde politiet ekstra fokus på narkotika, og der var visitationszoner i en del af året. Flere anmeldelser kan derfor være mere politiarbejde og ikke mere kriminalitet.',
        ),
      ],
      author: [t('Forklaring fra Københavns Politi')],
    },
  ],
}

const collaboration: Section = {
  id: 'samarbejde',
  margin: { name: 'Samarbejde', verdict: verdictWord('met'), lines: ['Tryghedsplan 2022'] },
  title: [t('12 af 15 aktiviteter har to partnere eller flere')],
  blocks: [
    {
      kind: 'paragraph',
      style: 'body',
      content: [t('Det er '), n('80 %', 'samarbejde/th/2022', true), t(' og over kravet på '), strong('75 %'), t('.')],
    },
    { kind: 'evidence', mark: 'full-count', content: [t('Fuld optælling. Planen har 16 rækker.')] },
  ],
}

export const chapters: readonly Chapter[] = [
  { id: 'tryghed', title: '1 Tryghed', sections: [safety, evening] },
  { id: 'kriminalitet', title: '2 Kriminalitet', sections: [crime, threeTypes] },
  { id: 'samarbejdet', title: '3 Samarbejde', sections: [collaboration] },
]
