import type { Cell, Table } from '#report/report.ts'
import { textWidth } from './fonts.ts'
import { plainText } from './plain-text.ts'

/** Room that a sign and its gap take, in the height of the text. */
const signRoom = 1.6
const scaleRoom = 7.5
/** Of the heads, against the cells. */
const headSize = 0.9

const widestWord = (text: string, size: number): number =>
  Math.max(0, ...text.split(/[ \n]+/).map((word) => textWidth(word, size, 'SemiBold')))

const total = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0)

type Room = {
  /** Of the widest word. */ readonly least: number /** Of the whole content on one line. */
  readonly whole: number
}

const widestLine = (text: string, size: number): number =>
  Math.max(0, ...text.split('\n').map((line) => textWidth(line, size, 'SemiBold')))

function roomOf(cell: Cell, size: number): Room {
  const text = plainText(cell.content)
  const notes = cell.content.filter(({ kind }) => kind === 'note').length * size * 0.5
  const verdict = cell.verdict ? textWidth(cell.verdict.word, size, 'SemiBold') + signRoom * size : 0
  const sign = Math.max(verdict, cell.scale ? scaleRoom * size : 0)
  return {
    least: Math.max(widestWord(text, size) + notes, sign),
    whole: Math.max(widestLine(text, size) + notes, sign),
  }
}

function columnRoom({ columns, rows }: Table, at: number, size: number): Room {
  const head = plainText(columns[at]?.head ?? [])
  // A head takes two lines rather than a line for each word.
  const headRoom = Math.max(widestWord(head, size * headSize), widestLine(head, size * headSize) * 0.56)
  const cells = rows.filter(({ kind }) => kind === 'body' || kind === 'total').flatMap(({ cells }) => cells[at] ?? [])
  const rooms = cells.map((cell) => roomOf(cell, size))
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

/** Whether a table needs more than the main column: its words do not fit, or its lines would be broken again and again. */
export function isWide(table: Table, main: number, size: number, gap: number): boolean {
  const rooms = columnRooms(table, size, gap)
  return total(rooms.map(({ least }) => least)) > main || total(rooms.map(({ whole }) => whole)) > 2 * main
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
