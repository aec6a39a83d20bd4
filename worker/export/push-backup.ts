import { isLocal } from '../http/local.ts'
import { backupLines } from '../store/backup.ts'
import { recordEvent } from '../store/event.ts'
import { textStream } from './stream.ts'

/** Days of the week by name: seven files that replace each other. */
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/**
 * Puts a backup off the platform: `PUT BACKUP_URL/kim-monatsblatt-<day>.ndjson` with `BACKUP_AUTHORIZATION`, as WebDAV and
 * object stores take it. What came of it stands in the audit. Does nothing where no address is set.
 */
export async function pushBackup(env: Cloudflare.Env, now: Date): Promise<void> {
  if (!env.BACKUP_URL) return
  const address = `${env.BACKUP_URL.replace(/\/$/, '')}/kim-monatsblatt-${DAYS[now.getUTCDay()]}.ndjson`
  const headers = new Headers({ 'content-type': 'application/x-ndjson' })
  if (env.BACKUP_AUTHORIZATION) headers.set('authorization', env.BACKUP_AUTHORIZATION)
  let status = 0
  try {
    const { protocol, hostname } = new URL(address)
    if (protocol !== 'https:' && !isLocal(hostname)) throw new TypeError('a backup travels encrypted')
    const body = textStream(backupLines(env.DB, now.toISOString()))
    // The standard asks for `duplex` where a body is streamed; a redirect could lead the data anywhere.
    const init = { method: 'PUT', headers, body, redirect: 'manual', duplex: 'half' } as const
    status = (await fetch(address, init)).status
  } catch {
    // Told below: no answer came, or nobody was asked.
  }
  const kind = status >= 200 && status < 300 ? 'backup' : 'backup_failed'
  await recordEvent(env.DB, { kind, user: null, data: { by: 'schedule', status } }, now)
}
