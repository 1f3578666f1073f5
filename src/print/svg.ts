import type { Colours } from './style/tokens.ts'

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** How a drawing is to be dressed: colours by name, and font families where the page around it brings none. */
export type Dress = { readonly colours: Colours; readonly families?: string }

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const printed = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value)

/** One element; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const list = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${printed(value)}"`]))
    .join('')
  return children.length === 0 ? `<${name}${list}/>` : `<${name}${list}>${children.join('')}</${name}>`
}

export type Words = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: string
  readonly weight?: 400 | 600
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Colour of a halo that keeps lines from running through the letters. */
  readonly halo?: string
}

/** A line of text with its baseline at `y`. */
export const words = (text: string, at: Words): string =>
  element(
    'text',
    {
      x: at.x,
      y: at.y,
      'font-size': at.size,
      'font-weight': at.weight ?? 400,
      'text-anchor': at.anchor === 'start' ? undefined : at.anchor,
      fill: at.colour,
      ...(at.halo === undefined
        ? {}
        : { stroke: at.halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    escapeXml(text),
  )

export const line = (x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string =>
  element('line', { x1, y1, x2, y2, ...attributes })

type Frame = { readonly width: number; readonly height: number; readonly families?: string | undefined }

/** A sign that stands beside its own words and says nothing to those who do not see it. */
export const sign = (frame: Frame, name: string, ...children: readonly string[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: name,
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      width: frame.width,
      height: frame.height,
      'aria-hidden': 'true',
    },
    ...children,
  )

/** A picture with a title and a description; `id` must be its own on the page. */
export const picture = (
  frame: Frame,
  told: { readonly id: string; readonly title: string; readonly description?: string },
  ...children: readonly string[]
): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      width: frame.width,
      height: frame.height,
      role: 'img',
      'aria-labelledby': told.description === undefined ? `${told.id}-title` : `${told.id}-title ${told.id}-desc`,
      'font-family': frame.families,
    },
    element('title', { id: `${told.id}-title` }, escapeXml(told.title)),
    told.description === undefined ? '' : element('desc', { id: `${told.id}-desc` }, escapeXml(told.description)),
    ...children,
  )
