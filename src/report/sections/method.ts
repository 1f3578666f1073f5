import { type Content, plainText, say } from '#claims/content.ts'
import { evidenceSentence } from '#claims/evidence-sentence.ts'
import { obstacleWords } from '#claims/obstacle-sentence.ts'
import { ruleSentence } from '#claims/rule-sentence.ts'
import { isSurvey } from '#domain/indicator.ts'
import type { Source } from '#domain/source.ts'
import { inLanguage } from '#domain/text.ts'
import type { Evidence } from '#evaluation/evidence.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import type { Figure } from '#indicators/figure.ts'
import { isPublicOn } from '#indicators/vintage.ts'
import { formatDay, formatPeriod } from '#language/dates.ts'
import { joinList } from '#language/words.ts'
import { allLeaves, type NoteContext, type Numbering } from '#report/note-context.ts'
import type { Chapter, Section, Table } from '#report/report.ts'
import { usedIndicators } from '#report/used-indicators.ts'
import { leafName } from './goal-row.ts'

/** How the goals are read, how the figures are tested, where they are from, what could not be assessed and what to ask for. */
export function method(context: NoteContext, numbering: Numbering): Chapter {
  return {
    id: 'metode',
    title: context.words('Metode, kilder og det, der ikke kan vurderes', 'Method, sources and what cannot be assessed'),
    sections: [readings(context), testing(context), notAssessed(context), sources(context, numbering)],
  }
}

function readings(context: NoteContext): Section {
  const { book, dossier } = context.assessment
  const items = context.assessment.goals.flatMap(({ goal, rules }) =>
    rules.map(({ rule }) => {
      const sentence = ruleSentence(rule, dossier.partnership.area, book, context.language)
      return say(`${context.words('Mål', 'Goal')} ${goal.number}, ${rule.id}: ${sentence}.`)
    }),
  )
  return {
    id: 'laesning',
    margin: { name: context.words('Målene som regler', 'The goals as rules'), lines: [] },
    title: say(context.words('Sådan er målene læst', 'How the goals are read')),
    blocks: [
      { kind: 'list', items },
      {
        kind: 'paragraph',
        style: 'small',
        content: say(
          context.words(
            'Hvor intet andet står, er reglen læst som punktestimat: det aftalte tal afgør den.',
            'Where nothing else is said the rule is read as a point estimate: the agreed figure decides it.',
          ),
        ),
      },
    ],
  }
}

function testing(context: NoteContext): Section {
  const asOf = formatDay(context.assessment.asOf, context.language)
  return {
    id: 'test',
    margin: { name: context.words('Metode', 'Method'), lines: [] },
    title: say(context.words('Vurdering og sikkerhed er to svar', 'Verdict and certainty are two answers')),
    blocks: [
      {
        kind: 'paragraph',
        style: 'body',
        content: say(
          context.words(
            'Vurderingen er ren regning på det aftalte tal. Sikkerheden siger, om ændringen kan skelnes fra tilfældig variation; grænsen er 5 % (tosidet), og intervaller er 95 %-intervaller. Anmeldelser er sammenlignet med en eksakt test, der kun regner med tilfældig variation. Andele fra undersøgelsen er offentliggjort afrundet; hvor antallet af svar ikke er kendt, kan de ikke testes, og undersøgelsens egne oplysninger er gengivet som dens.',
            'The verdict is plain arithmetic on the agreed figure. The certainty says whether the change can be told from random variation; the level is 5% (two-sided) and intervals are 95% intervals. Reports are compared by an exact test that assumes only random variation. Shares of the survey are published rounded; where the number of answers is not known they cannot be tested, and what the survey states is given as its own.',
          ),
        ),
      },
      {
        kind: 'paragraph',
        style: 'small',
        content: say(
          context.words(
            `Noten bygger på det, der var offentligt den ${asOf}. Forskelle er regnet før afrunding.`,
            `The note rests on what was public on ${asOf}. Differences are computed before rounding.`,
          ),
        ),
      },
    ],
  }
}

function notAssessed(context: NoteContext): Section {
  const { book } = context.assessment
  const leaves = allLeaves(context.assessment)
  const undecided = leaves
    .filter(({ obstacle }) => obstacle)
    .map((leaf) =>
      say(
        nameWithPeriod(leaf, context),
        ': ',
        obstacleWords(leaf.obstacle ?? { reason: 'rounding' }, context.areaName, context.language),
        '.',
      ),
    )
  const untested = leaves.flatMap((leaf) => untestedItem(leaf, context))
  const items = [...undecided, ...untested]
  const wishes = wishList(context)
  const none = say(
    context.words(
      'Alle mål kunne vurderes, og alle ændringer kunne testes.',
      'Every goal could be assessed and every change tested.',
    ),
  )
  return {
    id: 'ikke-vurderet',
    margin: { name: context.words('Ikke vurderet', 'Not assessed'), lines: [] },
    title: say(context.words('Det kunne ikke vurderes', 'What could not be assessed')),
    blocks: [
      ...(items.length > 0
        ? [{ kind: 'list', items } as const]
        : [{ kind: 'paragraph', style: 'body', content: none } as const]),
      ...undatedBlock(context, book.asOf),
      ...(wishes.length > 0
        ? [
            {
              kind: 'paragraph',
              style: 'heading',
              content: say(context.words('Det skal der spørges efter', 'What to ask for')),
            } as const,
            { kind: 'list', items: wishes } as const,
          ]
        : []),
    ],
  }
}

const nameWithPeriod = (leaf: Leaf, context: NoteContext): string =>
  `${leaf.id.replace('rule:', '')} ${plainText(leafName(leaf, context))}, ${formatPeriod(leaf.period, context.language)}`

/** Evidence that could not be had, though the verdict could. */
function untestedItem(leaf: Leaf, context: NoteContext): readonly Content[] {
  const silent = ['full-count', 'gap', 'number-target']
  const evidence = leaf.evidence.find(
    (item) => item.by === 'computed' && item.key === 'notAssessable' && !silent.includes(item.reason ?? ''),
  )
  return evidence && !leaf.obstacle
    ? [say(`${nameWithPeriod(leaf, context)}: `, evidenceSentence(evidence, context.language))]
    : []
}

function undatedBlock(context: NoteContext, asOf: string | undefined) {
  const { dossier } = context.assessment
  const used = new Set(dossier.observations.map(({ source }) => source))
  const undated = dossier.sources.filter(
    (source) => source.date === 'unknown' && used.has(source.id) && isPublicOn(source, asOf),
  )
  if (undated.length === 0) return []
  const names = joinList(
    undated.map((source) => inLanguage(source.title, context.language).text),
    context.language,
  )
  return [
    {
      kind: 'paragraph',
      style: 'small',
      content: say(
        context.words(`Kilder uden dato regnes med: ${names}.`, `Sources without a date are counted in: ${names}.`),
      ),
    } as const,
  ]
}

/** What to ask the survey firm and the police for: the numbers whose lack kept something from being assessed. */
function wishList(context: NoteContext): readonly Content[] {
  const evidence = allLeaves(context.assessment)
    .flatMap((leaf) => leaf.evidence)
    .filter(({ key, by }) => key === 'notAssessable' && by === 'computed')
  const wishes = [
    ...answersWish(evidence, context),
    ...countWishes(evidence, context),
    ...comparatorWishes(context),
    ...extractionWish(context),
  ]
  return wishes.map((wish) => say(wish))
}

function answersWish(evidence: readonly Evidence[], context: NoteContext): readonly string[] {
  const figures = evidence
    .filter(({ reason }) => reason === 'no-answers')
    .flatMap(({ now, against }) => [...against, ...now])
  const lacking = figures.filter(({ n }) => n === undefined)
  if (lacking.length === 0) return []
  const areas = [...new Set(lacking.map(({ area }) => context.areaName(area.id)))]
  const periods = [...new Set(lacking.map(({ period }) => formatPeriod(period, context.language)))].toSorted()
  const [where, when] = [joinList(areas, context.language), joinList(periods, context.language)]
  return [
    context.words(
      `Undersøgelsesfirmaet: antallet af svar i ${where} i ${when}, og andelene med én decimal.`,
      `The survey firm: the number of answers in ${where} in ${when}, and the shares with one decimal.`,
    ),
  ]
}

function countWishes(evidence: readonly Evidence[], context: NoteContext): readonly string[] {
  const lacking = evidence.flatMap((item) =>
    item.lacking && (item.reason === 'no-count' || item.reason === 'no-population') ? [item.lacking] : [],
  )
  const unique = [...new Map(lacking.map((figure: Figure) => [`${figure.area.id}:${figure.period}`, figure])).values()]
  return unique.map((figure) => {
    const [place, when] = [context.areaName(figure.area.id), formatPeriod(figure.period, context.language)]
    const rate = figure.low.toLocaleString(context.language === 'da' ? 'da-DK' : 'en-GB')
    return context.words(
      `Politiet: antallet og folketallet bag ${rate} i ${place} i ${when}.`,
      `The police: the count and the population behind ${rate} in ${place} in ${when}.`,
    )
  })
}

/** Figures of comparators that no source has, in the judged period and the one before it is held against. */
function comparatorWishes(context: NoteContext): readonly string[] {
  const { assessment } = context
  const used = usedIndicators(context).filter((id) =>
    ['survey-share', 'survey-mean', 'offence-rate'].includes(assessment.book.indicator(id).kind),
  )
  return used.flatMap((id) => {
    const period = assessment.periodOf(id)
    const own = assessment.book.find(id, assessment.dossier.partnership.area, period)
    if (own.kind === 'none') return []
    const lacking = assessment.dossier.partnership.comparators.filter(
      (area) => assessment.book.find(id, area, period).kind === 'none',
    )
    if (lacking.length === 0) return []
    const name = inLanguage(assessment.book.indicator(id).name, context.language).text
    const whom = isSurvey(assessment.book.indicator(id).kind)
      ? context.words('Undersøgelsesfirmaet', 'The survey firm')
      : context.words('Politiet', 'The police')
    const where = joinList(lacking.map(context.areaName), context.language)
    return [
      context.words(
        `${whom}: »${name}« for ${where} i ${formatPeriod(period, 'da')}; tallet er ikke fundet offentliggjort.`,
        `${whom}: “${name}” for ${where} in ${formatPeriod(period, 'en')}; the figure was not found published.`,
      ),
    ]
  })
}

function extractionWish(context: NoteContext): readonly string[] {
  const hasOffences = usedIndicators(context).some(
    (id) =>
      !isSurvey(context.assessment.book.indicator(id).kind) &&
      context.assessment.book.indicator(id).kind.startsWith('offence'),
  )
  return hasOffences
    ? [
        context.words(
          'Politiet: hvilken dag tallene er trukket, både for det vurderede år og for udgangspunktet.',
          'The police: on which day the figures were extracted, for the judged year and for the baseline.',
        ),
      ]
    : []
}

function sources(context: NoteContext, numbering: Numbering): Section {
  const { dossier, book } = context.assessment
  const used = new Set([
    ...dossier.observations.map(({ source }) => source),
    ...dossier.printed.map(({ source }) => source),
    ...dossier.pools.map(({ source }) => source),
  ])
  const shown = dossier.sources.filter((source) => used.has(source.id) && isPublicOn(source, book.asOf))
  const column = (head: string, weight: number) => ({ head: say(head), align: 'left', weight }) as const
  const table: Table = {
    id: 'sources',
    label: numbering.table().label,
    title: say(context.words('Kilder', 'Sources')),
    columns: [
      column(context.words('Kilde', 'Source'), 44),
      column(context.words('Udgiver', 'Publisher'), 26),
      column(context.words('Offentlig', 'Public'), 16),
      column(context.words('Læst i', 'Read in'), 28),
    ],
    rows: shown.map((source) => ({
      kind: 'body',
      cells: [
        sourceCell(source, context),
        { content: [context.typed(source.publisher)] },
        { content: say(dateOf(source, context)) },
        { content: source.readIn ? [context.typed(book.source(source.readIn).title)] : say('–') },
      ],
    })),
  }
  return {
    id: 'kilder',
    margin: { name: context.words('Kilder', 'Sources'), lines: [] },
    title: say(context.words('Her er tallene fra', 'Where the figures are from')),
    blocks: [{ kind: 'table', table }],
  }
}

const dateOf = (source: Source, context: NoteContext): string =>
  source.date === 'unknown' ? context.words('uden dato', 'undated') : formatDay(source.date, context.language)

function sourceCell(source: Source, context: NoteContext) {
  const spoken = inLanguage(source.title, context.language)
  const language = spoken.language === context.language ? {} : { language: spoken.language }
  return {
    content: source.url
      ? [{ kind: 'link', text: spoken.text, href: source.url, ...language } as const]
      : [context.typed(source.title)],
  }
}
