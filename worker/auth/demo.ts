import { isLocal } from '../http/local.ts'

/** Whether this is the demo Kreis: bound by the local host alone, and reached by a local name alone. */
export function isDemo(env: Pick<Cloudflare.Env, 'DEMO'>, url: string): boolean {
  return env.DEMO === '1' && isLocal(new URL(url).hostname)
}
