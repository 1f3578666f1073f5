import type { Text } from './text.ts'

export type Organisation = { readonly id: string; readonly name: Text; readonly inArea?: boolean }
