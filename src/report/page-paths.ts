/** Addresses of the public pages without their language (design §5). They stay: what people have linked to is never moved. */

export const partnershipPath = (partnership: string): string => `/partnerskaber/${partnership}`

/** A resident's three questions, in plain words. */
export const residentPath = (partnership: string): string => `/partnerskaber/${partnership}/kort-fortalt`

export const goalPath = (partnership: string, goal: number): string => `/partnerskaber/${partnership}/maal/${goal}`

export const planPath = (partnership: string, year: number | string): string =>
  `/partnerskaber/${partnership}/plan/${year}`

export const activityPath = (partnership: string, activity: string): string =>
  `/partnerskaber/${partnership}/aktiviteter/${activity}`

export const notePath = (partnership: string, year: number): string => `/partnerskaber/${partnership}/noter/${year}`

/** An indicator in an area; the area's id tells the municipality. */
export const indicatorPath = (indicator: { readonly slug: string }, area: string): string =>
  `/indikatorer/${indicator.slug}/${area}`

/** Files of the same figures: the page's address with an ending. */
export const dataFormats = ['csv', 'xlsx', 'json'] as const
export type DataFormat = (typeof dataFormats)[number]

/** The open data of an indicator's or a plan's page; the indicator's holds every area of the municipality, the page's own first. */
export const dataFilePath = (page: string, format: DataFormat): string => `${page}.${format}`

/** The accessibility statement; the law's own word for where it stands. */
export const accessibilityPath = '/was'

/** Search; what is looked for stands behind it as `?q=`. */
export const searchPath = '/soeg'

/** Every indicator of every municipality. */
export const indicatorsPath = '/indikatorer'

/** Every file with figures. */
export const dataPath = '/data'

/** The picture that is shown where somebody shares a page. */
export const picturePath = (page: string): string => `${page}/billede.png`
