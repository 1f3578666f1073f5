import type { PageBlock, PageSection } from '#report/public-page.ts'

/** A note's section on a page, where tables and figures bear their titles without the numbers that a note refers to. */
export const unnumbered = (section: PageSection): PageSection => ({
  ...section,
  blocks: section.blocks.map((block): PageBlock => {
    if (block.kind === 'table' && block.table.label !== undefined)
      return { ...block, table: { ...block.table, label: '' } }
    return block.kind === 'figure' ? { ...block, figure: { ...block.figure, label: '' } } : block
  }),
})
