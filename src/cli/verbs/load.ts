import { resolve } from 'node:path'
import { changeLines } from '#cli/change-lines.ts'
import { runTask } from '#cli/run-task.ts'
import type { OpenTasks } from '#cli/tasks-port.ts'
import { defineVerb, type Verb } from '#cli/verb.ts'

export const load = (openTasks: OpenTasks): Verb =>
  defineVerb({
    name: 'load',
    summary: 'Indlæser en mappe med et partnerskab, eller med en kommune og dens partnerskaber',
    does: 'indlæse mappen',
    arguments: { folder: { value: '<mappe>', about: 'mappen; er der en fejl i den, ændres intet' } },
    options: {},
    async run({ folder }, effects) {
      return runTask(
        openTasks,
        effects,
        (tasks) => tasks.load(resolve(effects.currentFolder, folder)),
        ({ changes }) => changeLines(changes),
      )
    },
  })
