import { parseArgs } from 'node:util'
import { nearest } from './nearest.ts'
import { type AnyGiven, type Verb, WrongUse } from './verb.ts'

/**
 * What was typed after a verb, held against the verb's own table.
 * @throws WrongUse on the first thing that does not fit, with the word that was probably meant
 */
export function readArguments(verb: Verb, typed: readonly string[]): AnyGiven {
  const { tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(
      Object.entries(verb.options).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
    ),
    // The checks below know Danish and the nearest correct form; parseArgs only cuts the words apart.
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words = tokens.filter((token) => token.kind === 'positional').map((token) => token.value)
  const options = tokens.filter((token) => token.kind === 'option')
  // Options first: the value of a misspelt one looks like a word too many.
  return { ...readOptions(verb, options), ...readWords(verb, words) }
}

function readWords(verb: Verb, words: readonly string[]): Record<string, string> {
  const declared = Object.entries(verb.arguments)
  const extra = words[declared.length]
  if (extra !== undefined) throw new WrongUse(`»${extra}« er der ikke plads til`)
  return Object.fromEntries(
    declared.map(([name, { value }], index) => {
      const word = words[index]
      if (word === undefined || word === '') throw new WrongUse(`${value} mangler`)
      return [name, word]
    }),
  )
}

type OptionToken = { readonly name: string; readonly rawName: string; readonly value?: string | undefined }

function readOptions(verb: Verb, tokens: readonly OptionToken[]): AnyGiven {
  for (const token of tokens) checkOption(verb, token)
  return Object.fromEntries(
    Object.entries(verb.options).map(([name, option]) => {
      const [token, again] = tokens.filter((candidate) => candidate.name === name)
      if (again) throw new WrongUse(`--${name} står der to gange`)
      if (option.required && !token) throw new WrongUse(`--${name} ${option.value} mangler`)
      return [name, option.value === undefined ? token !== undefined : token?.value]
    }),
  )
}

function checkOption(verb: Verb, { name, rawName, value }: OptionToken): void {
  const option = verb.options[name]
  if (!option || !rawName.startsWith('--')) {
    const near = nearest(name, [...Object.keys(verb.options), 'help'])
    throw new WrongUse(
      `${verb.name} har ikke noget valg, der hedder ${rawName}`,
      near === undefined ? undefined : { wrong: rawName, right: `--${near}` },
    )
  }
  if (option.value === undefined && value !== undefined) throw new WrongUse(`--${name} skal stå alene, uden værdi`)
  // `--year --out x` would else take --out for the year.
  if (option.value !== undefined && (value === undefined || value === '' || value.startsWith('--')))
    throw new WrongUse(`--${name} mangler sin værdi: --${name} ${option.value}`)
}
