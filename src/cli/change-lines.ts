import { type Change, countOf, type FolderChanges, type ThingKind } from '#tasks/folder-changes.ts'

type Noun = { readonly many: string; readonly neuter?: true }

/** In the order in which a reader meets the things. */
const nouns: Readonly<Record<ThingKind, Noun>> = {
  municipality: { many: 'Kommuner' },
  partnership: { many: 'Partnerskaber', neuter: true },
  goal: { many: 'Mål', neuter: true },
  area: { many: 'Områder', neuter: true },
  indicator: { many: 'Indikatorer' },
  observation: { many: 'Tal', neuter: true },
  planRow: { many: 'Aktiviteter i planer' },
  poolRow: { many: 'Puljebevillinger' },
  statusRound: { many: 'Statusindhentninger' },
  statusAnswer: { many: 'Statussvar', neuter: true },
  contextNote: { many: 'Forklaringer' },
  edition: { many: 'Udgaver af notatet' },
  printedClaim: { many: 'Trykte udsagn', neuter: true },
  acceptance: { many: 'Godtagne afvigelser' },
  organisation: { many: 'Organisationer' },
  source: { many: 'Kilder' },
  file: { many: 'Filer' },
}

const kinds = Object.keys(nouns) as readonly ThingKind[]

/** What a load changed: a line per kind of thing with its counts, and below it the names of what changed or is gone. */
export function changeLines(changes: FolderChanges): readonly string[] {
  const lines = kinds.flatMap((kind) => kindLines(nouns[kind], changes[kind]))
  return lines.length === 0 ? ['Intet er ændret: det, mappen rummer, var indlæst i forvejen.'] : lines
}

function kindLines({ many, neuter }: Noun, changes: readonly Change<unknown>[]): readonly string[] {
  if (changes.length === 0) return []
  const count = countOf(changes)
  const words = [
    counted(count.new, neuter ? 'nyt' : 'ny', 'nye'),
    counted(count.changed, 'ændret', 'ændrede'),
    counted(count.gone, 'fjernet', 'fjernede'),
  ]
  return [
    `${many}: ${words.filter((word) => word !== '').join(', ')}`,
    // What is new can be read in the folder; what is no more stands nowhere else.
    ...changes.flatMap(({ is, of }) => (is === 'new' ? [] : [`  ${is === 'gone' ? 'fjernet' : 'ændret'}: ${of}`])),
  ]
}

const counted = (count: number, one: string, several: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : several}`
