import { toBase64url } from '../../worker/auth/bytes.ts'

/** What an identity provider may say otherwise than it should. */
export interface Crooked {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  /** Signs with a key that it does not publish. */
  readonly forged?: boolean
  readonly unsigned?: boolean
  /** Gives nothing for the code. */
  readonly refuses?: boolean
}

const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } })
const part = (value: unknown): string => toBase64url(new TextEncoder().encode(JSON.stringify(value)))

/** An identity provider in memory that answers `fetch`, as honest as a test wants it. */
export class CrookedProvider {
  readonly issuer: string
  readonly #client: string
  readonly #keys = this.#make()
  readonly #other = this.#make()
  /** What the next ID token says. */
  next: Crooked = {}
  nonce = ''

  constructor(issuer: string, client: string) {
    this.issuer = issuer
    this.#client = client
  }

  #make(): Promise<CryptoKeyPair> {
    const kind = {
      name: 'RSASSA-PKCS1-v1_5',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-256',
    }
    return crypto.subtle.generateKey(kind, true, ['sign', 'verify']) as Promise<CryptoKeyPair>
  }

  async fetch(request: Request): Promise<Response> {
    const path = request.url.slice(this.issuer.length)
    if (!request.url.startsWith(this.issuer)) return new Response(null, { status: 404 })
    switch (path) {
      case '/.well-known/openid-configuration':
        return json({
          issuer: this.issuer,
          authorization_endpoint: `${this.issuer}/auth`,
          token_endpoint: `${this.issuer}/token`,
          jwks_uri: `${this.issuer}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        })
      case '/keys': {
        const { publicKey } = await this.#keys
        const key = (await crypto.subtle.exportKey('jwk', publicKey)) as JsonWebKey
        return json({ keys: [{ ...key, kid: 'one', use: 'sig', alg: 'RS256' }] })
      }
      case '/token':
        return this.next.refuses
          ? json({ error: 'invalid_grant' }, 400)
          : json({ access_token: 'nothing', token_type: 'Bearer', id_token: await this.#token() })
      default:
        return new Response(null, { status: 404 })
    }
  }

  async #token(): Promise<string> {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: this.issuer,
      sub: 'rita',
      aud: this.#client,
      iat: now,
      exp: now + 300,
      nonce: this.nonce,
      ...this.next.claims,
    }
    const head = { alg: this.next.unsigned ? 'none' : 'RS256', kid: 'one', ...this.next.header }
    const text = `${part(head)}.${part(claims)}`
    if (this.next.unsigned) return `${text}.`
    const { privateKey } = await (this.next.forged ? this.#other : this.#keys)
    const mark = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, new TextEncoder().encode(text))
    return `${text}.${toBase64url(new Uint8Array(mark))}`
  }
}
