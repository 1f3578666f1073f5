import type { FolderContent, PartnershipContent } from '#domain/folder-content.ts'
import type { Municipality } from '#domain/municipality.ts'
import type { Agreement, Goal, Partnership } from '#domain/partnership.ts'
import { definitionFields, municipalityFields, textOrReason, textValue } from './write/write-definitions.ts'
import { contextValue, editionValue, roundValue } from './write/write-lists.ts'
import { ruleValue } from './write/write-rule.ts'
import { acceptedText, observationsText, planText, poolsText, printedText } from './write/write-tables.ts'
import { fields, unlessEmpty, type YamlValue, yamlText } from './write/yaml-text.ts'

/** A file as it is to be written; `path` is relative to the folder, with `/`. */
export type WrittenFile = { readonly path: string; readonly text: string }

const goalValue = (goal: Goal): YamlValue => ({
  number: goal.number,
  title: textValue(goal.title),
  wording: textValue(goal.wording),
  wordingKind: goal.wordingKind,
  rules: goal.rules.map((rule) => ruleValue(rule)),
})

const agreementValue = ({ from, to, theoryOfChange }: Agreement): YamlValue =>
  fields({ from, to, theoryOfChange: textOrReason(theoryOfChange) })

/** A municipality that says nothing but its name is its name. */
function municipalityValue(municipality: Municipality): YamlValue {
  const said = fields(municipalityFields(municipality))
  return Object.keys(said).length === 1 ? municipality.name : said
}

function partnershipText({ own, records }: PartnershipContent, municipality: Municipality | undefined): string {
  const { partnership }: { readonly partnership: Partnership } = records
  const head = fields({
    id: partnership.id,
    name: textValue(partnership.name),
    municipality: municipality === undefined ? undefined : municipalityValue(municipality),
    area: partnership.area === partnership.id ? undefined : partnership.area,
    comparators: unlessEmpty(partnership.comparators),
    ...definitionFields(own),
    places: unlessEmpty(partnership.places),
    agreement: agreementValue(partnership.agreement),
  })
  return yamlText({ ...head, goals: partnership.goals.map(goalValue) })
}

/** The file of a list, when there is something in it. */
const listFile = <Item>(
  path: string,
  items: readonly Item[],
  write: (items: readonly Item[]) => string,
): readonly WrittenFile[] => (items.length === 0 ? [] : [{ path, text: write(items) }])

function partnershipFiles(
  content: PartnershipContent,
  prefix: string,
  municipality?: Municipality,
): readonly WrittenFile[] {
  const { own, records } = content
  return [
    { path: 'partnership.yaml', text: partnershipText(content, municipality) },
    ...listFile('observations.csv', own.observations, observationsText),
    ...listFile('plan.csv', records.plan, planText),
    ...records.rounds.map((round) => ({ path: `status/${round.id}.yaml`, text: yamlText(roundValue(round)) })),
    ...listFile('pools.csv', records.pools, poolsText),
    ...listFile('context.yaml', records.context, (notes) => yamlText(notes.map(contextValue))),
    ...listFile('edition.yaml', records.editions, (editions) => yamlText(editions.map(editionValue))),
    ...listFile('printed.csv', records.printed, printedText),
    ...listFile('accepted.csv', records.acceptances, acceptedText),
  ].map(({ path, text }) => ({ path: `${prefix}${path}`, text }))
}

/**
 * The text form of a partnership or a municipality: read again it gives the same content, and written again the same bytes.
 * The order of rows is kept; what holds unless said otherwise is left out.
 */
export function writeFolder({ municipality, shared, partnerships }: FolderContent): readonly WrittenFile[] {
  if (shared === undefined) return partnerships.flatMap((content) => partnershipFiles(content, '', municipality))
  return [
    {
      path: 'municipality.yaml',
      text: yamlText(fields({ ...municipalityFields(municipality), ...definitionFields(shared) })),
    },
    ...listFile('observations.csv', shared.observations, observationsText),
    ...listFile('accepted.csv', shared.acceptances, acceptedText),
    ...partnerships.flatMap((content) => partnershipFiles(content, `${content.records.partnership.id}/`)),
  ]
}
