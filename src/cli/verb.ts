/** A word that must stand after the verb. `value` is how it is shown: `<mappe>`. */
export type Argument = { readonly value: string; readonly about: string }

/** `--year ÅR` when it has a value, else a flag: `--empty`. */
export type Option = { readonly value?: string; readonly required?: true; readonly about: string }

export type Arguments = Readonly<Record<string, Argument>>
export type Options = Readonly<Record<string, Option>>

/** What was typed: a text for each argument and required option, a text or undefined for the others, true or false for flags. */
export type Given<A extends Arguments, O extends Options> = { readonly [name in keyof A]: string } & {
  readonly [name in keyof O]: O[name] extends { readonly value: string }
    ? O[name] extends { readonly required: true }
      ? string
      : string | undefined
    : boolean
}

/** The same, of a verb of which nothing is known. */
export type AnyGiven = Readonly<Record<string, string | boolean | undefined>>

/** One thing the program can be asked to do. */
export type Verb = {
  readonly name: string
  /** One line, without full stop. */
  readonly summary: string
  /** What it does, as in »Kunne ikke indlæse mappen«. */
  readonly does: string
  readonly arguments: Arguments
  readonly options: Options
  /** @returns the exit code: 0 done, 1 not done */
  readonly run: (given: AnyGiven, effects: Effects) => Promise<number>
}

/** Lets each verb's `run` know the names and kinds of what its own table declares. */
export function defineVerb<const A extends Arguments, const O extends Options>(
  verb: Omit<Verb, 'arguments' | 'options' | 'run'> & {
    readonly arguments: A
    readonly options: O
    readonly run: (given: Given<A, O>, effects: Effects) => Promise<number>
  },
): Verb {
  // readArguments() builds `given` from this same table, so what it hands over has the shape that `run` declares.
  return { ...verb, run: (given, effects) => verb.run(given as Given<A, O>, effects) }
}

/** A typed word and the word that was probably meant. */
export type Instead = { readonly wrong: string; readonly right: string }

/** The command line was not understood: exit code 2. */
export class WrongUse extends Error {
  readonly instead: Instead | undefined

  constructor(message: string, instead?: Instead) {
    super(message)
    this.instead = instead
  }
}

/** What the terminal and its surroundings are to a verb; tests pass an object literal. */
export type Effects = {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly env: Environment
  readonly currentFolder: string
  readonly programFolder: string
  /** How the program was called, such as `node bin/trygmaal.js`. */
  readonly command: string
  /** Resolves when somebody asks the program to end. */
  readonly askedToStop: () => Promise<void>
}

type EnvironmentName = 'TRYGMAAL_PORT' | 'TRYGMAAL_HOST' | 'TRYGMAAL_DATA' | 'TRYGMAAL_URL' | 'TRYGMAAL_DEBUG'

export type Environment = { readonly [name in EnvironmentName]?: string | undefined }
