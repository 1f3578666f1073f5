import { type Content, capitalised, joined, plainText, say, sentences } from '#claims/content.ts'
import { missingWords } from '#claims/obstacle-sentence.ts'
import type { Case } from '#domain/case.ts'
import { newestFirst } from '#domain/edition.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { findingsOf } from '#findings/find.ts'
import { formatKroner } from '#language/numbers.ts'
import type { NoteContext } from '#report/note-context.ts'
import { findingBlocks } from '#report/note-findings.ts'
import { goalPath, notePath, partnershipPath, planPath } from '#report/page-paths.ts'
import type { PageLink, PageSection, PublicPage } from '#report/public-page.ts'
import type { Block } from '#report/report.ts'
import type { Fact } from '#report/road.ts'
import { quotesOfActivity } from '#report/sections/quotes.ts'
import { answerSections } from './activity-answers.ts'
import { moneySection } from './activity-money.ts'
import { peopleSection } from './activity-people.ts'
import { poolSections } from './activity-pool.ts'
import { planContext } from './plan-context.ts'
import { leads } from './plan-grid.ts'

/** An activity through all plans that have it: who, how it goes, what it costs, and what others have written about it. */
export type ActivityPage = PublicPage & { readonly activity: string }

/** @returns undefined where no plan has the activity */
export function activityPage(dossier: Case, activity: string, language: Language): ActivityPage | undefined {
  const rows = dossier.plan.filter((row) => row.activity === activity).toSorted((a, b) => b.plan - a.plan)
  const [newest] = rows
  if (!newest) return undefined
  const context = planContext(dossier, newest.plan, language)
  const name = inLanguage(newest.name, language)
  const lede = sentences(leadSentence(newest, context), stateSentence(newest, context), moneySentence(newest, context))
  return {
    language,
    activity,
    title: [context.typed(newest.name)],
    description: `${name.text}, ${inLanguage(dossier.partnership.name, language).text}: ${plainText(lede)}`,
    lede,
    facts: facts(rows, newest, context),
    sections: [
      ...answerSections(rows, context),
      moneySection(rows, context),
      ...poolSections(activity, context),
      peopleSection(newest, rows, context),
      ...writtenSection(activity, context),
      ...findingsSection(activity, context),
      seeAlso(rows, newest, context),
    ],
  }
}

/** »Tingbjerg Kulturhus/Bibliotek er ansvarlig.« */
function leadSentence(row: PlanRow, context: NoteContext): Content {
  const { lead } = row
  if (isMissing(lead) || lead.length === 0)
    return say(context.words('Det er ikke oplyst, hvem der er ansvarlig.', 'The lead is not stated.'))
  const one = lead.length === 1
  return capitalised(
    say(
      leads(row, context),
      context.words(one ? ' er ansvarlig.' : ' er ansvarlige.', one ? ' is in charge.' : ' are in charge.'),
    ),
  )
}

function stateSentence({ ended, isNew, plan }: PlanRow, { words }: NoteContext): Content {
  if (ended) return say(words('Aktiviteten er afsluttet.', 'The activity has ended.'))
  return isNew
    ? say(words(`Aktiviteten er ny i planen for ${plan}.`, `The activity is new in the plan of ${plan}.`))
    : []
}

/** »Der er sat 60.000 kr. af i 2022.« */
function moneySentence({ money, plan }: PlanRow, { words, language }: NoteContext): Content {
  const amount = money[String(plan)]
  if (amount === undefined)
    return say(words(`Planen har ikke et beløb for ${plan}.`, `The plan has no amount for ${plan}.`))
  if (isMissing(amount))
    return say(`${words(`Beløbet for ${plan}`, `The amount for ${plan}`)} ${missingWords[language][amount.missing]}.`)
  const kroner = formatKroner(amount, language)
  return say(words(`Der er sat ${kroner} af i ${plan}.`, `${kroner} has been set aside for ${plan}.`))
}

/** »Nr. 12 i Tryghedsplan 2022«, and the theme. */
function facts(rows: readonly PlanRow[], newest: PlanRow, context: NoteContext): readonly Fact[] {
  const { words, assessment } = context
  const plans = rows.map(({ plan, number }): Content => {
    const href = planPath(assessment.dossier.partnership.id, plan)
    const link = { kind: 'link', text: words(`Tryghedsplan ${plan}`, `Safety plan ${plan}`), href } as const
    return say(link, number === '' ? '' : words(` (nr. ${number})`, ` (no. ${number})`))
  })
  return [
    { term: words('Står i', 'Part of'), content: joined(plans, context.language) },
    ...(newest.theme ? [{ term: words('Tema', 'Theme'), content: [context.typed(newest.theme)] }] : []),
  ]
}

/** What people have written about the activity. */
function writtenSection(activity: string, context: NoteContext): readonly PageSection[] {
  const blocks = quotesOfActivity(activity, context)
  if (blocks.length === 0) return []
  const title = context.words('Skrevet om aktiviteten', 'Written about the activity')
  return [
    {
      id: 'skrevet',
      margin: { name: context.words('Med andres ord', 'In others’ words'), lines: [] },
      title: say(title),
      blocks,
    },
  ]
}

/** What contradicts itself in the activity's names, apart from its answers. */
function findingsSection(activity: string, context: NoteContext): readonly PageSection[] {
  const { dossier, asOf } = context.assessment
  const blocks: readonly Block[] = findingBlocks(
    findingsOf(dossier, asOf),
    (of) => of === `activity:${activity}`,
    context.language,
  )
  if (blocks.length === 0) return []
  return [
    {
      id: 'fund',
      margin: { name: context.words('Fund', 'Findings'), lines: [] },
      title: say(context.words('Kilderne siger ikke det samme', 'The sources do not say the same')),
      blocks,
    },
  ]
}

/** The plans, the goals that it serves, and the notes that tell it. */
function seeAlso(rows: readonly PlanRow[], newest: PlanRow, context: NoteContext): PageSection {
  const { words, language, assessment } = context
  const { partnership, editions } = assessment.dossier
  const plans = rows.map(
    ({ plan }): PageLink => ({
      text: words(`Tryghedsplan ${plan}`, `Safety plan ${plan}`),
      href: planPath(partnership.id, plan),
    }),
  )
  const served = isMissing(newest.goals) ? [] : newest.goals
  const goals = partnership.goals
    .filter(({ number }) => served.includes(number))
    .map(
      ({ number }): PageLink => ({
        text: words(`Mål ${number}`, `Goal ${number}`),
        href: goalPath(partnership.id, number),
      }),
    )
  const told = new Set(rows.map(({ plan }) => plan))
  const notes = newestFirst(editions)
    .filter((edition) => told.has(Number(edition.periods['plan'] ?? edition.year)))
    .map(
      ({ year }): PageLink => ({
        text: words(`Noten ${year}`, `The note of ${year}`),
        href: notePath(partnership.id, year),
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
          ...plans,
          ...goals,
          ...notes,
          { ...inLanguage(partnership.name, language), href: partnershipPath(partnership.id) },
        ],
      },
    ],
  }
}
