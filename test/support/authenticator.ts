import { fromBase64url, toBase64url } from '../../worker/auth/bytes.ts'

// An authenticator in software: ES256 keys, self-made answers, and every lie that a test asks for.

type Bytes = Uint8Array<ArrayBuffer>

const text = (value: string): Bytes => new Uint8Array(new TextEncoder().encode(value))

function join(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

// As much of CBOR (RFC 8949) as an attestation needs.
function head(major: number, value: number): Bytes {
  if (value < 24) return new Uint8Array([(major << 5) | value])
  if (value < 256) return new Uint8Array([(major << 5) | 24, value])
  return new Uint8Array([(major << 5) | 25, value >> 8, value & 255])
}
const cborInteger = (value: number): Bytes => (value < 0 ? head(1, -1 - value) : head(0, value))
const cborBytes = (value: Uint8Array): Bytes => join(head(2, value.length), value)
const cborText = (value: string): Bytes => join(head(3, value.length), text(value))
const cborMap = (...pairs: readonly (readonly [Bytes, Bytes])[]): Bytes =>
  join(head(5, pairs.length), ...pairs.flat())

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

// WebAuthn wants an ASN.1 sequence where WebCrypto gives two numbers of 32 bytes.
function der(raw: Uint8Array): Bytes {
  const integer = (bytes: Uint8Array): Bytes => {
    const start = bytes.findIndex((byte) => byte !== 0)
    const trimmed = bytes.slice(start)
    const value = (trimmed[0] ?? 0) > 127 ? join(new Uint8Array([0]), trimmed) : trimmed
    return join(new Uint8Array([2, value.length]), value)
  }
  const body = join(integer(raw.slice(0, 32)), integer(raw.slice(32)))
  return join(new Uint8Array([0x30, body.length]), body)
}

/** What an authenticator may do otherwise than it should. */
export interface Lies {
  readonly origin?: string
  readonly host?: string
  readonly type?: string
  /** Leaves out that the person was verified by PIN, finger or face. */
  readonly unverified?: boolean
  readonly counter?: number
  readonly challenge?: string
  /** Signs with a key of somebody else. */
  readonly forged?: boolean
}

const PRESENT = 0x01
const VERIFIED = 0x04
const ATTESTED = 0x40

/** An authenticator with one passkey for one host. */
export class Authenticator {
  readonly id = crypto.getRandomValues(new Uint8Array(32))
  readonly #keys: Promise<CryptoKeyPair>
  readonly #other: Promise<CryptoKeyPair>
  readonly #origin: string
  #counter = 0

  constructor(origin = 'http://localhost') {
    this.#origin = origin
    const make = (): Promise<CryptoKeyPair> =>
      crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
        'sign',
        'verify',
      ]) as Promise<CryptoKeyPair>
    this.#keys = make()
    this.#other = make()
  }

  #clientData(type: string, challenge: string, lies: Lies): Bytes {
    return text(
      JSON.stringify({
        type: lies.type ?? type,
        challenge: lies.challenge ?? challenge,
        origin: lies.origin ?? this.#origin,
        crossOrigin: false,
      }),
    )
  }

  async #data(flags: number, lies: Lies, more: Uint8Array = new Uint8Array()): Promise<Bytes> {
    const host = lies.host ?? new URL(this.#origin).hostname
    const counter = lies.counter ?? (this.#counter += 1)
    const count = new Uint8Array(4)
    new DataView(count.buffer).setUint32(0, counter)
    const verified = lies.unverified ? 0 : VERIFIED
    return join(await sha256(text(host)), new Uint8Array([flags | PRESENT | verified]), count, more)
  }

  #answer(response: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const id = toBase64url(this.id)
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  /** Answers the options of a registration, as `navigator.credentials.create` does. */
  async create(options: { readonly challenge: string }, lies: Lies = {}) {
    const keys = await this.#keys
    const jwk = (await crypto.subtle.exportKey('jwk', keys.publicKey)) as JsonWebKey
    const key = cborMap(
      [cborInteger(1), cborInteger(2)],
      [cborInteger(3), cborInteger(-7)],
      [cborInteger(-1), cborInteger(1)],
      [cborInteger(-2), cborBytes(fromBase64url(jwk.x ?? ''))],
      [cborInteger(-3), cborBytes(fromBase64url(jwk.y ?? ''))],
    )
    const size = new Uint8Array([this.id.length >> 8, this.id.length & 255])
    const data = await this.#data(ATTESTED, lies, join(new Uint8Array(16), size, this.id, key))
    const attestation = cborMap(
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap()],
      [cborText('authData'), cborBytes(data)],
    )
    return this.#answer({
      clientDataJSON: toBase64url(this.#clientData('webauthn.create', options.challenge, lies)),
      attestationObject: toBase64url(attestation),
      transports: ['internal'],
    })
  }

  /** Answers the options of a sign-in, as `navigator.credentials.get` does. */
  async get(options: { readonly challenge: string }, lies: Lies = {}) {
    const client = this.#clientData('webauthn.get', options.challenge, lies)
    const data = await this.#data(0, lies)
    const { privateKey } = await (lies.forged ? this.#other : this.#keys)
    const raw = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      privateKey,
      join(data, await sha256(client)),
    )
    return this.#answer({
      clientDataJSON: toBase64url(client),
      authenticatorData: toBase64url(data),
      signature: toBase64url(der(new Uint8Array(raw))),
    })
  }
}
