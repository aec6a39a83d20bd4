/**
 * `join`: the first sign-in of an account. `recover`: its passkeys are lost, or its employer's identity changed. `move`: its
 * employer has an identity provider by now, and its passkey has just been shown.
 */
export type InvitationKind = 'join' | 'recover' | 'move'

/** How long an invitation holds (security: at most 72 hours). */
export const INVITATION_MS = 72 * 3_600_000

/** Wrong codes after which an invitation is worth nothing. */
export const MAX_WRONG_CODES = 5

// Crockford's base 32: no letter that is taken for another one on the telephone.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_LENGTH = 8

/** A code of 40 bits from eight random bytes, in two groups: `7KQ2-M4XH`. */
export function codeFrom(random: Uint8Array): string {
  const letters = Array.from(random.slice(0, CODE_LENGTH), (byte) => ALPHABET.charAt(byte % 32)).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** The code as it was made, from what somebody wrote down and typed; null when it cannot be one. */
export function parseCode(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replaceAll('O', '0')
  return plain.length === CODE_LENGTH && [...plain].every((letter) => ALPHABET.includes(letter))
    ? `${plain.slice(0, 4)}-${plain.slice(4)}`
    : null
}

/** Whether a text has the form of a token: 256 bits as base64url. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text)
}
