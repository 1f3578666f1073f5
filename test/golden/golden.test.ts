import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { noteFormats } from '#tasks/note-page.ts'
import { exampleCases, noteOf } from './example-note.ts'
import { assertGolden } from './golden-file.ts'
import { exampleFolder, printedFolder } from './printed-folder.ts'
import { printedLines } from './printed-lines.ts'
import { reportLines } from './report-lines.ts'

const notes = [
  { example: 'tingbjerg-husum', partnership: 'tingbjerg-husum', name: 'tingbjerg-husum-2022/note' },
  { example: 'modelby', partnership: 'aaparken', name: 'modelby-2024/aaparken' },
  { example: 'modelby', partnership: 'stationsbyen', name: 'modelby-2024/stationsbyen' },
  { example: 'minimal', partnership: 'eksempelkvarteret', name: 'minimal-2024/note' },
] as const

describe('The notes of the examples', () => {
  for (const { example, partnership, name } of notes)
    for (const language of ['da', 'en'] as const)
      it(`${name} stands as it was read last, in ${language}`, async () => {
        const dossier = (await exampleCases(example)).find((one) => one.partnership.id === partnership)
        assert.ok(dossier)
        assertGolden(`${name}.${language}.txt`, reportLines(noteOf(dossier, language)))
      })
})

describe('The printed note of Tingbjerg-Husum 2022', () => {
  const printed = printedFolder(exampleFolder('tingbjerg-husum'), 'tingbjerg-husum', 2022, 'da')
  for (const format of noteFormats)
    it(`holds as ${format} what was read in it last`, async () => {
      const { files } = await printed
      assertGolden(`tingbjerg-husum-2022/${format}.da.txt`, await printedLines(format, files[format]))
    })
})
