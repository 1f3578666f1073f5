import { verdictWord } from '#claims/verdict-words.ts'
import type { Case } from '#domain/case.ts'
import { lastDayOf } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import type { Finding } from '#domain/finding.ts'
import type { PrintedClaim } from '#domain/printed.ts'
import { inLanguage, type Language } from '#domain/text.ts'
import type { Verdict } from '#domain/verdict.ts'
import { type Assessment, assess } from '#evaluation/assess.ts'
import { fault } from '#findings/told.ts'
import { capitalise, lowerFirst } from '#language/words.ts'

/** What a report says, or does not say, of a goal or rule, held against what its own edition's figures give. */
export function printedVerdicts(dossier: Case): readonly Finding[] {
  return dossier.printed
    .filter(({ kind }) => kind === 'verdict')
    .flatMap((claim) => {
      const edition = editionOf(claim, dossier)
      const computed = edition && verdictNamed(claim.of, assess(dossier, edition))
      return computed ? differs(claim, computed, dossier) : []
    })
}

/** The edition that a printed claim belongs to: the one of its source's day, else the latest before it, else the only one. */
export function editionOf(claim: PrintedClaim, dossier: Case): Edition | undefined {
  const source = dossier.sources.find(({ id }) => id === claim.source)
  const day = source && lastDayOf(source.date)
  const ordered = dossier.editions.toSorted((a, b) => b.date.localeCompare(a.date))
  return (
    ordered.find(({ date }) => date === source?.date) ??
    ordered.find(({ date }) => day !== undefined && date <= day) ??
    ordered.at(-1)
  )
}

function verdictNamed(name: string, assessment: Assessment): Verdict | undefined {
  const goal = assessment.goals.find(({ goal: { number } }) => name === `goal:${number}`)
  if (goal) return goal.headline
  const rules = assessment.goals.flatMap((result) => result.rules)
  const rule = rules.find(({ id }) => id === name)
  return rule?.verdict ?? rules.flatMap(({ leaves }) => leaves).find(({ id }) => id === name)?.verdict
}

const missed: readonly Verdict[] = ['not-met', 'partly-met', 'off-course']

/** Printed »met« agrees with on course, »not-met« with off course; a promise without a measure takes anybody's word. */
const agreeing: Readonly<Record<string, readonly Verdict[]>> = {
  met: ['met', 'on-course', 'stated'],
  'not-met': ['not-met', 'off-course', 'stated'],
  'partly-met': ['partly-met', 'stated'],
}

function differs(claim: PrintedClaim, computed: Verdict, dossier: Case): readonly Finding[] {
  const what = (language: Language): string => nameOf(claim.of, dossier, language)
  const word = (verdict: Verdict, language: Language): string =>
    verdictWord(verdict, language).word.toLocaleLowerCase('da')
  if (claim.value === 'unsaid') {
    if (!missed.includes(computed)) return []
    return [
      fault('miss-not-said', claim.origin, 'value', claim.of, {
        da: `${what('da')} er ${word(computed, 'da')}, og rapporten siger det ikke. Skriv det lige så tydeligt som et mål, der er nået.`,
        en: `${what('en')} is ${word(computed, 'en')}, and the report does not say so. Say it as plainly as a goal that is met.`,
      }),
    ]
  }
  if (agreeing[claim.value]?.includes(computed) ?? true) return []
  const printed = claim.value as Verdict
  return [
    fault('verdict-differs', claim.origin, 'value', claim.of, {
      da: `»${verdictWord(printed, 'da').word}« er trykt om ${lowerFirst(what('da'))}, »${verdictWord(computed, 'da').word}« er det, tallene giver. Ret vurderingen eller tallene.`,
      en: `“${verdictWord(printed, 'en').word}” is printed of ${lowerFirst(what('en'))}, “${verdictWord(computed, 'en').word}” is what the figures give. Mend the verdict or the figures.`,
    }),
  ]
}

/** »Mål 1«, »Indbrud (regel 2b)«. */
function nameOf(of: string, dossier: Case, language: Language): string {
  const [kind, id = '', part] = of.split(':')
  if (kind === 'goal') return `${language === 'da' ? 'Mål' : 'Goal'} ${id}`
  const rule = `${language === 'da' ? 'regel' : 'rule'} ${id}`
  const about = [...dossier.indicators, ...dossier.areas].find((item) => item.id === part)
  return about
    ? `${inLanguage(about.name, language).text} (${rule})`
    : capitalise(part === undefined ? rule : `${rule} ${part}`)
}
