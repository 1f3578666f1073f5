import { type Content, capitalised, closed, joined, listed, type Piece, say } from '#claims/content.ts'
import { isMissing, type Missing, type TextGap } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { inLanguage } from '#domain/text.ts'
import { gapWords } from '#report/data/plan-facts.ts'
import type { NoteContext } from '#report/note-context.ts'
import { goalPath } from '#report/page-paths.ts'
import type { PageSection } from '#report/public-page.ts'
import type { Fact } from '#report/road.ts'
import { organisationNamed } from './plan-grid.ts'

/** Who is in it, which goals it serves, whether it counts, and what it was called before. */
export function peopleSection(row: PlanRow, rows: readonly PlanRow[], context: NoteContext): PageSection {
  const { words } = context
  return {
    id: 'hvem',
    margin: { name: words('Hvem og hvorfor', 'Who and why'), lines: [] },
    title: say(words(`Sådan står den i planen for ${row.plan}`, `As it stands in the plan of ${row.plan}`)),
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            term: words('Ansvarlig', 'Lead'),
            content: organisations(row.lead, words('ikke oplyst', 'not stated'), context),
          },
          {
            term: words('Partnere', 'Partners'),
            content: organisations(row.partners, words('ingen', 'none'), context),
          },
          { term: words('Mål', 'Goals'), content: goals(row, context) },
          ...counting(row, context),
          ...otherNames(row, rows, context),
        ],
      },
    ],
  }
}

/** »Ny Start (uden for området) og Tingbjerg Skole«, or why they are not there. */
function organisations(ids: readonly string[] | Missing<TextGap>, none: string, context: NoteContext): Content {
  if (isMissing(ids)) return say(gapWords[context.language][ids.missing])
  if (ids.length === 0) return say(none)
  const named = ids.map((id) => say(organisationNamed(id, context), placeOf(id, context)))
  return listed(named, context.language)
}

function placeOf(id: string, { assessment, words }: NoteContext): string {
  const inArea = assessment.dossier.organisations.find((item) => item.id === id)?.inArea
  if (inArea === undefined) return ''
  return inArea ? words(' (i området)', ' (in the area)') : words(' (uden for området)', ' (outside the area)')
}

function goals({ goals: served }: PlanRow, { assessment, language, words }: NoteContext): Content {
  if (isMissing(served)) return say(gapWords[language][served.missing])
  if (served.length === 0) return say(words('ingen', 'none'))
  const { partnership } = assessment.dossier
  const each = served.map((number): Content => {
    const goal = partnership.goals.find((item) => item.number === number)
    const text = words(`Mål ${number}`, `Goal ${number}`)
    if (!goal) return say(text)
    const title = inLanguage(goal.title, language)
    return [
      {
        kind: 'link',
        text: `${text}: ${title.text}`,
        href: goalPath(partnership.id, number),
        language: title.language,
      },
    ]
  })
  return listed(each, language)
}

/** Whether it counts in the share of activities with partners, and why not. */
function counting({ counts, ended, whyNot }: PlanRow, context: NoteContext): readonly Fact[] {
  const { assessment, words, language } = context
  const shares = assessment.dossier.indicators.filter(({ kind }) => kind === 'plan-share')
  if (shares.length === 0) return []
  const names = joined(
    shares.map(({ name }) => [context.typed(name)]),
    language,
  )
  const term = words('Tæller', 'Counts')
  if (counts && !ended) return [{ term, content: say(words('ja, i ', 'yes, in '), quotedNames(names, words)) }]
  const why: readonly Piece[] = whyNot
    ? [context.typed(whyNot)]
    : [
        ended
          ? words('aktiviteten er afsluttet', 'the activity has ended')
          : words('grunden er ikke oplyst', 'the reason is not stated'),
      ]
  return [{ term, content: say(words('nej, ikke i ', 'no, not in '), quotedNames(names, words), ': ', ...why) }]
}

const quotedNames = (names: Content, words: NoteContext['words']): Content =>
  say(words('»', '“'), names, words('«', '”'))

/** What it is called in other years' plans, where that is another name. */
function otherNames(row: PlanRow, rows: readonly PlanRow[], context: NoteContext): readonly Fact[] {
  return rows
    .filter(({ plan, name }) => plan !== row.plan && name.da !== row.name.da)
    .map(({ plan, name }) => ({
      term: context.words(`Hed i ${plan}`, `Name in ${plan}`),
      content: capitalised(closed(say(context.typed(name)))),
    }))
}
