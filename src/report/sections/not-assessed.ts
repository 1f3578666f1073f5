import { type Content, plainText, say } from '#claims/content.ts'
import { evidenceSentence } from '#claims/evidence-sentence.ts'
import { obstacleWords } from '#claims/obstacle-sentence.ts'
import { inLanguage } from '#domain/text.ts'
import type { Leaf } from '#evaluation/leaf.ts'
import { isPublicOn } from '#indicators/vintage.ts'
import { formatPeriod } from '#language/dates.ts'
import { capitalise, listItems } from '#language/words.ts'
import { allLeaves, type NoteContext } from '#report/note-context.ts'
import type { Block, Section } from '#report/report.ts'
import { leafName, ruleId } from './leaf-names.ts'
import { observationsTold } from './observations-told.ts'
import { wishList } from './wish-list.ts'

/** What could not be judged or tested and why, and what to ask for so that it can. */
export function notAssessed(context: NoteContext): Section {
  const leaves = allLeaves(context.assessment)
  const items = [
    ...leaves.flatMap((leaf) => undecidedItem(leaf, context)),
    ...leaves.flatMap((leaf) => untestedItem(leaf, context)),
  ]
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
      items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', style: 'body', content: none },
      ...undatedBlock(context),
      ...wishBlocks(context),
    ],
  }
}

/** »8a Andel trygge i nabolaget, afstand til Vesterengen, 2024. Det kan ikke afgøres ud fra afrundede tal.« */
function undecidedItem(leaf: Leaf, context: NoteContext): readonly Content[] {
  if (!leaf.obstacle) return []
  const why = obstacleWords(leaf.obstacle, context.areaName, context.language)
  return [say(`${nameWithPeriod(leaf, context)}. ${capitalise(why)}.`)]
}

const nameWithPeriod = (leaf: Leaf, context: NoteContext): string =>
  `${ruleId(leaf)} ${plainText(leafName(leaf, context))}, ${formatPeriod(leaf.period, context.language)}`

/** Evidence that could not be had, though the verdict could. */
function untestedItem(leaf: Leaf, context: NoteContext): readonly Content[] {
  const silent = ['full-count', 'gap', 'number-target']
  const evidence = leaf.evidence.find(
    (item) => item.by === 'computed' && item.key === 'notAssessable' && !silent.includes(item.reason ?? ''),
  )
  return evidence && !leaf.obstacle
    ? [say(`${nameWithPeriod(leaf, context)}. `, evidenceSentence(evidence, context.language))]
    : []
}

function undatedBlock(context: NoteContext): readonly Block[] {
  const { dossier, book } = context.assessment
  const used = new Set(observationsTold(context).map(({ source }) => source))
  const undated = dossier.sources.filter(
    (source) => source.date === 'unknown' && used.has(source.id) && isPublicOn(source, book.asOf),
  )
  if (undated.length === 0) return []
  const names = listItems(
    undated.map((source) => inLanguage(source.title, context.language).text),
    context.language,
  )
  const words = context.words(
    `Kilder uden dato regnes med: ${names}.`,
    `Sources without a date are included: ${names}.`,
  )
  return [{ kind: 'paragraph', style: 'small', content: say(words) }]
}

function wishBlocks(context: NoteContext): readonly Block[] {
  const items = wishList(context)
  if (items.length === 0) return []
  const head = say(context.words('Det skal der spørges efter', 'What to ask for'))
  return [
    { kind: 'paragraph', style: 'heading', content: head },
    { kind: 'list', items },
  ]
}
