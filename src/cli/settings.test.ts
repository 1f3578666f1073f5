import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readSettings } from './settings.ts'
import { type Environment, WrongUse } from './verb.ts'

const read = (env: Environment) => readSettings({ env, currentFolder: '/hjem/anna', programFolder: '/opt/trygmål' })

describe('readSettings()', () => {
  it('keeps data in the program’s own folder when nothing is set', () =>
    assert.deepEqual(read({}), {
      port: undefined,
      host: '127.0.0.1',
      dataFolder: '/opt/trygmål/var',
      url: undefined,
    }))

  it('counts an empty setting as unset', () =>
    assert.deepEqual(read({ TRYGMAAL_PORT: '', TRYGMAAL_HOST: '', TRYGMAAL_DATA: '', TRYGMAAL_URL: '' }), read({})))

  it('reads a data folder from where the program is called', () => {
    assert.equal(read({ TRYGMAAL_DATA: 'data' }).dataFolder, '/hjem/anna/data')
    assert.equal(read({ TRYGMAAL_DATA: '/srv/data' }).dataFolder, '/srv/data')
  })

  it('takes the slash off the end of the public address', () => {
    assert.equal(read({ TRYGMAAL_URL: 'https://tryghed.example.dk/' }).url, 'https://tryghed.example.dk')
    assert.equal(read({ TRYGMAAL_URL: 'https://example.dk/tryghed/' }).url, 'https://example.dk/tryghed')
  })

  for (const port of ['1', '8080', '65535'])
    it(`takes port ${port}`, () => assert.equal(read({ TRYGMAAL_PORT: port }).port, Number(port)))

  for (const port of ['abc', '0', '65536', '80.5', '-1', '1e3', ' 8080'])
    it(`refuses »${port}« as a port, and says what can stand there`, () =>
      assert.throws(
        () => read({ TRYGMAAL_PORT: port }),
        (error) =>
          error instanceof WrongUse && error.message === `TRYGMAAL_PORT er »${port}«; skriv et tal fra 1 til 65535`,
      ))

  for (const [name, value] of [
    ['TRYGMAAL_HOST', 'http://localhost'],
    ['TRYGMAAL_URL', 'tryghed.example.dk'],
    ['TRYGMAAL_URL', 'ftp://tryghed.example.dk'],
    ['TRYGMAAL_URL', 'https://tryghed.example.dk/?a=1'],
  ] as const)
    it(`refuses ${name}=${value}, naming both`, () =>
      assert.throws(
        () => read({ [name]: value }),
        (error) => error instanceof WrongUse && error.message.startsWith(`${name} er »${value}«; skriv`),
      ))
})
