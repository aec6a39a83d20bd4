import { fromHex, toHex } from '../auth/bytes.ts'

let kept: { key: Promise<CryptoKey>; db: D1Database } | null = null

/**
 * The deployment's own HMAC key, made at its first use and kept as the setting `secret`. It signs challenges and hides
 * addresses in the counters of failures; whoever held it could do neither without a passkey.
 */
export function deploymentKey(db: D1Database): Promise<CryptoKey> {
  if (kept?.db === db) return kept.key
  const key = readKey(db)
  kept = { key, db }
  key.catch(() => (kept = null))
  return key
}

async function readKey(db: D1Database): Promise<CryptoKey> {
  const fresh = toHex(crypto.getRandomValues(new Uint8Array(32)))
  const [, read] = await db.batch<{ value: string }>([
    db.prepare(`INSERT INTO setting VALUES ('secret', ?) ON CONFLICT DO NOTHING`).bind(JSON.stringify(fresh)),
    db.prepare(`SELECT value FROM setting WHERE key = 'secret'`),
  ])
  const hex: unknown = JSON.parse(read?.results[0]?.value ?? '')
  return crypto.subtle.importKey('raw', fromHex(String(hex)), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])
}
