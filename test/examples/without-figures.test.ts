import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainText } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import { assess } from '#evaluation/assess.ts'
import { findingsOf } from '#findings/find.ts'
import type { Report, Section } from '#report/report.ts'
import { writeNote } from '#report/write-note.ts'
import { reportLines } from '../golden/report-lines.ts'
import { readCase } from './read-case.ts'

// A note that is written before its figures says that they are missing, and nothing about what they would have shown.

const whole = readCase('examples/tingbjerg-husum', 'tingbjerg-husum').dossier
const empty: Case = { ...whole, observations: [] }

function noteOf(dossier: Case): Report {
  const [edition] = dossier.editions
  assert.ok(edition)
  return writeNote(assess(dossier, edition), 'da')
}

function sectionOf({ chapters }: Report, name: string): Section {
  const section = chapters.flatMap(({ sections }) => sections).find(({ margin }) => margin.name === name)
  assert.ok(section, `there is no section ${name}`)
  return section
}

describe('A note without figures', () => {
  const note = noteOf(empty)

  it('counts no part as missed', () =>
    assert.deepEqual(
      note.summary.map(({ margin }) => margin.lines),
      [['4 delmål'], ['4 delmål'], []],
    ))

  it('says of what has a target that it cannot be assessed', () =>
    assert.equal(plainText(sectionOf(note, 'Anmeldelser med mål').title), 'Ingen af delmålene kan vurderes'))

  it('says of what is followed that the figures are not known', () =>
    assert.equal(plainText(sectionOf(note, 'Følges uden mål').title), 'Tallene er ikke kendt'))

  it('prints no table without a period', () =>
    assert.deepEqual(
      sectionOf(note, 'Andel utrygge i nabolaget').blocks.filter(({ kind }) => kind === 'table'),
      [],
    ))

  it('says of no figure that it is given as published', () =>
    assert.doesNotMatch(reportLines(note).join('\n'), /gengivet, som det er offentliggjort/))
})

describe('A rule without a figure', () => {
  const codes = (dossier: Case, asOf?: string): readonly string[] =>
    findingsOf(dossier, asOf)
      .open.filter(({ code }) => code === 'rule-without-value')
      .map(({ of }) => of)

  it('is told when no year has one', () =>
    assert.deepEqual(codes(empty), [
      'rule:1a',
      'rule:1b',
      'rule:1c',
      'rule:1d',
      'rule:2a',
      'rule:2b',
      'rule:2c',
      'rule:3a',
    ]))

  it('is not told of a note as of a day before the figures came', () =>
    assert.deepEqual(codes(whole, '2015-01-01'), []))
})

describe('A difference between areas', () => {
  it('has a sign of its own and none of rise or fall', () => {
    const marks = noteOf(whole)
      .chapters.flatMap(({ sections }) => sections)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'evidence' && /Forskellen er/.test(plainText(block.content)) ? [block.mark] : [],
      )
    assert.deepEqual(marks, ['above', 'above'])
  })
})
