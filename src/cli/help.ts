import type { Option, Verb } from './verb.ts'

/** `report <partnerskab> --year ÅR [--lang SPROG]` */
export function usage(verb: Verb): string {
  const words = Object.values(verb.arguments).map((argument) => argument.value)
  const options = Object.entries(verb.options).map(([name, option]) =>
    option.required ? shown(name, option) : `[${shown(name, option)}]`,
  )
  return [verb.name, ...words, ...options].join(' ')
}

export function verbHelp(verb: Verb, command: string): string {
  const lines = [
    ...Object.values(verb.arguments).map(({ value, about }) => ({ word: value, about })),
    ...Object.entries(verb.options).map(([name, option]) => ({ word: shown(name, option), about: option.about })),
    { word: '--help', about: 'viser denne hjælp' },
  ]
  return `${verb.summary}.\n\nBrug: ${command} ${usage(verb)}\n\n${table(lines)}`
}

export function overview(verbs: readonly Verb[], command: string): string {
  const lines = verbs.map((verb) => ({ word: verb.name, about: verb.summary }))
  return `Trygmål måler og følger målene i et lokalt tryghedspartnerskab.\n\nBrug: ${command} <kommando> …\n\n${table(lines)}\n${settingsHelp}\nMere om en kommando: ${command} <kommando> --help\n`
}

const settingsHelp = `Indstillinger læses fra miljøet:

${table([
  { word: 'TRYGMAAL_PORT', about: 'porten; ellers 8080 eller den næste ledige' },
  { word: 'TRYGMAAL_HOST', about: 'adressen, der lyttes på; ellers 127.0.0.1' },
  { word: 'TRYGMAAL_DATA', about: 'mappen med data; ellers var i programmets egen mappe' },
  { word: 'TRYGMAAL_URL', about: 'stedets offentlige adresse, som dokumenterne henviser til' },
])}`

const shown = (name: string, option: Option): string =>
  option.value === undefined ? `--${name}` : `--${name} ${option.value}`

function table(lines: readonly { readonly word: string; readonly about: string }[]): string {
  const width = Math.max(...lines.map(({ word }) => word.length))
  return lines.map(({ word, about }) => `  ${word.padEnd(width)}  ${about}\n`).join('')
}
