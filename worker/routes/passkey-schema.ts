import * as v from 'valibot'

// The answers of an authenticator as browsers write them (WebAuthn Level 3, section 5.1, `toJSON`).
const Bytes = (longest: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(longest), v.regex(/^[A-Za-z0-9_-]+$/))
const Short = v.pipe(v.string(), v.maxLength(64))
// Extensions are nothing that this application asks for or reads.
const Extensions = v.pipe(
  v.unknown(),
  v.transform(() => ({})),
)

const common = {
  id: Bytes(1400),
  rawId: Bytes(1400),
  type: v.literal('public-key'),
  clientExtensionResults: v.optional(Extensions, {}),
  authenticatorAttachment: v.exactOptional(v.picklist(['cross-platform', 'platform'])),
}

/** What `navigator.credentials.get` gave. */
export const Assertion = v.strictObject({
  ...common,
  response: v.strictObject({
    clientDataJSON: Bytes(8000),
    authenticatorData: Bytes(4000),
    signature: Bytes(2000),
    userHandle: v.exactOptional(Bytes(200)),
  }),
})

/** What `navigator.credentials.create` gave. */
export const Attestation = v.strictObject({
  ...common,
  response: v.strictObject({
    clientDataJSON: Bytes(8000),
    attestationObject: Bytes(20_000),
    authenticatorData: v.exactOptional(Bytes(8000)),
    transports: v.exactOptional(v.pipe(v.array(Short), v.maxLength(10))),
    publicKeyAlgorithm: v.exactOptional(v.pipe(v.number(), v.integer())),
    publicKey: v.exactOptional(Bytes(4000)),
  }),
})
