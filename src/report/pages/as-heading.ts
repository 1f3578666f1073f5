import type { Content, Inline } from '#claims/content.ts'

/** A sentence as a heading: its numbers are no doors, and it has no stop at its end. */
export function asHeading(content: Content): Content {
  const words = content.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'note') return []
    return inline.kind === 'number' ? [{ kind: 'text', text: inline.text }] : [inline]
  })
  return words.map((inline, i) =>
    i === words.length - 1 && inline.kind === 'text' ? { ...inline, text: inline.text.replace(/\.$/, '') } : inline,
  )
}
