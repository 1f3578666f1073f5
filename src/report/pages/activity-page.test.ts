import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Content, plainText } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import type { PageSection } from '#report/public-page.ts'
import { readCase } from '../../../test/examples/read-case.ts'
import { type ActivityPage, activityPage } from './activity-page.ts'

const tingbjerg = readCase('examples/tingbjerg-husum', 'tingbjerg-husum').dossier
const aaparken = readCase('examples/modelby', 'aaparken').dossier

const plain = (content: Content): string => plainText(content).replaceAll('\u00a0', ' ')

function pageOf(dossier: Case, activity: string): ActivityPage {
  const page = activityPage(dossier, activity, 'da')
  assert.ok(page, `there is no activity ${activity}`)
  return page
}

function section(page: ActivityPage, id: string): PageSection {
  const found = page.sections.find((item) => item.id === id)
  assert.ok(found, `there is no section ${id}`)
  return found
}

/** A section's paragraphs, points and findings, a line each. */
const told = ({ blocks }: PageSection): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [plain(block.content)]
    if (block.kind === 'list') return block.items.map(plain)
    return block.kind === 'quote' ? [plain([...(block.title ?? []), ...block.content]), plain(block.author)] : []
  })

const cells = (page: ActivityPage, id: string): readonly (readonly string[])[] => {
  const table = section(page, id).blocks.find(({ kind }) => kind === 'table')
  assert.ok(table?.kind === 'table')
  return table.table.rows.map((row) => row.cells.map(({ content }) => plain(content)))
}

const factsOf = (page: ActivityPage, id: string): Readonly<Record<string, string>> => {
  const block = section(page, id).blocks.find(({ kind }) => kind === 'facts')
  assert.ok(block?.kind === 'facts')
  return Object.fromEntries(block.facts.map(({ term, content }) => [term, plain(content)]))
}

describe('The page of an activity', () => {
  const cellars = pageOf(tingbjerg, 'kaeldre')

  it('says who is in charge and what has been set aside', () =>
    assert.equal(
      plain(cellars.lede ?? []),
      'Den boligsociale helhedsplan i Tingbjerg-Utterslevhuse er ansvarlig. Der er sat 75.000 kr. af i 2022.',
    ))

  it('gives the answers as they were given, with the finding beside the answer that it concerns', () => {
    const answer = section(cellars, 'status-2022-midterm')
    assert.equal(plain(answer.title), 'Kører delvist som planlagt')
    const words = told(answer)
    assert.ok(words.includes('Justeringer: Nej.'))
    assert.match(words.find((line) => line.startsWith('Bekymringer')) ?? '', /^Bekymringer: Nej\. Der er bekymring for/)
    const finding = words.findIndex((line) => line.startsWith('Svaret er »nej til bekymringer«'))
    assert.equal(words[finding + 1], 'Godtaget af Sekretariatet 24. maj 2022: svaret er gengivet, som det blev givet.')
    assert.equal(words.at(-1), 'Svarene er de ansvarliges egne og er gengivet, som de blev givet.')
  })

  it('says in words what was not answered', () => {
    const words = told(section(pageOf(tingbjerg, 'foreningsstart'), 'status-2022-midterm'))
    assert.ok(words.some((line) => line.startsWith('Justeringer: Ikke besvaret med ja eller nej.')))
    assert.equal(
      plain(section(pageOf(tingbjerg, 'sekretariat'), 'status-2022-midterm').title),
      'Der er ikke svaret for aktiviteten',
    )
  })

  it('tells the names that drifted', () =>
    assert.match(told(section(cellars, 'fund'))[0] ?? '', /er trykt som »Tryggere og renere kælderrum«/))

  it('gives the money of each year beside the whole plan, read from the plan that tells the year', () =>
    assert.deepEqual(cells(pageOf(aaparken, 'tryghedspuljen'), 'penge'), [
      ['2023', '50.000', '540.000', '9 %', 'planen for 2023, linje 8'],
      ['2024', '60.000', '824.000', '7 %', 'planen for 2024, linje 17'],
      ['2025', '60.000', '619.000', '10 %', 'planen for 2024, linje 17'],
    ]))

  it('tells another plan’s amount for the same year in a note', () => {
    const changed: Case = {
      ...aaparken,
      plan: aaparken.plan.map((row) => (row.plan === 2023 ? { ...row, money: { ...row.money, 2024: 55000 } } : row)),
    }
    const table = section(pageOf(changed, 'tryghedspuljen'), 'penge').blocks.find(({ kind }) => kind === 'table')
    assert.ok(table?.kind === 'table')
    assert.deepEqual(
      table.table.notes?.map(({ content }) => plain(content)),
      ['Planen for 2023 havde 55.000 kr.'],
    )
  })

  it('says who is in it and from where, which goals it serves, and whether it counts', () => {
    assert.deepEqual(factsOf(pageOf(aaparken, 'sommerskole'), 'hvem'), {
      Ansvarlig: 'Ungdomsskolen',
      Partnere: 'Østerbakkens Boldklub (uden for området)',
      Mål: 'Mål 2: Anmeldelserne holdes på 2021-niveau eller derunder',
      Tæller: 'nej, ikke i »Aktiviteter med mindst to partnere«: aktiviteten er afsluttet',
    })
    assert.match(factsOf(pageOf(aaparken, 'moeder'), 'hvem')['Tæller'] ?? '', /: møder er ikke en aktivitet/)
    assert.equal(factsOf(cellars, 'hvem')['Mål'], 'ikke offentliggjort')
  })

  it('gives every application of a pool with what became of it', () => {
    const pool = pageOf(aaparken, 'tryghedspuljen')
    assert.equal(plain(section(pool, 'pulje-2024').title), '22.500 kr. er bevilget; 37.500 kr. er tilbage')
    const rows = cells(pool, 'pulje-2024')
    assert.deepEqual(rows[0], [
      '1 Fastelavn i Fælleshuset',
      '5.000',
      '4.500',
      'afsluttet, afgjort 16. januar 2024',
      'linje 4',
    ])
    assert.deepEqual(rows[5]?.slice(1, 4), ['6.000', '–', 'søgt, venter på svar'])
    const unknown = cells(pageOf(tingbjerg, 'bylivspuljen'), 'pulje-2022')
    assert.equal(unknown[0]?.[1], 'ikke offentliggjort')
  })

  it('gives what others have written about it, with who wrote it', () =>
    assert.match(told(section(pageOf(tingbjerg, 'saermaaling'), 'skrevet')).at(-1) ?? '', /^Epinion, 2022$/))

  it('is not there for a name that no plan has', () => assert.equal(activityPage(tingbjerg, 'intet', 'da'), undefined))
})
