import { type Site, serve } from '#cli/serve.ts'
import { readSettings, type Settings } from '#cli/settings.ts'
import { defineVerb, type Verb } from '#cli/verb.ts'

type OpenSite = (settings: Settings) => Promise<Site>

export const start = (openSite: OpenSite): Verb =>
  defineVerb({
    name: 'start',
    summary: 'Viser partnerskaberne på en hjemmeside på denne maskine',
    does: 'starte hjemmesiden',
    arguments: {},
    options: {},
    async run(_given, effects) {
      const settings = readSettings(effects)
      const site = await openSite(settings)
      const serving = await serve(site, settings)
      if (serving.kind === 'refused') {
        effects.stderr(`Kunne ikke starte hjemmesiden: ${serving.why}.\n`)
        return 1
      }
      effects.stdout(`Trygmål kører på ${serving.address}\nStop med Ctrl-C.\n`)
      await effects.askedToStop()
      await serving.close()
      return 0
    },
  })
