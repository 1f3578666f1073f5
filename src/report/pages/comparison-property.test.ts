import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { plainText } from '#claims/content.ts'
import type { Language } from '#domain/text.ts'
import { assessNow } from '#evaluation/assess.ts'
import { compare, type Placed } from '#evaluation/compare.ts'
import { smallCase } from '#indicators/small-case.ts'
import { type NoteContext, noteContext } from '#report/note-context.ts'
import type { PageBlock } from '#report/public-page.ts'
import { fallWords, riseWords } from '../../../test/claims/direction-words.ts'
import { measured, situation, years } from '../../../test/evaluation/arbitrary-case.ts'
import { comparisonSection } from './comparison.ts'
import { type ComparisonAnswer, comparisonAnswer, toldEvidence } from './comparison-answer.ts'
import { choiceValue } from './comparison-choice.ts'

// Any two figures of any case: the answer is a sentence with its evidence, or a reason, never both and never nothing.

type Asked = {
  readonly small: Parameters<typeof smallCase>[0]
  readonly id: string
  readonly a: Placed
  readonly b: Placed
}

const anyPlace: fc.Arbitrary<Placed> = fc.record({
  area: fc.constantFrom('park', 'city', 'district'),
  period: fc.constantFrom(...years, '2021-Q3', '2020-01/2021-12', '2050'),
})

/** Two figures of one indicator: mostly some that there are, which have area or year in common more often than chance would. */
const asked: fc.Arbitrary<Asked> = situation.chain((small) =>
  fc.constantFrom(...(small.observations ?? [])).chain(({ indicator: id, area, period }) => {
    const known = (small.observations ?? []).filter((each) => each.indicator === id).map(placedOf)
    const alike = known.filter((each) => each.area === area || each.period === period)
    const other = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...alike) }, fc.constantFrom(...known), anyPlace)
    return fc.record({ small: fc.constant(small), id: fc.constant(id), a: fc.constant({ area, period }), b: other })
  }),
)
const placedOf = ({ area, period }: Placed): Placed => ({ area, period })

const indicator = fc.constantFrom(...measured)
const language = fc.constantFrom<Language>('da', 'en')

const contextOf = (small: Parameters<typeof smallCase>[0], reader: Language): NoteContext =>
  noteContext(assessNow(smallCase({ ...small, comparators: ['district', 'city'] })), reader)

const textOf = (block: PageBlock): string => ('content' in block ? plainText(block.content) : '')
const wordsOf = ({ blocks, difference = [] }: ComparisonAnswer): string =>
  [plainText(difference), ...blocks.map(textOf)].join(' ')

describe('Any two figures', () => {
  it('are answered by a difference with its evidence, or by a reason, and said to rise or fall only where that is shown', () => {
    const met = new Set<string>()
    fc.assert(
      fc.property(asked, language, ({ small, id, a, b }, reader) => {
        const context = contextOf(small, reader)
        const found = compare(id, a, b, context.assessment)
        const key = found.kind === 'compared' ? toldEvidence(found).key : found.reason
        met.add(key)
        const answer = comparisonAnswer({ indicator: id, area: 'park' }, a, b, context)
        const text = wordsOf(answer)
        const evidence = answer.blocks.filter(({ kind }) => kind === 'evidence').length
        assert.ok(answer.blocks.length > 0 && answer.blocks.every((block) => block.kind === 'links' || textOf(block)))
        assert.equal(evidence, answer.kind === 'told' ? 1 : 0, text)
        assert.equal(answer.difference !== undefined, answer.kind === 'told', text)
        assert.ok(answer.kind === 'not-told' || answer.verdict === undefined, text)
        assert.equal(riseWords[reader].test(text), key === 'shownRise', text)
        assert.equal(fallWords[reader].test(text), key === 'shownFall', text)
        assert.doesNotMatch(text, /undefined|NaN|Infinity|\[object| {2}|\.\.|\s[.,;:)]/, text)
      }),
      { numRuns: 800 },
    )
    const all = [
      'shownRise',
      'shownFall',
      'notShown',
      'notAssessable',
      'break',
      'bounded',
      'no-value',
      'numbers-of-areas',
    ]
    for (const key of all) assert.ok(met.has(key), `${key} was never met`)
  })

  it('give the same sentences in time whichever is picked first, and the other sign between areas', () => {
    fc.assert(
      fc.property(asked, ({ small, id, a, b }) => {
        const { assessment } = contextOf(small, 'da')
        const [one, other] = [compare(id, a, b, assessment), compare(id, b, a, assessment)]
        assert.equal(one.kind, other.kind)
        if (one.kind === 'not-compared' || other.kind === 'not-compared') return
        if (one.compares === 'time') assert.deepEqual(one, other)
        else assert.equal(one.now.low - one.against.low, other.against.low - other.now.low)
      }),
    )
  })

  it('stand chosen in the lists, and what a list sends is read back as the same figures', () => {
    fc.assert(
      fc.property(asked, ({ small, id, a, b }) => {
        const context = contextOf(small, 'da')
        const place = { indicator: id, area: 'park' }
        const { form } = comparisonSection(place, { a: [choiceValue(a)], b: [choiceValue(b)] }, context)
        assert.ok(form)
        const sent = form.sides.map(({ fields }) =>
          fields.map(({ groups }) => {
            const chosen = groups.flatMap(({ options }) => options.filter((option) => option.chosen))
            assert.equal(chosen.length, 1)
            return chosen[0]?.value ?? ''
          }),
        )
        const again = comparisonSection(place, { a: sent[0] ?? [], b: sent[1] ?? [] }, context)
        assert.deepEqual(again.answer, comparisonAnswer(place, a, b, context))
      }),
      { numRuns: 200 },
    )
  })
})

describe('Any address', () => {
  const value = fc.array(
    fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'park:2021',
        'prak:2021',
        'park',
        '2021',
        'constructor:2021',
        '__proto__:2021',
        'park:2021:x',
        '',
      ),
    ),
    { maxLength: 4 },
  )

  it('is answered in words or by the figures that it names', () => {
    fc.assert(
      fc.property(situation, indicator, value, value, language, (small, id, a, b, reader) => {
        const { answer, form, section, isFound } = comparisonSection(
          { indicator: id, area: 'park' },
          { a, b },
          contextOf(small, reader),
        )
        const isAsked = [a, b].some((values) => values.some((each) => each !== ''))
        if (isAsked) assert.ok(answer ? wordsOf(answer).length > 0 : section.blocks.length > 0)
        if (!isFound) assert.equal(answer?.kind, 'not-told')
        assert.ok(form || section.blocks.length > 0)
        assert.ok(answer === undefined || wordsOf(answer).length < 1_000)
      }),
      { numRuns: 500 },
    )
  })
})
