// Writes schemas/*.schema.json from the definitions that read the partnership folder. A test says when they are out of date.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '#folder/json-schemas.ts'

const top = join(import.meta.dirname, '..')
for (const [name, schema] of Object.entries(jsonSchemas))
  writeFileSync(join(top, 'schemas', `${name}.schema.json`), JSON.stringify(schema, null, 2))
execFileSync('npx', ['--no-install', 'biome', 'format', '--write', 'schemas'], { cwd: top, stdio: 'ignore' })
