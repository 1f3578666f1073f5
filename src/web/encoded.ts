import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How an answer is sent: as it is, or shorter in a way that the reader's program said it understands. */
export type Encoding = 'br' | 'gzip' | 'identity'

type Bytes = Uint8Array<ArrayBuffer>

/** Below this an answer fits in a packet or two as it is. */
export const shortestEncoded = 1400

/** Text grows shorter; fonts, pictures and packed documents are that already. */
export const isText = (type: string): boolean => /^(text\/|application\/json|image\/svg)/.test(type)

/**
 * The shortest encoding that a request accepts.
 * @param accepted the header Accept-Encoding: `gzip, deflate, br;q=0.5`
 */
export function encodingFor(accepted: string | null | undefined): Encoding {
  if (!accepted) return 'identity'
  const offered = new Map(accepted.split(',', 20).map(offer))
  const accepts = (encoding: Encoding): boolean => (offered.get(encoding) ?? offered.get('*') ?? 0) > 0
  if (accepts('br')) return 'br'
  return accepts('gzip') ? 'gzip' : 'identity'
}

function offer(text: string): readonly [string, number] {
  const [name = '', ...parameters] = text.split(';')
  const quality = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean)
  return [name.trim().toLowerCase(), quality === undefined ? 1 : Number(quality)]
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** @param times how often it will be sent: what is kept is worth more work than what is sent once */
export async function encode(bytes: Bytes, encoding: Encoding, times: 'once' | 'often'): Promise<Bytes> {
  if (encoding === 'identity') return bytes
  if (encoding === 'gzip') return new Uint8Array(await zip(bytes, { level: times === 'often' ? 7 : 4 }))
  const quality = times === 'often' ? 7 : 3
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return new Uint8Array(await brotli(bytes, { params }))
}
