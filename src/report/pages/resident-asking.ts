import { type Content, type Piece, say } from '#claims/content.ts'
import { isMissing } from '#domain/missing.ts'
import type { PlanRow } from '#domain/plan.ts'
import { inLanguage } from '#domain/text.ts'
import { activeRows } from '#indicators/plan-figures.ts'
import { capitalise, listItems } from '#language/words.ts'
import type { NoteContext } from '#report/note-context.ts'
import type { PageBlock, PageSection } from '#report/public-page.ts'
import { planRows } from '#report/sections/plan-money.ts'

/** »Hvem spørger jeg?«: the municipality's contact, and who is responsible for each activity. */
export function askingSection(context: NoteContext): PageSection {
  const { municipality } = context.assessment.dossier
  return {
    id: 'spoerg',
    margin: { name: context.words('Hvem spørger jeg?', 'Who do I ask?'), lines: [] },
    title: say(
      municipality.contact === undefined
        ? context.words(
            'Kommunen har ikke skrevet en kontakt her endnu',
            'The municipality has not given a contact here yet',
          )
        : context.words(
            'Spørg kommunen, eller dem, der står for aktiviteten',
            'Ask the municipality, or those who run the activity',
          ),
    ),
    blocks: [...contactBlock(context), ...leadBlocks(context)],
  }
}

function contactBlock(context: NoteContext): readonly PageBlock[] {
  const { name, contact } = context.assessment.dossier.municipality
  if (contact === undefined) return []
  const told: readonly Piece[] =
    typeof contact === 'string'
      ? [contact]
      : [
          { kind: 'link', text: contact.mail, href: `mailto:${contact.mail}` },
          context.words(', telefon ', ', telephone '),
          { kind: 'link', text: contact.phone, href: `tel:${contact.phone.replaceAll(/[^+0-9]/g, '')}` },
        ]
  const danish = { kind: 'text', text: name, ...(context.da ? {} : { language: 'da' as const }) } as const
  return [{ kind: 'paragraph', style: 'body', content: say(danish, ': ', ...told) }]
}

/** Who is responsible for which activities: an organisation to a line. */
function leadBlocks(context: NoteContext): readonly PageBlock[] {
  const rows = activeRows(planRows(context))
  const leads = rows.flatMap((row) => (isMissing(row.lead) ? [] : row.lead.map((id) => ({ id, row }))))
  const items = [...Map.groupBy(leads, ({ id }) => id)].map(([id, led]) =>
    leadItem(
      id,
      led.map(({ row }) => row),
      context,
    ),
  )
  const unknown = rows.filter(({ lead }) => isMissing(lead) || lead.length === 0)
  const all = unknown.length === 0 ? items : [...items, unknownItem(unknown, context)]
  if (all.length === 0) return []
  const label = say(context.words('De står for aktiviteterne:', 'They are responsible for the activities:'))
  return [
    { kind: 'paragraph', style: 'body', content: label },
    { kind: 'list', items: all },
  ]
}

const namesOf = (rows: readonly PlanRow[], context: NoteContext): string =>
  listItems(
    rows.map((row) => inLanguage(row.name, context.language).text),
    context.language,
  )

function leadItem(id: string, rows: readonly PlanRow[], context: NoteContext): Content {
  const organisation = context.assessment.dossier.organisations.find((each) => each.id === id)
  const name = organisation ? capitalise(inLanguage(organisation.name, context.language).text) : id
  return say(`${name}: ${namesOf(rows, context)}`)
}

const unknownItem = (rows: readonly PlanRow[], context: NoteContext): Content =>
  say(`${context.words('Ikke oplyst', 'Not stated')}: ${namesOf(rows, context)}`)
