import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Area } from '#domain/area.ts'
import type { Source } from '#domain/source.ts'
import { folderChanges } from '#tasks/folder-changes.ts'
import { changeLines } from './change-lines.ts'

const nothing = folderChanges([], undefined)

const source = (id: string): Source => ({ id, title: { da: id }, publisher: { da: 'Politiet' }, date: '2022' })
const area = (id: string): Area => ({ id, kind: 'city', name: { da: id }, versions: [] })

it('A load that changes nothing says so', () =>
  assert.deepEqual(changeLines(nothing), ['Intet er ændret: det, mappen rummer, var indlæst i forvejen.']))

it('What is new is counted; what changed or is gone is named too', () =>
  assert.deepEqual(
    changeLines({
      ...nothing,
      source: [
        { is: 'new', of: 'notat', to: source('notat') },
        { is: 'new', of: 'maaling', to: source('maaling') },
        { is: 'changed', of: 'politi', from: source('politi'), to: source('politi') },
        { is: 'gone', of: 'avis', from: source('avis') },
      ],
    }),
    ['Kilder: 2 nye, 1 ændret, 1 fjernet', '  ændret: politi', '  fjernet: avis'],
  ))

it('One thing is said as its word asks: et nyt område, en ny kilde', () =>
  assert.deepEqual(
    changeLines({
      ...nothing,
      source: [{ is: 'new', of: 'notat', to: source('notat') }],
      area: [{ is: 'new', of: 'by', to: area('by') }],
    }),
    ['Områder: 1 nyt', 'Kilder: 1 ny'],
  ))
