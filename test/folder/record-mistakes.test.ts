import { describe } from 'node:test'
import { type Mistake, refuses } from './refusals.ts'
import { smallFolder } from './small-folder.ts'

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

describe('A status round', () => {
  const round = inFile('status/2022-midt.yaml')
  refuses([
    round(
      'an id that is not the name of the file',
      'id: 2022-midt',
      'id: 2022-slut',
      'round-named-otherwise 1:id',
      /filen hedder »2022-midt\.yaml«/,
    ),
    round(
      'a plan that there is none of',
      'plan: 2022',
      'plan: 2021',
      'unknown-plan 2:plan',
      /plan\.csv har ingen rækker for planen 2021/,
    ),
    round('days the wrong way round', 'to: 2022-04-01', 'to: 2021-04-01', 'days-turned 4:to', /ligger før den første/),
    round(
      'an unknown activity',
      'activity: haven',
      'activity: haver',
      'unknown-activity 6:answers.haver.activity',
      /Mente du »haven«\?/,
    ),
    round(
      'two answers for one activity',
      'adjustment: not-stated\n',
      'adjustment: not-stated\n  - { activity: haven, progress: as-planned, concern: no, adjustment: no }\n',
      'duplicate-answer 12:answers.haven.activity',
      /»haven« står to gange/,
    ),
    round(
      'what does not go as planned without a reason',
      '    reason: venter på midler\n',
      '',
      'reason-missing 7:answers.haven.progress',
      /»reason: not-stated«/,
    ),
    round(
      'an unknown progress',
      'progress: partly',
      'progress: delvist',
      'unknown-word 7:answers.haven.progress',
      /»as-planned«, »partly«, »paused«/,
    ),
    round(
      'an answer that says nothing of concern',
      '    concern: no\n',
      '',
      'missing-field 6:answers.haven',
      /»concern« mangler\. Skriv fx »concern: yes«/,
    ),
    round(
      'an unknown key',
      'deliverables:',
      'deliverable:',
      'unknown-key 9:answers.haven.deliverable',
      /Mente du »deliverables«/,
    ),
  ])
})

describe('context.yaml', () => {
  const note = inFile('context.yaml')
  refuses([
    note(
      'an unknown indicator',
      'indicators: [burglary]',
      'indicators: [burglaries]',
      'unknown-indicator 1:zone.indicators.1',
      /»burglaries«/,
    ),
    note('an unknown area', 'area: aaby', 'area: amager', 'unknown-area 1:zone.area', /»amager«/),
    note('an unknown activity', 'area: aaby', 'activity: have', 'unknown-activity 1:zone.activity', /Mente du »haven«/),
    note('an unknown goal', 'goal: 2', 'goal: 7', 'unknown-goal 1:zone.goal', /»7«/),
    note('an explanation by nobody', 'author: politi, ', '', 'missing-field 1:zone', /hvem der siger det/),
    note('no time', 'on: 2021-01-01, ', '', 'period-or-day 2:udvidet', /ikke, hvornår det var/),
    note(
      'two times',
      'on: 2021-01-01',
      'on: 2021-01-01, period: 2021',
      'period-or-day 2:udvidet.on',
      /både »period« og »on«/,
    ),
    note('an id twice', 'id: udvidet', 'id: zone', 'duplicate-id 2:zone.id', /»zone« står to gange/),
    note(
      'a map where a list belongs',
      smallFolder['context.yaml'] ?? '',
      'id: zone\n',
      'wrong-type 1:1',
      /skal stå en liste/,
    ),
  ])
})

describe('edition.yaml', () => {
  const edition = inFile('edition.yaml')
  refuses([
    edition(
      'a year twice',
      '- year: 2022',
      '- { year: 2022, date: 2022-01-01 }\n- year: 2022',
      'duplicate-year 2:2022.year',
      /»2022« står to gange/,
    ),
    edition(
      'a kind that has no period',
      'survey: 2021',
      'surveys: 2021',
      'unknown-key 4:2022.periods.surveys',
      /Mente du »survey«\?/,
    ),
    edition(
      'a period that is none',
      'offences: 2021',
      'offences: 21',
      'not-a-period 4:2022.periods.offences',
      /skriv et år, fx »2022«/,
    ),
    edition(
      'a plan that is no year',
      'offences: 2021',
      'plan: 2022-Q1',
      'not-a-period 4:2022.periods.plan',
      /skriv et år, fx »2022«\./,
    ),
    edition(
      'an unknown round',
      'status: 2022-midt',
      'status: 2022-midte',
      'unknown-round 4:2022.periods.status',
      /Mente du »2022-midt«\?/,
    ),
    edition('something done for an unknown goal', 'doing: { 1:', 'doing: { 9:', 'unknown-goal 5:2022.doing.9', /»9«/),
    edition(
      'a date that is none',
      'date: 2022-05-24',
      'date: 24. maj 2022',
      'not-a-date 2:2022.date',
      /»24\. maj 2022«/,
    ),
  ])
})

describe('printed.csv and accepted.csv', () => {
  const printed = inFile('printed.csv')
  const accepted = inFile('accepted.csv')
  refuses([
    printed(
      'a name that is none',
      'unsafe:aaby:2021;unsafe:byen',
      'unsafe-aaby-2021;unsafe:byen',
      'not-a-name 2:of',
      /»indikator:område:periode«/,
    ),
    printed(
      'an unknown indicator in a name',
      'unsafe:aaby:2021;unsafe:byen',
      'unsave:aaby:2021;unsafe:byen',
      'unknown-name 2:of',
      /»unsave« findes ikke\. Mente du »unsafe«/,
    ),
    printed(
      'an unknown area in a name',
      ';unsafe:byen:2021;',
      ';unsafe:by:2021;',
      'unknown-name 2:against',
      /»by« findes ikke/,
    ),
    printed(
      'a plan without such a column',
      'plan:2022:2022',
      'plan:2022:2025',
      'unknown-name 3:of',
      /»2022:2025« findes ikke/,
    ),
    printed('an unknown rule', 'rule:2a:burglary', 'rule:2a:index', 'unknown-name 4:of', /»2a:index« findes ikke/),
    printed(
      'a verdict on what has none',
      'rule:2a:burglary',
      'unsafe:aaby:2021',
      'wrong-name 4:of',
      /»goal:1«, »rule:2b:burglary«/,
    ),
    printed(
      'a verdict in other words',
      ';unsaid;',
      ';nået;',
      'wrong-value 4:value',
      /»met«, »partly-met«, »not-met«, »unsaid«/,
    ),
    printed(
      'a significance without its other figure',
      ';unsafe:byen:2021;',
      ';;',
      'empty 2:against',
      /skriv det andet i »against«/,
    ),
    printed(
      'a total against something',
      'plan:2022:2022;;',
      'plan:2022:2022;plan:2022:2021;',
      'against-not-used 3:against',
      /lad »against« være tom/,
    ),
    printed(
      'a total with a thousands mark',
      ';2000;',
      ';2.000;',
      'wrong-value 3:value',
      /»2\.000«; ved »total« skrives værdien som »1934000«/,
    ),
    printed('an unknown source', '2000;note-2022', '2000;note-2021', 'unknown-source 3:source', /Mente du »note-2022«/),
    printed('an id twice', 't-1;', 's-1;', 'duplicate-id 3:id', /»s-1« står to gange/),
    printed('an unknown kind', ';significance;', ';signifikans;', 'unknown-word 2:kind', /»total«, »change«/),
    accepted('an unknown figure', 'plan:2022:2021', 'plan:2023', 'unknown-name 2:of', /»2023« findes ikke/),
    accepted(
      'an unknown answer',
      'plan:2022:2021',
      'answer:2022-midt:drift',
      'unknown-name 2:of',
      /»2022-midt:drift« findes ikke/,
    ),
    accepted('an unknown pool', 'plan:2022:2021', 'pool:haven:2021', 'unknown-name 2:of', /»haven:2021« findes ikke/),
    accepted(
      'an acceptance twice',
      '2022-05-24\n',
      '2022-05-24\ntotal-differs;plan:2022:2021;igen;A;2022-05-25\n',
      'duplicate-row 3:of',
      /står to gange/,
    ),
    accepted('a day written the Danish way', '2022-05-24', '24-05-2022', 'not-a-date 2:on', /fx »2022-05-24«/),
  ])
})
