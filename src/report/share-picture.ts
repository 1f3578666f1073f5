import { plainText } from '#claims/content.ts'
import type { Language } from '#domain/text.ts'
import type { PublicPage } from './public-page.ts'
import type { EvidenceMark, Report, VerdictWord } from './report.ts'

/** What stands on the picture that is shown where somebody shares a page: the same words as on the page. */
export type SharePicture = {
  readonly language: Language
  /** What the page is about, above its name; empty where the name says it. */
  readonly kicker: string
  readonly title: string
  /** One for the page, or one for each goal with its name: »Mål 1«. */
  readonly verdicts: readonly { readonly label: string; readonly word: VerdictWord }[]
  /** The answer in one to three sentences; empty where there is none. */
  readonly told: string
  readonly evidence?: { readonly mark: EvidenceMark; readonly text: string }
  readonly municipality: string
}

type About = Pick<SharePicture, 'kicker' | 'municipality'> & Partial<Pick<SharePicture, 'verdicts'>>

/** The picture of a page made from a model. */
export function pictureOf({ language, title, lede = [] }: PublicPage, about: About): SharePicture {
  return { language, title: plainText(title), told: plainText(lede), verdicts: [], ...about }
}

/** The picture of a page whose first section is about one figure: its finding, and the line that says how sure it is. */
export function pictureOfFinding(page: PublicPage, about: About): SharePicture {
  const [first] = page.sections
  const evidence = first?.blocks.find((block) => block.kind === 'evidence')
  const { mark, content = [] } = evidence ?? {}
  return {
    ...pictureOf(page, about),
    ...(first && { told: plainText(first.title) }),
    ...(mark && { evidence: { mark, text: plainText(content) } }),
  }
}

/** The picture of a note: its goals with their verdicts, as its first page has them. */
export function pictureOfNote({ language, title, lede, summary }: Report, municipality: string): SharePicture {
  const [first = '', ...rest] = title
  return {
    language,
    kicker: rest.join(', '),
    title: first,
    verdicts: summary.flatMap(({ margin: { name, verdict } }) => (verdict ? [{ label: name, word: verdict }] : [])),
    told: plainText(lede),
    municipality,
  }
}

/** What is on the picture, for those who do not see it. */
export function pictureInWords({ kicker, title, verdicts, told, evidence }: SharePicture): string {
  const judged = verdicts.map(({ label, word }) => (label === '' ? word.word : `${label}: ${word.word}`))
  const parts = [kicker, title, ...judged, told, evidence?.text ?? '']
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
