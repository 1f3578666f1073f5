import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { missingReasons, textGaps } from '#domain/missing.ts'
import { municipalitySchema, partnershipSchema } from '#folder/schemas/partnership-schemas.ts'
import { statusSchema } from '#folder/schemas/record-schemas.ts'
import { ruleSchema } from '#folder/schemas/rule-schema.ts'
import { acceptedTable, observationTable, planTable, poolTable, printedTable } from '#folder/schemas/tables.ts'
import { brief, readTexts, type Texts } from './small-folder.ts'

const docs = join(import.meta.dirname, '..', '..', 'docs')
const pages = ['partnership-folder.md', 'partnership-folder.en.md'] as const

type Block = { readonly name: string; readonly text: string }

/** The blocks of a page that have a name after their language: a file, or `rules`. */
const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => ({ name, text }))

function exampleOf(page: string): Texts {
  const files = blocksOf(page).filter(({ name }) => name !== 'rules')
  return Object.fromEntries(files.map(({ name, text }) => [name, text]))
}

/** The example with other rules in the place of its goals. */
function withRules(example: Texts, rules: string): Texts {
  const text = example['partnership.yaml'] ?? ''
  const goal = `goals:\n  - number: 1\n    title: Mål\n    wording: Ordlyd\n    wordingKind: quote\n    rules:\n`
  const indented = rules.replace(/^(?=.)/gm, '      ')
  return { 'partnership.yaml': `${text.slice(0, text.indexOf('goals:'))}${goal}${indented}` }
}

for (const name of pages)
  describe(`docs/${name}`, () => {
    const page = readFileSync(join(docs, name), 'utf8')
    const example = exampleOf(page)

    it('ends with a partnership that is read without a finding', () => {
      const { content, findings } = readTexts(example)
      assert.deepEqual(
        findings.map(({ message, ...finding }) => `${brief({ message, ...finding })} ${message.da}`),
        [],
      )
      assert.equal(content?.partnerships[0]?.records.plan.length, 6)
    })

    const rules = blocksOf(page).filter((block) => block.name === 'rules')
    it('writes its rules so that they can be read', () => {
      assert.equal(rules.length, 3)
      for (const { text } of rules) {
        const { findings } = readTexts(withRules(example, text))
        assert.deepEqual(
          findings.map(({ message, ...finding }) => `${brief({ message, ...finding })} ${message.da}`),
          [],
        )
      }
    })
    it('has an example of every wording that was met', () => {
      const text = rules.map((each) => each.text).join('')
      for (const wording of ['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11'])
        assert.match(text, new RegExp(`^# ${wording}:`, 'm'))
    })

    it('tells of every column of every table', () => {
      for (const { file, row } of [observationTable, planTable, poolTable, printedTable, acceptedTable])
        for (const column of Object.keys(row.shape)) assert.ok(page.includes(`\`${column}\``), `${file}: ${column}`)
    })
    it('tells of every field', () => {
      const all = [partnershipSchema, municipalitySchema, statusSchema, ruleSchema].flatMap((schema) =>
        Object.keys(schema.shape),
      )
      for (const field of all) assert.ok(page.includes(`\`${field}\``), field)
    })
    it('tells of every reason why something is missing', () => {
      for (const reason of [...missingReasons, ...textGaps]) assert.ok(page.includes(`| \`${reason}\` |`), reason)
    })
    it('links only to headings that it has', () => {
      const slug = (heading: string): string =>
        heading
          .toLowerCase()
          .replace(/&lt;|&gt;/g, '')
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-')
      const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading))
      for (const [, target = ''] of page.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(headings.includes(target), target)
    })
  })

describe('The two pages', () => {
  it('have the same example', () => {
    const [danish, english] = pages.map((name) => exampleOf(readFileSync(join(docs, name), 'utf8')))
    assert.deepEqual(english, danish)
  })
})
