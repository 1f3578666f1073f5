import assert from 'node:assert/strict'
import { it } from 'node:test'
import { brief, changed, readTexts, smallFolder, type Texts } from './small-folder.ts'

/** One mistake: what is changed in the small folder, what is told, and words that the Danish message must hold. */
export type Mistake = {
  readonly what: string
  readonly file: string
  readonly from: string
  readonly to: string
  /** `code file:row:column`, one for each finding. */
  readonly told: string | readonly string[]
  readonly says?: RegExp
}

/** Every mistake is an error at exactly this place, in both languages, and leaves no content. */
export function refuses(mistakes: readonly Mistake[], folder: Texts = smallFolder): void {
  for (const { what, file, from, to, told, says } of mistakes)
    it(`refuses ${what}`, () => {
      const { content, findings } = readTexts(changed(folder, file, from, to))
      assert.deepEqual(
        findings.map(brief),
        [told].flat().map((each) => `error ${each}`),
      )
      assert.equal(content, undefined)
      for (const { message } of findings) assert.ok(message.da !== message.en && message.en.length > 20)
      if (says) assert.match(findings.map(({ message }) => message.da).join(' '), says)
    })
}
