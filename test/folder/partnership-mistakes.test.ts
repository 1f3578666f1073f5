import { describe } from 'node:test'
import { type Mistake, refuses } from './refusals.ts'

const file = 'partnership.yaml'
const mistake = (what: string, from: string, to: string, told: string | readonly string[], says: RegExp): Mistake => ({
  what,
  file,
  from,
  to,
  told,
  says,
})

describe('The head of partnership.yaml', () => {
  refuses([
    mistake(
      'an unknown key, and asks whether another was meant',
      'comparators:',
      'comparatorer:',
      'unknown-key partnership.yaml:4:comparatorer',
      /»comparatorer« kendes ikke her\. Mente du »comparators«\?/,
    ),
    mistake(
      'a missing field',
      'name: Åby Partnerskab\n',
      '',
      'missing-field partnership.yaml:1:1',
      /»name« mangler\. Skriv fx »name: Tingbjerg-Husum Partnerskab«/,
    ),
    mistake(
      'a field left empty',
      'name: Åby Partnerskab',
      'name:',
      'missing-field partnership.yaml:2:name',
      /»name« mangler/,
    ),
    mistake(
      'a list where a text belongs',
      'name: Åby Partnerskab',
      'name: [Åby]',
      'wrong-type partnership.yaml:2:name',
      /Her står en liste; her skal stå en tekst eller et tal eller felter med navne/,
    ),
    mistake(
      'a text where a list belongs',
      'comparators: [byen]',
      'comparators: byen',
      'wrong-type partnership.yaml:4:comparators',
      /her skal stå en liste, fx »\[koebenhavn\]«/,
    ),
    mistake(
      'a text where fields belong',
      'agreement:\n  from: 2021-01-01\n  to: 2024-12-31\n  theoryOfChange: not-published',
      'agreement: i fire år',
      'wrong-type partnership.yaml:29:agreement',
      /her skal stå felter med navne/,
    ),
    mistake(
      'an id that is none',
      'id: aaby\n',
      'id: Åby\n',
      ['not-an-id partnership.yaml:1:id'],
      /»Åby«; et id skrives med små bogstaver/,
    ),
    mistake(
      'a partnership without its own area',
      'id: aaby\nname',
      'id: aabye\nname',
      'unknown-area partnership.yaml:1:id',
      /eget område »aabye« står ikke i »areas«/,
    ),
    mistake(
      'an unknown area as its own',
      'comparators',
      'area: aabi\ncomparators',
      'unknown-area partnership.yaml:4:area',
      /eget område »aabi«/,
    ),
    mistake(
      'an unknown comparator',
      'comparators: [byen]',
      'comparators: [byem]',
      'unknown-area partnership.yaml:4:comparators.1',
      /»byem«, .* Mente du »byen«\?/,
    ),
    mistake(
      'itself as comparator',
      'comparators: [byen]',
      'comparators: [byen, aaby]',
      'listed-twice partnership.yaml:4:comparators.2',
      /eget område/,
    ),
    mistake(
      'no municipality',
      'municipality: Modelby Kommune\n',
      '',
      'missing-field partnership.yaml:1:1',
      /Skriv fx »municipality: Københavns Kommune«/,
    ),
    mistake(
      'a level of significance outside 0 to 1',
      'municipality: Modelby Kommune',
      'municipality: { name: Modelby, thresholds: { alpha: 5 } }',
      'outside-range partnership.yaml:3:municipality.thresholds.alpha',
      /»5«; signifikansniveauet ligger mellem 0 og 1/,
    ),
    mistake(
      'a language twice',
      'municipality: Modelby Kommune',
      'municipality: { name: Modelby, languages: [da, da] }',
      'listed-twice partnership.yaml:3:municipality.languages',
      /hvert sprog én gang/,
    ),
    mistake(
      'an agreement that ends before it begins',
      'to: 2024-12-31',
      'to: 2020-12-31',
      'days-turned partnership.yaml:31:agreement.to',
      /fra 2021-01-01 til 2020-12-31; den sidste dag ligger før den første/,
    ),
    mistake(
      'a day that does not exist',
      'to: 2024-12-31',
      'to: 2022-02-31',
      'impossible-date partnership.yaml:31:agreement.to',
      /»2022-02-31«; den dag findes ikke/,
    ),
    mistake(
      'a day written the Danish way, and one that does not exist',
      'to: 2024-12-31',
      'to: 31-02-2022',
      'impossible-date partnership.yaml:31:agreement.to',
      /»31-02-2022«; den dag findes ikke/,
    ),
    mistake(
      'a day written the Danish way',
      'to: 2024-12-31',
      'to: 31.12.2024',
      'not-a-date partnership.yaml:31:agreement.to',
      /»31\.12\.2024«; en dato skrives år-måned-dag, fx »2024-12-31«/,
    ),
    mistake(
      'a word of reason where a text must stand',
      'title: Færre utrygge',
      'title: not-published',
      'word-of-reason partnership.yaml:35:goals.1.title',
      /»not-published«, som siger hvorfor noget mangler; men her skal stå en tekst/,
    ),
  ])
})

describe('Sources and organisations', () => {
  refuses([
    mistake(
      'two organisations with one id',
      'id: klub, name',
      'id: ssp, name',
      [
        'duplicate-id partnership.yaml:10:organisations.ssp.id',
        'unknown-organisation plan.csv:2:partners',
        'unknown-organisation plan.csv:4:lead',
      ],
      /»ssp« står to gange, første gang i partnership\.yaml:9/,
    ),
    mistake(
      'a source date that is none',
      'date: 2021-06',
      'date: juni 2021',
      'not-a-date partnership.yaml:7:sources.maaling.date',
      /»juni 2021«; kildens dato skrives »2022-09-22«, »2021-06«/,
    ),
    mistake(
      'an unknown source that repeats another',
      'readIn: note-2022',
      'readIn: note-2023',
      'unknown-source partnership.yaml:7:sources.maaling.readIn',
      /Mente du »note-2022«\?/,
    ),
    mistake(
      'sources that are read in each other',
      'date: 2022-05-24 }',
      'date: 2022-05-24, readIn: maaling }',
      'circle-of-sources partnership.yaml:6:sources.note-2022.readIn',
      /»note-2022« → »maaling« → »note-2022«/,
    ),
    mistake(
      'an address that runs a script',
      'url: https://example.dk/a',
      "url: 'javascript:alert(1)'",
      'not-an-address partnership.yaml:7:sources.maaling.url',
      /en adresse begynder med »https:/,
    ),
    mistake(
      'yes and no in other words',
      'inArea: yes',
      'inArea: ja',
      'not-yes-or-no partnership.yaml:10:organisations.klub.inArea',
      /»ja«; skriv »yes« eller »no«/,
    ),
  ])
})

describe('Areas', () => {
  refuses([
    mistake(
      'a kind of area that there is none of',
      'kind: city',
      'kind: by',
      'unknown-word partnership.yaml:19:areas.byen.kind',
      /her kan stå »partnership-area«, »district«, »city«/,
    ),
    mistake(
      'areas that are parts of each other',
      'kind: city, name',
      'kind: city, partOf: aaby, name',
      'circle-of-areas partnership.yaml:15:areas.aaby.partOf',
      /»aaby« → »byen« → »aaby«.*ret »partOf«/,
    ),
    mistake(
      'an area that is a part of nothing known',
      'partOf: byen',
      'partOf: kommunen',
      'unknown-area partnership.yaml:15:areas.aaby.partOf',
      /»kommunen«/,
    ),
    mistake(
      'versions that overlap',
      'to: 2020-12-31, covers',
      'to: 2021-01-01, covers',
      ['versions-overlap partnership.yaml:18:areas.aaby.versions.2.from'],
      /Version »2« begynder, før version »1« slutter/,
    ),
    mistake(
      'a version that ends before it begins',
      'from: 2021-01-01, units',
      'from: 2021-01-01, to: 2020-01-01, units',
      'days-turned partnership.yaml:18:areas.aaby.versions.2.to',
      /Versionen gælder fra 2021-01-01 til 2020-01-01/,
    ),
    mistake(
      'two versions with one id',
      "{ id: '2', from",
      "{ id: '1', from",
      'duplicate-id partnership.yaml:18:areas.aaby.versions.1.id',
      /»1« står to gange/,
    ),
    mistake(
      'a version that covers in words and in units',
      'units: { list',
      'covers: alt, units: { list',
      'covers-or-units partnership.yaml:18:areas.aaby.versions.2.covers',
      /både »covers« og »units«/,
    ),
    mistake(
      'a version that covers nothing',
      'covers: hele byen, population',
      'population',
      'covers-or-units partnership.yaml:19:areas.byen.versions.1',
      /Det står ikke, hvad versionen dækker/,
    ),
    mistake(
      'a population that is a word of no reason',
      'covers: hele byen, population: not-published',
      'covers: hele byen, population: ukendt',
      'unknown-word partnership.yaml:19:areas.byen.versions.1.population',
      /»ukendt«; her kan stå »not-asked«/,
    ),
    mistake(
      'a population with a thousands mark',
      'persons: 8000',
      'persons: 8.000',
      'ambiguous-number partnership.yaml:18:areas.aaby.versions.2.population.1.persons',
      /Menes 8000, så skriv »8000«/,
    ),
    mistake(
      'an area without a version',
      "versions: [{ id: '1', covers: hele byen, population: not-published }]",
      'versions: []',
      'no-versions partnership.yaml:19:areas.byen.versions',
      /Området har ingen version/,
    ),
  ])
})
