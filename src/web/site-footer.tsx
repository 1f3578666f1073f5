import type { FC } from 'hono/jsx'
import type { Municipality } from '#domain/municipality.ts'
import type { Language } from '#domain/text.ts'
import { addressIn } from './addresses.ts'
import { footPages } from './menu.ts'
import { siteWords } from './site-words.ts'

type Contact = NonNullable<Municipality['contact']>

const ContactView: FC<{ contact: Contact; language: Language }> = ({ contact, language }) =>
  typeof contact === 'string' ? (
    <li lang={language === 'da' ? undefined : 'da'}>{contact}</li>
  ) : (
    <li>
      {siteWords[language].questions} <a href={`mailto:${contact.mail}`}>{contact.mail}</a>, {contact.phone}
    </li>
  )

/** Whose figures are shown, whom to ask where that is one municipality, and what is good to know on every page. */
export const SiteFooter: FC<{ municipalities: readonly Municipality[]; language: Language }> = ({
  municipalities,
  language,
}) => {
  const contact = municipalities.length === 1 ? municipalities[0]?.contact : undefined
  return (
    <footer class="site-foot">
      <ul class="page">
        <li>Trygmål</li>
        {municipalities.map(({ name }) => (
          <li lang={language === 'da' ? undefined : 'da'}>{name}</li>
        ))}
        {contact !== undefined && <ContactView contact={contact} language={language} />}
        {footPages.map(({ path, name }) => (
          <li>
            <a href={addressIn(language, path)}>{siteWords[language][name]}</a>
          </li>
        ))}
      </ul>
    </footer>
  )
}
