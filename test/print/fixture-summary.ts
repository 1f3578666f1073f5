import type { Block, Section, Table } from '#report/report.ts'
import { body, c, change, left, note, number, right, strong, t, verdict, verdictWord } from './fixture-parts.ts'

const unsafeTable: Table = {
  id: 'maal-1',
  title: [t('Mål 1: andel utrygge')],
  columns: [
    left('Andel utrygge', 27),
    right('2021', 9, '2021, pct.'),
    right('2022', 9, '2022, pct.'),
    right('Ændring', 14, 'Ændring, procentpoint'),
    left('Vurdering', 35),
    left('Hvor sikkert?', 30),
  ],
  rows: [
    body(
      c(t('Nabolaget, pct.')),
      number('16', 16, 'andel-utrygge/tingbjerg-husum/2021'),
      number('26', 26, 'andel-utrygge/tingbjerg-husum/2022'),
      change('+10', 10),
      verdict('not-met'),
      c(t('Stigning påvist'), note('1')),
    ),
    body(
      c(t('– afstand til byen')),
      number('7', 7, 'a/b/2021'),
      number('17', 17, 'a/b/2022'),
      change('+10', 10),
      verdict('off-course'),
      c(t('Ikke testet')),
    ),
    body(
      c(t('Aften og nat, pct.')),
      number('25', 25, 'aften/th/2021'),
      number('32', 32, 'aften/th/2022'),
      change('+7', 7),
      verdict('not-met'),
      c(t('Ændring ikke påvist'), note('1')),
    ),
    body(
      c(t('– afstand til byen')),
      number('9', 9, 'a/c/2021'),
      number('15', 15, 'a/c/2022'),
      change('+6', 6),
      verdict('off-course'),
      c(t('Ikke testet')),
    ),
  ],
}

const crimeTable: Table = {
  id: 'maal-2',
  title: [t('Mål 2: anmeldelser')],
  columns: [
    left('Anmeldelser', 27),
    right('2020', 9),
    right('2021', 9),
    right('Ændring', 14),
    left('Vurdering', 35),
    left('Hvor sikkert?', 30),
  ],
  rows: [
    body(
      c(t('Pr. 1.000 indb.')),
      number('24,8', 24.8, 'rate/th/2020', 1),
      number('18,7', 18.7, 'rate/th/2021', 1),
      change('−6,1', -6.1, 1),
      verdict('met'),
      c(t('Kan ikke vurderes'), note('3')),
    ),
    body(
      c(t('Indbrud')),
      number('23', 23, 'indbrud/th/2020'),
      number('27', 27, 'indbrud/th/2021'),
      change('+4', 4),
      verdict('not-met'),
      c(t('Ændring ikke påvist')),
    ),
    body(
      c(t('Tyveri og røveri')),
      number('53', 53, 'tyveri/th/2020'),
      number('32', 32, 'tyveri/th/2021'),
      change('−21', -21),
      verdict('met'),
      c(t('Fald påvist'), note('2')),
    ),
    body(
      c(t('Vold og våben')),
      number('78', 78, 'vold/th/2020'),
      number('68', 68, 'vold/th/2021'),
      change('−10', -10),
      verdict('met'),
      c(t('Ændring ikke påvist')),
    ),
  ],
}

/** The first page as in look/e-note-a4. */
export const summary: readonly Section[] = [
  {
    id: 'maal-1-afsnit',
    margin: { name: 'Mål 1', verdict: verdictWord('not-met'), lines: [] },
    title: [t('Færre utrygge hvert år og tættere på byens niveau i 2024')],
    blocks: [
      { kind: 'table', table: unsafeTable },
      {
        kind: 'paragraph',
        style: 'body',
        content: [
          strong('Det gør vi: '),
          t('16 aktiviteter i 2022, heraf tre nye. En særmåling med 16 deltagere undersøger trygheden i dybden.'),
        ],
      },
    ],
  },
  {
    id: 'maal-2-afsnit',
    margin: { name: 'Mål 2', verdict: verdictWord('partly-met'), lines: [] },
    title: [t('Anmeldelserne holdes på 2020-niveau eller derunder')],
    blocks: [
      { kind: 'table', table: crimeTable },
      {
        kind: 'paragraph',
        style: 'body',
        content: [
          strong('Det gør vi: '),
          t('Kældre gøres tryggere, og unge får fritidsjob. Chikane, hærværk, narkotika og trusler følges uden mål.'),
        ],
      },
    ],
  },
  {
    id: 'maal-3-afsnit',
    margin: { name: 'Mål 3', verdict: verdictWord('met'), lines: [] },
    title: [t('Mindst 75 % af aktiviteterne har to partnere eller flere')],
    blocks: [
      {
        kind: 'paragraph',
        style: 'body',
        content: [
          t('12 af 15 aktiviteter, '),
          { kind: 'number', text: '80 %', figure: '/tal/samarbejde/tingbjerg-husum/2022' },
          t('.'),
        ],
      },
      { kind: 'evidence', mark: 'full-count', content: [t('Fuld optælling; ingen statistisk usikkerhed.')] },
      {
        kind: 'paragraph',
        style: 'body',
        content: [strong('Det gør vi: '), t('Brønshøj Boldklub, bibliotek, boligorganisationer og foreninger er med.')],
      },
    ],
  },
]

export const reading: readonly Block[] = [
  {
    kind: 'paragraph',
    style: 'small',
    content: [
      strong('Sådan læses siden. '),
      t(
        'Vurderingen er ren regning på det aftalte tal. »Hvor sikkert?« siger, om ændringen kan skelnes fra tilfældig variation. De to kan pege hver sin vej. Området blev udvidet i 2021; målingen fra 2014 sammenlignes derfor ikke.',
      ),
    ],
  },
  {
    kind: 'notes',
    notes: [
      {
        mark: '1',
        content: [
          t(
            'Oplyst af undersøgelsen. Antallet af svar i området er ikke offentliggjort, så testen kan ikke regnes efter.',
          ),
        ],
      },
      { mark: '2', content: [t('Holder, så længe variationen er højst 1,3 gange den rent tilfældige.')] },
      { mark: '3', content: [t('Antallet i 2020 er ikke offentliggjort.')] },
    ],
  },
]
