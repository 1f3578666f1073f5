import { say } from '#claims/content.ts'
import type { Language } from '#domain/text.ts'
import { wordsIn } from '#language/words.ts'
import { columnIn, type DataColumn } from '#report/data/data-table.ts'
import { indicatorColumns } from '#report/data/indicator-columns.ts'
import { planColumns } from '#report/data/plan-table.ts'
import type { PageBlock, PageSection } from '#report/public-page.ts'
import type { Table } from '#report/report.ts'

const body = (text: string): PageBlock => ({ kind: 'paragraph', style: 'body', content: say(text) })

/** Two columns of words, the first a name. */
function wordTable(
  told: { readonly id: string; readonly title: string; readonly heads: readonly [string, string] },
  rows: readonly (readonly [string, string])[],
): PageBlock {
  const { id, title, heads } = told
  const table: Table = {
    id,
    title: say(title),
    columns: heads.map((head, i) => ({ head: say(head), align: 'left', weight: i === 0 ? 36 : 64 })),
    rows: rows.map((cells) => ({ kind: 'body', cells: cells.map((cell) => ({ content: say(cell) })) })),
  }
  return { kind: 'table', table }
}

const listed = (columns: readonly DataColumn[]): readonly (readonly [string, string])[] =>
  columns.map(({ head, about }) => [head, about])

/** What each column of the files holds. */
export function columnSection(language: Language): PageSection {
  const words = wordsIn(language)
  const heads = [words('Kolonne', 'Column'), words('Hvad der står i den', 'What it holds')] as const
  const money: readonly [string, string] = [
    words('Et år, kroner', 'A year, kroner'),
    words(
      'En kolonne for hvert år, som planen har beløb for, i hele kroner. Tomt, hvor planen ikke har et beløb; 0 er et beløb.',
      'A column for each year that the plan has amounts for, in whole kroner. Empty where the plan has no amount; 0 is an amount.',
    ),
  ]
  return {
    id: 'kolonner',
    margin: { name: words('Hvad filerne holder', 'What the files hold'), lines: [] },
    title: say(
      words('En række for hvert tal, en kolonne for hver oplysning', 'A row for each figure, a column for each fact'),
    ),
    blocks: [
      body(
        words(
          'Hvor der ikke er et tal, står der hvorfor. Hvor flere kilder har tallet, står det, der bruges; de andre ses på tallets vej. Tal for to afgrænsninger af et område kan ikke sammenlignes.',
          'Where there is no figure, the reason stands there. Where several sources have the figure, the one in use stands there; the others are on the road of the number. Figures of two boundaries of an area cannot be compared.',
        ),
      ),
      wordTable(
        {
          id: 'kolonner-indikator',
          title: words('Kolonner i en indikators fil', 'Columns in the file of an indicator'),
          heads,
        },
        listed(indicatorColumns.map((column) => columnIn(column, language))),
      ),
      wordTable(
        { id: 'kolonner-plan', title: words('Kolonner i en plans fil', 'Columns in the file of a plan'), heads },
        [...listed(planColumns.map((column) => columnIn(column, language))), money],
      ),
    ],
  }
}

/** The addresses, and how programs read what stands there. */
export function addressSection(language: Language): PageSection {
  const words = wordsIn(language)
  const [indicator, area, partnership, year] = [
    words('{indikator}', '{indicator}'),
    words('{område}', '{area}'),
    words('{partnerskab}', '{partnership}'),
    words('{år}', '{year}'),
  ]
  const before = words('', '/en')
  return {
    id: 'adresser',
    margin: { name: words('Adresser', 'Addresses'), lines: [] },
    title: say(
      words('Sidens adresse med en endelse, og den bliver', 'The page’s address with an ending, and it stays'),
    ),
    blocks: [
      wordTable(
        {
          id: 'adresser-tabel',
          title: words('Filernes adresser', 'The addresses of the files'),
          heads: [words('Adresse', 'Address'), words('Hvad der står på den', 'What stands there')],
        },
        [
          [
            `${before}/indikatorer/${indicator}/${area}.csv · .xlsx · .json`,
            words(
              'Indikatoren i alle kommunens områder; adressens område står først. Ordene er dem i sidens adresse.',
              'The indicator in all areas of the municipality; the address’s own comes first. The words are those in the page’s address.',
            ),
          ],
          [
            `${before}/partnerskaber/${partnership}/plan/${year}.csv · .xlsx · .json`,
            words('Årets plan, en række for hver aktivitet.', 'The plan of the year, a row for each activity.'),
          ],
          [
            `${before}/partnerskaber/${partnership}/noter/${year}.pdf · .docx · .xlsx · .html`,
            words('Årets note.', 'The note of the year.'),
          ],
        ],
      ),
      {
        kind: 'list',
        items: [
          words(
            'CSV har semikolon, decimalkomma og UTF-8 med mærke (BOM), så den åbner rigtigt i et dansk regneark. I R læses den med read.csv2(…, fileEncoding = "UTF-8-BOM"), i Python med encoding="utf-8-sig".',
            'CSV has semicolons, decimal commas and UTF-8 with its mark (BOM), so that it opens as it should in a Danish spreadsheet, also in English. In R it is read by read.csv2(…, fileEncoding = "UTF-8-BOM"), in Python with encoding="utf-8-sig".',
          ),
          words(
            'En tekst, der begynder med =, +, - eller @, har en apostrof foran, så intet regneark regner på den. Tal har ingen.',
            'A text that begins with =, +, - or @ has an apostrophe in front, so that no spreadsheet reckons with it. Numbers have none.',
          ),
          words(
            'JSON-stat er version 2.0, ét datasæt med dimensionerne indikator, område, periode og tal. Et område med to afgrænsninger er to steder. Kilder og tallets vej står i extension.',
            'JSON-stat is version 2.0, one dataset with the dimensions indicator, area, period and figure. An area with two boundaries is two places. Sources and the road of each number stand in extension.',
          ),
          words(
            'Med /en foran er filen på engelsk. Alle må hente, også programmer på andre steder (CORS), og den, der spørger igen med filens ETag, får den kun, hvis den er ændret.',
            'With /en in front the file is in English. Anyone may fetch, programs on other sites too (CORS), and whoever asks again with the file’s ETag gets it only if it has changed.',
          ),
        ].map((item) => say(item)),
      },
    ],
  }
}
