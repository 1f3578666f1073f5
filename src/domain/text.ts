export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** What people typed: Danish, and English where somebody wrote it. */
export type Text = { readonly da: string; readonly en?: string }

/** A text as it can be shown to a reader of one language, with the language that it really is in. */
export type Spoken = { readonly text: string; readonly language: Language }

/** The text in the reader's language, or the Danish one, said to be Danish. */
export const inLanguage = (text: Text, language: Language): Spoken =>
  language === 'en' && text.en !== undefined ? { text: text.en, language: 'en' } : { text: text.da, language: 'da' }
