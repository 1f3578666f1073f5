import type { RuleForm } from '#folder/schemas/rule-schema.ts'
import type { Complain } from './rule-parts.ts'

type Key = keyof RuleForm

const allowed = (
  form: RuleForm,
  keys: readonly Key[],
  complain: Complain,
  code: string,
  da: string,
  en: string,
): boolean => {
  const extra = (Object.keys(form) as Key[]).filter((key) => !keys.includes(key))
  for (const key of extra) complain(key, code, `»${key}« kan ikke stå her: ${da}`, `»${key}« cannot stand here: ${en}`)
  return extra.length === 0
}

function checkStated(form: RuleForm, complain: Complain): boolean {
  return allowed(
    form,
    ['id', 'is', 'story'],
    complain,
    'not-with-stated',
    'et løfte uden mål (»stated«) har kun »id«, »is« og »story«; det bliver trykt og aldrig bedømt.',
    'a promise without a measure (»stated«) has only »id«, »is« and »story«; it is printed and never judged.',
  )
}

function checkWithParts(form: RuleForm, complain: Complain): boolean {
  const fits = allowed(
    form,
    ['id', 'parts', 'need', 'by', 'reading'],
    complain,
    'not-with-parts',
    'reglen består af »parts«, og hver del siger selv, hvad der måles.',
    'the rule consists of »parts«, and each part says itself what is measured.',
  )
  if ((form.parts?.length ?? 0) >= 2) return fits
  complain(
    'parts',
    'wrong-parts',
    'En regel i dele skal have mindst to dele, fx »parts: [{ id: a, … }, { id: b, … }]«. Med én del skrives reglen uden »parts«.',
    'A rule in parts must have at least two, e.g. »parts: [{ id: a, … }, { id: b, … }]«. With one part write the rule without »parts«.',
  )
  return false
}

function checkEach(form: RuleForm, complain: Complain): boolean {
  const { each, measure, area } = form
  if (each === undefined) return true
  const { indicators, areas, frozenOn } = each
  const items = indicators ?? areas ?? []
  const wrong = (way: readonly string[], da: string, en: string): false => {
    complain(way, 'wrong-each', da, en)
    return false
  }
  if ((indicators === undefined) === (areas === undefined) || items.length === 0 || new Set(items).size < items.length)
    return wrong(
      ['each'],
      '»each« skal nævne enten indikatorer eller områder, hver én gang: »each: { indicators: [indbrud, vold] }« eller »each: { areas: [amager, valby], frozenOn: 2022-01-01 }«.',
      '»each« must name either indicators or areas, each once: »each: { indicators: [burglary, violence] }« or »each: { areas: [amager, valby], frozenOn: 2022-01-01 }«.',
    )
  if (indicators !== undefined && measure !== undefined)
    return wrong(
      ['measure'],
      'Reglen gælder hver af indikatorerne i »each«; så kan der ikke også stå »measure«. Slet det.',
      'The rule holds for each of the indicators in »each«; then »measure« cannot stand here too. Delete it.',
    )
  if (indicators !== undefined && frozenOn !== undefined)
    return wrong(
      ['each', 'frozenOn'],
      '»frozenOn« hører til områder. Slet feltet.',
      '»frozenOn« belongs to areas. Delete the field.',
    )
  if (areas !== undefined && frozenOn === undefined)
    return wrong(
      ['each'],
      'Områderne skal være valgt på en bestemt dag, så kredsen ikke skifter bagefter: skriv fx »frozenOn: 2022-01-01«.',
      'The areas must have been chosen on a certain day, so that the set does not change later: write e.g. »frozenOn: 2022-01-01«.',
    )
  if (areas !== undefined && area !== undefined)
    return wrong(['area'], 'Områderne står i »each«. Slet »area«.', 'The areas stand in »each«. Delete »area«.')
  if (areas !== undefined && measure === undefined)
    return wrong(
      ['measure'],
      'Feltet »measure« mangler: hvad måles i hvert af områderne? Skriv fx »measure: andel-utrygge«.',
      'The field »measure« is missing: what is measured in each of the areas? Write e.g. »measure: unsafe-share«.',
    )
  return true
}

function checkSentence(form: RuleForm, complain: Complain): boolean {
  const { is, by, beside, reading, need, each, measure, story } = form
  let fits = checkEach(form, complain)
  const refuse = (key: Key, code: string, da: string, en: string): void => {
    complain(key, code, da, en)
    fits = false
  }
  if (each === undefined && measure === undefined)
    refuse(
      'measure',
      'missing-field',
      'Reglen siger ikke, hvad der måles. Skriv »measure«, »each« eller »parts«, fx »measure: andel-utrygge«.',
      'The rule does not say what is measured. Write »measure«, »each« or »parts«, e.g. »measure: unsafe-share«.',
    )
  if (story !== undefined)
    refuse(
      'story',
      'not-a-promise',
      '»story« hører til et løfte uden mål (»is: stated«). Slet feltet.',
      '»story« belongs to a promise without a measure (»is: stated«). Delete the field.',
    )
  if (need !== undefined && each === undefined)
    refuse(
      'need',
      'wrong-need',
      '»need« siger, hvor mange af flere der skal være nået; her er kun én. Slet feltet.',
      '»need« says how many of several must be met; there is only one. Delete the field.',
    )
  if (is !== 'followed' && beside !== undefined)
    refuse(
      'beside',
      'not-followed',
      '»beside« er en periode, der står ved siden af noget, som kun følges (»is: followed«). Slet feltet.',
      '»beside« is a period that stands beside what is only followed (»is: followed«). Delete the field.',
    )
  if (is === 'followed')
    for (const key of ['by', 'need', 'reading'] as const)
      if ({ by, need, reading }[key] !== undefined)
        refuse(
          key,
          'not-with-followed',
          `Det, der kun følges, bedømmes ikke. Slet »${key}«.`,
          `What is only followed is not judged. Delete »${key}«.`,
        )
  return fits
}

/** Whether the fields of a rule can stand together; everything that cannot has been told. */
export function fitsTogether(form: RuleForm, complain: Complain): boolean {
  if (form.is === 'stated') return checkStated(form, complain)
  return form.parts === undefined ? checkSentence(form, complain) : checkWithParts(form, complain)
}
