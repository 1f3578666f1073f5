import { anyOf, phrase } from './phrase.ts'

/** Words of plan, one row each with a sentence that has them: what is told with them has not been done yet. How they are written: phrase.ts. */
export const planWords: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'planlagt/planlagte/planlægges/planlægger/planlægge', example: 'Fest er planlagt 18. maj.' },
  { words: 'forvent*/vente/ventes/venter/ventet', example: 'Rapporten forventes færdig 17. maj.' },
  { words: 'ansøgt/ansøger/ansøges/søgt/søger/søges om', example: 'Der er ansøgt om penge til en tur i juni.' },
  { words: 'skal/vil/kan/bør/må', example: 'Der skal være fest 12. juni.' },
  { words: 'skulle/ville', example: 'Festen skulle have været 12. maj.' },
  {
    words:
      'afholdes/holdes/gennemføres/afvikles/arrangeres/vises/spilles/fejres/indvies/udsendes/udgives/evalueres/udføres/laves',
    example: 'Turen gennemføres 3. juni.',
  },
  {
    words:
      'starter/begynder/åbner/slutter/kommer/finder/foregår/ligger/løber/flytter/holder/mødes/lukker/deltager/inviterer/tager/bliver',
    example: 'Kurset begynder 6. maj.',
  },
  { words: 'fra/inden/senest/før/indtil', example: 'En ny leder er ansat fra 1. juni.' },
  { words: 'pr./pr/per', example: 'Aftalen er opsagt pr. 1. juni.' },
  { words: 'næste/kommende/fremtidig/fremtidige', example: 'Det næste møde: 14. maj.' },
  { words: 'udskudt/udsat/udskydes/udsættes/flyttet/rykket/flyttes/rykkes', example: 'Festen er udskudt til juni.' },
  { words: 'aflyst/aflyses', example: 'Turen 4. maj er aflyst.' },
  {
    words: 'inviteret/indbudt/indkaldt/tilmeldt/tilmeldte/tilmelding/tilmeldinger/invitation/invitationer',
    example: 'Der er inviteret til fest 8. maj.',
  },
  {
    words: 'aftalt/aftale/fastsat/fastlagt/berammet/bestilt/booket/reserveret/kalenderen/datoen',
    example: 'Mødet er aftalt 7. maj.',
  },
  {
    words: 'bevilget/bevilgede/bevilling/afsat/givet/fået … til',
    example: 'Der er bevilget 5.000 kr. til en fest i juni.',
  },
  { words: 'forbered*/planen/program/programmet/annoncer*', example: 'Vi har forberedt festen 12. juni.' },
  { words: 'frist/fristen/deadline/udløber/gælder', example: 'Fristen er 1. juni.' },
  { words: 'udsolgt/fuldtegnet/fuldtegnede', example: 'Turen 5. juni er udsolgt.' },
  { words: 'på vej', example: 'Et hold er på vej i juni.' },
]

export const isPlanned = anyOf(planWords.map(({ words }) => words))

/** Right before a date it is where something leads to, not when it was: »udvidet til 15. maj«, »frem mod juni«. */
export const leadsTo =
  /(?<!\p{L})(?:til(?: og med)?|frem mod|fra|inden|senest|før|pr\.?|indtil|om)\s+(?:(?:den|d\.?|begyndelsen af|starten af|slutningen af|midten af|udgangen af|primo|medio|ultimo)\s*)*$/iu

const auxiliary = phrase('har/havde/var/blev/er/fik/gik/kom/stod/tog/gav/holdt/lå/så/bød/løb/sad/drak/spiste')
const pastVerb = /(?<!\p{L})\p{L}{2,}(?:ede|edes|lte|rte|gte|nte|kte|bte|dte|pte|ste|tes)(?!\p{L})/iu
const noVerb = phrase(
  'otte/første/sidste/fjerde/sjette/største/mindste/bedste/fleste/næste/inviterede/interesserede/tilmeldte/kendte/ansatte/frivillige/dette/rette/lette/ældste/yngste/nyeste/seneste',
)
const perfect =
  /(?<!\p{L})(?:har|havde|er|var|blev|blevet|været|bliver)(?!\p{L})(?=.*(?<!\p{L})(?:\p{L}{2,}(?:et|t)|været|haft|sat|lagt|gået|stået|givet|taget|fundet)(?!\p{L}))/iu

/** Whether a clause is in the past or perfect tense. */
export function isPast(clause: string): boolean {
  const words = clause.replace(new RegExp(noVerb.source, 'giu'), ' ')
  const simple = phrase(
    'havde/var/blev/fik/gik/kom/stod/tog/gav/holdt/lå/bød/løb/sad/fandt/skete/skrev/sang/hjalp/vandt/gjorde/bragte/lagde/satte/valgte/solgte/mødtes/trådte/traf/slog/stoppede/afholdt/gennemført',
  )
  return simple.test(words) || pastVerb.test(words) || (auxiliary.test(words) && perfect.test(words))
}
