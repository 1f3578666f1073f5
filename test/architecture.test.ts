import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, it } from 'node:test'

// The folders in the order in which they tell the story of the data (docs: CONTRIBUTING.md). Each may import from those above it.
const pureFolders = [
  'statistics',
  'domain',
  'language',
  'sources',
  'plan',
  'status',
  'folder',
  'indicators',
  'evaluation',
  'claims',
  'findings',
  'report',
  'tasks',
]

/** Who may import whom. The doors and stores know the pure folders and not each other; compose.ts brings them together. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(pureFolders.map((folder, place) => [folder, pureFolders.slice(0, place)])),
  warehouse: pureFolders,
  store: pureFolders,
  // The disk, for folders in and files out.
  files: pureFolders,
  print: pureFolders,
  // A page shows the figures and offers the files that the printers draw.
  web: [...pureFolders, 'print'],
  cli: pureFolders,
  compose: [...pureFolders, 'warehouse', 'files', 'store', 'print', 'web', 'cli'],
}

/** Libraries that only read text and keep a pure folder pure. */
const pureLibraries: Readonly<Record<string, readonly string[]>> = { folder: ['zod', 'yaml', 'csv-parse'] }

const longestFile = 350

type Source = { readonly path: string; readonly text: string }

const isTest = ({ path }: Source): boolean => /\.test\.tsx?$/.test(path)

/** `src/web/pages/x.tsx` → `web`; `src/compose.ts` → `compose`. */
const folderOf = (path: string): string => path.split('/')[1]?.replace(/\.tsx?$/, '') ?? ''

/** What a file imports, in the order it stands; comments do not count. */
function importsOf({ text }: Source): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  const statements = code.matchAll(/^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm)
  const calls = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)
  return [...statements, ...calls].map((match) => match[1] ?? '')
}

function importFaults(source: Source): readonly string[] {
  const folder = folderOf(source.path)
  const above = mayImport[folder]
  if (!above) return [`${source.path}: the folder is not in the table`]
  // A test looks at what it needs.
  if (isTest(source)) return []
  return importsOf(source).flatMap((target) => {
    const fault = importFault(folder, above, target)
    return fault === undefined ? [] : [`${source.path} imports ${target}: ${fault}`]
  })
}

function importFault(folder: string, above: readonly string[], target: string): string | undefined {
  if (target.startsWith('./')) return folder === 'compose' ? 'across folders it is written #folder/file.ts' : undefined
  if (target.startsWith('.')) return 'across folders it is written #folder/file.ts'
  if (target.startsWith('#')) {
    const other = target.slice(1).split('/')[0] ?? ''
    return other === folder || above.includes(other) ? undefined : `${folder} may not know ${other}`
  }
  if (!pureFolders.includes(folder)) return undefined
  const library = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? '')
  return (pureLibraries[folder] ?? ['zod']).includes(library) ? undefined : `${folder} is pure`
}

const worldly = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(/

function purityFaults(source: Source): readonly string[] {
  const found = pureFolders.includes(folderOf(source.path)) && !isTest(source) && worldly.exec(source.text)
  return found ? [`${source.path}: ${found[0]} asks the world, and ${folderOf(source.path)} is pure`] : []
}

function shapeFaults({ path, text }: Source): readonly string[] {
  const name = basename(path).replace(/\..*$/, '')
  const lines = text.split('\n').length - 1
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.tsx?$/.test(basename(path)) ? [] : [`${path}: the name is not kebab-case`]),
    ...(name === 'index' ? [`${path}: a barrel hides where things are`] : []),
    ...(/\b(utils?|helpers?|common|misc)\b/.test(path) ? [`${path}: the name does not say what is in it`] : []),
    ...(/^export default\b/m.test(text) ? [`${path}: a default export has no name`] : []),
    ...(lines > longestFile ? [`${path}: ${lines} lines; look for the second story`] : []),
  ]
}

/** Files that nothing on the way from the roots imports. */
function unreachable(sources: readonly Source[], isRoot: (source: Source) => boolean): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const waiting = sources.filter(isRoot)
  const reached = new Set(waiting)
  for (let source = waiting.pop(); source; source = waiting.pop())
    for (const target of importsOf(source)) {
      const found = byPath.get(pathOf(target, source.path))
      if (!found || reached.has(found)) continue
      reached.add(found)
      waiting.push(found)
    }
  return sources.filter((source) => !reached.has(source)).map(({ path }) => `${path}: nothing uses it`)
}

function pathOf(target: string, from: string): string {
  if (target === '#compose') return 'src/compose.ts'
  return target.startsWith('#') ? `src/${target.slice(1)}` : normalize(join(dirname(from), target))
}

const faultsOf = (source: Source): readonly string[] =>
  [importFaults, purityFaults, shapeFaults].flatMap((rule) => rule(source))

const read = (pattern: string): readonly Source[] =>
  globSync(pattern).map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))

describe('The source', () => {
  const sources = read('src/**/*.{ts,tsx}')

  it('keeps to the table and the craft', () => {
    assert.ok(sources.length > 10, 'the tests are run from the program’s own folder')
    assert.deepEqual(sources.flatMap(faultsOf), [])
  })

  it('holds no file that nothing uses', () => {
    const users = read('{scripts,test}/**/*.ts')
    const isRoot = (source: Source) => source.path === 'src/compose.ts' || isTest(source) || users.includes(source)
    assert.deepEqual(unreachable([...sources, ...users], isRoot), [])
  })
})

describe('The rules of the architecture', () => {
  const broken: readonly (Source & { readonly fault: RegExp })[] = [
    { path: 'src/domain/a.ts', text: "import { b } from '#indicators/b.ts'", fault: /domain may not know indicators/ },
    { path: 'src/domain/a.ts', text: "import {\n  b,\n} from '#tasks/b.ts'", fault: /domain may not know tasks/ },
    { path: 'src/domain/a.ts', text: "export * from '#tasks/b.ts'", fault: /domain may not know tasks/ },
    { path: 'src/domain/a.ts', text: "type B = import('#tasks/b.ts').B", fault: /domain may not know tasks/ },
    { path: 'src/cli/a.ts', text: "const b = await import('#web/b.tsx')", fault: /cli may not know web/ },
    { path: 'src/web/a.tsx', text: "import { b } from '#store/b.ts'", fault: /web may not know store/ },
    { path: 'src/store/a.ts', text: "import { b } from '#compose'", fault: /store may not know compose/ },
    { path: 'src/tasks/a.ts', text: "import { readFile } from 'node:fs'", fault: /tasks is pure/ },
    { path: 'src/tasks/a.ts', text: "import 'node:fs'", fault: /tasks is pure/ },
    { path: 'src/report/a.ts', text: "import { parse } from 'yaml'", fault: /report is pure/ },
    { path: 'src/folder/a.ts', text: "import { Hono } from '@hono/node-server'", fault: /folder is pure/ },
    { path: 'src/report/a.ts', text: 'export const today = new Date()', fault: /asks the world/ },
    { path: 'src/statistics/a.ts', text: 'const u = Math.random()', fault: /asks the world/ },
    { path: 'src/web/pages/a.tsx', text: "import { b } from '../b.tsx'", fault: /#folder\/file\.ts/ },
    { path: 'src/compose.ts', text: "import { b } from './cli/b.ts'", fault: /#folder\/file\.ts/ },
    { path: 'src/shared/a.ts', text: '', fault: /not in the table/ },
    { path: 'src/domain/Area.ts', text: '', fault: /kebab-case/ },
    { path: 'src/domain/index.ts', text: '', fault: /barrel/ },
    { path: 'src/domain/date-utils.ts', text: '', fault: /does not say/ },
    { path: 'src/web/helpers/a.tsx', text: '', fault: /does not say/ },
    { path: 'src/domain/a.ts', text: 'export default 1', fault: /default export/ },
    { path: 'src/domain/a.ts', text: '\n'.repeat(longestFile + 1), fault: /351 lines/ },
  ]
  for (const { path, text, fault } of broken)
    it(`find the fault in ${path}: ${text.trim() === '' ? 'its name or length' : text.replaceAll('\n', ' ')}`, () => {
      const faults = faultsOf({ path, text })
      assert.equal(faults.length, 1, faults.join('\n'))
      assert.match(faults[0] ?? '', fault)
    })

  const sound: readonly Source[] = [
    {
      path: 'src/tasks/a.ts',
      text: "import { z } from 'zod'\nimport { b } from '#domain/b.ts'\nimport { c } from './c.ts'",
    },
    { path: 'src/folder/a.ts', text: "import { parse } from 'csv-parse/sync'\nimport { parse as yaml } from 'yaml'" },
    { path: 'src/domain/a.ts', text: "/** Not import('#tasks/b.ts'). */\n// import { b } from '#tasks/b.ts'" },
    { path: 'src/domain/a.test.ts', text: "import { it } from 'node:test'\nimport { b } from '#tasks/b.ts'" },
    { path: 'src/web/pages/a.tsx', text: "import { svg } from '#print/svg.ts'\nimport { b } from '#web/b.tsx'" },
    { path: 'src/domain/a.ts', text: '\n'.repeat(longestFile) },
  ]
  for (const source of sound)
    it(`let ${source.path} pass: ${source.text.trim().split('\n')[0]}`, () => assert.deepEqual(faultsOf(source), []))

  it('find the file that nothing uses, and those that only it uses', () => {
    const sources = [
      { path: 'src/compose.ts', text: "import { a } from '#cli/a.ts'" },
      { path: 'src/cli/a.ts', text: "import { b } from './b.ts'" },
      { path: 'src/cli/b.ts', text: '' },
      { path: 'src/cli/lost.ts', text: "import { d } from './d.ts'" },
      { path: 'src/cli/d.ts', text: '' },
    ]
    const faults = unreachable(sources, ({ path }) => path === 'src/compose.ts')
    assert.deepEqual(faults, ['src/cli/lost.ts: nothing uses it', 'src/cli/d.ts: nothing uses it'])
  })
})
