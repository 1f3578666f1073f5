import type { StatusAnswer, StatusRound } from '#domain/status.ts'
import { answered, type Written } from './status-answer.ts'

// The answers of the note of 24 May 2022 in short neutral form: its facts, dates, names and the few words that matter.
const reached = { concernText: 'Nej. Alle leverancer forventes nået.', adjustmentText: 'Nej.' }
const written: readonly Written[] = [
  {
    ...reached,
    reason: 'Ja, som planlagt. 115 lodder mod 75 i 2021.',
    deliverables: ['Fem kurser er afholdt.', 'Arbejdsdag er planlagt til d.18. maj.'],
  },
  {
    ...reached,
    reason: 'Ja, som planlagt.',
    deliverables: ['Åbent fem ud af fem dage.', 'Ni aktører, herunder Ny Start.'],
  },
  {
    ...reached,
    reason: 'Ja. To kurser er afholdt, 1-2 er planlagt i efteråret.',
    adjustment: 'not-stated',
    adjustmentText: 'Merudgift på 5000 kr. pga. nye regler.',
  },
  {
    ...reached,
    reason: 'Ja. Der arbejdes på at involvere Tingbjerg Skole.',
    deliverables: ['46 er ansat, bl.a. hos Brønshøj Boldklub.'],
  },
  {
    ...reached,
    reason: 'Ja. Husum og Korsager skole har ikke svaret.',
    deliverables: ['I første halvdel af 2022 workshops for 6. klasse.', 'Siden juni 2021 er 27 skrevet op.'],
    concernText:
      'Nej. Alle leverancer forventes nået.\nHvis aktiviteten skal fortsætte efter 2022, skal der findes et samarbejde.',
  },
  {
    ...reached,
    progress: 'partly',
    reason: 'Aktiviteten kører delvist. Den afventer midler. Kældrene på Terrasserne kræver nye metoder.',
    deliverables: ['Evaluering er planlagt inden sommerferien.'],
    concernText: 'Nej. Alle leverancer forventes nået.\nDer er bekymring for, om aktiviteten fortsætter efter 2022.',
  },
  {
    ...reached,
    reason: 'Ja. Forløb på Husum og Korsager skoler. På Korsgade Skole »plads til alle«.',
    deliverables: ['Afholdes i efteråret 2022. Derfor er ingen leverancer opnået.'],
  },
  {
    ...reached,
    reason:
      'Ja. Lokalet på Terraserne mangler, da byggeriet har været forsinket. Derfor er aktiviteterne endnu ikke startet op. Det giver ikke anledning til bekymring. Aftalen med klubben på Terrasserne er lavet.',
    concernText: 'Nej. Selvom byggeriet på Terraserne er forsinket, forventes alle leverancer nået.',
  },
  {
    reason: 'Ja. I marts blev der afholdt opstartsmøde. Endnu et møde er planlagt i juni.',
    concern: 'yes',
    concernText: 'Ja, der er bekymring for, om 500 deltagere kan fastholdes.',
    adjustment: 'partly',
    adjustmentText: 'Delvist. Der vil være mindre fokus på at udvikle Tingbjerg Challenge.',
  },
  {
    ...reached,
    reason: 'Ja. Samarbejde med Energicenter Voldparken (ECV) og Tingbjerg Kirke.',
    deliverables: ['I 2022 har seks beboere praktik.'],
  },
  {
    ...reached,
    reason:
      'Ja. Grupper i Tingbjerg, Husum Nord og Skolevungen. Der er planlagt et arrangement i Skolevungen d. 15. juni og et i efteråret.',
    deliverables: ['Ingen opnået, da arrangementerne afholdes i sommeren/efteråret 2022.'],
  },
  {
    ...reached,
    reason: 'Ja. Rapporten forventes færdig d. 17. maj.',
    deliverables: ['Undersøgelse med 16 deltagere.'],
  },
  {
    progress: 'paused',
    reason:
      'Nej, aktiviteten har været på standby i april og maj, da medarbejderen stoppede. Der er ansat en ny fra 1. juni, som skal oplæres.',
    deliverables: [
      'Portrætter af Tingbjerg-beboere.',
      'Afholdelse af to bazarer i Tingbjerg (21. marts) og Husum (4. april).',
      'Lysfestival i januar 2022 på Store Torv.',
    ],
    concern: 'yes',
    concernText: 'Ja, det er ikke sikkert, at alle leverancer kan indfries.',
    adjustment: 'yes',
    adjustmentText: 'Leverancerne tilpasses den mindre tidsramme.',
  },
  {
    ...reached,
    reason: 'Ja.',
    deliverables: [
      'Bevilget 4.975 kr. i første halvår af 2022.',
      'Der er ansøgt om midler til to arrangementer i juni.',
    ],
  },
  {
    ...reached,
    reason: 'Ja. Der planlægges et arrangement. Det er udskudt fra 2021.',
    deliverables: ['Afholdes i efteråret 2022. Derfor er leverancen ikke opnået.'],
  },
]

const printedNames: Readonly<Record<number, string>> = {
  3: 'Tidlig Foreningsstart',
  6: 'Tryggere og renere kælderrum',
  7: 'Det Gode Valg',
  8: 'Ungedrevet kreative fælleskaber',
  10: 'Fællesskab om ny Café',
  11: 'Synlighed og dialog om tryk',
  12: 'Kvalitativ særmåling',
  14: 'Bylivspuljen',
}

const answers: readonly StatusAnswer[] = written.map((one, place) => {
  const number = place + 1
  const printedName = printedNames[number]
  const named = printedName === undefined ? one : { ...one, printedName }
  return { ...answered(named, String(number), number), origin: { file: 'status/2022-midterm.yaml', line: number } }
})

export const foundingRound: StatusRound = {
  id: '2022-midterm',
  plan: 2022,
  from: '2022-01-01',
  to: '2022-04-01',
  answers,
}

/** The names of the plan, by number. */
export const planNames: readonly string[] = [
  'Fælleshaven',
  'Videnshus i Husum Nord',
  'Tidlig foreningsstart',
  'Lommepege- og fritidsjob',
  'Fællesskab om teknologi, håndværk og design',
  'Tryggere og renere kældre',
  'Det gode valg',
  'Ungedrevet kreative fællesskaber',
  'Tingbjerg Challenge',
  'Fællesskab om Café',
  'Synlighed og dialog om tryghed',
  'Kvalitativ særmåling af tryghed',
  'Kommunikation, dialog og begivenheder',
  'Bylivs- og tryghedspuljen',
  'Videnspuljen',
]

export const places: readonly string[] = [
  'Tingbjerg',
  'Husum Nord',
  'Voldparken',
  'Skolevangen',
  'Terrasserne',
  'Store Torv',
  'Energicenter Voldparken',
  'Tingbjerg Skole',
  'Husum Skole',
  'Korsager Skole',
]
