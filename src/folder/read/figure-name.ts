import { isPeriod } from '#domain/period.ts'
import { didYouMean } from '#folder/closest-word.ts'
import type { Fault } from '#folder/leaf.ts'
import { fault } from '#folder/leaf.ts'
import { quoted } from '#folder/told.ts'
import type { Known } from './known.ts'
import type { RecordScope } from './record-scope.ts'

/** What a name in findings, printed.csv and accepted.csv can stand for. */
export type NamedKind = 'figure' | 'plan' | 'plan-money' | 'activity' | 'goal' | 'rule' | 'answer' | 'pool'

/** Words that begin a name of another kind; no indicator may have one as its id. */
export const namePrefixes: readonly string[] = ['plan', 'activity', 'goal', 'rule', 'answer', 'pool']

const forms = {
  da: 'Navne er »indikator:område:periode« (fx »burglary:tingbjerg-husum:2021«), »plan:2022«, »plan:2022:2021«, »activity:<id>«, »goal:1«, »rule:2b:burglary«, »answer:<runde>:<aktivitet>« og »pool:<aktivitet>:2022«.',
  en: 'Names are »indicator:area:period« (e.g. »burglary:tingbjerg-husum:2021«), »plan:2022«, »plan:2022:2021«, »activity:<id>«, »goal:1«, »rule:2b:burglary«, »answer:<round>:<activity>« and »pool:<activity>:2022«.',
}

const unknown = (name: string, part: string, known: Known): Fault => {
  const meant = didYouMean(part, known.words)
  return fault(
    'unknown-name',
    `Her står ${quoted(name)}, men ${quoted(part)} findes ikke.${meant.da} ${forms.da}`,
    `Here stands ${quoted(name)}, but there is no ${quoted(part)}.${meant.en} ${forms.en}`,
  )
}

function inSet(name: string, part: string, known: Known, kind: NamedKind): { readonly kind: NamedKind } | Fault {
  return known.has(part) ? { kind } : unknown(name, part, known)
}

function figure(name: string, parts: readonly string[], scope: RecordScope): { readonly kind: NamedKind } | Fault {
  const [indicator = '', area = '', period = ''] = parts
  if (parts.length !== 3 || !isPeriod(period))
    return fault('not-a-name', `Her står ${quoted(name)}. ${forms.da}`, `Here stands ${quoted(name)}. ${forms.en}`)
  if (!scope.indicatorIds.has(indicator)) return unknown(name, indicator, scope.indicatorIds)
  return scope.areaIds.has(area) ? { kind: 'figure' } : unknown(name, area, scope.areaIds)
}

/** What a name stands for, or why it stands for nothing. */
export function namedThing(name: string, scope: RecordScope): { readonly kind: NamedKind } | Fault {
  const parts = name.split(':')
  const rest = parts.slice(1).join(':')
  switch (parts[0]) {
    case 'plan':
      return inSet(name, rest, scope.plans, parts.length > 2 ? 'plan-money' : 'plan')
    case 'activity':
      return inSet(name, rest, scope.activities, 'activity')
    case 'goal':
      return inSet(name, rest, scope.goals, 'goal')
    case 'rule':
      return inSet(name, rest, scope.rules, 'rule')
    case 'answer':
      return inSet(name, rest, scope.answers, 'answer')
    case 'pool':
      return inSet(name, rest, scope.pools, 'pool')
    default:
      return figure(name, parts, scope)
  }
}
