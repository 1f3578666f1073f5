import type { Content } from '#report/report.ts'

/** The words of a content, without its notes. */
export const plainText = (content: Content): string =>
  content.map((inline) => (inline.kind === 'note' ? '' : inline.text)).join('')
