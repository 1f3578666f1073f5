import { join, resolve } from 'node:path'
import { type Effects, WrongUse } from './verb.ts'

export type Settings = {
  /** Undefined: 8080, or the next that is free. */
  readonly port: number | undefined
  readonly host: string
  readonly dataFolder: string
  /** The site's public address, without a slash at the end; undefined: documents carry no links to it. */
  readonly url: string | undefined
}

type SettingsSource = Pick<Effects, 'env' | 'currentFolder' | 'programFolder'>

/**
 * The program's settings from TRYGMAAL_PORT, _HOST, _DATA and _URL; an empty one counts as unset.
 * @throws WrongUse naming the setting, what it is and what it can be
 */
export function readSettings({ env, currentFolder, programFolder }: SettingsSource): Settings {
  const folder = env.TRYGMAAL_DATA
  return {
    port: readPort(env.TRYGMAAL_PORT || undefined),
    host: readHost(env.TRYGMAAL_HOST || '127.0.0.1'),
    dataFolder: folder ? resolve(currentFolder, folder) : join(programFolder, 'var'),
    url: readUrl(env.TRYGMAAL_URL || undefined),
  }
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65535) throw new WrongUse(`TRYGMAAL_PORT er »${text}«; skriv et tal fra 1 til 65535`)
  return port
}

function readHost(text: string): string {
  if (!/^[\w.:-]+$/.test(text))
    throw new WrongUse(`TRYGMAAL_HOST er »${text}«; skriv en adresse eller et navn alene, fx 127.0.0.1 eller 0.0.0.0`)
  return text
}

function readUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new WrongUse(`TRYGMAAL_URL er »${text}«; skriv hele adressen, fx https://tryghed.example.dk`)
  return url.href.replace(/\/$/, '')
}
