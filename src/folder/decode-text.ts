import { errorAt, placeIn, type Said, type Tell } from './told.ts'

/** A file of the folder as it lies on disk, read but not understood. `path` is relative to the folder, with `/`. */
export type FolderFile = { readonly path: string; readonly bytes: Uint8Array; readonly sha256: string }

const megabyte = 1024 * 1024
/** Largest file in bytes: YAML 1 MB, everything else 20 MB. */
export const sizeLimit = (path: string): number => (path.endsWith('.yaml') ? megabyte : 20 * megabyte)

export function tooLarge(path: string, bytes: number): Said {
  const [has, most] = [Math.ceil(bytes / megabyte), sizeLimit(path) / megabyte]
  return {
    da: `Filen fylder ${has} MB. Den må højst fylde ${most} MB.`,
    en: `The file is ${has} MB. It may be at most ${most} MB.`,
  }
}

const newline = 0x0a
const lineCount = (bytes: Uint8Array, end: number): number => bytes.subarray(0, end).filter((b) => b === newline).length

/** The first line that is not UTF-8. A line feed is never part of a longer sign, so lines can be tried one by one. */
function firstBadLine(bytes: Uint8Array): { readonly line: number; readonly bytes: Uint8Array } {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let [start, line] = [0, 1]
  for (;;) {
    const end = bytes.indexOf(newline, start)
    const content = bytes.subarray(start, end < 0 ? bytes.length : end)
    try {
      strict.decode(content)
    } catch {
      return { line, bytes: content }
    }
    if (end < 0) return { line, bytes: content }
    start = end + 1
    line++
  }
}

function notUtf8(bytes: Uint8Array): { readonly line: number; readonly message: Said } {
  const bad = firstBadLine(bytes)
  const meant = new TextDecoder('windows-1252').decode(bad.bytes.subarray(0, 200)).trim().slice(0, 60)
  return {
    line: bad.line,
    message: {
      da: `Linjen er ikke gemt som UTF-8; der står formentlig »${meant}«, gemt som Windows-1252. Gem filen som UTF-8: i Excel »Gem som« og »CSV UTF-8«, i Notesblok »Gem som« og kodning »UTF-8«.`,
      en: `The line is not saved as UTF-8; it probably says »${meant}«, saved as Windows-1252. Save the file as UTF-8: in Excel »Save as« and »CSV UTF-8«, in Notepad »Save as« and encoding »UTF-8«.`,
    },
  }
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

const utf16: Said = {
  da: 'Filen er gemt som UTF-16. Gem den som UTF-8: i Excel »CSV UTF-8«, i Notesblok kodning »UTF-8«.',
  en: 'The file is saved as UTF-16. Save it as UTF-8: in Excel »CSV UTF-8«, in Notepad encoding »UTF-8«.',
}

const nul: Said = {
  da: 'Linjen indeholder et NUL-tegn (byte 0). Det er ikke en tekstfil, eller den er gået i stykker; gem den igen som UTF-8.',
  en: 'The line contains a NUL sign (byte 0). This is no text file, or it is damaged; save it again as UTF-8.',
}

/** The text of a file, without byte order mark; undefined when it cannot be read with certainty. */
export function decodeText(file: FolderFile, tell: Tell): string | undefined {
  const fail = (code: string, line: number, message: Said): undefined => {
    tell(errorAt(code, placeIn(file.path, line, '1'), message))
  }
  if (file.bytes.length > sizeLimit(file.path)) return fail('file-too-large', 1, tooLarge(file.path, file.bytes.length))
  if (isUtf16(file.bytes)) return fail('not-utf-8', 1, utf16)
  const zero = file.bytes.indexOf(0)
  if (zero >= 0) return fail('nul-character', lineCount(file.bytes, zero) + 1, nul)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
  } catch {
    const { line, message } = notUtf8(file.bytes)
    return fail('not-utf-8', line, message)
  }
}
