import { resolve } from 'node:path'
import { runTask } from '#cli/run-task.ts'
import type { OpenTasks } from '#cli/tasks-port.ts'
import { defineVerb, type Verb } from '#cli/verb.ts'

export const exportVerb = (openTasks: OpenTasks): Verb =>
  defineVerb({
    name: 'export',
    summary: 'Skriver et partnerskab som en mappe, der kan rettes og indlæses igen',
    does: 'skrive mappen',
    arguments: {
      slug: { value: '<partnerskab>', about: 'partnerskabets korte navn, fx tingbjerg-husum' },
      folder: { value: '<mappe>', about: 'mappen; laves, hvis den ikke er der, og må ikke rumme andet' },
    },
    options: {},
    async run({ slug, folder }, effects) {
      return runTask(
        openTasks,
        effects,
        (tasks) => tasks.exportTo(slug, resolve(effects.currentFolder, folder)),
        ({ written }) => [`Skrev ${written.length} filer i ${folder}`],
      )
    },
  })
