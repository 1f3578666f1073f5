import { partOf } from '../print/package-files.ts'
import { unescaped } from './markup.ts'

const oneLineEach = (text: string): string => unescaped(text).replaceAll('\n', ' / ').replaceAll('\u00a0', ' ')

/** Every cell of a workbook: `Tabel 5!C4 number 220000`, `Tabel 5!C20 number 1719000 =SUM(C3:C18)`, in the order of the sheets. */
export function xlsxLines(packed: Uint8Array): readonly string[] {
  const texts = [...partOf(packed, 'xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => oneLineEach(text)).join(''),
  )
  const names = [...partOf(packed, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)]
  return names.flatMap(([, name = ''], i) =>
    [...partOf(packed, `xl/worksheets/sheet${i + 1}.xml`).matchAll(/<c r="(\w+)"([^>]*)>([\s\S]*?)<\/c>/g)].map(
      ([, place = '', attributes = '', inner = '']) => {
        const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? ''
        const formula = /<f>([^<]*)<\/f>/.exec(inner)?.[1]
        const isText = attributes.includes('t="s"')
        const told = isText ? ['text', texts[Number(value)]] : ['number', value, ...(formula ? [`=${formula}`] : [])]
        return `${unescaped(name)}!${place} ${told.join(' ')}`
      },
    ),
  )
}
