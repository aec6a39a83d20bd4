declare module 'oidc-provider' {
  /** As much as the tests need of the certified identity provider by Filip Skokan. */
  export class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>)
    callback(): import('node:http').RequestListener
  }
}
