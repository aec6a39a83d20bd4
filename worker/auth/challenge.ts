import { deploymentKey } from '../store/secret.ts'
import { fromBase64url } from './bytes.ts'
import { sha256 } from './token.ts'

/** How long somebody may take to answer a challenge. */
export const CHALLENGE_MS = 5 * 60_000

const EXPIRY = 8
const NOISE = 24

/** A challenge that was made here, for this purpose, not too long ago. */
export interface HeldChallenge {
  /** Names it among those that were answered. */
  readonly hash: string
  readonly expires: Date
}

function signed(purpose: string, head: Uint8Array): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(`${purpose}\0`)
  const bytes = new Uint8Array(name.length + head.length)
  bytes.set(name)
  bytes.set(head, name.length)
  return bytes
}

/**
 * A challenge for one purpose: its end, 192 random bits, and the deployment's signature of both with the purpose. So none
 * has to be kept before it is answered, and whoever asks for many fills nothing.
 */
export async function newChallenge(
  db: D1Database,
  purpose: string,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(EXPIRY + NOISE)
  crypto.getRandomValues(head)
  new DataView(head.buffer).setBigUint64(0, BigInt(now.getTime() + CHALLENGE_MS))
  const mark = await crypto.subtle.sign('HMAC', await deploymentKey(db), signed(purpose, head))
  const challenge = new Uint8Array(head.length + mark.byteLength)
  challenge.set(head)
  challenge.set(new Uint8Array(mark), head.length)
  return challenge
}

/** What stands behind a challenge (base64url) that somebody answers; null when it is not ours, not for this, or too old. */
export async function holdChallenge(
  db: D1Database,
  purpose: string,
  challenge: string,
  now: Date,
): Promise<HeldChallenge | null> {
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = fromBase64url(challenge)
  } catch {
    return null
  }
  const head = bytes.slice(0, EXPIRY + NOISE)
  if (head.length < EXPIRY + NOISE) return null
  const mark = bytes.slice(head.length)
  const own = await crypto.subtle.verify('HMAC', await deploymentKey(db), mark, signed(purpose, head))
  if (!own) return null
  const expires = new Date(Number(new DataView(head.buffer).getBigUint64(0)))
  return expires > now ? { hash: await sha256(challenge), expires } : null
}
