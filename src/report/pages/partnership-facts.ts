import { type Content, type Inline, say, spoken } from '#claims/content.ts'
import type { AreaKind } from '#domain/area.ts'
import type { Case } from '#domain/case.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { formatDay } from '#language/dates.ts'
import { wordsIn } from '#language/words.ts'
import { wholesOf } from '#report/areas-shown.ts'
import { notePath, residentPath } from '#report/page-paths.ts'
import type { Fact } from '#report/road.ts'

const noteFiles = ['pdf', 'docx', 'xlsx'] as const
const fileWords = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' } as const

/** »Aftale 2021–2024«, »Bydel Brønshøj-Husum«: what is so whatever is judged. */
export function lastingFacts(dossier: Case, language: Language): readonly Fact[] {
  const { from, to } = dossier.partnership.agreement
  const years = [...new Set([from, to].map((day) => day.slice(0, 4)))].join('–')
  return [{ term: wordsIn(language)('Aftale', 'Agreement'), content: say(years) }, ...wholeFact(dossier, language)]
}

/** The way to a resident's three questions. */
export function residentFact({ partnership }: Case, language: Language): Fact {
  const words = wordsIn(language)
  const text = words('er her blevet tryggere?', 'has it become safer here?')
  return {
    term: words('Kort fortalt:', 'In short:'),
    content: [{ kind: 'link', text, href: residentPath(partnership.id) }],
  }
}

/** »Opgjort 24. maj 2022« and the note as a page and as files. */
export const noteFacts = (dossier: Case, year: number, asOf: string, language: Language): readonly Fact[] => [
  { term: wordsIn(language)('Opgjort', 'As of'), content: say(formatDay(asOf, language)) },
  { term: wordsIn(language)('Noten:', 'The note:'), content: noteLinks(dossier, year, language) },
]

/** »side, PDF, Word, Excel«, each a link to the note of a year. */
export function noteLinks(dossier: Case, year: number, language: Language): Content {
  const path = notePath(dossier.partnership.id, year)
  const page: Inline = { kind: 'link', text: wordsIn(language)('side', 'page'), href: path }
  const files = noteFiles.map(
    (format): Inline => ({ kind: 'link', text: fileWords[format], href: `${path}.${format}` }),
  )
  return say(page, ...files.flatMap((file) => [', ', file]))
}

const kindWords: Readonly<Record<AreaKind, readonly [string, string]>> = {
  'partnership-area': ['Del af', 'Part of'],
  district: ['Bydel', 'District'],
  city: ['By', 'City'],
  quarter: ['Kvarter', 'Quarter'],
  other: ['Del af', 'Part of'],
}

/** The district that the area lies in, else whatever it is a part of. */
function wholeFact(dossier: Case, language: Language): readonly Fact[] {
  const wholes = wholesOf(dossier.partnership.area, dossier.areas)
  const whole = wholes.find(({ kind }) => kind === 'district') ?? wholes[0]
  if (!whole) return []
  const [da, en] = kindWords[whole.kind]
  const name = spoken(inLanguage(whole.name, language), language)
  return [{ term: wordsIn(language)(da, en), content: [name] }]
}
