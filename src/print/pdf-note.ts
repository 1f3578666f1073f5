import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { Report } from '#report/report.ts'
import { drawable } from './drawable.ts'
import { documentFontFiles } from './fonts.ts'
import type { LinkTo } from './note-scene.ts'
import { pdfData } from './pdf-data.ts'
import { withRowHeads } from './row-heads.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

let started: Promise<NodeCompiler> | undefined

/** Typst with the bundled fonts; made at the first note and kept. */
function compiler(): Promise<NodeCompiler> {
  started ??= import('@myriaddreamin/typst-ts-node-compiler').then(({ NodeCompiler }) =>
    NodeCompiler.create({
      workspace: folder,
      fontArgs: [{ fontBlobs: documentFontFiles().map((file) => readFileSync(file)) }],
    }),
  )
  return started
}

function refuse(typst: NodeCompiler, error: NodeError | null): void {
  if (!error) return
  const messages = typst.fetchDiagnostics(error).map((diagnostic) => JSON.stringify(diagnostic))
  if (messages.length > 0) throw new TypeError(`Cannot print PDF: ${messages.join('; ')}`)
}

/** The note as PDF/UA-1: tagged, titled, in its language, with bookmarks. The same report gives the same bytes. */
export async function pdfNote(report: Report, linkTo: LinkTo): Promise<Uint8Array> {
  const typst = await compiler()
  const data = JSON.stringify(pdfData(drawable(report), linkTo))
  const result = typst.compile({ mainFilePath: `${folder}note.typ`, inputs: { data } })
  // A font that is missing is only a warning to Typst, and another face on the page.
  refuse(typst, result.takeWarnings())
  refuse(typst, result.takeError())
  if (!result.result) throw new TypeError('Cannot print PDF: Typst gave no document')
  const pdf = typst.pdf(result.result, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(report.date) / 1000 })
  typst.evictCache(10)
  return withRowHeads(pdf)
}
