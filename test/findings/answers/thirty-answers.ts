import type { Written } from './status-answer.ts'

// Thirty answers in ordinary Danish, written before the table of contradiction words was begun. They stay as
// they were written: a word that the table misses in them is a loss of recall that the test prints.

/** Answers that contradict their own text. */
export const contradicting: readonly Written[] = [
  { concernText: 'Nej, men vi er lidt nervøse for, om der kommer frivillige nok til sommerens ture.' },
  { concernText: 'Lederen er sygemeldt, og ingen andre kan overtage holdet, så vi ved ikke, om vi når de 40 børn.' },
  { concernText: 'Økonomien holder ikke året ud, medmindre fonden siger ja.' },
  { reason: 'Vi er desværre først kommet i gang nu her, fordi nøglerne til lokalet manglede i tre måneder.' },
  { reason: 'Aktiviteten er sat på hold, indtil kommunen har fundet et nyt lokale.' },
  { reason: 'Kun halvdelen af de planlagte hold er oprettet.' },
  { adjustmentText: 'Vi vil gerne rykke holdet fra tirsdag til torsdag, da hallen er optaget.' },
  { adjustmentText: 'Budgettet slår ikke til, og der er brug for 15.000 kr. mere.' },
  { concern: 'yes', concernText: 'Nej, alt kører, og vi regner med at nå det hele.' },
  { adjustment: 'yes', adjustmentText: 'Nej, planen holder.' },
  { concernText: 'Der er tvivl om, hvorvidt skolen vil være med igen efter ferien.' },
  { progress: 'paused', reason: 'Holdene kører hver uge, og alt går som planlagt.' },
  { reason: 'Ja, aktiviteten kører. Vi frygter dog, at de unge forsvinder, når klubben lukker til sommer.' },
  { adjustmentText: 'Målgruppen er udvidet, så 12-årige også kan være med, og målet er sat ned til 20 unge.' },
  { reason: 'Der er endnu ikke ansat en tovholder, og derfor er cykelværkstedet ikke åbnet.' },
]

/** Answers that agree with their own text. */
export const agreeing: readonly Written[] = [
  { reason: 'Ja, vi mødes hver onsdag.', deliverables: ['35 børn er meldt ind.', 'Sommerlejr med 22 børn er aftalt.'] },
  { concernText: 'Nej. Vi var bekymrede for tilmeldingen i januar, men holdet er nu fyldt.' },
  { concernText: 'Ingen bekymringer. Alle aftaler er på plads.', adjustmentText: 'Nej.' },
  { reason: 'Forløbet begynder først efter sommerferien, sådan som det står i planen.' },
  {
    reason: 'Beboerne fortæller, at de er mindre bekymrede for at gå hjem om aftenen.',
    deliverables: ['Fire vandringer.'],
  },
  {
    progress: 'partly',
    reason: 'Udendørsdelen er udskudt til august, fordi fliserne mangler.',
    adjustment: 'yes',
    adjustmentText: 'Tidsplanen er rykket.',
  },
  { concern: 'yes', concernText: 'Vi mangler stadig to frivillige, og uden dem må vi lukke om fredagen.' },
  { adjustmentText: 'Nej. Justeringerne fra sidste år virker efter hensigten.' },
  {
    deliverables: [
      'Kursus i at håndtere usikre situationer for 12 medarbejdere.',
      'Oplæg om risikoadfærd i 7. klasse.',
    ],
  },
  { concernText: 'Det kræver ikke mere af os end ventet, og vi når leverancerne.' },
  {
    progress: 'paused',
    reason: 'Holdet holder pause, til isen er lagt igen.',
    deliverables: ['12 træninger i vinter.'],
  },
  { reason: 'Vi kom sent i gang i 2023, men har hentet det forsømte.' },
  { adjustment: 'partly', adjustmentText: 'Vi prøver en ny åbningstid og ser, om det virker.' },
  { deliverables: ['Ingen endnu, da festivalen først er i september.'] },
  { reason: 'Hvis vejret driller, flytter vi træningen indenfor.' },
]
