const hex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')

/** A session token of 256 random bits, as hex. */
export function newToken(): string {
  return hex(crypto.getRandomValues(new Uint8Array(32)))
}

/** SHA-256 of a text as lower-case hex. */
export async function sha256(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}
