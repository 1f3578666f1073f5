import assert from 'node:assert/strict'
import { it } from 'node:test'
import { municipalitySlug } from './municipality-slug.ts'

const cases = [
  { name: 'Modelby Kommune', slug: 'modelby' },
  { name: 'Høje-Taastrup Kommune', slug: 'hoeje-taastrup' },
  { name: 'Modelby Kommune (opdigtet eksempel)', slug: 'modelby' },
  { name: 'Ærø', slug: 'aeroe' },
  { name: 'Københavns Kommune', slug: 'koebenhavns' },
  { name: 'Malmö stad', slug: 'malmoe-stad' },
  { name: '  St. Émilion  ', slug: 'st-emilion' },
]
for (const { name, slug } of cases)
  it(`municipalitySlug() makes ${slug} of »${name}«`, () => assert.equal(municipalitySlug(name), slug))
