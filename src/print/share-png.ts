import type { SharePicture } from '#report/share-picture.ts'
import { drawableTexts } from './drawable.ts'
import { pngOf } from './raster.ts'
import { shareDrawing } from './share-drawing.ts'

/** As many pictures as are kept: those of a few partnerships in both languages. */
const mostKept = 200
const kept = new Map<string, Uint8Array>()

/** The picture of a page as PNG. The same words give the same bytes, and are drawn once while they are asked for. */
export function sharePng(share: SharePicture): Uint8Array {
  const svg = shareDrawing(drawableTexts(share))
  const known = kept.get(svg)
  const png = known ?? pngOf(svg)
  // Asked for last, so dropped last.
  kept.delete(svg)
  kept.set(svg, png)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return png
}
