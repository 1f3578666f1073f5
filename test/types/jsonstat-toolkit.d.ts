declare module 'jsonstat-toolkit' {
  type Found = {
    readonly value: number | null
    readonly status: string | null
    readonly label: string
    readonly id: readonly string[]
  }
  type Dimension = {
    readonly label: string
    readonly role: string
    readonly id: readonly string[]
    readonly Category: (id: string) => { readonly label: string; readonly unit: { readonly label: string } | null }
  }
  type Dataset = {
    readonly class: string
    readonly length: number
    readonly label: string
    readonly source: string
    readonly updated: string
    readonly n: number
    readonly id: readonly string[]
    readonly role: Readonly<Record<string, readonly string[]>>
    readonly Data: (query: Readonly<Record<string, string>>) => Found
    readonly Dimension: (id: string) => Dimension
  }
  // The package is written so.
  // biome-ignore lint/style/noDefaultExport: the package's own form
  export default function JSONstat(response: unknown): Dataset
}
