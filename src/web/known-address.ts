import { isFrontPage } from './slashes.ts'

/** What a page may be asked, in the order in which an address is kept. */
const questions = ['a', 'b', 'omraade', 'side'] as const
/** Asked in the reader's own words: there is no end of those, so the answers are not kept. */
const freeQuestion = 'q'
/** A year, an area or a page number is shorter. */
const longestAnswer = 64

/** A figure is asked for by area and period; one more tells the page that the question is not understood. */
const mostAnswers = 3

/** An address without what no page asks about, and where its answer is kept, if at all. */
export type KnownAddress = {
  readonly path: string
  /** Plain addresses are as many as there is something to show; anybody can make up answers to questions. */
  readonly kept: 'plain' | 'asked' | 'not'
}

/** @param url of a request, as the server tells it */
export function knownAddress(url: string): KnownAddress {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const end = url.indexOf('#')
  const whole = url.slice(start, end === -1 ? undefined : end)
  const mark = whole.indexOf('?')
  const path = mark === -1 ? whole : whole.slice(0, mark)
  // Leads on to the address without the slash, and takes along what was asked.
  if (path.endsWith('/') && !isFrontPage(path)) return { path: whole, kept: 'not' }
  if (mark === -1) return { path, kept: 'plain' }
  const asked = new URLSearchParams(whole.slice(mark))
  const told = new URLSearchParams()
  for (const question of [...questions, freeQuestion]) {
    for (const answer of asked.getAll(question).slice(0, mostAnswers)) told.append(question, answer)
  }
  if (told.size === 0) return { path, kept: 'plain' }
  const isFree = told.has(freeQuestion) || [...told.values()].some((answer) => answer.length > longestAnswer)
  return { path: `${path}?${told}`, kept: isFree ? 'not' : 'asked' }
}
