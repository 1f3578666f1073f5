import type { FC } from 'hono/jsx'
import type { Language, Spoken } from '#domain/text.ts'
import { ContentView, VerdictView } from '#print/note-inline.tsx'
import { sceneOfSection } from '#print/note-scene.ts'
import { SectionFrame } from '#print/section-view.tsx'
import type { ComparisonForm, ComparisonSection } from '#report/pages/comparison.ts'
import type { ComparisonAnswer } from '#report/pages/comparison-answer.ts'
import type { PickerField, PickerOption, PickerSide } from '#report/pages/comparison-form.ts'
import type { PageBlock } from '#report/public-page.ts'
import { addressIn } from './addresses.ts'
import { PageBlockView } from './page-view.tsx'
import { plainScene } from './plain-scene.ts'

const langOf = (spoken: Spoken, reader: Language): Language | undefined =>
  spoken.language === reader ? undefined : spoken.language

const Options: FC<{ options: readonly PickerOption[]; language: Language }> = ({ options, language }) => (
  <>
    {options.map(({ value, text, chosen }) => (
      <option value={value} selected={chosen} lang={langOf(text, language)}>
        {text.text}
      </option>
    ))}
  </>
)

/** A list under its label; the arrow is drawn by the style sheet. */
const Field: FC<{ field: PickerField; language: Language }> = ({ field: { id, name, label, groups }, language }) => (
  <div class="picker-field">
    <label for={id}>{label}</label>
    <span class="picker-list">
      <select id={id} name={name}>
        {groups.map((group) =>
          group.name ? (
            <optgroup label={group.name.text} lang={langOf(group.name, language)}>
              <Options options={group.options} language={language} />
            </optgroup>
          ) : (
            <Options options={group.options} language={language} />
          ),
        )}
      </select>
    </span>
  </div>
)

/** Where a figure is chosen by two lists, they stand together under the side's name. */
const Side: FC<{ side: PickerSide; language: Language }> = ({ side: { name, fields }, language }) => {
  const [only, ...more] = fields
  if (only && more.length === 0) return <Field field={only} language={language} />
  return (
    <fieldset class="picker-side">
      <legend>{name}</legend>
      {fields.map((field) => (
        <Field field={field} language={language} />
      ))}
    </fieldset>
  )
}

/** A form that asks for a page: it works without scripts, and its answer has an address. */
const Form: FC<{ form: ComparisonForm; language: Language }> = ({ form: { action, sides, button }, language }) => (
  <form class="picker" method="get" action={addressIn(language, action)}>
    {sides.map((side) => (
      <Side side={side} language={language} />
    ))}
    <button type="submit">{button}</button>
  </form>
)

/** Two figures to pick, the answer under them, and what else can be compared. */
export const ComparisonView: FC<{ told: ComparisonSection; language: Language }> = ({ told, language }) => {
  const { section, form, answer } = told
  const scene = sceneOfSection(plainScene(language), section)
  const blocks = (all: readonly PageBlock[]) =>
    all.map((block) => <PageBlockView block={block} scope={section.id} scene={scene} />)
  return (
    <SectionFrame section={section} level={2} scene={scene}>
      {form && <Form form={form} language={language} />}
      {answer && <AnswerHead answer={answer} language={language} />}
      {answer && blocks(answer.blocks)}
      {blocks(section.blocks)}
    </SectionFrame>
  )
}

/** A difference stands large; where there is none to judge, the open sign and its word. */
const AnswerHead: FC<{ answer: ComparisonAnswer; language: Language }> = ({ answer, language }) => {
  const { verdict, difference } = answer
  if (verdict)
    return (
      <p class="picker-answer">
        <VerdictView word={verdict} />
      </p>
    )
  if (!difference) return null
  return (
    <p class="picker-answer picker-difference">
      <ContentView content={difference} scene={plainScene(language)} />
    </p>
  )
}
