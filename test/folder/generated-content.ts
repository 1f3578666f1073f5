import fc from 'fast-check'
import type { PartnershipRecords } from '#domain/case.ts'
import type { ContextNote } from '#domain/context-note.ts'
import type { Edition } from '#domain/edition.ts'
import type { FolderContent, PartnershipContent } from '#domain/folder-content.ts'
import type { Definitions } from '#domain/municipality.ts'
import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { definitions, indicatorIds, municipality } from './generated-definitions.ts'
import { partnership } from './generated-goals.ts'
import { acceptances, observations, plan, pools, printed } from './generated-rows.ts'
import { day, idsOf, nameOrGap, period, some, text, textOrGap, words, year } from './generated-texts.ts'

const answer: fc.Arbitrary<StatusAnswer> = fc
  .tuple(
    fc.record({
      activity: fc.constant('have'),
      progress: fc.constantFrom('as-planned' as const, 'partly' as const, 'paused' as const),
      reason: textOrGap,
      deliverables: fc.array(text, { maxLength: 2 }),
      concern: fc.constantFrom('yes' as const, 'no' as const, 'not-stated' as const),
      adjustment: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const, 'not-stated' as const),
    }),
    some({ concernText: text, adjustmentText: text, printedName: words }),
  )
  .map(([needed, optional]) => ({ ...needed, ...optional, origin: { file: '', line: 0 } }))

const round = (id: string): fc.Arbitrary<StatusRound> =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        plan: fc.constantFrom(2021, 2022),
        from: fc.constant('2022-01-01'),
        to: fc.constant('2022-04-01'),
        answers: fc.array(answer, { maxLength: 1 }),
      }),
      some({ due: day, questions: fc.array(text, { maxLength: 2 }) }),
    )
    .map(([needed, optional]) => ({ ...needed, ...optional }))

const note = (id: string): fc.Arbitrary<ContextNote> =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom('explanation' as const, 'study' as const, 'event' as const),
        author: nameOrGap,
        when: fc.oneof(
          period.map((at) => ({ period: at })),
          day.map((on) => ({ on })),
        ),
        text,
      }),
      some({
        indicators: idsOf(indicatorIds),
        area: fc.constant('by'),
        activity: fc.constant('have'),
        goal: fc.constantFrom(1, 17),
      }),
    )
    .map(([needed, optional]) => ({ ...needed, ...optional }))

const edition = (when: number): fc.Arbitrary<Edition> =>
  fc
    .tuple(
      fc.record({
        year: fc.constant(when),
        date: day,
        periods: some({ survey: period, offences: period, plan: year.map(String), status: fc.constant('2022-midt') }),
        doing: some({ 1: textOrGap, 17: textOrGap }),
      }),
      some({
        appendix: text,
        committee: text,
        f2Case: nameOrGap,
        f2Document: nameOrGap,
        eDoc: nameOrGap,
        officer: nameOrGap,
      }),
    )
    .map(([needed, optional]) => ({ ...needed, ...optional }) as Edition)

const records = (id: string): fc.Arbitrary<PartnershipRecords> =>
  fc.record({
    partnership: partnership(id),
    plan,
    rounds: fc.tuple(round('2022-midt'), round('2022-slut')),
    pools,
    context: fc.tuple(note('a'), note('2021')),
    editions: fc.tuple(edition(2021), edition(2022)),
    printed,
    acceptances,
  })

const nothing: Definitions = { sources: [], organisations: [], areas: [], indicators: [] }

const alone: fc.Arbitrary<FolderContent> = fc
  .record({ municipality, own: definitions, rows: observations, records: records('omraade') })
  .map(({ municipality: of, own, rows, records: rest }) => ({
    municipality: of,
    partnerships: [{ own: { ...own, observations: rows, files: [] }, records: rest }],
  }))

const one = (id: string): fc.Arbitrary<PartnershipContent> =>
  records(id).map((rest) => ({ own: { ...nothing, observations: [], files: [] }, records: rest }))

const together: fc.Arbitrary<FolderContent> = fc
  .record({
    municipality,
    shared: definitions,
    rows: observations,
    accepted: acceptances,
    partnerships: fc.tuple(one('a'), one('b')),
  })
  .map(({ municipality: of, shared, rows, accepted, partnerships }) => ({
    municipality: of,
    shared: { ...shared, observations: rows, files: [], acceptances: accepted },
    partnerships,
  }))

/** What a folder could hold: every field that may be there or not, texts that would be misread if written carelessly. */
export const content: fc.Arbitrary<FolderContent> = fc.oneof(alone, together)
