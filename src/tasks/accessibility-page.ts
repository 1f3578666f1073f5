import type { Municipality } from '#domain/municipality.ts'
import type { Language } from '#domain/text.ts'
import { accessibilityPage } from '#report/pages/accessibility-page.ts'
import type { PublicPage } from '#report/public-page.ts'
import type { Effects } from './effects.ts'
import { everyCase } from './every-case.ts'

/** The accessibility statement, with a part for each municipality in the store. */
export async function readAccessibilityPage(
  effects: Pick<Effects, 'store'>,
  language: Language,
): Promise<{ readonly page: PublicPage; readonly municipalities: readonly Municipality[] }> {
  const all = (await everyCase(effects)).map(({ municipality }) => municipality)
  const municipalities = [...Map.groupBy(all, ({ name }) => name).values()].flatMap(told)
  return { page: accessibilityPage(municipalities, language), municipalities }
}

/** Partnerships that stand alone may write different settings of one municipality: what one of them says is said. */
function told(same: readonly Municipality[]): readonly Municipality[] {
  const [first] = same
  const contact = same.find((municipality) => municipality.contact !== undefined)?.contact
  const accessibility = same.find((municipality) => municipality.accessibility !== undefined)?.accessibility
  return first ? [{ ...first, ...(contact && { contact }), ...(accessibility && { accessibility }) }] : []
}
