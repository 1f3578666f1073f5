import { runTask } from '#cli/run-task.ts'
import type { OpenTasks } from '#cli/tasks-port.ts'
import { defineVerb, type Verb, WrongUse } from '#cli/verb.ts'
import { isPeriod } from '#domain/period.ts'

export const explain = (openTasks: OpenTasks): Verb =>
  defineVerb({
    name: 'explain',
    summary: 'Følger ét tal tilbage til filen og rækken, det kom fra',
    does: 'følge tallet tilbage',
    arguments: {
      indicator: { value: '<indikator>', about: 'indikatorens korte navn, fx andel-utrygge' },
      area: { value: '<område>', about: 'områdets korte navn, fx tingbjerg-husum' },
      period: { value: '<periode>', about: 'fx 2022, 2022-Q3, 2022-03 eller 2020-09/2021-08' },
    },
    options: {},
    async run({ indicator, area, period }, effects) {
      if (!isPeriod(period))
        throw new WrongUse(`»${period}« er ikke en periode; skriv fx 2022, 2022-Q3, 2022-03 eller 2020-09/2021-08`)
      return runTask(
        openTasks,
        effects,
        (tasks) => tasks.explain(indicator, area, period),
        ({ lines }) => lines,
      )
    },
  })
