import type { Language } from '#domain/text.ts'
import type { SharePicture } from '#report/share-picture.ts'
import { fitText } from './fit-text.ts'
import { documentFamilies } from './fonts.ts'
import { mixedWords } from './mixed-words.ts'
import { evidenceSign, trygmaalMark, verdictColour, verdictSign } from './signs.ts'
import { lightColours as colours } from './style/tokens.ts'
import { element, line, picture as svgPicture } from './svg.ts'

/** The size that sites which show such pictures ask for. */
export const shareSize = { width: 1200, height: 630 } as const

const left = 72
const right = shareSize.width - left
const across = right - left
const bottom = shareSize.height - 52

/** A part of the picture: what it draws, and where the next may begin. */
type Part = { readonly drawn: string; readonly next: number }

/** A sign drawn larger, its upper left corner at a place. */
const placed = (svg: string, x: number, y: number, scale: number): string =>
  element('g', { transform: `translate(${x} ${y}) scale(${scale})` }, svg)

function head({ municipality }: SharePicture): string {
  const name = fitText(municipality, across - 340, 1, [26])
  return [
    placed(trygmaalMark(colours.ink), left, 46, 2),
    mixedWords('Trygmål', { x: left + 88, y: 74, size: 38, weight: 600, colour: colours.ink }),
    mixedWords(name.lines[0] ?? '', { x: right, y: 72, size: name.size, anchor: 'end', colour: colours.ink2 }),
    line(left, 104, right, 104, { stroke: colours.ink, 'stroke-width': 3 }),
  ].join('')
}

function lines(
  text: string,
  at: number,
  mostLines: number,
  sizes: readonly number[],
  look: 'title' | 'body' | 'quiet',
): Part {
  if (text === '' || mostLines < 1) return { drawn: '', next: at }
  const isTitle = look === 'title'
  const { size, lines: set } = fitText(text, across, mostLines, sizes, isTitle ? 'SemiBold' : 'Regular')
  const leading = isTitle ? Math.round(size * 1.14) : leadingOf(size)
  const colour = look === 'quiet' ? colours.ink2 : colours.ink
  const drawn = set.map((each, i) =>
    mixedWords(each, { x: left, y: at + size + i * leading, size, weight: isTitle ? 600 : 400, colour }),
  )
  return { drawn: drawn.join(''), next: at + size + (set.length - 1) * leading + Math.round(size * 0.3) }
}

type Verdicts = SharePicture['verdicts']

const coloured = ({ word }: Verdicts[number]): string => colours[verdictColour[word.verdict]]

/** The page's own verdict, large. */
function oneVerdict(each: Verdicts[number], at: number): Part {
  const drawn =
    placed(verdictSign(each.word.verdict, colours), left, at, 2.6) +
    mixedWords(each.word.word, { x: left + 70, y: at + 42, size: 46, weight: 600, colour: coloured(each) })
  return { drawn, next: at + 58 }
}

const mostInRow = 3
const mostGoals = 6

const moreWords = (count: number, language: Language): string =>
  language === 'da' ? `og ${count} mål mere` : `and ${count} more ${count === 1 ? 'goal' : 'goals'}`

/** Goals side by side, three in a row, each with its name over its verdict. */
function goals(verdicts: Verdicts, at: number, language: Language): Part {
  const shown = verdicts.slice(0, mostGoals)
  const columns = Math.min(mostInRow, shown.length)
  const width = across / columns
  const rows = Math.ceil(shown.length / mostInRow)
  const drawn = shown.map((each, i) => {
    const [x, y] = [left + (i % mostInRow) * width, at + Math.floor(i / mostInRow) * 100]
    const word = fitText(each.word.word, width - 64, 1, [36, 30, 26], 'SemiBold')
    return [
      mixedWords(fitText(each.label, width - 20, 1, [26]).lines[0] ?? '', {
        x,
        y: y + 24,
        size: 26,
        colour: colours.ink2,
      }),
      placed(verdictSign(each.word.verdict, colours), x, y + 40, 1.9),
      mixedWords(word.lines[0] ?? '', { x: x + 50, y: y + 70, size: word.size, weight: 600, colour: coloured(each) }),
    ].join('')
  })
  const rest = verdicts.length - shown.length
  const next = at + rows * 100 - 14
  return rest === 0
    ? { drawn: drawn.join(''), next }
    : {
        drawn:
          drawn.join('') +
          mixedWords(moreWords(rest, language), { x: left, y: next + 24, size: 26, colour: colours.ink2 }),
        next: next + 36,
      }
}

function verdictsOf({ verdicts, language }: SharePicture, at: number): Part {
  const [only] = verdicts
  if (!only) return { drawn: '', next: at }
  return verdicts.length === 1 && only.label === '' ? oneVerdict(only, at) : goals(verdicts, at, language)
}

const evidenceHeight = 76

function evidenceOf({ evidence }: SharePicture, at: number): string {
  // Where names and goals fill the picture it would reach over its edge.
  if (!evidence || at + evidenceHeight > shareSize.height) return ''
  const sign = 26 * 2 + 18
  const { size, lines: set } = fitText(evidence.text, across - sign, 2, [28, 26])
  const texts = set.map((each, i) =>
    mixedWords(each, { x: left + sign, y: at + 26 + i * 36, size, colour: colours.ink2 }),
  )
  return [placed(evidenceSign(evidence.mark, colours), left, at + 4, 2), ...texts].join('')
}

const leadingOf = (size: number): number => Math.round(size * 1.4)

/** The answer in the largest letters for which the rest of the picture leaves room, at most four lines of it. */
function answerOf({ told }: SharePicture, from: number, to: number): Part {
  const sizes = [42, 36, 31]
  const room = (size: number): number => Math.min(4, Math.floor((to - from) / leadingOf(size)))
  const fitting = sizes.find((size) => {
    const { lines: set } = fitText(told, across, 4, [size])
    return set.length <= room(size) && !set.at(-1)?.endsWith('…')
  })
  const size = fitting ?? 31
  return lines(told, from, room(size), [size], 'body')
}

/** The picture of a page for where it is shared, 1200 by 630: name, verdicts or figure, and whose it is. Always light. */
export function shareDrawing(share: SharePicture): string {
  const kicker = lines(share.kicker, 130, 1, [30], 'quiet')
  const title = lines(share.title, kicker.next + 10, 2, [66, 58, 50], 'title')
  const verdicts = verdictsOf(share, title.next + (share.verdicts.length > 0 ? 26 : 0))
  const end = bottom - (share.evidence ? evidenceHeight : 0)
  const told = answerOf(share, verdicts.next + 20, end)
  return svgPicture(
    { ...shareSize, families: documentFamilies[0] },
    { id: 'billede', title: share.title },
    element('rect', { x: 0, y: 0, ...shareSize, fill: colours.paper }),
    head(share),
    ...[kicker, title, verdicts, told].map(({ drawn }) => drawn),
    evidenceOf(share, told.next + 18),
  )
}
