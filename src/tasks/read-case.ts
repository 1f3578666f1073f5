import type { Case } from '#domain/case.ts'
import type { Finding } from '#domain/finding.ts'
import type { Effects } from './effects.ts'
import { unknownSlug } from './unknown-slug.ts'

/** Everything that is known of a partnership, or a finding that names the nearest one there is. */
export async function readCase(
  { store }: Pick<Effects, 'store'>,
  slug: string,
): Promise<{ readonly dossier: Case } | { readonly finding: Finding }> {
  const dossier = await store.readCase(slug)
  if (dossier) return { dossier }
  const partnerships = await store.listPartnerships()
  return {
    finding: unknownSlug(
      slug,
      partnerships.map(({ id }) => id),
    ),
  }
}
