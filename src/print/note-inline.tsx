import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import type { Language } from '#domain/text.ts'
import type { Content, EvidenceMark, Inline, VerdictWord } from '#report/report.ts'
import type { Scene } from './note-scene.ts'
import { evidenceSign, verdictSign } from './signs.ts'
import { pageColours } from './style/tokens.ts'
import { raisedDigits } from './superscript.ts'
import { printerWords } from './words.ts'

/** Line breaks that people typed stay. */
const Lines: FC<{ text: string }> = ({ text }) => {
  const [first, ...rest] = text.split('\n')
  return (
    <>
      {first}
      {rest.map((line) => (
        <>
          <br />
          {line}
        </>
      ))}
    </>
  )
}

type TextInline = Extract<Inline, { kind: 'text' }>

const foreign = (language: Language | undefined, scene: Scene): Language | undefined =>
  language === scene.language ? undefined : language

const TextView: FC<{ inline: TextInline; scene: Scene }> = ({ inline, scene }) => {
  const lang = foreign(inline.language, scene)
  if (inline.title) return <cite lang={lang}>{<Lines text={inline.text} />}</cite>
  if (inline.strong) return <strong lang={lang}>{<Lines text={inline.text} />}</strong>
  return lang ? (
    <span lang={lang}>
      <Lines text={inline.text} />
    </span>
  ) : (
    <Lines text={inline.text} />
  )
}

const NumberView: FC<{ inline: Extract<Inline, { kind: 'number' }>; scene: Scene }> = ({ inline, scene }) => {
  const href = scene.linkTo(inline.figure)
  const text = inline.strong ? <strong>{inline.text}</strong> : <Lines text={inline.text} />
  return href === undefined ? (
    text
  ) : (
    <a class="number" href={href}>
      {text}
    </a>
  )
}

const NoteMark: FC<{ mark: string; scene: Scene }> = ({ mark, scene }) => {
  const id = scene.noteId(mark)
  const sign = raisedDigits(mark) ?? <sup>{mark}</sup>
  if (id === undefined) return <>{sign}</>
  return (
    <a class="note-mark" href={`#${id}`} aria-label={printerWords[scene.language].note(mark)}>
      {sign}
    </a>
  )
}

/** A link of the site leads where the numbers lead; without a site its words stand alone. */
const LinkView: FC<{ inline: Extract<Inline, { kind: 'link' }>; scene: Scene }> = ({ inline, scene }) => {
  const href = inline.href.startsWith('/') ? scene.linkTo(inline.href) : inline.href
  const lang = foreign(inline.language, scene)
  return href === undefined ? (
    <span lang={lang}>{inline.text}</span>
  ) : (
    <a href={href} lang={lang}>
      {inline.text}
    </a>
  )
}

const InlineView: FC<{ inline: Inline; scene: Scene }> = ({ inline, scene }) => {
  switch (inline.kind) {
    case 'text':
      return <TextView inline={inline} scene={scene} />
    case 'number':
      return <NumberView inline={inline} scene={scene} />
    case 'note':
      return <NoteMark mark={inline.mark} scene={scene} />
    case 'link':
      return <LinkView inline={inline} scene={scene} />
  }
}

export const ContentView: FC<{ content: Content; scene: Scene }> = ({ content, scene }) => (
  <>
    {content.map((inline) => (
      <InlineView inline={inline} scene={scene} />
    ))}
  </>
)

/** Sign and word in one colour; the sign is silent, since the word says it. */
export const VerdictView: FC<{ word: VerdictWord }> = ({ word: { verdict, word } }) => (
  <span class={`verdict verdict-${verdict}`}>
    {raw(verdictSign(verdict, pageColours))}
    <span>{word}</span>
  </span>
)

export const EvidenceSign: FC<{ mark: EvidenceMark }> = ({ mark }) => <>{raw(evidenceSign(mark, pageColours))}</>
