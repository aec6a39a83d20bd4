import Papa from 'papaparse'

/** A row of the consolidated file, full detail, as a spreadsheet would read it. */
export type CsvRow = Readonly<Record<string, string>>

/** The rows of a `data` file. */
export function readCsv(text: string): CsvRow[] {
  return Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true }).data
}

const plus = (month: string, count: number): string => {
  const [year = 0, of = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, of - 1 + count, 1)).toISOString().slice(0, 7)
}

// Both rows are closed and name the same month as the end, or the second one no other.
const isSameEnd = (before: CsvRow | undefined, row: CsvRow): boolean =>
  before?.['status'] === 'closed' &&
  row['status'] === 'closed' &&
  (before['closed'] || before['month']) === (row['closed'] || row['month'])

/**
 * The figures of reports, computed a second time: from the file that everybody can download, row by row, as somebody with a
 * spreadsheet would. It shares no code with the reports.
 */
export class FiguresAnew {
  readonly #cases: ReadonlyMap<string, readonly CsvRow[]>
  readonly #rows: readonly CsvRow[]

  constructor(rows: readonly CsvRow[]) {
    this.#rows = rows
    const cases = new Map<string, CsvRow[]>()
    for (const row of rows) {
      const of = cases.get(row['case_number'] ?? '') ?? []
      of.push(row)
      cases.set(row['case_number'] ?? '', of)
    }
    for (const of of cases.values()) of.sort((a, b) => (String(a['month']) < String(b['month']) ? -1 : 1))
    this.#cases = cases
  }

  /** Latest row of every case up to a month, with all rows before it. */
  #latest(until: string): { last: CsvRow; before: readonly CsvRow[] }[] {
    return [...this.#cases.values()].flatMap((of) => {
      const known = of.filter((row) => String(row['month']) <= until)
      const last = known.at(-1)
      return last ? [{ last, before: known.slice(0, -1) }] : []
    })
  }

  running(until: string): CsvRow[] {
    return this.#latest(until)
      .filter(({ last, before }) => {
        if (last['status'] !== 'active' && last['status'] !== '') return false
        if (last['kind'] === 'cm') return true
        if (last['kind'] !== 'short') return false
        const contact = [...before, last].findLast((row) => Number(row['contacts'] || 0) > 0)
        const since = contact?.['month'] ?? (last['opened'] || last['month'] || '')
        return until <= plus(since, 2)
      })
      .map(({ last }) => last)
  }

  total(until: string): CsvRow[] {
    return this.#latest(until).flatMap(({ last }) => (last['kind'] === 'cm' ? [last] : []))
  }

  contacts(from: string, to: string): CsvRow[] {
    return this.#rows.filter(
      (row) => row['kind'] === 'contact' && String(row['month']) >= from && String(row['month']) <= to,
    )
  }

  /** How often each value of a column stands in rows; several in a cell count one by one. */
  counts(rows: readonly CsvRow[], column: string): Record<string, number> {
    const found: Record<string, number> = {}
    for (const row of rows)
      for (const key of new Set((row[column] ?? '').split('|').filter((one) => one !== '')))
        found[key] = (found[key] ?? 0) + 1
    return found
  }

  /** Closed cases, once for each month in which they say that they ended. */
  closings(from: string, to: string, unit?: string): CsvRow[] {
    const first = [...this.#cases.values()].flatMap((of) =>
      of.filter((row, i) => row['status'] === 'closed' && !isSameEnd(of[i - 1], row)),
    )
    return first.filter(
      (row) =>
        String(row['month']) >= from &&
        String(row['month']) <= to &&
        (unit === undefined || row['unit'] === unit),
    )
  }

  /** Months that each running case of Case Management has been in its phase, by phase. */
  phases(until: string): Record<string, number[]> {
    const found: Record<string, number[]> = {}
    const running = new Set(this.running(until).filter((row) => row['kind'] === 'cm'))
    for (const { last, before } of this.#latest(until)) {
      if (!running.has(last)) continue
      let since = last['month'] ?? ''
      for (const row of before.toReversed()) {
        if (row['phase'] !== last['phase']) break
        since = row['month'] ?? since
      }
      let months = 1
      while (plus(since, months) <= until) months += 1
      const phase = last['phase'] ?? ''
      found[phase] = [...(found[phase] ?? []), months].sort((a, b) => a - b)
    }
    return found
  }

  /** The account of open Case Management of units. */
  movement(from: string, to: string, units: readonly string[]): Record<string, number> {
    const account = {
      start: 0,
      added: 0,
      converted: 0,
      returned: 0,
      takenOver: 0,
      handedOver: 0,
      closed: 0,
      end: 0,
    }
    const mine = (row: CsvRow | undefined): boolean => row !== undefined && units.includes(row['unit'] ?? '')
    const open = (row: CsvRow | undefined): boolean =>
      row !== undefined && row['kind'] === 'cm' && row['status'] !== 'closed'
    for (const of of this.#cases.values()) {
      const start = of.findLast((row) => String(row['month']) < from)
      const end = of.findLast((row) => String(row['month']) <= to)
      if (open(start) && mine(start)) account.start += 1
      if (open(end) && mine(end)) account.end += 1
      for (const [i, row] of of.entries()) {
        const month = String(row['month'])
        if (month < from || month > to) continue
        const before = of[i - 1]
        if (open(before)) {
          if (row['kind'] !== 'cm') {
            if (mine(before)) account.closed += 1
            continue
          }
          if (before?.['unit'] !== row['unit']) {
            if (mine(before)) account.handedOver += 1
            if (mine(row)) account.takenOver += 1
          }
          if (!open(row) && mine(row)) account.closed += 1
          continue
        }
        if (row['kind'] !== 'cm' || !mine(row)) continue
        const wasClosed = before?.['kind'] === 'cm'
        if (isSameEnd(before, row)) continue
        if (before === undefined) account.added += 1
        else if (wasClosed) account.returned += 1
        else account.converted += 1
        if (!open(row)) account.closed += 1
      }
    }
    return account
  }

  /** Changes of the residence status between consecutive rows of a case, as `before.now`. */
  residenceChanges(from: string, to: string, unit?: string): string[] {
    return [...this.#cases.values()].flatMap((of) =>
      of.flatMap((row, i) => {
        const [before, now] = [of[i - 1]?.['residence'] ?? '', row['residence'] ?? '']
        const counts =
          String(row['month']) >= from &&
          String(row['month']) <= to &&
          (unit === undefined || row['unit'] === unit) &&
          row['kind'] !== 'contact' &&
          before !== '' &&
          now !== '' &&
          before !== now
        return counts ? [`${before}.${now}`] : []
      }),
    )
  }

  /** Distinct cases of a year up to a month, and their persons. */
  year(until: string): { cases: number; persons: number } {
    const latest = [...this.#cases.values()].flatMap((of) => {
      const last = of.findLast(
        (row) => String(row['month']) <= until && String(row['month']) >= `${until.slice(0, 4)}-01`,
      )
      return last && (last['kind'] === 'cm' || last['kind'] === 'short') ? [last] : []
    })
    return {
      cases: latest.length,
      persons: latest.reduce((sum, row) => sum + Number(row['persons'] || 0), 0),
    }
  }
}
