import { type Content, say, sentences } from '#claims/content.ts'
import { missingWords } from '#claims/obstacle-sentence.ts'
import { type Indicator, isOffence, isSurvey } from '#domain/indicator.ts'
import type { Language } from '#domain/text.ts'
import type { NoFigure } from '#indicators/figure.ts'
import { formatPeriod } from '#language/dates.ts'
import type { Station } from './road.ts'
import { paragraph } from './road-formula.ts'

/** Why there is no number, and whom to ask for what. */
export function missingStation(told: NoFigure, minAnswers: number, language: Language): Station {
  const da = language === 'da'
  const content = sentences(foundWords(told, minAnswers, language), toAsk(told, language))
  return {
    id: 'hvorfor',
    name: da ? 'Hvorfor' : 'Why',
    title: say(`${da ? 'Tallet' : 'The figure'} ${missingWords[language][told.reason]}`),
    blocks: content.length > 0 ? [paragraph(content)] : [],
  }
}

/** Reasons that somebody can do something about by asking. */
const canBeAsked = ['not-published', 'not-delivered', 'no-population']

function foundWords({ used, reason }: NoFigure, minAnswers: number, language: Language): Content {
  const da = language === 'da'
  if (reason === 'too-few-answers')
    return say(
      da
        ? `Der vises intet tal for færre end ${minAnswers} svar: usikkerheden er for stor.`
        : `No figure is shown for fewer than ${minAnswers} answers: the uncertainty is too large.`,
    )
  if (reason === 'not-yet-known')
    return say(da ? 'Perioden ligger efter den nyeste kilde.' : 'The period lies after the newest source.')
  if (used && !canBeAsked.includes(reason)) return []
  if (used) return say(da ? 'Kilden nævner det uden at oplyse det.' : 'The source mentions it without giving it.')
  return say(da ? 'Ingen af kilderne her har det.' : 'None of the sources here has it.')
}

/** What to ask the survey firm, the police or the plan's owner for. */
function toAsk({ indicator, period, reason }: NoFigure, language: Language): Content {
  const da = language === 'da'
  if (!canBeAsked.includes(reason)) return []
  const when = formatPeriod(period, language)
  const whom = respondent(indicator, language)
  if (whom === undefined) return []
  const what = isSurvey(indicator.kind)
    ? da
      ? `tallet og antallet af svar for ${when}`
      : `the figure and the number of answers for ${when}`
    : indicator.kind === 'offence-rate'
      ? da
        ? `antallet af anmeldelser og folketallet for ${when}, gjort op for dette område`
        : `the number of reports and the population for ${when}, counted for this area`
      : da
        ? `antallet af anmeldelser i ${when}, gjort op for dette område`
        : `the number of reports in ${when}, counted for this area`
  return say(da ? `Bed ${whom} om ${what}.` : `Ask ${whom} for ${what}.`)
}

function respondent({ kind }: Indicator, language: Language): string | undefined {
  const da = language === 'da'
  if (isSurvey(kind)) return da ? 'undersøgelsesfirmaet' : 'the survey firm'
  return isOffence(kind) ? (da ? 'politiet' : 'the police') : undefined
}
