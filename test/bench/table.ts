/** Median and quartiles of samples, in their unit. */
export interface Spread {
  readonly q1: number
  readonly median: number
  readonly q3: number
}

function quantile(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

/** The spread of at least one sample. */
export function spread(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b)
  return { q1: quantile(sorted, 0.25), median: quantile(sorted, 0.5), q3: quantile(sorted, 0.75) }
}

/** A number with as many decimals as its size deserves. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** `12.3 (11.9–13.0)` */
export function spreadText({ q1, median, q3 }: Spread): string {
  return `${figure(median)} (${figure(q1)}–${figure(q3)})`
}

/** One measured figure beside its bar. */
export interface Result {
  readonly what: string
  readonly measured: string
  readonly bar?: string
  readonly ok?: boolean
}

/** A bar that a figure must not pass. */
export function atMost(
  what: string,
  value: number,
  bar: number,
  unit: string,
  measured = figure(value),
): Result {
  return {
    what,
    measured: `${measured} ${unit}`,
    bar: `≤ ${bar.toLocaleString('en')} ${unit}`,
    ok: value <= bar,
  }
}

/** Prints results as a Markdown table. */
export function printTable(title: string, results: readonly Result[]): void {
  const rows = results.map(({ what, measured, bar, ok }) => [
    what,
    measured,
    bar ?? '',
    ok === undefined ? '' : ok ? 'pass' : 'MISS',
  ])
  const all = [['figure', 'measured', 'bar', ''], ...rows]
  const widths = [0, 1, 2, 3].map((i) => Math.max(4, ...all.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  console.log(`\n${title}\n`)
  console.log(line(all[0] ?? []))
  console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
  for (const row of rows) console.log(line(row))
}
