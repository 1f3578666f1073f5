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

describe('plan.csv', () => {
  const table = inFile('plan.csv')
  refuses([
    table(
      'a plan year that is none',
      '2022;haven',
      '22;haven',
      ['not-a-year 2:plan'],
      /»22«; et år skrives med fire cifre/,
    ),
    table(
      'an activity twice in one year',
      '2022;klubben;3',
      '2022;drift;3',
      'duplicate-row 4:id',
      /»drift« står allerede i planen for 2022, i linje 3/,
    ),
    table('an unknown lead', 'Unge;ssp;klub', 'Unge;spp;klub', 'unknown-organisation 2:lead', /Mente du »ssp«\?/),
    table(
      'partners parted by commas',
      ';ssp klub;;',
      ';ssp, klub;;',
      'not-an-id 4:lead',
      /med ét mellemrum imellem, fx »ssp sikker-by«/,
    ),
    table('an unknown goal', ';1 2;', ';1 3;', 'unknown-goal 2:goals', /»3«/),
    table('goals in words', ';1 2;', ';alle;', 'not-goal-numbers 2:goals', /fx »1 3«/),
    table(
      'a row that does not count and does not say why',
      ';ikke en indsats;',
      ';;',
      'why-not-missing 3:why_not',
      /ikke hvorfor\. Skriv grunden i »why_not«/,
    ),
    table(
      'a reason for a row that counts',
      'no;no;no;ikke en indsats',
      'no;no;yes;ikke en indsats',
      'why-not-but-counts 3:why_not',
      /men den tæller med/,
    ),
    table(
      'a row that has ended and counts',
      ';no;yes;;;Klub',
      ';no;yes;yes;;Klub',
      'ended-counts 4:counts',
      /ophørt .* tæller ikke med/,
    ),
    table(
      'a lead that is empty',
      ';not-published;not-published;;no',
      ';;not-published;;no',
      'empty 3:lead',
      /»lead« er tom/,
    ),
    table(
      'a column of money that is no year',
      ';2021;2022',
      ';2021;22',
      'unknown-column 1:22',
      /Den rigtige overskrift er »plan;id;number;name;theme;lead;partners/,
    ),
  ])
})

describe('pools.csv', () => {
  const table = inFile('pools.csv')
  refuses([
    table(
      'an unknown activity',
      'haven;2022;5000;1',
      'have;2022;5000;1',
      'unknown-activity 2:activity',
      /Mente du »haven«\?/,
    ),
    table(
      'an unknown source',
      '2022-03-01;note-2022',
      '2022-03-01;note-2023',
      'unknown-source 2:source',
      /Mente du »note-2022«/,
    ),
    table(
      'two ceilings of one year',
      'haven;2022;5000;2',
      'haven;2022;6000;2',
      'ceilings-differ 3:ceiling',
      /en anden i linje 2/,
    ),
    table(
      'an application twice',
      'haven;2022;5000;2',
      'haven;2022;5000;1',
      'duplicate-row 3:application',
      /står i linje 2/,
    ),
    table(
      'an application without number',
      '5000;2;Tur;;;applied',
      '5000;;Tur;;;applied',
      ['application-without-number 3:title', 'application-without-number 3:state'],
      /Giv ansøgningen et nummer/,
    ),
    table('an application without title', ';2;Tur;', ';2;;', 'empty 3:title', /har ingen titel/),
    table('an application without state', ';;applied;;', ';;;;', 'empty 3:state', /har ingen tilstand/),
    table('a grant without amount', ';3000;2500;', ';3000;;', 'empty 2:granted', /hvor meget der er bevilget/),
    table('an unknown state', ';;applied;;', ';;søgt;;', 'unknown-word 3:state', /her kan stå »applied«, »granted«/),
    table('a day that does not exist', '2022-03-01', '2022-02-31', 'impossible-date 2:decided', /den dag findes ikke/),
    table(
      'an amount with a thousands mark',
      ';3000;',
      ';3.000;',
      'not-kroner 2:applied',
      /Menes 3000 kr\., så skriv »3000«/,
    ),
  ])
})
