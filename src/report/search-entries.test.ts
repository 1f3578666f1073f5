import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readFolderFiles } from '#files/read-folder-files.ts'
import { readFolder } from '#folder/read-folder.ts'
import { casesOf } from '#tasks/cases-of.ts'
import { type SearchEntry, searchEntries } from './search-entries.ts'

async function entriesOf(name: string): Promise<readonly SearchEntry[]> {
  const folder = new URL(`../../examples/${name}`, import.meta.url).pathname
  const { files } = await readFolderFiles(folder)
  const { content } = readFolder(files)
  assert.ok(content)
  return casesOf(content).flatMap(searchEntries)
}

const told = ({ title, where }: SearchEntry): string => [title, ...where].map(({ da }) => da).join(' · ')

describe('searchEntries()', () => {
  it('lists every kind of page of a partnership, and says what and where each is', async () => {
    const entries = await entriesOf('tingbjerg-husum')
    const firstOf = (kind: SearchEntry['kind']): string =>
      told(entries.find((entry) => entry.kind === kind) ?? assert.fail(kind))
    assert.equal(firstOf('partnership'), 'Tingbjerg-Husum Partnerskab · Københavns Kommune')
    assert.equal(
      firstOf('goal'),
      'Færre utrygge hvert år og tættere på byens niveau i 2024 · Mål 1 · Tingbjerg-Husum Partnerskab',
    )
    assert.equal(firstOf('area'), 'Brønshøj-Husum · Bydel · Københavns Kommune')
    assert.equal(firstOf('note'), 'Noten 2022 · Tingbjerg-Husum Partnerskab')
    assert.equal(firstOf('plan'), 'Tryghedsplan 2022 · Tingbjerg-Husum Partnerskab')
    assert.equal(entries.filter(({ kind }) => kind === 'activity').length, 16)
  })

  it('lists an indicator only where there are figures', async () => {
    const entries = await entriesOf('tingbjerg-husum')
    const areas = (slug: string): readonly (string | undefined)[] =>
      entries.filter(({ path }) => path.startsWith(`/indikatorer/${slug}/`)).map(({ path }) => path.split('/')[3])
    assert.deepEqual(areas('samarbejde'), ['tingbjerg-husum'])
    assert.deepEqual(areas('andel-utrygge'), ['tingbjerg-husum', 'broenshoej-husum', 'koebenhavn'])
  })

  it('finds an activity by who carries it out', async () => {
    const entries = await entriesOf('tingbjerg-husum')
    const club = entries.filter(({ words }) => words.some(({ da }) => da === 'Brønshøj Boldklub'))
    assert.ok(club.length > 0)
    assert.ok(club.every(({ kind }) => kind === 'activity'))
  })

  it('lists an activity of two plans once, under its newest', async () => {
    const entries = await entriesOf('modelby')
    const paths = entries.filter(({ kind }) => kind === 'activity').map(({ path }) => path)
    assert.equal(new Set(paths).size, paths.length)
    assert.ok(entries.some((entry) => entry.kind === 'activity' && /i planen 2024/.test(told(entry))))
  })
})
