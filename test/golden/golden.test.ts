import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { exampleCases, noteOf } from './example-note.ts'
import { reportLines } from './report-lines.ts'

// The notes of the examples, line by line. `npm run golden` writes them anew: read the difference before you accept it.
const writesAnew = process.env['TRYGMAAL_GOLDEN'] === 'write'

function compare(name: string, lines: readonly string[]): void {
  const path = join(import.meta.dirname, name)
  const text = `${lines.join('\n')}\n`
  if (writesAnew) writeFileSync(path, text)
  assert.ok(existsSync(path), `${name} is not there; npm run golden writes it`)
  assert.equal(text, readFileSync(path, 'utf8'))
}

/** Lines that one note has and the other has not, with the sign of a difference. */
function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`)
  const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)
  return [...gone, ...come]
}

describe('The notes of the examples', () => {
  for (const [example, slug] of [
    ['tingbjerg-husum', 'tingbjerg-husum'],
    ['modelby', 'aaparken'],
    ['modelby', 'stationsbyen'],
  ] as const)
    for (const language of ['da', 'en'] as const)
      it(`${slug} stands as it was read last, in ${language}`, async () => {
        const dossier = (await exampleCases(example)).find(({ partnership }) => partnership.id === slug)
        assert.ok(dossier)
        compare(`${slug}.${language}.txt`, reportLines(noteOf(dossier, language)))
      })
})

describe('One changed value', () => {
  const unchanged = exampleCases('tingbjerg-husum')
  const row = 'unsafe-share;tingbjerg-husum;2;2022;26;'
  const burglary = 'burglary;tingbjerg-husum;2;2021;27;'
  for (const [name, from, to] of [
    ['unsafe-26-to-15', row, row.replace(';26;', ';15;')],
    ['burglary-27-to-22', burglary, burglary.replace(';27;', ';22;')],
  ] as const)
    it(`${name} changes the lines that rest on it, and no others`, async () => {
      const [before] = await unchanged
      const [after] = await exampleCases('tingbjerg-husum', { file: 'observations.csv', from, to })
      assert.ok(before && after)
      const [a, b] = [before, after].map((dossier) => reportLines(noteOf(dossier, 'da')))
      compare(`changed-${name}.txt`, difference(a ?? [], b ?? []))
    })
})
