import type { Case } from '#domain/case.ts'
import type { Finding } from '#domain/finding.ts'
import { isMissing } from '#domain/missing.ts'
import type { Origin } from '#domain/observation.ts'
import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { fault, hint } from '#findings/told.ts'

type Printed = { readonly activity: string; readonly name: string; readonly printed: string; readonly origin: Origin }

/** Names that an activity is printed with otherwise than the plan has it: once an activity. */
export function driftingNames(dossier: Case): readonly Finding[] {
  const inPlan = dossier.plan.flatMap((row): readonly Printed[] =>
    row.printedName
      ? [{ activity: row.activity, name: row.name.da, printed: row.printedName, origin: row.origin }]
      : [],
  )
  const inStatus = dossier.rounds.flatMap((round) =>
    round.answers.flatMap(({ activity, printedName, origin }): readonly Printed[] => {
      const row = dossier.plan.find((item) => item.activity === activity && item.plan === round.plan)
      return printedName && row ? [{ activity, name: row.name.da, printed: printedName, origin }] : []
    }),
  )
  const byActivity = Map.groupBy(
    [...inStatus, ...inPlan].filter(({ name, printed }) => name !== printed),
    ({ activity }) => activity,
  )
  return [...byActivity.values()].flatMap((all) => {
    const drifted =
      all.find(({ name, printed }) => name.toLocaleLowerCase('da') !== printed.toLocaleLowerCase('da')) ?? all[0]
    return drifted ? [drift(drifted)] : []
  })
}

function drift({ activity, name, printed, origin }: Printed): Finding {
  const isCase = name.toLocaleLowerCase('da') === printed.toLocaleLowerCase('da')
  const make = isCase ? hint : fault
  return make(isCase ? 'name-letter-case' : 'name-drifts', origin, 'printedName', `activity:${activity}`, {
    da: `Aktiviteten hedder »${name}« i planen og »${printed}« her. Brug ét navn.`,
    en: `The activity is called “${name}” in the plan and “${printed}” here. Use one name.`,
  })
}

/** How many letters two words differ by, up to a limit: the edit distance of Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Shorter words lie too near each other to be asked about. */
const shortest = 7
const stem = (word: string): string => word.replace(/(?<=\p{L}{5})(ernes|erne|enes|ene|ens|ets|en|et|er|es|e|s)$/u, '')
const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? []
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word)

/** Capitalised words of answers close to, but not equal to, a name of the folder; and two spellings of one school within an answer. */
export function closeNames(dossier: Case): readonly Finding[] {
  const names = [
    ...dossier.partnership.places,
    ...dossier.organisations.map(({ name }) => name.da),
    ...dossier.plan.map(({ name }) => name.da),
    ...dossier.areas.map(({ name }) => name.da),
  ]
  const known = [...new Set(names.flatMap(wordsOf).filter((word) => isName(word) && word.length >= shortest))]
  const places = names.filter((name) => wordsOf(name).length === 2)
  return dossier.rounds.flatMap((round) => round.answers.flatMap((answer) => closeIn(answer, round, known, places)))
}

function textOf(answer: StatusAnswer): string {
  const reason = answer.reason && !isMissing(answer.reason) ? answer.reason.da : ''
  return [
    reason,
    ...answer.deliverables.map(({ da }) => da),
    answer.concernText?.da ?? '',
    answer.adjustmentText?.da ?? '',
  ].join('\n')
}

function closeIn(
  answer: StatusAnswer,
  round: StatusRound,
  known: readonly string[],
  places: readonly string[],
): readonly Finding[] {
  const text = textOf(answer)
  const misspelt = [...new Set(wordsOf(text))].flatMap((word) => {
    if (!isName(word) || word.length < shortest || known.some((name) => stem(name) === stem(word))) return []
    const meant = known.find((name) => distance(name, word) === 1 || distance(stem(name), stem(word)) === 1)
    return meant ? [{ word, meant }] : []
  })
  const found = [...misspelt, ...otherFirstWords(text, places)]
  return found.map(({ word, meant }) =>
    fault('name-close', answer.origin, 'text', `answer:${round.id}:${answer.activity}`, {
      da: `»${word}« ligner »${meant}«, som mappen kender. Er det den, der menes?`,
      en: `“${word}” is close to “${meant}”, which the folder knows. Is that the one meant?`,
    }),
  )
}

/** »Korsgade Skole« beside »Korsager Skole«: the same kind of place, with a first word that begins alike. */
function otherFirstWords(
  text: string,
  places: readonly string[],
): readonly { readonly word: string; readonly meant: string }[] {
  return places.flatMap((place) => {
    const [first = '', second = ''] = wordsOf(place)
    if (first.length < 5 || !text.includes(place)) return []
    const others = [...text.matchAll(new RegExp(`(\\p{Lu}\\p{L}+) ${second}`, 'gu'))].map((match) => match[1] ?? '')
    const other = others.find(
      (word) => word !== first && !places.includes(`${word} ${second}`) && word.slice(0, 4) === first.slice(0, 4),
    )
    return other === undefined ? [] : [{ word: `${other} ${second}`, meant: place }]
  })
}
