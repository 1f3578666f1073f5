import { createHash } from 'node:crypto'
import type { Finding } from '#domain/finding.ts'
import type { FolderFile } from '#folder/decode-text.ts'
import { type FolderReading, readFolder } from '#folder/read-folder.ts'

/** Files of a folder as text, by path. */
export type Texts = Readonly<Record<string, string>>

export function fileOf(path: string, content: string | Uint8Array): FolderFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

export const filesOf = (texts: Texts): readonly FolderFile[] =>
  Object.entries(texts).map(([path, text]) => fileOf(path, text))

export const readTexts = (texts: Texts): FolderReading => readFolder(filesOf(texts))

/** A finding on one line: `error unknown-area observations.csv:2:area`. */
export const brief = ({ severity, code, at }: Finding): string => `${severity} ${code} ${at}`

/** The folder with one passage of one file replaced; the passage must stand there. */
export function changed(texts: Texts, path: string, from: string, to: string): Texts {
  const text = texts[path] ?? ''
  if (!text.includes(from)) throw new Error(`Cannot change ${path}: it does not hold ${from}`)
  return { ...texts, [path]: text.replace(from, () => to) }
}

/** A small partnership in which every file has something. */
export const smallFolder: Texts = {
  'partnership.yaml': `id: aaby
name: Åby Partnerskab
municipality: Modelby Kommune
comparators: [byen]
sources:
  - { id: note-2022, title: Note 2022, publisher: Modelby Kommune, date: 2022-05-24 }
  - { id: maaling, title: Måling, publisher: Modelby Kommune, date: 2021-06, readIn: note-2022, url: https://example.dk/a }
organisations:
  - { id: ssp, name: SSP }
  - { id: klub, name: Åby Klub, inArea: yes }
areas:
  - id: aaby
    kind: partnership-area
    name: Åby
    partOf: byen
    versions:
      - { id: '1', to: 2020-12-31, covers: den gamle del, population: not-published }
      - { id: '2', from: 2021-01-01, units: { list: roder, codes: ['101'] }, population: [{ on: 2021-01-01, persons: 8000, source: maaling }] }
  - { id: byen, kind: city, name: Byen, at: i byen, versions: [{ id: '1', covers: hele byen, population: not-published }] }
indicators:
  - { id: unsafe, slug: utrygge, kind: survey-share, name: Andel utrygge, unit: percent, direction: lower }
  - { id: index, slug: indeks, kind: survey-mean, scale: [0, 6], name: Problemindeks, unit: points, direction: lower }
  - { id: burglary, slug: indbrud, kind: offence-count, name: Indbrud, unit: reports, direction: lower, driver: victim-reported }
  - { id: threats, slug: trusler, kind: offence-count, name: Trusler, unit: reports, direction: none, driver: mixed }
  - { id: crime, slug: kriminalitet, kind: offence-count, name: Kriminalitet, unit: reports, direction: lower, driver: mixed, parts: [burglary, threats], complete: no }
  - { id: crime-rate, slug: kriminalitet-pr-1000, kind: offence-rate, count: crime, name: Pr. 1000, unit: reports-per-1000, direction: lower, driver: mixed }
  - { id: together, slug: samarbejde, kind: plan-share, name: Samarbejde, unit: percent, direction: higher, partners: 2, leadCounts: yes }
places: [Åbyvej]
agreement:
  from: 2021-01-01
  to: 2024-12-31
  theoryOfChange: not-published
goals:
  - number: 1
    title: Færre utrygge
    wording: Andelen skal falde hvert år
    wordingKind: quote
    rules:
      - { id: 1a, measure: unsafe, is: below, than: year-before, reading: shown }
      - { id: 1b, measure: { gap: unsafe, to: byen }, is: below, than: { baseline: 2021 }, by: 2024 }
      - { id: 1c, measure: index, is: at-most, than: 3.5 }
  - number: 2
    title: Ikke flere anmeldelser
    wording: Anmeldelserne holdes
    wordingKind: paraphrase
    rules:
      - { id: 2a, each: { indicators: [burglary, threats] }, is: at-most, than: { baseline: 2020 }, need: { at-least: 1 } }
      - { id: 2b, measure: unsafe, each: { areas: [aaby, byen], frozenOn: 2022-01-01 }, is: at-most, than: 30 }
      - { id: 2c, measure: { sum: [burglary, threats] }, is: at-most, than: { mean: [2019, 2020], times: 0.9 } }
      - id: 2d
        parts:
          - { id: a, measure: unsafe, is: at-most, than: 20 }
          - { id: b, measure: crime-rate, is: at-most, than: { area: byen, plus: 2 } }
        by: 2024
      - { id: 2e, each: { indicators: [crime] }, is: followed, beside: 2020 }
      - { id: 2f, is: stated, story: Der er vagt hver aften }
`,
  'observations.csv': `indicator;area;area_version;period;value;n;count;of;source;at;note
unsafe;aaby;;2021;16,0;140;;;maaling;side 3;
unsafe;byen;;2021;9;not-published;;;maaling;;
burglary;aaby;2;2020;<5;;;;note-2022;tabel 1;
crime-rate;aaby;;2021;18,7;;;;note-2022;;
together;aaby;;2022;80;;12;15;note-2022;;
`,
  'plan.csv': `plan;id;number;name;theme;lead;partners;goals;new;ended;counts;why_not;printed_name;2021;2022
2022;haven;1;Haven;Unge;ssp;klub;1 2;yes;no;yes;;;1000;2000
2022;drift;2;Drift;;not-published;not-published;;no;no;no;ikke en indsats;;;0
2022;klubben;3;Klubben;;ssp klub;;;no;yes;;;Klub;500;not-published
`,
  'status/2022-midt.yaml': `id: 2022-midt
plan: 2022
from: 2022-01-01
to: 2022-04-01
answers:
  - activity: haven
    progress: partly
    reason: venter på midler
    deliverables: [åbent hus]
    concern: no
    adjustment: not-stated
`,
  'pools.csv': `activity;year;ceiling;application;title;applied;granted;state;decided;source
haven;2022;5000;1;Fest;3000;2500;granted;2022-03-01;note-2022
haven;2022;5000;2;Tur;;;applied;;note-2022
`,
  'context.yaml': `- { id: zone, kind: explanation, author: politi, indicators: [burglary], area: aaby, goal: 2, period: 2021, text: ekstra fokus }
- { id: udvidet, kind: event, on: 2021-01-01, text: området blev udvidet }
`,
  'edition.yaml': `- year: 2022
  date: 2022-05-24
  officer: withheld
  periods: { survey: 2021, offences: 2021, status: 2022-midt }
  doing: { 1: flere aftener }
`,
  'printed.csv': `id;place;kind;of;against;value;source
s-1;afsnit 1;significance;unsafe:aaby:2021;unsafe:byen:2021;significant;note-2022
t-1;tabel 3;total;plan:2022:2022;;2000;note-2022
v-1;afsnit 1;verdict;rule:2a:burglary;;unsaid;note-2022
`,
  'accepted.csv': `code;of;reason;by;on
total-differs;plan:2022:2021;kan mangle;Sekretariatet;2022-05-24
`,
}

/** Two partnerships in a municipality's folder, sharing areas, indicators and figures. */
export function municipalityFolder(): Texts {
  const text = smallFolder['partnership.yaml'] ?? ''
  const definitions = text.slice(text.indexOf('sources:'), text.indexOf('places:'))
  const rest = `comparators: [byen]\n${text.slice(text.indexOf('places:'))}`
  const ofAaby = Object.entries(smallFolder).map(([path, content]) => [`aaby/${path}`, content])
  return {
    ...Object.fromEntries(ofAaby),
    'municipality.yaml': `name: Modelby Kommune\n${definitions}`,
    'observations.csv': 'indicator;area;period;value;source\nunsafe;byen;2022;9;maaling\n',
    'accepted.csv': 'code;of;reason;by;on\ngiven-twice;unsafe:byen:2022;to udgaver;Sekretariatet;2022-05-24\n',
    'aaby/partnership.yaml': `id: aaby\nname: Åby\n${rest}`,
    'byen/partnership.yaml': `id: bypartnerskab\nname: Byen\narea: byen\nagreement: { from: 2021-01-01, to: 2024-12-31, theoryOfChange: not-published }\ngoals: []\n`,
  }
}
