import type { IStylesOptions } from 'docx'
import type { Language } from '#domain/text.ts'
import { tagOf } from './language-tag.ts'
import { lightColours } from './style/tokens.ts'

/** Twips: twentieths of a point. The page, its margin column and its main column (look §8). */
export const page = {
  width: 11906,
  height: 16838,
  left: 1077,
  right: 964,
  top: 964,
  bottom: 1190,
  text: 9865,
  margin: 2040,
  indent: 2310,
  main: 7555,
} as const

export const fontName = 'IBM Plex Sans'
export const mediumFontName = 'IBM Plex Sans Medium'

export const hex = (colour: string): string => colour.replace('#', '')
export const ink = hex(lightColours.ink)
export const ink2 = hex(lightColours.ink2)

const small = { size: 18, color: ink2 } as const

const heading = (
  size: number,
  spacing: { readonly before: number; readonly after: number; readonly line: number },
  indent: number,
) => ({
  quickFormat: true,
  basedOn: 'Normal',
  next: 'Normal',
  run: { size, bold: true, color: ink },
  paragraph: { spacing, keepNext: true, keepLines: true, indent: { left: indent } },
})

/** Styles by which a reader of the note can restyle it as a whole. */
export const styles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: fontName,
        size: 20,
        color: ink,
        language: { value: tagOf(language), eastAsia: tagOf(language), bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 0, before: 0, line: 290, lineRule: 'atLeast' } },
    },
    title: {
      quickFormat: true,
      run: { size: 40, bold: true, color: ink, characterSpacing: -7 },
      paragraph: { spacing: { line: 480, lineRule: 'exact', before: 0, after: 0 }, indent: { right: 2600 } },
    },
    heading1: heading(30, { before: 320, after: 160, line: 380 }, 0),
    heading2: heading(23, { before: 0, after: 80, line: 300 }, page.indent),
    heading3: heading(20, { before: 200, after: 60, line: 290 }, page.indent),
    caption: {
      quickFormat: true,
      run: { size: 20, bold: false, italics: false, color: ink2 },
      paragraph: { spacing: { before: 220, after: 100, line: 280, lineRule: 'atLeast' }, keepNext: true },
    },
    hyperlink: { run: { color: ink, underline: { type: 'none' } } },
  },
  paragraphStyles: [
    {
      id: 'Kicker',
      name: 'Kicker',
      basedOn: 'Normal',
      run: { size: 19, color: ink2 },
      paragraph: { spacing: { after: 120 } },
    },
    {
      id: 'HeadData',
      name: 'Head data',
      basedOn: 'Normal',
      run: { size: 17 },
      paragraph: { spacing: { line: 226, lineRule: 'atLeast', after: 0 } },
    },
    {
      id: 'Lede',
      name: 'Lede',
      basedOn: 'Normal',
      run: { size: 25 },
      paragraph: { spacing: { line: 364, lineRule: 'atLeast', before: 0, after: 360 }, indent: { right: 700 } },
    },
    {
      id: 'Rule',
      name: 'Rule',
      basedOn: 'Normal',
      run: { size: 2 },
      paragraph: { spacing: { line: 40, lineRule: 'exact', before: 260, after: 140 }, keepNext: true },
    },
    {
      id: 'MarginName',
      name: 'Margin',
      basedOn: 'Normal',
      run: small,
      paragraph: { spacing: { line: 240, lineRule: 'atLeast' } },
    },
    {
      id: 'Body',
      name: 'Main column',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 80, after: 80 }, indent: { left: page.indent } },
    },
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      run: small,
      paragraph: { spacing: { before: 80, after: 80, line: 250, lineRule: 'atLeast' } },
    },
    {
      id: 'Evidence',
      name: 'Evidence',
      basedOn: 'Normal',
      run: { size: 19, color: ink2 },
      paragraph: { spacing: { before: 40, after: 60, line: 264, lineRule: 'atLeast' } },
    },
    {
      id: 'QuoteText',
      name: 'Quote text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { line: 264, lineRule: 'atLeast' }, keepLines: true },
    },
    {
      id: 'TableHead',
      name: 'Table head',
      basedOn: 'Normal',
      run: { size: 17, color: ink2 },
      paragraph: { spacing: { line: 220, lineRule: 'atLeast' } },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { line: 252, lineRule: 'atLeast' } },
    },
    { id: 'RowHead', name: 'Row head', basedOn: 'TableText', run: { font: mediumFontName } },
    { id: 'Foot', name: 'Page foot', basedOn: 'Normal', run: { size: 16, color: ink2 } },
    {
      id: 'Drawing',
      name: 'Drawing',
      basedOn: 'Normal',
      paragraph: { keepNext: true, spacing: { line: 240, lineRule: 'auto', before: 60, after: 60 } },
    },
  ],
})
