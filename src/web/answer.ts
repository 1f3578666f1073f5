import { type Encoding, encode, encodingFor, isText, shortestEncoded } from './encoded.ts'
import { markOf } from './standing.ts'
import type { RestsOn } from './store-memory.ts'

type Headers = Readonly<Record<string, string>>
type Sent = { readonly headers: Record<string, string>; readonly body: Uint8Array<ArrayBuffer> }

/** What a page answered, whole, and what it was made from. */
export type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array<ArrayBuffer>
  /** Absent where something failed on the way or the answer is no page: then it is made anew each time. */
  readonly tag?: string
  readonly restsOn: RestsOn
  /** Encoded once, when it is first asked for so. */
  readonly sent: Map<Encoding, Sent | Promise<Sent>>
}

/**
 * What a page answered, read to its end.
 * @param of which page of which program it is, told apart by its tag; undefined: it is not to be kept
 */
export async function answerOf(response: Response, restsOn: RestsOn, of: string | undefined): Promise<Answer> {
  const body = new Uint8Array(await response.arrayBuffer())
  const headers = Object.fromEntries(response.headers)
  const isKept = of !== undefined && response.status === 200
  return {
    status: response.status,
    headers: {
      ...headers,
      ...(isText(headers['content-type'] ?? '') && { vary: 'accept-encoding' }),
    },
    body,
    ...(isKept && {
      tag: `W/"${markOf(
        of,
        [...restsOn].toSorted(([one], [other]) => (one < other ? -1 : 1)),
      )}"`,
    }),
    restsOn,
    sent: new Map(),
  }
}

/** Headers that go with »not modified«: what a browser keeps beside the page. */
const keptBeside = ['cache-control', 'content-location', 'vary', 'content-security-policy']

/**
 * Answers a request with what was made, or with nothing but that it is what the reader's program has.
 * @param request its headers If-None-Match and Accept-Encoding decide
 */
export function respond(answer: Answer, request: { readonly headers: { get: (name: string) => string | null } }) {
  const { tag, status } = answer
  const held = tag === undefined ? null : request.headers.get('if-none-match')
  if (held !== null && matches(held, tag ?? '')) return notModified(answer)
  const encoding =
    isText(answer.headers['content-type'] ?? '') && answer.body.length >= shortestEncoded
      ? encodingFor(request.headers.get('accept-encoding'))
      : 'identity'
  const sent = sentAs(answer, encoding)
  return sent instanceof Promise
    ? sent.then((ready) => new Response(ready.body, { status, headers: ready.headers }))
    : new Response(answer.body.length === 0 ? null : sent.body, { status, headers: sent.headers })
}

/** Weak tags: the same page, however it is encoded. A list of tags, or `*` for any. */
function matches(held: string, tag: string): boolean {
  if (held === tag || held.trim() === '*') return true
  const opaque = tag.replace(/^W\//, '')
  return held.split(',', 100).some((each) => each.trim().replace(/^W\//, '') === opaque)
}

function notModified({ headers, tag = '' }: Answer): Response {
  const beside = keptBeside.flatMap((name): (readonly [string, string])[] => {
    const value = headers[name]
    return value === undefined ? [] : [[name, value]]
  })
  return new Response(null, { status: 304, headers: { ...Object.fromEntries(beside), etag: tag } })
}

function sentAs(answer: Answer, encoding: Encoding): Sent | Promise<Sent> {
  const known = answer.sent.get(encoding)
  if (known) return known
  if (encoding === 'identity') {
    const whole = sentWith(answer, answer.body, encoding)
    answer.sent.set(encoding, whole)
    return whole
  }
  const sending = encode(answer.body, encoding, answer.tag === undefined ? 'once' : 'often').then((body) => {
    const sent = sentWith(answer, body, encoding)
    answer.sent.set(encoding, sent)
    return sent
  })
  answer.sent.set(encoding, sending)
  return sending
}

function sentWith({ headers, tag }: Answer, body: Uint8Array<ArrayBuffer>, encoding: Encoding): Sent {
  return {
    body,
    headers: {
      ...headers,
      ...(tag !== undefined && { etag: tag }),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      'content-length': String(body.length),
    },
  }
}
