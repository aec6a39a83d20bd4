/**
 * In place of `@peculiar/x509` (`[alias]` in `wrangler.toml`): passkeys are asked for without attestation (`passkey.ts`), so no
 * chain of certificates is ever checked against a root: browsers send none, and one that is sent all the same proves nothing here.
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
