import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

/** What is said of a request that no page ever sees; nobody knows which language its reader has. */
const told: Readonly<Record<number, { readonly da: string; readonly en: string }>> = {
  400: {
    da: 'Forespørgslen kan ikke læses. Se efter, om adressen er skrevet rigtigt.',
    en: 'The request cannot be read. See whether the address is written correctly.',
  },
  408: {
    da: 'Forespørgslen var for længe undervejs. Prøv igen.',
    en: 'The request was too long under way. Try again.',
  },
  431: {
    da: 'Adressen eller det, browseren sender med, er for langt. Slet sidens cookies, eller brug en kortere adresse.',
    en: 'The address or what the browser sends along is too long. Delete the cookies of this site, or use a shorter address.',
  },
  500: {
    da: 'Der er en fejl i programmet, ikke i det, du gjorde. Prøv igen om lidt.',
    en: 'There is a fault in the program, not in what you did. Try again in a while.',
  },
}

const statusOf = (code: string | undefined): number => {
  if (code === 'HPE_HEADER_OVERFLOW') return 431
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
}

const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } as const

function page(status: number): string {
  const { da, en } = told[status] ?? told[400] ?? { da: '', en: '' }
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>${status} · Trygmål</title><h1>Trygmål</h1><p>${da}</p><p lang="en">${en}</p><p><a href="/">Til forsiden</a></p></html>\n`
}

/** Answers in words, on the bare connection, what the server could not even read as a request. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = statusOf(error.code)
  const body = page(status)
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${body}`)
}

/** The same for what was read as a request, and never came as far as a page. */
export const answerInWords = (status: 400 | 500): Response => new Response(page(status), { status, headers })
