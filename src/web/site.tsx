import { Hono } from 'hono'
import type { Child } from 'hono/jsx'

export type SiteEffects = { readonly logError: (error: Error) => void }

/** The whole site, as a function from request to page. */
export function createSite({ logError }: SiteEffects): Hono {
  return new Hono()
    .get('/', (c) =>
      c.html(
        <Page title="Trygmål">
          <p>Måler og følger målene i lokale tryghedspartnerskaber.</p>
        </Page>,
      ),
    )
    .notFound((c) =>
      c.html(
        <Page title="Siden findes ikke">
          <p>Se efter, om adressen er skrevet rigtigt.</p>
          <FrontPageLink />
        </Page>,
        404,
      ),
    )
    .onError((error, c) => {
      logError(error)
      return c.html(
        <Page title="Noget gik galt">
          <p>Siden kunne ikke vises. Fejlen er skrevet i programmets log.</p>
          <FrontPageLink />
        </Page>,
        500,
      )
    })
}

const FrontPageLink = () => (
  <p>
    <a href="/">Til forsiden</a>
  </p>
)

const Page = ({ title, children }: { title: string; children: Child }) => (
  <html lang="da">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === 'Trygmål' ? title : `${title} · Trygmål`}</title>
    </head>
    <body>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </body>
  </html>
)
