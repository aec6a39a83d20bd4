/** Rows that D1 itself counted, indexes included. */
export interface Cost {
  read: number
  written: number
}

interface Counted {
  readonly meta: { readonly rows_read: number; readonly rows_written: number }
}

/** The database with a counter of what every statement reads and writes. */
export function counting(db: D1Database): { readonly db: D1Database; readonly cost: Cost } {
  const cost: Cost = { read: 0, written: 0 }
  const count = <T extends Counted>(result: T): T => {
    cost.read += result.meta.rows_read
    cost.written += result.meta.rows_written
    return result
  }
  const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>()
  const statement = (original: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = new Proxy(original, {
      get(target, key) {
        if (key === 'bind') return (...values: unknown[]) => statement(target.bind(...values))
        if (key === 'all' || key === 'run') return async () => count(await target.all())
        if (key === 'first') return async () => count(await target.all()).results[0] ?? null
        // `raw()` tells no cost itself.
        if (key === 'raw') {
          return async () => count(await target.all()).results.map((row) => Object.values(Object(row)))
        }
        return Reflect.get(target, key)
      },
    })
    originals.set(wrapped, original)
    return wrapped
  }
  const counted = new Proxy(db, {
    get(target, key) {
      if (key === 'prepare') return (sql: string) => statement(target.prepare(sql))
      if (key === 'batch') {
        return async (statements: D1PreparedStatement[]) =>
          (await target.batch(statements.map((s) => originals.get(s) ?? s))).map(count)
      }
      return Reflect.get(target, key)
    },
  })
  return { db: counted, cost }
}
