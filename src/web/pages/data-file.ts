import type { Context } from 'hono'
import { inLanguage, type Language } from '#domain/text.ts'
import { csvData } from '#print/data-csv.ts'
import { xlsxData } from '#print/data-xlsx.ts'
import { tagOf } from '#print/language-tag.ts'
import type { DataTable, Telling } from '#report/data/data-table.ts'
import { formatNames } from '#report/data/download-links.ts'
import { indicatorCube } from '#report/data/indicator-cube.ts'
import { indicatorTable } from '#report/data/indicator-table.ts'
import { type Cube, jsonStat } from '#report/data/json-stat.ts'
import { planCube } from '#report/data/plan-cube.ts'
import { planTable } from '#report/data/plan-table.ts'
import { type DataFormat, dataFilePath, dataFormats, indicatorPath, planPath } from '#report/page-paths.ts'
import { type NoPlan, readIndicatorData, readPlanData } from '#tasks/open-data.ts'
import { isUnknown, type UnknownFigure } from '#tasks/unknown-figure.ts'
import { addressIn } from '#web/addresses.ts'
import { openToAll } from '#web/response-headers.ts'
import type { PageMaker, Site } from '#web/site-context.ts'
import { nearestPages, notFound, type Way } from './not-found-page.tsx'

const words = {
  da: {
    plan: (name: string, year: number) => `${name}, planen ${year}`,
    noPlan: (year: string) => `Der er ingen plan for ${year}.`,
    unknown: 'Partnerskabet kendes ikke her.',
  },
  en: {
    plan: (name: string, year: number) => `${name}, the plan of ${year}`,
    noPlan: (year: string) => `There is no plan for ${year}.`,
    unknown: 'The partnership is not known here.',
  },
} as const

const types: Readonly<Record<DataFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}

/** Pages in a file are told by their whole address where the site knows its own. */
export const tellingOf = ({ effects: { url = '' } }: Site, language: Language): Telling => ({
  language,
  addressOf: (path) => url + addressIn(language, path),
})

/** The same figures as a table and as a cube, made only when the format asked for needs them. */
type Told = { readonly name: string; readonly path: string; readonly table: () => DataTable; readonly cube: () => Cube }

async function bytesOf({ table, cube }: Told, format: DataFormat): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return new TextEncoder().encode(csvData(table()))
    case 'xlsx':
      return xlsxData(table())
    case 'json':
      return new TextEncoder().encode(JSON.stringify(jsonStat(cube())))
  }
}

async function answer(c: Context, told: Told, format: DataFormat, language: Language): Promise<Response> {
  const name = `${told.name}${language === 'en' ? '-en' : ''}.${format}`
  return c.body(new Uint8Array(await bytesOf(told, format)), 200, {
    ...openToAll,
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="${name}"`,
    'Content-Language': tagOf(language),
    // An indicator may be asked for by its id; this is the address to keep.
    Link: `<${addressIn(language, dataFilePath(told.path, format))}>; rel="canonical"`,
  })
}

/** What stands before the last dot, and a format behind it; undefined where that is none of ours. */
function partsOf(file: string): { readonly stem: string; readonly format: DataFormat } | undefined {
  const dot = file.lastIndexOf('.')
  const format = dataFormats.find((known) => known === file.slice(dot + 1))
  return format && { stem: file.slice(0, dot), format }
}

function waysToFigure({ nearest }: UnknownFigure, format: DataFormat, _language: Language): readonly Way[] {
  if (!nearest) return []
  return [
    {
      text: `${nearest.indicator}, ${nearest.area} (${formatNames[format]})`,
      href: dataFilePath(indicatorPath({ slug: nearest.indicator }, nearest.area), format),
    },
  ]
}

/** An indicator's figures in all areas of the municipality as a file; those of the address's area come first. */
export const indicatorFile: PageMaker = (site, language) => async (c) => {
  const { indicator = '', file = '' } = c.req.param()
  const asked = partsOf(file)
  if (!asked) return notFound(c, site, language)
  const found = await readIndicatorData(site.effects, { indicator, area: asked.stem })
  if (isUnknown(found))
    return notFound(c, site, language, found.said[language], waysToFigure(found, asked.format, language))
  const { data } = found
  const telling = tellingOf(site, language)
  const path = indicatorPath(data.indicator, data.area.id)
  const table = (): DataTable => indicatorTable(data, telling)
  const cube = (): Cube => indicatorCube(data, table().remarks, dataFilePath(path, asked.format), telling)
  return answer(c, { name: `${data.indicator.slug}-${data.area.id}`, path, table, cube }, asked.format, language)
}

const waysToPlans = ({ dossier, years }: NoPlan, format: DataFormat, language: Language): readonly Way[] => {
  if (!dossier) return []
  const name = inLanguage(dossier.partnership.name, language)
  return years.map((year) => ({
    text: `${words[language].plan(name.text, year)} (${formatNames[format]})`,
    href: dataFilePath(planPath(dossier.partnership.id, year), format),
    language: name.language,
  }))
}

/** One year's plan as a file. */
export const planFile: PageMaker = (site, language) => async (c) => {
  const { partnership = '', file = '' } = c.req.param()
  const asked = partsOf(file)
  if (!asked) return notFound(c, site, language)
  const found = await readPlanData(site.effects, partnership, asked.stem)
  if ('years' in found) {
    const said = found.dossier ? words[language].noPlan(asked.stem) : words[language].unknown
    const ways = found.dossier
      ? waysToPlans(found, asked.format, language)
      : await nearestPages(site, partnership, language)
    return notFound(c, site, language, said, ways)
  }
  const { dossier, year, rows } = found
  const telling = tellingOf(site, language)
  const path = planPath(dossier.partnership.id, year)
  const table = (): DataTable => planTable(rows, year, dossier, telling)
  const cube = (): Cube => planCube(rows, year, dossier, dataFilePath(path, asked.format), telling)
  return answer(c, { name: `${dossier.partnership.id}-plan-${year}`, path, table, cube }, asked.format, language)
}
