// What the tests need of the machine: a browser for the pages, and readers of PDF, Word and Excel that are not our own.
// Plain JavaScript that Node 18 reads, as packages.mjs.
import { spawnSync } from 'node:child_process'
import { InstallError } from './packages.mjs'

/** Debian's names; any one of a line is enough. */
const needed = [
  ['chromium'],
  ['poppler-utils'],
  ['libreoffice-writer-nogui', 'libreoffice-writer'],
  ['libreoffice-calc-nogui', 'libreoffice-calc'],
]

/** @throws {InstallError} with the command to type, when something is absent and we may not install it */
export function ensureTestPackages() {
  if (spawnSync('dpkg-query', ['--version']).error) {
    process.stderr.write(
      'Prøverne skal bruge Chromium (CHROMIUM_PATH), pdfinfo og soffice. De kan kun hentes af sig selv på Debian.\n',
    )
    return
  }
  const absent = needed.filter((names) => !isReplaced(names) && !names.some(isInstalled)).map(([name]) => name)
  if (absent.length === 0) return
  const install = ['install', '-y', '--no-install-recommends', ...absent]
  const byHand = `apt-get update && apt-get ${install.join(' ')}`
  if (process.getuid?.() !== 0) {
    const instead = absent.includes('chromium')
      ? '\nEn anden Chromium kan bruges med CHROMIUM_PATH=/sti/til/chromium.'
      : ''
    throw new InstallError(
      `Prøverne skal bruge ${absent.join(', ')}. Bed maskinens administrator køre:\n  ${byHand}${instead}`,
    )
  }
  process.stderr.write(`Henter det, prøverne skal bruge: ${absent.join(', ')} …\n`)
  for (const args of [['update'], install]) {
    const { status } = spawnSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 2, 2],
    })
    if (status !== 0) throw new InstallError(`Kunne ikke hente det, prøverne skal bruge. Prøv selv:\n  ${byHand}`)
  }
}

const isReplaced = ([name]) => name === 'chromium' && Boolean(process.env.CHROMIUM_PATH)

function isInstalled(name) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own notation
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' })
  return status === 0 && stdout === 'installed'
}
