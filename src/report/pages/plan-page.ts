import { type Content, joined, type Piece, plainText, say, sentences } from '#claims/content.ts'
import { numberOf } from '#claims/naming.ts'
import type { Case } from '#domain/case.ts'
import type { PlanRow } from '#domain/plan.ts'
import type { StatusRound } from '#domain/status.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { findingsOf } from '#findings/find.ts'
import { planActivities } from '#indicators/built-in.ts'
import { activeRows, planSum, planYears } from '#indicators/plan-figures.ts'
import { formatKroner } from '#language/numbers.ts'
import { capitalise, numeral } from '#language/words.ts'
import { formatNames } from '#report/data/download-links.ts'
import { type NoteContext, Numbering } from '#report/note-context.ts'
import { findingBlocks } from '#report/note-findings.ts'
import { dataFilePath, dataFormats, notePath, partnershipPath, planPath } from '#report/page-paths.ts'
import type { PageLink, PageSection, PublicPage } from '#report/public-page.ts'
import type { Block } from '#report/report.ts'
import type { Fact } from '#report/road.ts'
import { planRows, planYear, sumOfYear } from '#report/sections/plan-money.ts'
import { poolTable } from '#report/sections/pools.ts'
import { statusOverview } from '#report/sections/status.ts'
import { activityHref, knownRounds, planContext } from './plan-context.ts'
import { type PlanGrid, planGrid } from './plan-grid.ts'
import { unnumbered } from './unnumbered.ts'

/** One year's plan: the grid, what does not add up in it, and then what its activities answered. */
export type PlanPage = PublicPage & {
  readonly year: number
  readonly grid: PlanGrid
  readonly findings: readonly Block[]
}

/** @returns undefined where the partnership has no plan for the year */
export function planPage(dossier: Case, year: number, language: Language): PlanPage | undefined {
  if (!dossier.plan.some(({ plan }) => plan === year)) return undefined
  const context = planContext(dossier, year, language)
  const round = knownRounds(context).find(({ plan }) => plan === year)
  const name = inLanguage(dossier.partnership.name, language).text
  const lede = ledeOf(context)
  const told = context.words(
    'Hvem der er ansvarlig, hvad der er sat af, og hvordan det går.',
    'Who is in charge, what has been set aside, and how it goes.',
  )
  return {
    language,
    year,
    title: say(context.words(`Tryghedsplan ${year}`, `Safety plan ${year}`)),
    description: `${name}, ${context.words('tryghedsplan', 'safety plan')} ${year}: ${plainText(lede)} ${told}`,
    lede,
    facts: [...shareFacts(context), ...roundFact(round, context), ...otherPlans(context), ...themeFact(context)],
    grid: planGrid(round, context),
    findings: planFindings(context),
    sections: [
      ...(round ? [statusOverview(round, context, activityHref(context))] : []),
      ...poolSection(context),
      seeAlso(context),
    ],
  }
}

const activitiesWord = (count: number, { words }: NoteContext): string =>
  words(count === 1 ? 'aktivitet' : 'aktiviteter', count === 1 ? 'activity' : 'activities')

/** »16 aktiviteter for 1.970.000 kr. Tre er nye.« */
function ledeOf(context: NoteContext): Content {
  const { words, language } = context
  const rows = planRows(context)
  const year = String(planYear(context))
  const active = activeRows(rows)
  const sum = planSum(rows, year)
  const count = say(activitiesNumber(active, context), ` ${activitiesWord(active.length, context)}`)
  const kroner = sum === undefined ? undefined : formatKroner(sum, language)
  const money = kroner && sum !== undefined ? [{ ...sumOfYear(year, sum, context, kroner), strong: false }] : []
  const stop = kroner?.endsWith('.') ? '' : '.'
  const whole =
    money.length > 0
      ? say(count, words(' for ', ' for '), money, stop)
      : say(count, words(`. Planen har ingen beløb for ${year}.`, `. The plan has no amounts for ${year}.`))
  return sentences(whole, changes(active, rows, context))
}

/** How many activities there are, as a door. */
function activitiesNumber(active: readonly PlanRow[], { assessment, language }: NoteContext): Piece {
  const { book, dossier, edition } = assessment
  const figure = book.find(planActivities.id, dossier.partnership.area, edition.periods['plan'] ?? '')
  return figure.kind === 'figure' ? numberOf(figure, language) : String(active.length)
}

/** »Tre er nye, og én er afsluttet.« */
function changes(active: readonly PlanRow[], rows: readonly PlanRow[], { words, language }: NoteContext): Content {
  const [added, ended] = [active.filter(({ isNew }) => isNew).length, rows.length - active.length]
  const many = (count: number): string => numeral(count, language)
  const clauses = [
    ...(added > 0
      ? [words(`${many(added)} er ${added === 1 ? 'ny' : 'nye'}`, `${many(added)} ${added === 1 ? 'is' : 'are'} new`)]
      : []),
    ...(ended > 0
      ? [
          words(
            `${many(ended)} er ${ended === 1 ? 'afsluttet' : 'afsluttede'}`,
            `${many(ended)} ${ended === 1 ? 'has' : 'have'} ended`,
          ),
        ]
      : []),
  ]
  return clauses.length === 0 ? [] : say(`${capitalise(clauses.join(words(', og ', ', and ')))}.`)
}

/** The share of activities with as many partners as was agreed, as a door. */
function shareFacts({ assessment, language }: NoteContext): readonly Fact[] {
  const { book, dossier, edition } = assessment
  return dossier.indicators
    .filter(({ kind }) => kind === 'plan-share')
    .flatMap((indicator): readonly Fact[] => {
      const figure = book.find(indicator.id, dossier.partnership.area, edition.periods['plan'] ?? '')
      if (figure.kind === 'none') return []
      const parts = figure.parts ? `${figure.parts.count} ${language === 'da' ? 'af' : 'of'} ${figure.parts.of}, ` : ''
      return [{ term: inLanguage(indicator.name, language).text, content: say(parts, numberOf(figure, language)) }]
    })
}

/** »Status: 13 af 15 som planlagt«, leading down the page. */
function roundFact(round: StatusRound | undefined, { words }: NoteContext): readonly Fact[] {
  if (!round) return []
  const planned = round.answers.filter(({ progress }) => progress === 'as-planned').length
  const text = words(
    `${planned} af ${round.answers.length} som planlagt`,
    `${planned} of ${round.answers.length} as planned`,
  )
  return [{ term: 'Status', content: [{ kind: 'link', text, href: '#status-overblik' }] }]
}

function otherPlans(context: NoteContext): readonly Fact[] {
  const { dossier } = context.assessment
  const others = planYears(dossier.plan).filter((year) => year !== planYear(context))
  if (others.length === 0) return []
  const links = others.map(
    (year): Content => [{ kind: 'link', text: String(year), href: planPath(dossier.partnership.id, year) }],
  )
  return [{ term: context.words('Andre planer', 'Other plans'), content: joined(links, context.language) }]
}

/** From how many themes on a reader is led to each. */
const manyThemes = 4

function themeFact(context: NoteContext): readonly Fact[] {
  const themes = [...Map.groupBy(planRows(context), ({ theme }) => theme?.da ?? '').values()]
  if (themes.length < manyThemes) return []
  const links = themes.map((rows, i): Content => {
    const theme = rows[0]?.theme
    const name = theme ? inLanguage(theme, context.language) : { text: context.words('Uden tema', 'Without a theme') }
    return say({ kind: 'link', ...name, href: `#tema-${i + 1}` }, ` (${rows.length})`)
  })
  const content = say(...links.flatMap((link, i): readonly Piece[] => [i === 0 ? '' : ' · ', link]))
  return [{ term: context.words('Temaer', 'Themes'), content }]
}

/** What contradicts itself in the plan's sums and in how many rows count. */
function planFindings(context: NoteContext): readonly Block[] {
  const { dossier, asOf } = context.assessment
  const plan = `plan:${planYear(context)}`
  return findingBlocks(
    findingsOf(dossier, asOf),
    (of) => of === plan || of.startsWith(`${plan}:`),
    context.language,
    (of) => {
      const year = of.split(':')[2]
      return year === undefined ? undefined : context.words(`Summen for ${year}`, `The sum for ${year}`)
    },
  )
}

function poolSection(context: NoteContext): readonly PageSection[] {
  const { table, title } = poolTable(context, new Numbering(context.da), activityHref(context))
  if (!table) return []
  return [
    unnumbered({
      id: 'puljer',
      margin: { name: context.words('Puljer', 'Grant pools'), lines: [] },
      title,
      blocks: [
        { kind: 'table', table },
        ...findingBlocks(
          findingsOf(context.assessment.dossier, context.assessment.asOf),
          (of) => of.startsWith('pool:') && of.endsWith(`:${planYear(context)}`),
          context.language,
        ),
      ],
    }),
  ]
}

/** The partnership, the notes that tell this plan, and the plan as files. */
function seeAlso(context: NoteContext): PageSection {
  const { words, language, assessment } = context
  const { partnership, editions } = assessment.dossier
  const year = planYear(context)
  const notes = editions
    .filter((edition) => Number(edition.periods['plan'] ?? edition.year) === year)
    .map(
      (edition): PageLink => ({
        text: words(`Noten ${edition.year}`, `The note of ${edition.year}`),
        href: notePath(partnership.id, edition.year),
      }),
    )
  const path = planPath(partnership.id, year)
  const files = dataFormats.map(
    (format): PageLink => ({
      text: words(`Planen som ${formatNames[format]}`, `The plan as ${formatNames[format]}`),
      href: dataFilePath(path, format),
    }),
  )
  return {
    id: 'se-ogsaa',
    margin: { name: words('Se også', 'See also'), lines: [] },
    title: say(words('Herfra kan du gå videre', 'Where to go from here')),
    blocks: [
      {
        kind: 'links',
        links: [
          { ...inLanguage(partnership.name, language), href: partnershipPath(partnership.id) },
          ...notes,
          ...files,
        ],
      },
    ],
  }
}
