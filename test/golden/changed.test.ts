import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Report } from '#report/report.ts'
import { type NoteFormat, noteFormats } from '#tasks/note-page.ts'
import { assertGolden } from './golden-file.ts'
import { lineDifference } from './line-difference.ts'
import { pdfTagLines } from './pdf-lines.ts'
import { exampleFolder, onCopy, printedFolder } from './printed-folder.ts'
import { printedLines } from './printed-lines.ts'
import { reportLines } from './report-lines.ts'

// One value of observations.csv is changed. What moves is what rests on it, in the model and in each printed format.
const changes = [
  {
    name: 'changed-unsafe-26-to-15',
    from: 'unsafe-share;tingbjerg-husum;2;2022;26;',
    to: 'unsafe-share;tingbjerg-husum;2;2022;15;',
    // Figure 2 is drawn with the number of answers at which both indicators' statements are true together.
    sections: [
      'maal-1',
      'tryghed-andel-utrygge',
      'tryghed-andel-utrygge-aften-nat',
      'tryghed-forbehold',
      'metode-ikke-vurderet',
    ],
    drawings: ['figur-1', 'figur-2'],
  },
  {
    name: 'changed-burglary-27-to-22',
    from: 'burglary;tingbjerg-husum;2;2021;27;',
    to: 'burglary;tingbjerg-husum;2;2021;22;',
    // The rate's section and the last one tell that the parts do not add up to the whole.
    sections: [
      'maal-2',
      'kriminalitet-borgervendt-kriminalitet-pr-1000',
      'kriminalitet-anmeldelser-med-maal',
      'metode-fund',
    ],
    drawings: [],
  },
] as const

const sectionsOf = ({ summary, chapters }: Report) => [...summary, ...chapters.flatMap(({ sections }) => sections)]

const changedSections = (before: Report, after: Report): readonly string[] =>
  sectionsOf(before)
    .filter((section, i) => JSON.stringify(section) !== JSON.stringify(sectionsOf(after)[i]))
    .map(({ id }) => id)

const drawingsOf = (report: Report): ReadonlyMap<string, string> =>
  new Map(
    sectionsOf(report)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'figure' ? [block.figure] : []))
      .map(({ id, chart }) => [id, JSON.stringify(chart)]),
  )

/** Numbers of tables and figures and ids of sections: an address or a reference that a reader may have written down. */
const places = (report: Report): readonly string[] =>
  sectionsOf(report).flatMap(({ id, blocks }) => [
    id,
    ...blocks.flatMap((block) =>
      block.kind === 'table'
        ? [block.table.label ?? block.table.id]
        : block.kind === 'figure'
          ? [block.figure.label]
          : [],
    ),
  ])

type Told = { readonly report: Report; readonly lines: ReadonlyMap<NoteFormat, readonly string[]> }

/** Loads and prints a folder; of a PDF we read the tags, since where lines and pages break is no part of what it says. */
async function toldBy(folder: string): Promise<Told> {
  const { report, files } = await printedFolder(folder, 'tingbjerg-husum', 2022, 'da')
  const read = (format: NoteFormat) => (format === 'pdf' ? pdfTagLines(files.pdf) : printedLines(format, files[format]))
  const lines = await Promise.all(noteFormats.map(async (format) => [format, await read(format)] as const))
  return { report, lines: new Map(lines) }
}

describe('One changed value', () => {
  let old: Told
  const changed = new Map<string, Told>()
  before(async () => {
    const unchanged = toldBy(exampleFolder('tingbjerg-husum'))
    const all = changes.map(async ({ name, from, to }) => {
      changed.set(name, await onCopy('tingbjerg-husum', [{ file: 'observations.csv', from, to }], toldBy))
    })
    old = await unchanged
    await Promise.all(all)
  })
  for (const { name, sections, drawings } of changes)
    describe(name, () => {
      let now: Told
      before(() => {
        const found = changed.get(name)
        assert.ok(found)
        now = found
      })

      it('moves the sections and drawings that rest on it, and no others', () => {
        assert.deepEqual(changedSections(old.report, now.report), sections)
        const [before, after] = [drawingsOf(old.report), drawingsOf(now.report)]
        assert.deepEqual(
          [...before].filter(([id, chart]) => after.get(id) !== chart).map(([id]) => id),
          drawings,
        )
      })

      it('leaves every section, table and figure its name and number', () =>
        assert.deepEqual(places(now.report), places(old.report)))

      it('changes these lines of the note', () =>
        assertGolden(`${name}/note.diff`, lineDifference(reportLines(old.report), reportLines(now.report))))

      for (const format of noteFormats)
        it(`changes these lines of the ${format}`, () =>
          assertGolden(
            `${name}/${format}.diff`,
            lineDifference(old.lines.get(format) ?? [], now.lines.get(format) ?? []),
          ))
    })
})
