import type { Judgement, Measure, Rule, RuleBody } from '#domain/rule.ts'
import type { Reading } from '#folder/read-node.ts'
import type { PartForm, RuleForm } from '#folder/schemas/rule-schema.ts'
import { checkRule, type RuleScope } from './check-rule.ts'
import { tellDoubles } from './duplicates.ts'
import { type Complain, judgementFrom, measureFrom, needFrom, voiceOf } from './rule-parts.ts'
import { fitsTogether } from './rule-shape.ts'

const measureOf = (form: RuleForm | PartForm, complain: Complain): Measure | undefined =>
  form.measure === undefined ? undefined : measureFrom(form.measure, form.area, complain)

function partFrom(form: PartForm, rule: RuleForm, scope: RuleScope, reading: Reading): Rule | undefined {
  const voice = voiceOf(form, `rule:${rule.id}:${form.id}`, reading)
  const { complain } = voice
  if (form.is === 'stated' || form.is === 'followed')
    return complain(
      'is',
      'wrong-parts',
      'En del af en regel skal kunne bedømmes. Skriv det, der kun følges eller loves, som en regel for sig.',
      'A part of a rule must be one that can be judged. Write what is only followed or promised as a rule of its own.',
    )
  if (form.measure === undefined)
    return complain(
      'measure',
      'missing-field',
      'Delen siger ikke, hvad der måles. Skriv fx »measure: andel-utrygge«.',
      'The part does not say what is measured. Write e.g. »measure: unsafe-share«.',
    )
  const [measure, judgement] = [measureOf(form, complain), judgementFrom(form, complain)]
  if (measure === undefined || judgement === undefined) return undefined
  const body: RuleBody = { kind: 'one', measure, judgement }
  const part: Rule = { id: form.id, body, need: { kind: 'all' }, reading: form.reading ?? rule.reading ?? 'point' }
  checkRule(rule.by === undefined ? part : { ...part, by: rule.by }, scope, voice)
  return part
}

function bodyFrom(form: RuleForm, judgement: Judgement, complain: Complain): RuleBody | undefined {
  const { each, area } = form
  if (each?.indicators !== undefined)
    return { kind: 'each-indicator', indicators: each.indicators, ...(area === undefined ? {} : { area }), judgement }
  const measure = measureOf(form, complain)
  if (measure === undefined) return undefined
  if (each?.areas === undefined || each.frozenOn === undefined) return { kind: 'one', measure, judgement }
  return { kind: 'each-area', measure, areas: each.areas, frozenOn: each.frozenOn, judgement }
}

function partsFrom(form: RuleForm, scope: RuleScope, reading: Reading): RuleBody | undefined {
  const forms = form.parts ?? []
  tellDoubles(
    forms,
    'duplicate-id',
    (part) => part.id,
    (part) => reading.places.at(part, 'id'),
    reading.tell,
  )
  const parts = forms.flatMap((part) => partFrom(part, form, scope, reading) ?? [])
  return parts.length === forms.length ? { kind: 'parts', parts } : undefined
}

const sizeOf = (form: RuleForm): number =>
  (form.parts ?? form.each?.indicators ?? form.each?.areas ?? [undefined]).length

/** One rule of a goal; undefined when it cannot be read, which then has been told. */
export function readRule(form: RuleForm, scope: RuleScope, reading: Reading): Rule | undefined {
  const voice = voiceOf(form, `rule:${form.id}`, reading)
  const { complain } = voice
  if (!fitsTogether(form, complain)) return undefined
  const shared = {
    id: form.id,
    reading: form.reading ?? 'point',
    ...(form.by === undefined ? {} : { by: form.by }),
  } as const
  if (form.is === 'stated')
    return {
      ...shared,
      body: { kind: 'stated', ...(form.story === undefined ? {} : { story: form.story }) },
      need: { kind: 'all' },
    }
  const need = needFrom(form, sizeOf(form), complain)
  if (form.parts !== undefined) {
    const body = partsFrom(form, scope, reading)
    return body === undefined || need === undefined ? undefined : { ...shared, body, need }
  }
  const judgement = judgementFrom(form, complain)
  const body = judgement === undefined ? undefined : bodyFrom(form, judgement, complain)
  if (body === undefined || need === undefined) return undefined
  const rule: Rule = { ...shared, body, need }
  checkRule(rule, scope, voice)
  return rule
}
