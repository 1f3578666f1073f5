import { describe } from 'node:test'
import { type Mistake, refuses } from './refusals.ts'

const inFile =
  (file: string) =>
  (what: string, from: string, to: string, told: string | readonly string[], says: RegExp): Mistake => ({
    what,
    file,
    from,
    to,
    told: [told].flat().map((each) => each.replace(' ', ` ${file}:`)),
    says,
  })

describe('The form of a table', () => {
  const table = inFile('observations.csv')
  refuses([
    table(
      'commas between the columns',
      'indicator;area;area_version;period;value;n;count;of;source;at;note',
      'indicator,area,period,value,source',
      'wrong-separator 1:1',
      /adskilles med semikolon\. Den rigtige overskrift er »indicator;area;area_version;/,
    ),
    table(
      'a missing column',
      ';value;',
      ';v;',
      ['unknown-column 1:v', 'missing-column 1:value'],
      /Kolonnen »value« mangler/,
    ),
    table(
      'an unknown column',
      ';at;note',
      ';at;notee',
      'unknown-column 1:notee',
      /Kolonnen »notee« kendes ikke\. Mente du »note«\?/,
    ),
    table('a column twice', ';at;note', ';at;at', 'duplicate-column 1:at', /Kolonnen »at« står to gange/),
    table(
      'a row with a cell too few',
      'maaling;side 3;\n',
      'maaling;side 3\n',
      'cell-count 2:note',
      /har 10 celler, men overskriften har 11/,
    ),
    table(
      'text beyond the last column',
      'maaling;side 3;\n',
      'maaling;side 3;;x\n',
      'cell-count 2:12',
      /»x« efter sidste kolonne/,
    ),
    table(
      'a lone quotation mark',
      'side 3',
      'side "3',
      'lone-quote 2:at',
      /begynder ikke med et.*"den ""gamle"" plads"/,
    ),
    table(
      'text after a closing quotation mark',
      'side 3',
      '"side" 3',
      'text-after-quote 2:at',
      /Efter det afsluttende anførselstegn/,
    ),
    table('a quotation mark that is never closed', 'side 3', '"side 3', 'open-quote 2:at', /aldrig lukkes/),
    table(
      'an empty cell that must hold something',
      'unsafe;byen;;2021;9',
      'unsafe;byen;;2021;',
      'empty 3:value',
      /»value« er tom\. Skriv fx »26«/,
    ),
  ])
})

describe('observations.csv', () => {
  const table = inFile('observations.csv')
  refuses([
    table(
      'an unknown indicator',
      'unsafe;byen',
      'unsave;byen',
      'unknown-indicator 3:indicator',
      /»unsave«.*Mente du »unsafe«/,
    ),
    table('an unknown area', 'unsafe;byen', 'unsafe;byem', 'unknown-area 3:area', /Mente du »byen«/),
    table(
      'an unknown version',
      'aaby;2;2020',
      'aaby;3;2020',
      'unknown-area-version 4:area_version',
      /området »aaby« har versionerne »1«, »2«/,
    ),
    table('an unknown source', 'maaling;side', 'maling;side', 'unknown-source 2:source', /Mente du »maaling«/),
    table(
      'a period that is none',
      'unsafe;byen;;2021',
      'unsafe;byen;;2021-13',
      'not-a-period 3:period',
      /»2020-09\/2021-08«/,
    ),
    table(
      'a period cut by a new border',
      'unsafe;aaby;;2021',
      'unsafe;aaby;;2020-09/2021-08',
      'area-version-needed 2:area_version',
      /Ingen version af »aaby« gælder i hele 2020-09\/2021-08; der er »1« \(… – 2020-12-31\), »2« \(2021-01-01 – …\)/,
    ),
    table(
      'the same figure from the same source twice',
      'unsafe;byen;;2021;9',
      'unsafe;aaby;2;2021;9',
      'duplicate-row 3:indicator',
      /Samme tal fra samme kilde står i linje 2/,
    ),
    table(
      'a percentage above 100',
      ';16,0;',
      ';116,0;',
      'outside-range 2:value',
      /»116«, men »unsafe« ligger altid mellem 0 og 100/,
    ),
    table('a percentage below 0', ';16,0;', ';-1;', 'outside-range 2:value', /»-1«/),
    table('a decimal point', ';16,0;', ';16.5;', 'not-a-number 2:value', /»16\.5«; .* komma .* fx »16,5«/),
    table(
      'a point that may be either',
      ';16,0;',
      ';1.970;',
      'ambiguous-number 2:value',
      /tusindtalspunktum.*fx »1970«/,
    ),
    table('a percent sign', ';16,0;', ';16 %;', 'not-a-number 2:value', /»16 %«/),
    table('a number with leading nought', ';16,0;', ';016;', 'not-a-number 2:value', /»016«/),
    table(
      'a range with a dash',
      '<5',
      '1–4',
      'not-bounds 4:value',
      /»1–4«; grænser skrives med bindestreg og uden mellemrum, fx »1-4«/,
    ),
    table('bounds the wrong way round', '<5', '4-1', 'bounds-turned 4:value', /den nederste grænse skal være mindre/),
    table('an upper bound of nothing', '<5', '<0', 'outside-range 4:value', /»<0«/),
    table('a count with decimals', '<5', '4,5', 'not-a-number 4:value', /»burglary« tælles i hele tal/),
    table('a count below nought', '<5', '-4', 'outside-range 4:value', /er altid mindst 0/),
    table('a word that is no reason', '<5', 'ukendt', 'not-a-number 4:value', /»ukendt«/),
    table('half of a share', ';12;15;', ';12;;', 'half-of-a-share 6:of', /Skriv begge, fx »12« og »15«/),
    table('more counted than there are', ';12;15;', ';16;15;', 'count-above-of 6:count', /Her står 16 af 15/),
    table(
      'parts of what is no share',
      'aaby;;2021;18,7;;;;',
      'aaby;;2021;18,7;;212;11337;',
      'parts-of-no-share 5:count',
      /»crime-rate« måles i »reports-per-1000«/,
    ),
    table(
      'a number of answers with a thousands mark',
      ';140;',
      ';1.400;',
      'ambiguous-number 2:n',
      /Menes 1400, så skriv »1400«/,
    ),
    table(
      'a figure that the program computes',
      'unsafe;byen',
      'plan-budget;byen',
      'computed-indicator 3:indicator',
      /regner programmet selv ud af plan\.csv/,
    ),
    table(
      'English without Danish',
      'at;note\nunsafe;aaby;;2021;16,0;140;;;maaling;side 3;\nunsafe;byen;;2021;9;not-published;;;maaling;;\nburglary;aaby;2;2020;<5;;;;note-2022;tabel 1;\ncrime-rate;aaby;;2021;18,7;;;;note-2022;;\ntogether;aaby;;2022;80;;12;15;note-2022;;',
      'at;note_en\nunsafe;aaby;;2021;16,0;140;;;maaling;side 3;revised',
      'english-without-danish 2:note_en',
      /den danske i kolonnen »note« er tom/,
    ),
  ])
})
