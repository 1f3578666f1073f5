import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

/** A folder that is gone when the test is over. */
export function temporaryFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'trygmaal-print-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'latin1', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 })

export type PdfFacts = {
  readonly info: string
  readonly structure: string
  readonly text: string
  readonly fonts: string
}

/** What poppler's programs say of a PDF. */
export function pdfFacts(test: TestContext, pdf: Uint8Array): PdfFacts {
  const file = join(temporaryFolder(test), 'note.pdf')
  writeFileSync(file, pdf)
  const utf8 = (text: string): string => Buffer.from(text, 'latin1').toString('utf8')
  return {
    info: utf8(run('pdfinfo', file)),
    structure: utf8(run('pdfinfo', '-struct-text', file)),
    text: utf8(run('pdftotext', '-raw', file, '-')),
    fonts: run('pdffonts', file),
  }
}

/**
 * A document as LibreOffice opens it, saved in another format: printed to PDF unless another is asked for.
 * @param format ending of the new file, and behind a colon how to write it, as `--convert-to` takes it
 * @param reader how to read the file where its name does not say it, as `--infilter` takes it
 */
export function throughLibreOffice(
  test: TestContext,
  name: string,
  bytes: Uint8Array,
  format = 'pdf',
  reader?: string,
): Uint8Array {
  const folder = temporaryFolder(test)
  writeFileSync(join(folder, name), bytes)
  run(
    'soffice',
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    ...(reader === undefined ? [] : [`--infilter=${reader}`]),
    '--convert-to',
    format,
    '--outdir',
    folder,
    join(folder, name),
  )
  return readFileSync(join(folder, name.replace(/\.\w+$/, `.${format.split(':')[0]}`)))
}
