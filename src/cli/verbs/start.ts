import { type Site, serve } from '#cli/serve.ts'
import { readSettings, type Settings } from '#cli/settings.ts'
import { defineVerb, type Verb } from '#cli/verb.ts'

/** A site on an open store. */
type OpenedSite = Site & { readonly close: () => Promise<void> }

export type OpenSite = (
  settings: Settings,
  wishes: { readonly examples: boolean; readonly tell: (line: string) => void },
) => Promise<OpenedSite>

export const start = (openSite: OpenSite): Verb =>
  defineVerb({
    name: 'start',
    summary: 'Viser partnerskaberne på en hjemmeside på denne maskine',
    does: 'starte hjemmesiden',
    arguments: {},
    options: { empty: { about: 'indlæs ikke eksemplerne, når der ikke er indlæst noget endnu' } },
    async run({ empty }, effects) {
      const settings = readSettings(effects)
      const site = await openSite(settings, { examples: !empty, tell: (line) => effects.stderr(`${line}\n`) })
      const serving = await serve(site, settings)
      if (serving.kind === 'refused') {
        await site.close()
        effects.stderr(`Kunne ikke starte hjemmesiden: ${serving.why}.\n`)
        return 1
      }
      // Listened for before the address is told: whoever reads it may press Ctrl-C at once.
      const stopped = effects.askedToStop()
      effects.stdout(`Trygmål kører på ${serving.address}\nStop med Ctrl-C.\n`)
      await stopped
      await serving.close()
      await site.close()
      return 0
    },
  })
