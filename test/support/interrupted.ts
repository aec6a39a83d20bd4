import { env } from 'cloudflare:workers'

/** The database, but that `run` happens once, just before the first batch with a statement like `pattern`: what somebody else was faster with. */
export function interrupted(pattern: RegExp, run: () => Promise<unknown>): D1Database {
  let left: (() => Promise<unknown>) | null = run
  return new Proxy(env.DB, {
    get(target, key) {
      if (key !== 'batch') return Reflect.get(target, key).bind(target)
      return async (statements: D1PreparedStatement[]) => {
        if (left && statements.some((one) => pattern.test(String(Reflect.get(one, 'statement'))))) {
          const go = left
          left = null
          await go()
        }
        return target.batch(statements)
      }
    },
  })
}
