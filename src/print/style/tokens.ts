/** The colours of look §3. Pages name them as CSS custom properties; documents are always light. */
export type Colour =
  | 'paper'
  | 'tint'
  | 'ink'
  | 'ink2'
  | 'rule'
  | 'field'
  | 'link'
  | 'area'
  | 'other'
  | 'met'
  | 'part'
  | 'miss'
  | 'open'
  | 'watch'
  | 'finding'

export type Colours = Readonly<Record<Colour, string>>

export const lightColours: Colours = {
  paper: '#FFFFFF',
  tint: '#F1F4F6',
  ink: '#15202B',
  ink2: '#4A5763',
  rule: '#C8D0D7',
  field: '#6B7884',
  link: '#0A4C8F',
  area: '#0A4C8F',
  other: '#5E6B77',
  met: '#00665A',
  part: '#8F6500',
  miss: '#9C2212',
  open: '#5B5375',
  watch: '#4A5763',
  finding: '#FFF6E0',
}

export const darkColours: Colours = {
  paper: '#0F161D',
  tint: '#19232D',
  ink: '#EAF0F4',
  ink2: '#AAB7C2',
  rule: '#36434F',
  field: '#7F8D9A',
  link: '#8FC5FF',
  area: '#7FBAFF',
  other: '#98A6B2',
  met: '#5FD0B9',
  part: '#E8B65C',
  miss: '#FF9E7D',
  open: '#C0B7E0',
  watch: '#AAB7C2',
  finding: '#2A2413',
}

/** For drawings on a page: each colour follows the page's theme. */
export const pageColours: Colours = {
  paper: 'var(--paper)',
  tint: 'var(--tint)',
  ink: 'var(--ink)',
  ink2: 'var(--ink2)',
  rule: 'var(--rule)',
  field: 'var(--field)',
  link: 'var(--link)',
  area: 'var(--area)',
  other: 'var(--other)',
  met: 'var(--met)',
  part: 'var(--part)',
  miss: 'var(--miss)',
  open: 'var(--open)',
  watch: 'var(--watch)',
  finding: 'var(--finding)',
}

const properties = (colours: Colours, scheme: 'light' | 'dark'): string =>
  `color-scheme: ${scheme}; ${Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ')}`

/**
 * The colours as a style sheet: light, dark by the system or by `data-theme` on the root, and on paper always light,
 * whatever theme was chosen on screen (cases/29).
 */
export const tokensCss = `:root { ${properties(lightColours, 'light')} }
@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { ${properties(darkColours, 'dark')} } }
:root[data-theme='dark'] { ${properties(darkColours, 'dark')} }
@media print { :root, :root[data-theme], :root:not([data-theme='light']) { ${properties(lightColours, 'light')} } }
`
