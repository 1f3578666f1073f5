// Run before `npm start` and `npm test`. With --with-test-packages also what the tests need of the machine itself.
import { ensureInstalled, InstallError } from './packages.mjs'
import { ensureTestPackages } from './test-packages.mjs'

try {
  ensureInstalled()
  if (process.argv.includes('--with-test-packages')) ensureTestPackages()
} catch (error) {
  if (!(error instanceof InstallError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
