import { createServer, type Server } from 'node:http'
import { getRequestListener, RequestError } from '@hono/node-server'
import type { Settings } from './settings.ts'
import { answerInWords, answerUnreadable } from './unreadable-request.ts'

/** A site as a function from request to answer. */
export type Site = { readonly fetch: (request: Request) => Response | Promise<Response> }

export type Serving =
  | { readonly kind: 'serving'; readonly address: string; readonly port: number; readonly close: () => Promise<void> }
  | { readonly kind: 'refused'; readonly why: string }

const firstPort = 8080
const portsToTry = 100

/** Serves a site on the port that the settings name, or on the first free one from 8080. */
export async function serve(site: Site, { host, port }: Pick<Settings, 'host' | 'port'>): Promise<Serving> {
  const candidates = port === undefined ? Array.from({ length: portsToTry }, (_, i) => firstPort + i) : [port]
  for (const candidate of candidates) {
    const listening = await listen(site, host, candidate)
    if ('server' in listening) return serving(listening.server, host, candidate)
    if (listening.code !== 'EADDRINUSE') return { kind: 'refused', why: whyNot(listening.code, host, candidate) }
  }
  const taken = port === undefined ? `Portene ${firstPort}-${firstPort + portsToTry - 1} er alle` : `Port ${port} er`
  return { kind: 'refused', why: `${taken} i brug af et andet program. Vælg en anden med TRYGMAAL_PORT` }
}

/** A request that is none is the sender's fault; anything else is the program's, and stands in the log. */
function errorHandler(error: unknown): Response {
  if (error instanceof RequestError) return answerInWords(400)
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return answerInWords(500)
}

function listen(site: Site, host: string, port: number): Promise<{ server: Server } | { code: string }> {
  const server = createServer(getRequestListener(site.fetch, { errorHandler }))
  server.on('clientError', answerUnreadable)
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message }))
    server.listen(port, host, () => resolve({ server }))
  })
}

function serving(server: Server, host: string, port: number): Serving {
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      // A browser keeps its connections open for minutes; whoever pressed Ctrl-C does not wait for that.
      server.closeAllConnections()
    })
  return { kind: 'serving', address: `http://${nameFor(host)}:${port}/`, port, close }
}

function nameFor(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function whyNot(code: string, host: string, port: number): string {
  if (code === 'EACCES') return `Port ${port} kræver særlige rettigheder. Vælg en fra 1024 og op med TRYGMAAL_PORT`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `Maskinen har ikke adressen ${host}. Vælg en anden med TRYGMAAL_HOST`
  return `Der kan ikke lyttes på ${host}, port ${port} (${code})`
}
