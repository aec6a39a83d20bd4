declare namespace Cloudflare {
  interface Env {
    DB: D1Database
    ASSETS: Fetcher
    /** One object per open sheet, for live updates; without it pages ask the feed now and then. */
    ROOMS?: DurableObjectNamespace<import('./live/room.ts').SheetRoom>
    /** Secret that fetches a backup from `GET /api/backup`; at least 32 characters. Without it there is no such address. */
    BACKUP_TOKEN?: string
    /** Folder to which a backup is put every night (WebDAV, object store), and what to say there as `Authorization`. */
    BACKUP_URL?: string
    BACKUP_AUTHORIZATION?: string
    /** Secret, a JSON array: the employers' identity providers (`auth/providers.ts`). Without it there are passkeys alone. */
    IDENTITY_PROVIDERS?: string
    /** Cloudflare Access before everything: its team's address (`https://TEAM.cloudflareaccess.com`) and the application's audience. */
    ACCESS_ISSUER?: string
    ACCESS_AUDIENCE?: string
    /** Where to report a weakness, as `mailto:` or `https:` (RFC 9116); without it there is no `security.txt`. */
    SECURITY_CONTACT?: string
    /** Mail (binding `send_email`): reminders of open sheets. With it the sender's address and the secret `UNIT_MAILBOXES`. */
    MAIL?: SendEmail
    MAIL_FROM?: string
    /** Secret, a JSON object: mailboxes of units by their ids; of the office, not of a person. */
    UNIT_MAILBOXES?: string
    /** Address of the application as mails name it. */
    PUBLIC_ADDRESS?: string
    /** Set by the local host alone; a deployed Worker refuses to start with it. */
    DEMO?: string
    /** Date that counts as today, `YYYY-MM-DD`; local host only. */
    TODAY?: string
    /** Tests alone: how long `test/worker/months-model.test.ts` runs, and with which seed. */
    MONTHS?: string
    MONTHS_SEED?: string
    TEST_MIGRATIONS: import('cloudflare:test').D1Migration[]
  }
}
