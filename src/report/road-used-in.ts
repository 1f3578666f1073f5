import { type Content, type Inline, type Piece, say, sentences, spoken } from '#claims/content.ts'
import { figurePath } from '#claims/naming.ts'
import { askWords } from '#claims/rule-sentence.ts'
import { verdictWord } from '#claims/verdict-words.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { GoalResult, Leaf } from '#evaluation/leaf.ts'
import type { Quantity } from '#evaluation/quantity.ts'
import { formatPeriod } from '#language/dates.ts'
import type { Block, Report } from './report.ts'
import type { Station } from './road.ts'
import type { Journey, PrintedNote, Told } from './road-told.ts'

/** How a goal uses the figure: it is judged, it is where the goal starts from, or it is what the area is held against. */
type Role = 'judged' | 'baseline' | 'comparator'

type Use = {
  readonly note: PrintedNote
  readonly goal: GoalResult
  readonly leaf: Leaf
  readonly role: Role
  /** Number among the goal's judged sentences; none for what is only followed, or where there is only one. */
  readonly place: number | undefined
}

const words = {
  da: { name: 'Bruges i', goal: 'Mål', part: 'delmål', followed: 'følges uden mål', shownIn: 'Vist i ', note: 'noten' },
  en: {
    name: 'Used in',
    goal: 'Goal',
    part: 'part',
    followed: 'followed without a target',
    shownIn: 'Shown in ',
    note: 'the note of',
  },
} as const

/** Where the figure is used: each goal's sentence with its verdict, else the note that shows it. */
export function usedInStations(journey: Journey): readonly Station[] {
  const { language, notes, told } = journey
  const uses = notes.flatMap((note) => usesIn(note, told))
  if (uses.length === 0) return [withoutGoal(journey)]
  return uses.map((use, i) => ({
    id: i === 0 ? 'bruges-i' : `bruges-i-${i + 1}`,
    name: i === 0 ? words[language].name : '',
    title: titleOf(use, language),
    verdict: verdictWord(use.leaf.verdict, language),
    blocks: body(
      sentences(
        roleSentence(use, told, language),
        uses.findIndex(({ note }) => note === use.note) === i ? shownIn(use.note, told, language) : [],
      ),
    ),
  }))
}

const body = (content: Content): readonly Block[] =>
  content.length === 0 ? [] : [{ kind: 'paragraph', style: 'body', content }]

function withoutGoal({ language, notes, told }: Journey): Station {
  const da = language === 'da'
  const shown = notes.map((note) => shownIn(note, told, language)).filter((content) => content.length > 0)
  const none = say(da ? 'Ingen mål vurderes på tallet.' : 'No goal is judged on the figure.')
  return {
    id: 'bruges-i',
    name: words[language].name,
    title: say(shown.length > 0 ? (da ? 'Vist uden mål' : 'Shown without a goal') : da ? 'Intet mål' : 'No goal'),
    blocks: body(sentences(none, ...shown)),
  }
}

function usesIn(note: PrintedNote, told: Told): readonly Use[] {
  return note.assessment.goals.flatMap((goal) => {
    const leaves = goal.rules.flatMap((rule) => rule.leaves)
    const judged = leaves.filter(({ verdict }) => verdict !== 'monitored')
    return leaves.flatMap((leaf): readonly Use[] => {
      const role = roleIn(leaf, told)
      const place = judged.length > 1 && judged.includes(leaf) ? judged.indexOf(leaf) + 1 : undefined
      return role ? [{ note, goal, leaf, role, place }] : []
    })
  })
}

function roleIn(leaf: Leaf, told: Told): Role | undefined {
  if (told.kind === 'none') return isLackedBy(leaf, told) ? lackedAs(leaf, told) : undefined
  if (isAmong(leaf.now, told)) return told.area.id === leaf.measure.area ? 'judged' : 'comparator'
  if (!isAmong(leaf.reference, told)) return undefined
  return told.area.id === leaf.measure.area && told.period !== leaf.period ? 'baseline' : 'comparator'
}

/** A sum is used where all its parts are. */
function isAmong(quantity: Quantity | undefined, told: Exclude<Told, { kind: 'none' }>): boolean {
  const figures = quantity?.figures ?? []
  const wanted = told.kind === 'sum' ? told.parts : [told]
  return wanted.every((part) =>
    figures.some(
      ({ indicator, area, period }) =>
        indicator.id === part.indicator.id && area.id === part.area.id && period === part.period,
    ),
  )
}

const isLackedBy = ({ obstacle }: Leaf, { indicator, area, period }: Told): boolean =>
  obstacle !== undefined &&
  'figure' in obstacle &&
  obstacle.figure.indicator.id === indicator.id &&
  obstacle.figure.area.id === area.id &&
  obstacle.figure.period === period

const lackedAs = (leaf: Leaf, { area, period }: Told): Role =>
  area.id !== leaf.measure.area ? 'comparator' : period === leaf.period ? 'judged' : 'baseline'

function titleOf({ goal, leaf, place, note }: Use, language: Language): Content {
  const { goal: word, part } = words[language]
  const head = `${word} ${goal.goal.number}${place === undefined ? '' : `, ${part} ${place}`}`
  return say(`${head}: ${askWords(leaf.measure, leaf.judgement, leaf.by, note.assessment.book, language)}`)
}

function roleSentence({ role, leaf, note }: Use, told: Told, language: Language): Content {
  const da = language === 'da'
  const area = (id: string): Inline => spoken(inLanguage(note.assessment.book.area(id).name, language), language)
  if (role === 'baseline') {
    const later = formatPeriod(leaf.period, language)
    return say(
      da ? `Tallet er udgangspunktet, som ${later} holdes op mod.` : `The figure is what ${later} is held against.`,
    )
  }
  if (role === 'comparator')
    return say(
      da ? 'Tallet er det, ' : 'The figure is what ',
      area(leaf.measure.area),
      da ? ' holdes op mod.' : ' is held against.',
    )
  const gap = leaf.measure.kind === 'gap' ? leaf.measure.to : undefined
  if (gap === undefined || told.kind === 'none') return []
  return say(da ? 'Tallet indgår i afstanden til ' : 'The figure is part of the distance to ', area(gap), '.')
}

/** »Vist i noten 2022, afsnit 1 Tryghed.«, with a link to each place. */
function shownIn({ assessment, report }: PrintedNote, told: Told, language: Language): Content {
  const address = `/partnerskaber/${assessment.dossier.partnership.id}/noter/${assessment.edition.year}`
  const chapters = chaptersWith(report, figurePath(told.indicator, told.area.id, told.period))
  if (chapters.length === 0) return []
  const { note, shownIn: shown } = words[language]
  const link = (text: string, href: string): Inline => ({ kind: 'link', text, href })
  const places = chapters.flatMap(({ id, title }): readonly Piece[] => [
    ', ',
    link(`${language === 'da' ? 'afsnit' : 'section'} ${title}`, `${address}#${id}`),
  ])
  return say(shown, link(`${note} ${assessment.edition.year}`, address), ...places, '.')
}

/** Chapters of a note in which a figure is a door to its page. */
const chaptersWith = (report: Report, path: string): readonly { readonly id: string; readonly title: string }[] =>
  report.chapters.filter(({ sections }) => sections.some((section) => holds(section, path)))

function holds(value: unknown, path: string): boolean {
  if (Array.isArray(value)) return value.some((item) => holds(item, path))
  if (typeof value !== 'object' || value === null) return false
  if ('figure' in value && typeof value.figure === 'string' && value.figure.split('#')[0] === path) return true
  return Object.values(value).some((item) => holds(item, path))
}
