import type { FC } from 'hono/jsx'
import { inLanguage, type Language, type Text } from '#domain/text.ts'
import { formatDay } from '#language/dates.ts'
import { ContentView, EvidenceSign, VerdictView } from '#print/note-inline.tsx'
import { goalPath, notePath, partnershipPath, residentPath } from '#report/page-paths.ts'
import { type GoalCard, type PartnershipCard, partnershipCard, readFrontPage } from '#tasks/front-page.ts'
import { noteFormats } from '#tasks/note-page.ts'
import { addressIn } from '#web/addresses.ts'
import { Page } from '#web/layout.tsx'
import { plainScene } from '#web/plain-scene.ts'
import type { PageMaker } from '#web/site-context.ts'
import { siteWords } from '#web/site-words.ts'

const words = {
  da: {
    title: 'Tryghedspartnerskaber',
    lede: 'Er målene nået, hvor sikkert er det, og hvad bliver der gjort? Hvert tal kan følges tilbage til den fil og den række, det kom fra.',
    goal: 'Mål',
    agreement: 'Aftale',
    asOf: 'Tal pr.',
    inShort: 'Kort fortalt',
    notes: 'Noter',
    formats: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', html: 'HTML' },
    noNote: 'Der er ingen note endnu, så målene er ikke vurderet.',
    failed: 'Målene kan ikke vises lige nu. Fejlen er skrevet i loggen under nummer',
    empty: 'Der er ikke indlæst noget endnu.',
    emptyHow: 'Indlæs en mappe, og genindlæs så siden:',
    emptyExample: 'node bin/trygmaal.js load examples/tingbjerg-husum',
  },
  en: {
    title: 'Local safety partnerships',
    lede: 'Are the goals met, how sure is that, and what is being done? Every figure can be followed back to the file and the row it came from.',
    goal: 'Goal',
    agreement: 'Agreement',
    asOf: 'Figures as of',
    inShort: 'In short',
    notes: 'Notes',
    formats: { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', html: 'HTML' },
    noNote: 'There is no note yet, so the goals have not been judged.',
    failed: 'The goals cannot be shown right now. The fault is in the log under number',
    empty: 'Nothing has been loaded yet.',
    emptyHow: 'Load a folder, then reload this page:',
    emptyExample: 'node bin/trygmaal.js load examples/tingbjerg-husum',
  },
} as const

/** What people typed, marked with its language where it is not the reader's. */
const Typed: FC<{ text: Text; language: Language }> = ({ text, language }) => {
  const spoken = inLanguage(text, language)
  return <span lang={spoken.language === language ? undefined : spoken.language}>{spoken.text}</span>
}

const Goal: FC<{ goal: GoalCard; partnership: string; language: Language }> = ({ goal, partnership, language }) => {
  const { number, title, verdict, parts, finding, evidence } = goal
  return (
    <li class="goal">
      <h4>
        <span class="goal-number">
          {words[language].goal} {number}
          {parts && ` · ${parts}`}
        </span>{' '}
        {verdict && <VerdictView word={verdict} />}
      </h4>
      <p class="goal-title">
        <a href={addressIn(language, goalPath(partnership, number))}>
          <Typed text={title} language={language} />
        </a>
      </p>
      {finding.length > 0 && (
        <p class="goal-finding">
          <ContentView content={finding} scene={plainScene(language)} />
        </p>
      )}
      {evidence && (
        <p class="evidence-line">
          <EvidenceSign mark={evidence.mark} />
          <span>
            <ContentView content={evidence.content} scene={plainScene(language)} />
          </span>
        </p>
      )}
    </li>
  )
}

const Notes: FC<{ card: PartnershipCard; language: Language }> = ({ card: { dossier, years }, language }) => (
  <>
    {years.map((year) => {
      const address = addressIn(language, notePath(dossier.partnership.id, year))
      const label = siteWords[language].note(year)
      return (
        <p class="note-links">
          <a href={address}>{label}</a>{' '}
          <span class="formats">
            {noteFormats.map((format) => (
              <a href={`${address}.${format}`} aria-label={`${label}, ${words[language].formats[format]}`}>
                {words[language].formats[format]}
              </a>
            ))}
          </span>
        </p>
      )
    })}
  </>
)

/** A partnership's goals, or why they cannot be shown: one that fails costs itself, not the page. */
type Told = { readonly card: PartnershipCard; readonly failure?: string }

const Partnership: FC<{ told: Told; language: Language }> = ({ told: { card, failure }, language }) => {
  const { dossier, asOf, goals, years } = card
  const { partnership } = dossier
  const say = words[language]
  return (
    <section class="part" id={partnership.id} aria-labelledby={`${partnership.id}-title`}>
      <div class="margin">
        <h3 id={`${partnership.id}-title`}>
          <a href={addressIn(language, partnershipPath(partnership.id))}>
            <Typed text={partnership.name} language={language} />
          </a>
        </h3>
        <p>
          {say.agreement} {partnership.agreement.from.slice(0, 4)}–{partnership.agreement.to.slice(0, 4)}
        </p>
        {asOf !== undefined && (
          <p>
            {say.asOf} {formatDay(asOf, language)}
          </p>
        )}
        <p class="note-links">
          <a href={addressIn(language, residentPath(partnership.id))}>{say.inShort}</a>
        </p>
        <Notes card={card} language={language} />
      </div>
      <div class="main">
        {failure !== undefined && (
          <p>
            {say.failed} {failure}.
          </p>
        )}
        {failure === undefined && years.length === 0 && <p class="no-note">{say.noNote}</p>}
        <ol class="goals">
          {goals.map((goal) => (
            <Goal goal={goal} partnership={partnership.id} language={language} />
          ))}
        </ol>
      </div>
    </section>
  )
}

const Empty: FC<{ language: Language }> = ({ language }) => (
  <section class="part">
    <div class="margin" />
    <div class="main">
      <h2>{words[language].empty}</h2>
      <p>{words[language].emptyHow}</p>
      <p>
        <code>{words[language].emptyExample}</code>
      </p>
    </div>
  </section>
)

/** Every partnership with its goals, by municipality. */
export const frontPage: PageMaker = (site, language) => {
  const { assets, effects } = site
  const tell = (dossier: PartnershipCard['dossier']): Told => {
    try {
      return { card: partnershipCard(dossier, language) }
    } catch (error) {
      const failure = effects.newRequestId()
      effects.logError(error instanceof Error ? error : new Error('Cannot show partnership', { cause: error }), failure)
      return { card: { dossier, years: [], goals: [] }, failure }
    }
  }
  return async (c) => {
    const municipalities = await readFrontPage(effects)
    const { title, lede } = words[language]
    const frame = {
      language,
      assets,
      title,
      description: lede,
      path: '/',
      municipalities: municipalities.map((item) => item.municipality),
    }
    return c.html(
      <Page frame={frame}>
        <div class="front-head">
          <h1>{title}</h1>
          <p class="lede">{lede}</p>
        </div>
        {municipalities.length === 0 && <Empty language={language} />}
        {municipalities.map(({ municipality, cases }) => (
          <section class="municipality" aria-label={municipality.name}>
            <h2 lang={language === 'da' ? undefined : 'da'}>{municipality.name}</h2>
            {cases.map((dossier) => (
              <Partnership told={tell(dossier)} language={language} />
            ))}
          </section>
        ))}
      </Page>,
    )
  }
}
