import type { Language } from '#domain/text.ts'
import { wordsIn } from '#language/words.ts'
import { type DataFormat, dataFilePath, dataFormats } from '#report/page-paths.ts'
import type { PageBlock } from '#report/public-page.ts'

/** The files of a page by their usual names. */
export const formatNames: Readonly<Record<DataFormat, string>> = { csv: 'CSV', xlsx: 'Excel', json: 'JSON-stat' }

/**
 * »Hent CSV«, »Excel«, »JSON-stat«: where a page's figures are to be had as files.
 * @param page address of the page, without the language
 */
export const downloadLinks = (page: string, language: Language): PageBlock => ({
  kind: 'links',
  links: dataFormats.map((format, i) => ({
    text: i === 0 ? `${wordsIn(language)('Hent', 'Download')} ${formatNames[format]}` : formatNames[format],
    href: dataFilePath(page, format),
  })),
})
