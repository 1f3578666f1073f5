import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Content, plainText } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import type { PlanRow } from '#domain/plan.ts'
import { readCase } from '../../../test/examples/read-case.ts'
import type { GridLine, PlanGrid } from './plan-grid.ts'
import { type PlanPage, planPage } from './plan-page.ts'

const tingbjerg = readCase('examples/tingbjerg-husum', 'tingbjerg-husum').dossier
const aaparken = readCase('examples/modelby', 'aaparken').dossier
const minimal = readCase('examples/minimal', 'eksempelkvarteret').dossier

const plain = (content: Content): string => plainText(content).replaceAll('\u00a0', ' ')

function pageOf(dossier: Case, year: number, language: 'da' | 'en' = 'da'): PlanPage {
  const page = planPage(dossier, year, language)
  assert.ok(page, `there is no plan page for ${year}`)
  return page
}

const lines = ({ groups }: PlanGrid): readonly GridLine[] => groups.flatMap((group) => group.lines)
const lineNamed = (grid: PlanGrid, name: string): GridLine => {
  const found = lines(grid).find((line) => plain([line.name]) === name)
  assert.ok(found, `there is no row ${name}`)
  return found
}
const withRows = (dossier: Case, change: (row: PlanRow) => PlanRow): Case => ({
  ...dossier,
  plan: dossier.plan.map(change),
})

describe('The page of a plan', () => {
  const page = pageOf(tingbjerg, 2022)
  const { grid } = page

  it('answers how many activities there are for how much, both as doors', () => {
    assert.equal(plain(page.lede ?? []), '16 aktiviteter for 1.970.000 kr. Tre er nye.')
    const doors = (page.lede ?? []).flatMap((inline) => (inline.kind === 'number' ? [inline.figure] : []))
    assert.deepEqual(doors, ['/tal/plan-activities/tingbjerg-husum/2022', '/tal/plan-budget/tingbjerg-husum/2022'])
  })

  it('gives the share with partners as a door, and leads to the answers', () =>
    assert.deepEqual(
      page.facts.map(({ term, content }) => [term, plain(content)]),
      [
        ['Aktiviteter med mindst to partnere', '12 af 15, 80 %'],
        ['Status', '13 af 15 som planlagt'],
      ],
    ))

  it('gives every activity its lead, its money and how it goes', () => {
    assert.equal(lines(grid).length, 16)
    const cafe = lineNamed(grid, 'Fællesskab om café')
    assert.equal(cafe.mark?.word, 'ny')
    assert.deepEqual(
      cafe.money.map(({ content }) => plain(content)),
      ['–', '200.000', '200.000', '–'],
    )
    assert.equal(plain(cafe.lead), 'Tingbjerg Kulturhus/Bibliotek')
    assert.equal(lineNamed(grid, 'Tryggere og renere kældre').status?.word, 'delvist')
    assert.equal(lineNamed(grid, 'Kommunikation, dialog og begivenheder').status?.word, 'på pause')
    const last = lineNamed(grid, 'Sekretariatsbetjening (mødeforplejning)')
    assert.equal(last.status?.word, 'ikke besvaret')
    assert.equal(plain(last.lead), 'ansvarlig ikke oplyst')
  })

  it('draws the largest share the whole length of a bar, and says each in words', () => {
    assert.deepEqual(lineNamed(grid, 'Kommunikation, dialog og begivenheder').share, {
      words: '17\u00a0% af planens sum i 2022',
      length: 1,
    })
    assert.equal(lineNamed(grid, 'Videnspuljen').share?.words, '0,5\u00a0% af planens sum i 2022')
  })

  it('adds up each year, keeps the plan’s year and the next on a phone, and says what a dash means', () => {
    assert.deepEqual(
      grid.total.map(({ content }) => plain(content)),
      ['1.719.000', '1.970.000', '1.167.400', '917.000'],
    )
    assert.deepEqual(
      grid.years.map(({ year, isNear }) => [year, isNear]),
      [
        ['2021', false],
        ['2022', true],
        ['2023', true],
        ['2024', false],
      ],
    )
    assert.equal(plain(grid.sum?.amount ?? []), '1.970.000 kr.')
    assert.equal(plain(grid.captions[0] ?? []), '– betyder, at planen ikke har et beløb for året.')
    assert.match(plain(grid.captions[1] ?? []), /^Tæller ikke med: 16 Sekretariatsbetjening .* det er antaget/)
  })

  it('puts the sum that does not add beside the grid, with the reason why it was accepted', () => {
    const [finding] = page.findings
    assert.equal(page.findings.length, 1)
    assert.ok(finding?.kind === 'quote' && finding.title)
    assert.equal(plain(finding.title), 'Summen for 2021: 1.934.000 er trykt som sum, rækkerne giver 1.719.000.')
    assert.match(plain(finding.author), /^Godtaget af Sekretariatet 24\. maj 2022/)
  })

  it('leads from what is not as planned to the activity that it is about', () => {
    const status = page.sections.find(({ id }) => id === 'status-overblik')
    const list = status?.blocks.find(({ kind }) => kind === 'list')
    assert.ok(list?.kind === 'list')
    assert.deepEqual(
      list.items.map(([first]) => (first?.kind === 'link' ? first.href.split('/').at(-1) : undefined)),
      ['foreningsstart', 'kaeldre', 'challenge', 'kommunikation'],
    )
  })

  it('tells the themes with their sums, and keeps what has ended', () => {
    const plan = pageOf(aaparken, 2024)
    assert.deepEqual(
      plan.grid.groups.map(({ name, lines: { length } }) => [plain(name ?? []), length]),
      [
        ['Naboskab', 5],
        ['Unge', 3],
        ['Byrum', 1],
        ['Uden tema', 1],
      ],
    )
    assert.equal(lineNamed(plan.grid, 'Sommerskole').mark?.word, 'afsluttet')
    assert.equal(plain(plan.lede ?? []), '9 aktiviteter for 824.000 kr. To er nye, og én er afsluttet.')
    assert.equal(plan.facts.find(({ term }) => term === 'Andre planer')?.content[0]?.kind, 'link')
  })

  it('makes no door of a sum where the page behind it tells another plan’s', () => {
    const older = { ...tingbjerg, plan: [...tingbjerg.plan, { ...firstRow, plan: 2021, money: { 2021: 1 } }] }
    const kinds = pageOf(older, 2022).grid.total.map(({ content }) => content[0]?.kind)
    assert.deepEqual(kinds, ['text', 'number', 'number', 'number'])
  })

  it('leaves out answers of a round that the latest edition could not know, and keeps those of one before', () => {
    const [midterm] = tingbjerg.rounds
    assert.ok(midterm)
    const late = { ...midterm, id: '2022-end', to: '2022-12-31', answers: [] }
    assert.deepEqual(pageOf({ ...tingbjerg, rounds: [midterm, late] }, 2022).facts, page.facts)
    const alone = pageOf({ ...tingbjerg, rounds: [late] }, 2022)
    assert.equal(alone.grid.heads.status, undefined)
    assert.ok(alone.sections.every(({ id }) => id !== 'status-overblik'))
  })

  it('tells a plan without money, and one without numbers', () => {
    const bare = pageOf(
      withRows(minimal, (row) => ({ ...row, money: {}, number: '' })),
      2024,
    )
    assert.equal(plain(bare.lede ?? []), '3 aktiviteter. Planen har ingen beløb for 2024.')
    assert.equal(bare.grid.heads.number, undefined)
    assert.equal(bare.grid.heads.share, undefined)
    assert.deepEqual(bare.grid.years, [])
    assert.deepEqual(bare.grid.captions.map(plain), ['Planen for 2024 har ingen beløb.'])
  })

  it('gives years far from the plan’s own in words, each sum a door', () => {
    const money = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [String(2015 + i), 1000]))
    const long = pageOf(
      withRows(minimal, (row) => ({ ...row, money })),
      2024,
    )
    assert.deepEqual(
      long.grid.years.map(({ year }) => year),
      ['2022', '2023', '2024', '2025', '2026', '2027'],
    )
    assert.match(plain(long.grid.captions[0] ?? []), /^Planen har også beløb for 2015 \(3\.000 kr\.\), .* og 2029/)
    assert.ok(long.grid.captions[0]?.some((inline) => inline.kind === 'number'))
  })

  it('is not there for a year without a plan', () => assert.equal(planPage(tingbjerg, 2019, 'da'), undefined))

  it('says in English what it says in Danish, and marks the names that are Danish', () => {
    const english = pageOf(tingbjerg, 2022, 'en')
    assert.equal(plain(english.lede ?? []), '16 activities for DKK 1,970,000. Three are new.')
    assert.equal(lines(english.grid).length, 16)
  })
})

const firstRow = tingbjerg.plan[0] as PlanRow
