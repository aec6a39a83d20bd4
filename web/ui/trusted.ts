// The content security policy asks for Trusted Types and names this one policy. It passes HTML to an inert document only
// (DOMParser runs no script and loads nothing), from which texts are read, and the address of our own service worker.
interface Policy {
  createHTML(html: string): string
  createScriptURL(url: string): string
}
interface Factory {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string; createScriptURL: (url: string) => string },
  ): Policy
}

/** The scripts that are loaded by their addresses: the service worker, and the worker that makes workbooks. */
export const SERVICE_WORKER = '/sw.js'
const WORKBOOK = /^\/assets\/worker-[\w-]+\.js$/

let policy: Policy | undefined

function policyOf(): Policy | undefined {
  // TypeScript's DOM library does not know Trusted Types yet.
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
  policy ??= factory?.createPolicy('kim', {
    createHTML: (text) => text,
    createScriptURL: (url) => {
      if (url !== SERVICE_WORKER && !WORKBOOK.test(url)) throw new TypeError('no script of ours')
      return url
    },
  })
  return policy
}

/** HTML that DOMParser accepts under `require-trusted-types-for 'script'`; the same text where there are no Trusted Types. */
export function trusted(html: string): string {
  return policyOf()?.createHTML(html) ?? html
}

/** The address of a script of ours as the browser accepts it. Throws `TypeError` for any other. */
export function trustedScript(address: string): string {
  return policyOf()?.createScriptURL(address) ?? address
}
