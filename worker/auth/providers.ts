import * as v from 'valibot'

/** Stands among the employers of an identity provider for the county's own people, who belong to no unit. */
export const COUNTY = 'county'

// `http` is for an identity provider on the same machine alone, which `oidc.ts` decides.
const Provider = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,31}$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  issuer: v.pipe(v.string(), v.url()),
  clientId: v.pipe(v.string(), v.minLength(1)),
  clientSecret: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
  employers: v.pipe(v.array(v.string()), v.minLength(1)),
})
const Providers = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(Provider),
  v.check((all) => new Set(all.map((one) => one.key)).size === all.length),
  v.check((all) => new Set(all.map((one) => one.issuer)).size === all.length),
)

/** An employer's identity provider, and for the people of which providers (Träger) it may speak. */
export type IdentityProvider = v.InferOutput<typeof Provider>

let read: { text: string; providers: readonly IdentityProvider[] } = { text: '', providers: [] }

/**
 * The identity providers of this deployment: the secret `IDENTITY_PROVIDERS`, a JSON array. It is the allow-list of issuers;
 * nobody changes it from a page, so no page can make the Worker ask an address of somebody's choice. Throws when it is not
 * what `README.md` describes.
 */
export function identityProviders(
  env: Pick<Cloudflare.Env, 'IDENTITY_PROVIDERS'>,
): readonly IdentityProvider[] {
  const text = env.IDENTITY_PROVIDERS ?? ''
  if (text !== read.text) read = { text, providers: text === '' ? [] : v.parse(Providers, text) }
  return read.providers
}

/** Those that may speak for somebody whose units belong to these employers; none for passkeys. */
export function providersFor(
  env: Pick<Cloudflare.Env, 'IDENTITY_PROVIDERS'>,
  employers: readonly string[],
): readonly IdentityProvider[] {
  const wanted = employers.length === 0 ? [COUNTY] : employers
  return identityProviders(env).filter((one) => one.employers.some((employer) => wanted.includes(employer)))
}
