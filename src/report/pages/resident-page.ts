import { plainText, say } from '#claims/content.ts'
import type { Case } from '#domain/case.ts'
import { latestEdition } from '#domain/edition.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import { assess, assessNow } from '#evaluation/assess.ts'
import { formatDay } from '#language/dates.ts'
import { noteContext } from '#report/note-context.ts'
import { notePath, partnershipPath } from '#report/page-paths.ts'
import type { PageLink, PublicPage } from '#report/public-page.ts'
import { askingSection } from './resident-asking.ts'
import { doingAnswer } from './resident-doing.ts'
import { safetySection } from './resident-safety.ts'

/** A resident's three questions about a partnership, answered in plain words from what its latest note rests on. */
export function residentPage(dossier: Case, language: Language): PublicPage {
  const edition = latestEdition(dossier)
  const context = noteContext(edition ? assess(dossier, edition) : assessNow(dossier), language)
  const name = inLanguage(dossier.partnership.name, language)
  const safety = safetySection(edition !== undefined, context)
  const lede = edition
    ? context.words(
        `Tre spørgsmål, besvaret med de tal, der var offentlige ${formatDay(edition.date, 'da')}.`,
        `Three questions, answered with the figures that were public on ${formatDay(edition.date, 'en')}.`,
      )
    : context.words(
        'Tre spørgsmål, besvaret med de tal, der er kendt.',
        'Three questions, answered with the figures that are known.',
      )
  return {
    language,
    title: say(context.words('Kort fortalt: ', 'In short: '), context.typed(dossier.partnership.name)),
    description: `${safety.margin.name} ${plainText(safety.title)}. ${context.words('Kort fortalt om', 'In short on')} ${name.text}.`,
    lede: say(lede),
    facts: [],
    sections: [
      { ...safety, blocks: [...safety.blocks, { kind: 'links', links: linksOf(dossier, edition?.year, language) }] },
      doingAnswer(context),
      askingSection(context),
    ],
  }
}

/** The partnership with all its figures, and the note. */
function linksOf({ partnership }: Case, year: number | undefined, language: Language): readonly PageLink[] {
  const da = language === 'da'
  return [
    { text: da ? 'Alle mål og tal' : 'All goals and figures', href: partnershipPath(partnership.id), language },
    ...(year === undefined
      ? []
      : [{ text: da ? `Noten ${year}` : `The note of ${year}`, href: notePath(partnership.id, year), language }]),
  ]
}
