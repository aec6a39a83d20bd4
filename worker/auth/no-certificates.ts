/**
 * In place of `@peculiar/x509` (`[alias]` in `wrangler.toml`): passkeys are asked for without attestation (`passkey.ts`), so no
 * chain of certificates is ever checked. Whoever sends one all the same is refused, as by any other answer that does not hold.
 */
function NoCertificate(): never {
  throw new TypeError('attestation is not asked for')
}

export {
  NoCertificate as AuthorityKeyIdentifierExtension,
  NoCertificate as CRLDistributionPointsExtension,
  NoCertificate as SubjectKeyIdentifierExtension,
  NoCertificate as X509Certificate,
  NoCertificate as X509ChainBuilder,
  NoCertificate as X509Crl,
}
