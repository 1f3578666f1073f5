import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A text that changes when a file of the program or a package that it uses is another: what was made by one program is
 * not taken for what another would make.
 * @param folder the program's own
 */
export function programMark(folder: string): string {
  const hash = createHash('sha256')
  const sources = readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const path of ['package-lock.json', 'package.json'].map((name) => join(folder, name)).concat(sources.sort()))
    hash.update(readFileSync(path)).update('\0')
  return hash.digest('base64url')
}
