const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\]|[a-z0-9-]+\.localhost)$/

/** Whether this is the demo Kreis: bound by the local host alone, and reached by a local name alone. */
export function isDemo(env: Pick<Cloudflare.Env, 'DEMO'>, url: string): boolean {
  return env.DEMO === '1' && LOCAL.test(new URL(url).hostname)
}
