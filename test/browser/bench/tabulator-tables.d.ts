/** What the benchmark uses of Tabulator, which brings no types. */
declare module 'tabulator-tables' {
  export class TabulatorFull {
    constructor(element: HTMLElement, options: Record<string, unknown>)
    on(event: 'tableBuilt', listener: () => void): void
    setSort(column: string, direction: 'asc'): void
    setFilter(column: string, type: 'like', text: string): void
  }
}
