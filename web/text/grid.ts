import { catalogue } from './catalogue.ts'

export const gridText = catalogue(
  {
    newRow: 'neue Zeile: einfach tippen',
    rowCount: (count: number): string => (count === 1 ? '1 Zeile' : `${count} Zeilen`),
  },
  {
    newRow: 'new row: just type',
    rowCount: (count: number): string => (count === 1 ? '1 row' : `${count} rows`),
  },
)
