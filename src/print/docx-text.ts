import { ExternalHyperlink, ImageRun, type ParagraphChild, TextRun } from 'docx'
import type { Language } from '#domain/text.ts'
import type { Content, EvidenceMark, VerdictWord } from '#report/report.ts'
import { fontName, hex } from './docx-styles.ts'
import { type Stretch, stretchesOf } from './drawable.ts'
import { tagOf } from './language-tag.ts'
import type { LinkTo } from './note-scene.ts'
import { type Raster, rasterOf } from './raster.ts'
import { type Run, runsOf } from './runs.ts'
import { evidenceSign, verdictColour, verdictSign } from './signs.ts'
import { lightColours } from './style/tokens.ts'
import { printerWords } from './words.ts'

/** What every part of the document needs to know. */
export type Setting = {
  readonly language: Language
  readonly linkTo: LinkTo
  /** Distances against those of a page with air: below one where a summary would not fit its page. */
  readonly density: number
}

type Dress = { readonly bold?: boolean; readonly color?: string; readonly font?: string; readonly size?: number }

/** Letters that Plex does not have name the bundled font that does; it travels in the file. */
function otherFont({ family }: Stretch): { readonly font?: string; readonly rightToLeft?: boolean } {
  if (family === undefined || family === fontName) return {}
  return family === 'Noto Sans Arabic' ? { font: family, rightToLeft: true } : { font: family }
}

function textRuns(run: Run, dress: Dress): readonly TextRun[] {
  const style = {
    ...dress,
    ...(run.strong ? { bold: true } : {}),
    ...(run.title ? { italics: true } : {}),
    ...(run.raised ? { superScript: true } : {}),
    ...(run.language ? { language: { value: tagOf(run.language) } } : {}),
  }
  return run.text.split('\n').flatMap((text, line) =>
    stretchesOf(text).map(
      (stretch, i) =>
        new TextRun({
          ...style,
          ...otherFont(stretch),
          text: stretch.text,
          ...(line > 0 && i === 0 ? { break: 1 } : {}),
        }),
    ),
  )
}

/** A content as runs of text; links kept. */
export const childrenOf = (
  content: Content,
  { language, linkTo }: Setting,
  dress: Dress = {},
): readonly ParagraphChild[] =>
  runsOf(content, language, linkTo).flatMap((run): readonly ParagraphChild[] => {
    const runs = textRuns(run, dress)
    return run.href === undefined ? runs : [new ExternalHyperlink({ link: run.href, children: runs })]
  })

type Shown = {
  readonly alt: string
  readonly width: number /** Points below the line it stands on. */
  readonly drop?: number
}

/** A picture in a line of text, `width` in CSS pixels. */
export function pictureRun({ png, width: natural, height }: Raster, { alt, width, drop }: Shown): ImageRun {
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height: (height / natural) * width },
    altText: { name: alt, description: alt },
    ...(drop === undefined ? {} : { run: { position: `-${drop}pt` } }),
  })
}

/** Sign and word in one colour. @param size of the text in half points */
export function verdictRuns({ verdict, word }: VerdictWord, size: number): readonly ParagraphChild[] {
  const raster = rasterOf(verdictSign(verdict, lightColours))
  const judged = verdict !== 'monitored' && verdict !== 'stated'
  const color = hex(lightColours[verdictColour[verdict]])
  return [
    pictureRun(raster, { alt: word, width: size * 0.62, drop: 1 }),
    new TextRun({ text: `\u00a0\u00a0${word}`, bold: judged, color, size }),
  ]
}

export const evidenceRun = (mark: EvidenceMark, language: Language): ImageRun =>
  pictureRun(rasterOf(evidenceSign(mark, lightColours)), {
    alt: printerWords[language].evidence[mark],
    width: 25,
    drop: 1,
  })
