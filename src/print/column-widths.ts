import type { Cell, Row, Table } from '#report/report.ts'
import { textWidth, type Weight } from './fonts.ts'
import { plainText } from './plain-text.ts'
import { wrapText } from './wrap-text.ts'

/** Room that a sign and its gap take, in the height of the text. */
const signRoom = 1.6
const scaleRoom = 7.5
/** Of the heads, against the cells. */
const headSize = 0.9

const total = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0)

/** A line may be broken at a space, and after a hyphen or a stroke. */
const widestWord = (text: string, size: number, weight: Weight): number =>
  Math.max(0, ...text.split(/[ \n]+|(?<=[-/])/).map((word) => textWidth(word, size, weight)))

const widestLine = (text: string, size: number, weight: Weight): number =>
  Math.max(0, ...text.split('\n').map((line) => textWidth(line, size, weight)))

/** What a cell needs: room for its widest word, and better for its whole content on one line. */
type Room = { readonly least: number; readonly whole: number }

function weightOf({ content }: Cell, row: Row, at: number): Weight {
  const strong = content.some((inline) => 'strong' in inline && inline.strong === true)
  if (row.kind === 'total' || strong) return 'Bold'
  return at === 0 ? 'Medium' : 'Regular'
}

function roomOf(cell: Cell, row: Row, at: number, size: number): Room {
  const text = plainText(cell.content)
  const weight = weightOf(cell, row, at)
  const notes = cell.content.filter(({ kind }) => kind === 'note').length * size * 0.5
  const verdict = cell.verdict ? textWidth(cell.verdict.word, size, 'Bold') + signRoom * size : 0
  const sign = Math.max(verdict, cell.scale ? scaleRoom * size : 0)
  return {
    least: Math.max(widestWord(text, size, weight) + notes, sign),
    whole: Math.max(widestLine(text, size, weight) + notes, sign),
  }
}

function columnRoom({ columns, rows }: Table, at: number, size: number): Room {
  const head = plainText(columns[at]?.head ?? [])
  // A head takes two lines rather than a line for each word.
  const twoLines = widestLine(head, size * headSize, 'Regular') * 0.56
  const headRoom = Math.max(widestWord(head, size * headSize, 'Regular'), twoLines)
  const rooms = rows
    .filter(({ kind }) => kind === 'body' || kind === 'total')
    .flatMap((row) => {
      const cell = row.cells[at]
      return cell ? [roomOf(cell, row, at, size)] : []
    })
  const least = Math.max(headRoom, ...rooms.map(({ least }) => least))
  return { least, whole: Math.max(least, ...rooms.map(({ whole }) => whole)) }
}

function columnRooms(table: Table, size: number, gap: number): readonly Room[] {
  return table.columns.map((_, i) => {
    const { least, whole } = columnRoom(table, i, size)
    const air = (i === 0 ? 0 : gap) + 0.5
    return { least: least + air, whole: whole + air }
  })
}

/** Gives out `rest`: first whole what little the modest want, so that most columns keep to one line; then by weight. */
function shareOut(rest: number, wants: readonly number[], weights: readonly number[]): readonly number[] {
  const given = wants.map(() => 0)
  let left = rest
  const modest = wants.map((want, i) => ({ want, i })).toSorted((a, b) => a.want - b.want)
  const unmet = modest.filter(({ want, i }) => {
    if (want > left) return true
    given[i] = want
    left -= want
    return false
  })
  const weight = total(unmet.map(({ i }) => weights[i] ?? 0))
  for (const { i } of unmet) given[i] = (left * (weights[i] ?? 0)) / weight
  return given
}

/**
 * Widths of a table's columns, which add up to `width`: wide enough for their words, then for whole lines, and what is
 * left by weight.
 * @param size of the text, in the unit of `width`
 * @param gap between two columns
 */
export function columnWidths(table: Table, width: number, size: number, gap: number): readonly number[] {
  const weights = table.columns.map(({ weight }) => Math.max(weight, 0.001))
  const rooms = columnRooms(table, size, gap)
  const least = rooms.map((room) => room.least)
  const rest = width - total(least)
  if (rest <= 0) return least.map((n) => (n / total(least)) * width)
  const wants = rooms.map((room) => room.whole - room.least)
  const given = shareOut(rest, wants, weights)
  const over = rest - total(given)
  return least.map((n, i) => n + (given[i] ?? 0) + (over * (weights[i] ?? 0)) / total(weights))
}

/** A name over more lines than this is hard to find again. */
const headLines = 2

/**
 * Whether a table needs more than the main column: its words do not fit, its lines would be broken again and again, or
 * the names of its rows would.
 */
export function isWide(table: Table, main: number, size: number, gap: number): boolean {
  const rooms = columnRooms(table, size, gap)
  if (total(rooms.map(({ least }) => least)) > main || total(rooms.map(({ whole }) => whole)) > 2 * main) return true
  const [first = 0] = columnWidths(table, main, size, gap)
  const names = table.rows.filter(({ kind }) => kind === 'body').map(({ cells }) => plainText(cells[0]?.content ?? []))
  return table.label !== undefined && names.some((name) => wrapText(name, first, size, 'Medium').length > headLines)
}
