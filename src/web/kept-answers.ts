import { type Answer, answerOf } from './answer.ts'
import { type Bounded, bounded } from './bounded.ts'
import type { KnownAddress } from './known-address.ts'
import type { SiteEffects } from './site-effects.ts'
import type { Standing } from './standing.ts'
import { MomentPassed, storeMemory } from './store-memory.ts'

/** What the answers kept may weigh: those to plain addresses, and those to questions, which anybody can make up more of. */
const mostBytes = { plain: 96_000_000, asked: 8_000_000 } as const

/** Loads that may come between before a page gives up being of one moment. */
const mostAttempts = 5

/** Makes the page of an address with these effects; what the effects read is what it rests on. */
type MakePage = (path: string, effects: SiteEffects) => Promise<Response>

type Kept = { readonly answer: Answer; stoodAt: Standing }

/** Answers addresses, each page made once for as long as what it rests on stands. */
export type KeptAnswers = (address: KnownAddress) => Promise<Answer>

/**
 * @param makePage asked for what is not kept, of one moment of the store
 * @throws what the store throws when it cannot tell how it stands
 */
export function keptAnswers(effects: SiteEffects, makePage: MakePage): KeptAnswers {
  const memory = storeMemory(effects.store)
  const shelves = { plain: bounded<Kept>(mostBytes.plain), asked: bounded<Kept>(mostBytes.asked) }
  const underway = new Map<string, { readonly standing: Standing; readonly making: Promise<Answer> }>()

  const find = async (shelf: Bounded<Kept>, path: string, standing: Standing): Promise<Answer | undefined> => {
    const kept = shelf.get(path)
    if (!kept) return undefined
    if (kept.stoodAt === standing) return kept.answer
    if (!(await memory.stillStands(kept.answer.restsOn, standing))) {
      shelf.delete(path)
      return undefined
    }
    kept.stoodAt = standing
    return kept.answer
  }

  const attempt = async (path: string, standing: Standing): Promise<Answer | undefined> => {
    const { store, restsOn } = memory.momentOf(standing)
    let isWhole = true
    let hasPassed = false
    const logError: SiteEffects['logError'] = (error, requestId) => {
      isWhole = false
      if (error instanceof MomentPassed) hasPassed = true
      else effects.logError(error, requestId)
    }
    const response = await makePage(path, { ...effects, store, logError })
    if (hasPassed) return undefined
    return answerOf(response, restsOn, isWhole ? `${effects.build} ${path}` : undefined)
  }

  const make = async (path: string, standing: Standing): Promise<{ answer: Answer; stoodAt: Standing }> => {
    let stoodAt = standing
    for (let tries = 0; tries < mostAttempts; tries += 1) {
      const answer = await attempt(path, stoodAt)
      if (answer) return { answer, stoodAt }
      stoodAt = await memory.now()
    }
    throw new Error(`Cannot make page: folders were loaded ${mostAttempts} times meanwhile`)
  }

  const makeAndKeep = async ({ path, kept }: KnownAddress, standing: Standing): Promise<Answer> => {
    const { answer, stoodAt } = await make(path, standing)
    if (kept !== 'not' && answer.tag !== undefined) shelves[kept].set(path, { answer, stoodAt }, weightOf(answer))
    return answer
  }

  return async (address) => {
    const { path, kept } = address
    const standing = await memory.now()
    const found = kept === 'not' ? undefined : await find(shelves[kept], path, standing)
    if (found) return found
    // Whoever asks for the same page meanwhile waits for it, unless a load has come between.
    const begun = underway.get(path)
    if (begun?.standing === standing) return begun.making
    const making = makeAndKeep(address, standing)
    underway.set(path, { standing, making })
    try {
      return await making
    } finally {
      if (underway.get(path)?.making === making) underway.delete(path)
    }
  }
}

/** Its encodings are together no longer than itself. */
const weightOf = ({ body }: Answer): number => 1000 + 2 * body.length
