import { toBase64url, toHex } from './bytes.ts'

const TOKEN_BYTES = 32

/** A session's token: 256 random bits as hex. */
export function newToken(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)))
}

/** An invitation's token: 256 random bits as base64url, which is shorter in a link. */
export function newLinkToken(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)))
}

/** SHA-256 of a text as lower-case hex. */
export async function sha256(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}
