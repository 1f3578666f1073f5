import { dirname } from 'node:path'

export type RefusalReason = 'newer-schema' | 'no-database' | 'no-access' | 'disk-fails' | 'busy'

/** The store cannot be used, and a person can do something about it: the message says what, in Danish. */
export class StoreRefusal extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoreRefusal'
    this.reason = reason
  }
}

type Refusal = {
  readonly reason: RefusalReason
  /** SQLite's numbers and the system's names of the errors meant. */
  readonly codes: readonly (number | string)[]
  readonly message: (file: string) => string
}

const refusals: readonly Refusal[] = [
  {
    reason: 'busy',
    codes: [5, 6],
    message: (file) => `Databasen ${file} er optaget af et andet program. Prøv igen om lidt`,
  },
  {
    reason: 'no-access',
    codes: [3, 8, 14, 23, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR'],
    message: (file) =>
      `Databasen ${file} kan ikke åbnes og skrives. Giv programmet lov til at skrive i mappen ${dirname(file)}, eller vælg en anden mappe med TRYGMAAL_DATA`,
  },
  {
    reason: 'disk-fails',
    codes: [10, 13, 'ENOSPC', 'EIO'],
    message: (file) => `Databasen ${file} kan ikke skrives. Se efter, om disken er fuld eller i stykker`,
  },
  {
    reason: 'no-database',
    codes: [11, 26],
    message: (file) =>
      `Filen ${file} er ikke en database, eller den er ødelagt. Flyt den et andet sted hen, og sæt en sikkerhedskopi i stedet; er der ingen fil, begynder programmet forfra`,
  },
]

/** SQLite's number of an error without its details, or the system's name of it. */
function codeOf(error: unknown): number | string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The error in words where a person can do something about it, else the error itself. */
export function inWords(error: unknown, file: string): unknown {
  const code = codeOf(error)
  const found = refusals.find((refusal) => code !== undefined && refusal.codes.includes(code))
  return found ? new StoreRefusal(found.reason, found.message(file), error) : error
}
