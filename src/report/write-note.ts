import { type Piece, say } from '#claims/content.ts'
import { breakWords } from '#claims/obstacle-sentence.ts'
import { isMissing } from '#domain/missing.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { Assessment } from '#evaluation/assess.ts'
import type { SortedFindings } from '#findings/accept.ts'
import { findingsOf } from '#findings/find.ts'
import { formatDayShort } from '#language/dates.ts'
import { capitalise } from '#language/words.ts'
import { lede } from './headline.ts'
import { type NoteContext, NoteMarks, Numbering, noteContext, strong } from './note-context.ts'
import type { Block, Chapter, Report, Section } from './report.ts'
import { findingsSection, withFindings } from './section-findings.ts'
import { collaboration } from './sections/collaboration.ts'
import { crime } from './sections/crime.ts'
import { goalSummary } from './sections/goal-summary.ts'
import { method } from './sections/method.ts'
import { otherFigures } from './sections/other-figures.ts'
import { perceivedSafety } from './sections/perceived-safety.ts'
import { planMoney } from './sections/plan-money.ts'
import { status } from './sections/status.ts'
import { breaksOf, seriesOf } from './series.ts'
import { usedIndicators } from './used-indicators.ts'

/** The yearly status note of a partnership, in one language: everything that the four printers print. */
export function writeNote(assessment: Assessment, language: Language): Report {
  const context = noteContext(assessment, language)
  const { dossier, edition } = assessment
  const marks = new NoteMarks('number')
  const findings = findingsOf(dossier, assessment.asOf)
  const summary = assessment.goals.map((goal) => withFindings(goalSummary(goal, context, marks), findings, context))
  return {
    language,
    slug: dossier.partnership.id,
    year: edition.year,
    date: assessment.asOf,
    kicker: kicker(context),
    title: [
      context.words('Status på tryghed og kriminalitet', 'Status on safety and crime'),
      `${inLanguage(dossier.partnership.name, language).text} ${edition.year}`,
    ],
    head: headData(context),
    lede: lede(context),
    summary,
    reading: [howToRead(context), ...(marks.notes.length > 0 ? [{ kind: 'notes', notes: marks.notes } as const] : [])],
    chapters: chapters(findings, context),
    foot: context.words(
      `Tal pr. ${formatDayShort(assessment.asOf, 'da')}`,
      `Figures as of ${formatDayShort(assessment.asOf, 'en')}`,
    ),
    words: {
      contents: context.words('Indhold', 'Contents'),
      sources: context.words('Kilder', 'Sources'),
    },
  }
}

function kicker(context: NoteContext): string {
  const { appendix, committee } = context.assessment.edition
  return [appendix, committee].flatMap((text) => (text ? [inLanguage(text, context.language).text] : [])).join(' · ')
}

/** Case numbers and date; a name that is withheld is left out, one that is not stated says so. */
function headData(context: NoteContext): Report['head'] {
  const { edition } = context.assessment
  const values = [
    [context.words('Dato', 'Date'), formatDayShort(edition.date, context.language)],
    [context.words('Sagsnummer i F2', 'Case number in F2'), edition.f2Case],
    [context.words('Dokumentnummer i F2', 'Document number in F2'), edition.f2Document],
    [context.words('Sagsnummer eDoc', 'Case number eDoc'), edition.eDoc],
    [context.words('Sagsbehandler', 'Case officer'), edition.officer],
  ] as const
  return values.flatMap(([label, value]) => {
    if (value === undefined || (isMissing(value) && value.missing === 'withheld')) return []
    return [{ label, value: isMissing(value) ? context.words('ikke oplyst', 'not stated') : value }]
  })
}

/** What a reader must know to read the summary: the two answers, and every break in the series told. */
function howToRead(context: NoteContext): Block {
  const label = strong(context.words('Sådan læses siden. ', 'How to read this page. '))
  const words = context.words(
    'Vurderingen er ren regning på det aftalte tal. »Hvor sikkert?« siger, om ændringen kan skelnes fra tilfældig variation. De to kan pege hver sin vej.',
    'The verdict is plain arithmetic on the agreed figure. “How sure?” says whether the change can be told from random variation. The two can point different ways.',
  )
  return { kind: 'paragraph', style: 'small', content: say(label, words, ...breakPieces(context)) }
}

function breakPieces(context: NoteContext): readonly Piece[] {
  const { dossier, periodOf } = context.assessment
  const found = usedIndicators(context).flatMap((id) =>
    breaksOf(seriesOf(id, dossier.partnership.area, periodOf(id), context), context),
  )
  const words = [
    ...new Set(
      found.map(({ because }) =>
        breakWords(because, because.kind === 'area-version' ? context.areaName(because.area) : '', context.language),
      ),
    ),
  ]
  return words.map((reason) =>
    context.words(
      ` ${capitalise(reason)}; tal fra før og efter kan ikke sammenlignes.`,
      ` ${capitalise(reason)}; figures from before and after cannot be compared.`,
    ),
  )
}

/** A section's id tells its chapter too, so that no two places of a page are named alike. */
const within = (chapter: Chapter, section: Section): Section => ({ ...section, id: `${chapter.id}-${section.id}` })

const withLast = (chapter: Chapter, last: readonly Section[]): Chapter => ({
  ...chapter,
  sections: [...chapter.sections, ...last],
})

/** The numbered parts of the note; a part with nothing to tell is left out. */
function chapters(findings: SortedFindings, context: NoteContext): readonly Chapter[] {
  const numbering = new Numbering(context.da)
  const parts = [
    perceivedSafety(context, numbering),
    crime(context, numbering),
    collaboration(context),
    otherFigures(context, numbering),
    planMoney(context, numbering),
    status(context),
    withLast(method(context, numbering), findingsSection(findings, context)),
  ].filter(({ sections }) => sections.length > 0)
  return parts.map((chapter, i) => ({
    ...chapter,
    title: `${i + 1} ${chapter.title}`,
    sections: chapter.sections.map((section) => within(chapter, withFindings(section, findings, context))),
  }))
}
