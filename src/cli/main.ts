import { inspect } from 'node:util'
import { overview, usage, verbHelp } from './help.ts'
import { nearest } from './nearest.ts'
import { readArguments } from './read-arguments.ts'
import { shellWords } from './shell-words.ts'
import { type Effects, type Instead, type Verb, WrongUse } from './verb.ts'

/**
 * Does what the command line asks.
 * @returns the exit code: 0 done, 1 not done, 2 not understood
 */
export async function main(args: readonly string[], verbs: readonly Verb[], effects: Effects): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined) {
    effects.stderr(overview(verbs, effects.command))
    return 2
  }
  const verb = verbs.find((candidate) => candidate.name === name)
  try {
    if (verb === undefined) return helpOrRefuse(name, rest, verbs, effects)
    if (asksForHelp(rest)) {
      effects.stdout(verbHelp(verb, effects.command))
      return 0
    }
    return await verb.run(readArguments(verb, rest), effects)
  } catch (error) {
    if (error instanceof WrongUse) return refuse(error, args, verb, effects)
    effects.stderr(`Kunne ikke ${verb?.does}: ${reason(error, effects)}\n`)
    return 1
  }
}

const asksForHelp = (words: readonly string[]): boolean => words.includes('--help') || words.includes('-h')

function helpOrRefuse(name: string, rest: readonly string[], verbs: readonly Verb[], effects: Effects): number {
  if (name === 'help' || asksForHelp([name])) {
    const asked = verbs.find((verb) => rest.includes(verb.name))
    effects.stdout(asked ? verbHelp(asked, effects.command) : overview(verbs, effects.command))
    return 0
  }
  const names = verbs.map((verb) => verb.name)
  const near = nearest(name, names)
  throw new WrongUse(
    `Der er ingen kommando, der hedder »${name}«. Der er ${names.join(', ')}`,
    near === undefined ? undefined : { wrong: name, right: near },
  )
}

function refuse(
  error: WrongUse,
  args: readonly string[],
  verb: Verb | undefined,
  { command, stderr }: Effects,
): number {
  stderr(`${error.message}.\n`)
  const { instead } = error
  if (instead) stderr(`Mente du: ${command} ${shellWords(args.map((word) => corrected(word, instead)))}\n`)
  else stderr(`Brug: ${command} ${verb ? usage(verb) : '<kommando> …'}\n`)
  stderr(`Mere hjælp: ${command} ${verb ? `${verb.name} ` : ''}--help\n`)
  return 2
}

/** A word of the command line with what was meant put in, also in `--name=value`. */
function corrected(word: string, { wrong, right }: Instead): string {
  const [name, ...value] = word.split('=')
  if (word === wrong) return right
  if (name === wrong) return [right, ...value].join('=')
  return value.join('=') === wrong ? `${name}=${right}` : word
}

function reason(error: unknown, { env }: Effects): string {
  if (env.TRYGMAAL_DEBUG === '1') return inspect(error)
  return error instanceof Error ? error.message : String(error)
}
