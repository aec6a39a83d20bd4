declare namespace Cloudflare {
  interface Env {
    DB: D1Database
    ASSETS: Fetcher
    /** One object per open sheet, for live updates; without it pages ask the feed now and then. */
    ROOMS?: DurableObjectNamespace<import('./live/room.ts').SheetRoom>
    /** Set by the local host alone; a deployed Worker refuses to start with it. */
    DEMO?: string
    /** Date that counts as today, `YYYY-MM-DD`; local host only. */
    TODAY?: string
    TEST_MIGRATIONS: import('cloudflare:test').D1Migration[]
  }
}
