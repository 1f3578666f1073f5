import { relative, resolve } from 'node:path'
import { nearest } from '#cli/nearest.ts'
import { runTask } from '#cli/run-task.ts'
import { type Format, formats, type OpenTasks } from '#cli/tasks-port.ts'
import { defineVerb, type Verb, WrongUse } from '#cli/verb.ts'
import { type Day, isDay } from '#domain/day.ts'
import { type Language, languages } from '#domain/text.ts'

export const report = (openTasks: OpenTasks): Verb =>
  defineVerb({
    name: 'report',
    summary: 'Skriver årets statusnotat som HTML, PDF, Word og Excel',
    does: 'skrive notatet',
    arguments: { slug: { value: '<partnerskab>', about: 'partnerskabets korte navn, fx tingbjerg-husum' } },
    options: {
      year: { value: 'ÅR', required: true, about: 'notatets år, fx 2022' },
      out: { value: 'MAPPE', required: true, about: 'mappen, filerne lægges i; laves, hvis den ikke er der' },
      format: { value: 'LISTE', about: `en eller flere af ${formats.join(',')}; ellers alle fire` },
      lang: { value: 'SPROG', about: 'da eller en; ellers da' },
      'as-of': { value: 'DATO', about: 'kun tal, der var kendt den dag (ÅÅÅÅ-MM-DD); ellers udgavens egen dato' },
    },
    async run({ slug, year, out, format, lang, 'as-of': asOf }, effects) {
      const order = {
        slug,
        year: readYear(year),
        folder: resolve(effects.currentFolder, out),
        formats: readFormats(format),
        language: readLanguage(lang),
        asOf: readDay(asOf),
      }
      return runTask(
        openTasks,
        effects,
        (tasks) => tasks.writeReport(order),
        ({ written }) => written.map((file) => `Skrev ${relative(effects.currentFolder, file)}`),
      )
    },
  })

function readYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new WrongUse(`--year er »${text}«; skriv et år med fire cifre, fx 2022`)
  return Number(text)
}

function readFormats(text: string | undefined): readonly Format[] {
  if (text === undefined) return formats
  const typed = text.split(',')
  const wrong = typed.find((word) => !isFormat(word))
  if (wrong === undefined) return formats.filter((format) => typed.includes(format))
  const meant = typed.map((word) => (isFormat(word) ? word : nearest(word, formats)))
  throw new WrongUse(
    `--format kender ikke »${wrong}«; skriv en eller flere af ${formats.join(',')} med komma imellem`,
    meant.includes(undefined) ? undefined : { wrong: text, right: meant.join(',') },
  )
}

const isFormat = (word: string): word is Format => formats.some((format) => format === word)

function readLanguage(text: string | undefined): Language {
  const language = languages.find((candidate) => candidate === (text ?? 'da'))
  if (language === undefined) throw new WrongUse(`--lang er »${text}«; skriv ${languages.join(' eller ')}`)
  return language
}

function readDay(text: string | undefined): Day | undefined {
  if (text === undefined || isDay(text)) return text
  const danish = text.replace(/^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  )
  throw new WrongUse(
    `--as-of er »${text}«; skriv en dag, der findes, som ÅÅÅÅ-MM-DD`,
    isDay(danish) ? { wrong: text, right: danish } : undefined,
  )
}
