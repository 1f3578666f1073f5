import { anyOf } from './phrase.ts'
import { type Clause, clausesOf } from './sentences.ts'

/** Words found in a sentence: where they stand, what is said after it, and whether the words hold a »not« of their own. */
export type Found = {
  readonly isDenial: boolean
  readonly sentence: string
  readonly next: string
  readonly from: number
  readonly to: number
}

/** »Not«, and what looks like it and denies nothing: not only, not least, not without, »kan vi ikke« that asks. */
const denial =
  /(?<!\p{L})(?<!^(?:kan|skal|bør|må) (?:vi|man|I|jeg) )(?:ikke|ingen|intet|aldrig|hverken|næppe|ej|mindre)(?!\p{L})(?!\s+(?:kun|bare|blot|alene|mindst|desto|uden|fokus|tid))/iu
const without =
  /(?<=\s)(?:uden(?! (?:ham|hende|dem|den|det|os)(?!\p{L}))|fri for|undgå\p{L}*|forebygge\p{L}*|imødegå\p{L}*|mindsket|taget hånd om)(?:\s(?!(?:er|bliver|kan|vil|må|har)(?!\p{L}))[\p{L}-]+){0,4}\s*$/iu

/** Where a clause of its own begins inside one, so that a »not« beyond it denies nothing here. */
const inner = /(?<!\p{L})(?:om|at|der|som|hvis|da|når|hvor)(?!\p{L})/iu

/** A clause before »…, at« that denies what follows: »vi tror ikke, at«, »der er intet, der tyder på, at«. */
const deniedBefore = anyOf([
  'tror/forventer/venter/mener/ser/regner/oplever/frygter/betyder/giver/medfører/skaber/tyder/ventes/forventes … ikke/ingen/intet',
  'ikke/ingen/intet/næppe … tror/forventer/venter/mener/ser/oplever/frygter/betyder/giver/medfører/skaber/tyder/anledning/grund/tegn/udsigt/noget',
])

const supposed = /^(?:hvis|såfremt|skulle|i tilfælde af|ifald)(?!\p{L})/iu
const watched = anyOf(['holder øje/opmærksomme/opmærksom', 'ser/vurderer/følger … om', 'opmærksom*/beredt'])

/** Over: it is made up for, solved, in place. Not what is still to be. */
const over =
  /(?<!(?:ikke|skal|vil|bliver|ventes|forventes|kan|håber|først|endnu)(?:\s\p{L}+){0,3}\s)(?<!\p{L})(?:indhentet|hentet|løst|løste|overstået|afklaret|afhjulpet|håndteret|genoptaget|på plads|styr på|på sporet|ubegrundet|ubegrundede|til skamme|forsvundet|væk|ovre|forbi|igen|ikke længere|ikke mere|(?:er|blev) (?:nu|siden|alligevel|derefter|efterfølgende))(?!\p{L})/iu
const past = anyOf([
  'var/havde/blev/opstod/kom/fik/frygtede/gik/startede/begyndte/kostede/manglede/vidste/trak/tog',
  'har været/haft',
])

/** A worry that was: told in the past tense, and nothing says that it still is. */
const feeling = /bekymr|nervøs|urolig|bange|frygt|tvivl|usikker|ængstelig|skeptisk|betænkelig/iu
const stillSo = /(?<!\p{L})(?:stadig|fortsat|endnu|stadigvæk|nu|er|bliver|kan)(?!\p{L})/iu
const wasFelt = /(?<!\p{L})(?:var|blev|frygtede|tvivlede|har været)(?!\p{L})/iu

/** What those feel for whom the activity is made: its reason, and no worry of the one who answers, unless it is about the activity's end. */
const others =
  /(?<!\p{L})(?:beboer|borger|forældre|nabo|mødre|mor|fædre|børn|unge|ældre|kvinder|mænd|drenge|piger|folk|familie|kunde|kunder|elever|lejer)\p{L}*/iu
const ourselves = /(?<!\p{L})(?:vi|jeg|os|mig|vores|frivillige|ansatte|medarbejder\p{L}*|træner\p{L}*)(?!\p{L})/iu
const ending = /(?<!\p{L})(?:luk|fortsæt|videre|stop|ophør|slut|flytte)\p{L}*/iu
const wouldHave = /(?<!\p{L})ville\s(?:\p{L}+\s)?have(?!\p{L})/iu

function isFeltByOthers({ sentence, from, to }: Found, clause: Clause): boolean {
  const before = sentence.slice(clause.from, from)
  const isOthers = others.test(sentence.slice(clause.from, to)) && !ourselves.test(before)
  return feeling.test(sentence.slice(from, to)) && isOthers && !ending.test(sentence.slice(from))
}

/** Thought of and let be: »vi har talt om at flytte, men det droppede vi igen«. */
const considered = anyOf([
  'talte/snakkede/overvejede/tænkte/drøftede',
  'har (også/kort) talt/snakket/overvejet/tænkt/drøftet',
])
const letBe =
  /(?<!\p{L})(?:droppede|droppet|opgav|opgivet|forkastede|forkastet|lade det|lod det|lader det|enige om ikke|bliver, hvor|bliver hvor)(?!\p{L})/iu

/** Of no weight for what was promised: »det betyder ikke noget for vores«. */
const ofNoWeight = anyOf([
  'betyder/betød/berører/påvirker/rammer (dog/heldigvis) ikke/intet',
  'uden/ingen betydning/konsekvenser/indflydelse',
  'ændrer (dog/heldigvis) ikke ved/på',
])

const clauseAt = (clauses: readonly Clause[], at: number): number =>
  Math.max(
    0,
    clauses.findLastIndex(({ from }) => from <= at),
  )

function isDenied({ sentence, from, to, isDenial }: Found, clauses: readonly Clause[], place: number): boolean {
  const clause = clauses[place]
  if (!clause) return false
  const before = sentence.slice(clause.from, from)
  const within = isDenial ? '' : sentence.slice(from, Math.min(to, clause.to))
  const [after = ''] = sentence.slice(to, clause.to).split(inner)
  const governing = [clauses[place - 2], clauses[place - 1]].map((one) => one?.text ?? '').join(' ')
  const isSubordinate = /^(?:at|om|der|som|hvor)(?!\p{L})/iu.test(clause.text)
  const isOfNobody = /(?<!\p{L})(?:ingen|intet|ikke nogen|ikke noget)\s*$/iu.test(clauses[place - 1]?.text ?? '')
  const isOccasion = /^(?:som|der)\s(?:\p{L}+\s)?giver anledning/iu.test(clause.text) && denial.test(governing)
  const isGoverned = isSubordinate && (isOfNobody || isOccasion || deniedBefore.test(governing))
  return denial.test(before) || denial.test(within) || without.test(before) || denial.test(after) || isGoverned
}

/** Over in the same clause, or told in the past tense and followed by how it ended. */
function isOver({ sentence, next, to }: Found, clause: Clause): boolean {
  if (over.test(clause.text)) return true
  return past.test(clause.text) && over.test(`${sentence.slice(Math.min(to, clause.to))} ${next}`)
}

/** Long ago: of an earlier year, and told in the past tense. */
const longAgo = (clause: Clause, year: number): boolean =>
  past.test(clause.text) &&
  (/(?<!\p{L})(?:sidste (?:år|status|runde|gang)|i fjor|forrige (?:år|status|runde|gang))(?!\p{L})/iu.test(
    clause.text,
  ) ||
    [...clause.text.matchAll(/(?<!fra\s)(?<!\d)(20\d\d)(?!\d)/gu)].some((found) => Number(found[1]) < year))

/**
 * Whether what the words say is taken back where they stand: denied, only supposed, watched for, over or long ago.
 * @param year the year that the text is about
 */
export function isTakenBack(found: Found, year: number): boolean {
  const clauses = clausesOf(found.sentence)
  const place = clauseAt(clauses, found.from)
  const clause = clauses[place]
  if (!clause) return false
  const isSupposed =
    supposed.test(clause.text) && !/(?<!\p{L})(?:fortsæt|videre|fremover|overleve|bestå)/iu.test(clause.text)
  const isWatched = /^(?:om|hvis)(?!\p{L})/iu.test(clause.text) && watched.test(clauses[place - 1]?.text ?? '')
  const wasWorry =
    feeling.test(found.sentence.slice(found.from, found.to)) && wasFelt.test(clause.text) && !stillSo.test(clause.text)
  const isLetBe = considered.test(clause.text) && letBe.test(`${found.sentence.slice(found.to)} ${found.next}`)
  return (
    isLetBe ||
    isFeltByOthers(found, clause) ||
    wouldHave.test(clause.text) ||
    isDenied(found, clauses, place) ||
    isSupposed ||
    isWatched ||
    wasWorry ||
    ofNoWeight.test(found.sentence) ||
    isOver(found, clause) ||
    longAgo(clause, year)
  )
}

/** Whether the words stand in the main clause of a condition: »hvis det regner, flytter vi«. */
export const isConditional = ({ sentence }: Found): boolean =>
  clausesOf(sentence).some(({ text }) => supposed.test(text) || /^(?:når|ved)\s.*(?:regn|vejr)/iu.test(text))

const confident = anyOf([
  'forventer/forventes/venter/ventes/regner/tror/når/satser/sikre … leverancer/leverancerne/nå/nået/nås/indfri/indfries/indfriet/opfyldt/opfyldes/opfylde/mål/gennemført/gennemføre/gennemføres/alt/alle/det',
  'tidsplanen kan',
  'ikke … anledning/bekymring/bekymringer/bekymret/bekymrede/betydning',
  'ingen … bekymring/bekymringer/betydning/konsekvens/konsekvenser',
  'alligevel/indhente/indhentes/indhenter',
])
const notConfident = anyOf([
  'forventer/forventes/regner/tror/ventes/venter/når … ikke/næppe/kun',
  'ikke … forventer/regner/tror/nå/nås/nået/indfries/indfriet',
  '^ om/hvis/hvorvidt/medmindre',
])

/** Whether it is said, there or right after it, that what was promised is reached all the same. */
export const isExpectedAllTheSame = ({ sentence, next }: Found): boolean =>
  [...clausesOf(sentence), ...clausesOf(next)].some(
    ({ text }) => confident.test(text) && (!notConfident.test(text) || /anledning|bekymring|betydning/iu.test(text)),
  )
