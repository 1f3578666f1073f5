import assert from 'node:assert/strict'
import { createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, it } from 'node:test'
import { type Serving, serve } from './serve.ts'

const host = '127.0.0.1'
const site = { fetch: () => new Response('hej') }

const takePort = (): Promise<{ server: Server; port: number }> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, host, () => resolve({ server, port: (server.address() as AddressInfo).port }))
  })

/** Sends bytes as they are, and waits for the whole answer. */
const raw = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, host, () => socket.write(bytes))
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => {
      answer += part
      if (answer.includes('</html>')) socket.end()
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
    socket.setTimeout(3000, () => socket.destroy())
  })

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const { server, port } = await takePort()
  await new Promise((resolve) => server.close(resolve))
  return port
}

function assertServing(serving: Serving): asserts serving is Extract<Serving, { kind: 'serving' }> {
  assert.equal(serving.kind, 'serving', serving.kind === 'refused' ? serving.why : undefined)
}

describe('serve()', () => {
  it('serves the site on the port it was given', async () => {
    const port = await freePort()
    const serving = await serve(site, { host, port })
    assertServing(serving)
    assert.equal(serving.address, `http://127.0.0.1:${port}/`)
    assert.equal(await (await fetch(serving.address)).text(), 'hej')
    await serving.close()
  })

  it('refuses in words when the port it was given is taken', async () => {
    const { server, port } = await takePort()
    const why = `Port ${port} er i brug af et andet program. Vælg en anden med TRYGMAAL_PORT`
    assert.deepEqual(await serve(site, { host, port }), { kind: 'refused', why })
    server.close()
  })

  it('takes the next free port when none was given', async () => {
    const first = await serve(site, { host, port: undefined })
    const second = await serve(site, { host, port: undefined })
    assertServing(first)
    assertServing(second)
    assert.ok(second.port > first.port && first.port >= 8080)
    await Promise.all([first.close(), second.close()])
  })

  it('refuses in words an address that is not the machine’s', async () => {
    // 192.0.2.0/24 is set aside for examples (RFC 5737), so no machine has it.
    const serving = await serve(site, { host: '192.0.2.1', port: 8080 })
    assert.ok(serving.kind === 'refused' && serving.why.includes('TRYGMAAL_HOST'))
  })

  for (const [what, request, status, said] of [
    [
      'a flood of headers',
      `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(40_000)}\r\n\r\n`,
      431,
      /browseren sender med, er for langt/,
    ],
    [
      'an address of forty thousand letters',
      `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      431,
      /Adressen .*for langt/,
    ],
    ['what is no request', 'hej\r\n\r\n', 400, /kan ikke læses/],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400, /kan ikke læses/],
    ['a backslash', 'GET /\\x HTTP/1.1\r\nHost: x\r\n\r\n', 400, /kan ikke læses/],
    ['a method that nobody knows', 'HENT / HTTP/1.1\r\nHost: x\r\n\r\n', 400, /kan ikke læses/],
  ] as const)
    it(`answers ${what} in words, in both languages`, async () => {
      const serving = await serve(site, { host, port: await freePort() })
      assertServing(serving)
      const answer = await raw(serving.port, request)
      assert.ok(answer.startsWith(`HTTP/1.1 ${status} `), answer.slice(0, 40))
      assert.match(answer, said)
      assert.match(answer, /<p lang="en">The /)
      assert.doesNotMatch(answer, /Error|at \w+ \(|node:/)
      assert.equal(await (await fetch(serving.address)).text(), 'hej', 'the server goes on')
      await serving.close()
    })

  it('closes within a second although a browser holds its connection open', async () => {
    const serving = await serve({ fetch: () => new Promise<Response>(() => {}) }, { host, port: await freePort() })
    assertServing(serving)
    const waiting = request(serving.address)
    const cut = new Promise((resolve) => waiting.once('error', resolve))
    waiting.end()
    await new Promise((resolve) => waiting.once('socket', (socket) => socket.once('connect', resolve)))
    const began = performance.now()
    await serving.close()
    await cut
    assert.ok(performance.now() - began < 1000)
  })
})
