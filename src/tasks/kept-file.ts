import type { Case } from '#domain/case.ts'
import type { KeptFile } from '#domain/municipality.ts'
import { holdsFigures } from '#report/road-file.ts'
import type { Effects } from './effects.ts'

/** A file of a folder as it was read, or what there is instead. */
export type KeptFilePage =
  | { readonly dossier: Case; readonly file: KeptFile }
  | { readonly dossier: Case | undefined; readonly paths: readonly string[] }

/** Files with figures are for everybody; the others hold settings and are not shown. */
export async function readKeptFile(
  { store }: Pick<Effects, 'store'>,
  partnership: string,
  path: string,
): Promise<KeptFilePage> {
  const dossier = await store.readCase(partnership)
  const files = dossier?.files.filter((file) => holdsFigures(file.path)) ?? []
  const file = files.find((item) => item.path === path)
  if (!dossier || !file) return { dossier, paths: files.map((item) => item.path) }
  return { dossier, file }
}
