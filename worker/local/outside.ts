import { connect } from 'node:tls'

/** What was looked at from outside, and what is wrong with it; null where nothing is. */
export interface Finding {
  readonly about: string
  readonly wrong: string | null
}

const PATIENCE_MS = 10_000

/** Whether a server still speaks TLS 1.0 or 1.1 (BSI TR-02102-2 and ASVS 12.1.1 want 1.2 at least). Throws where it does not answer at all. */
export function speaksOldTls(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port,
      servername: host,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      // What this side refuses by itself must not look like the server's refusal.
      ciphers: 'ALL:@SECLEVEL=0',
      rejectUnauthorized: false,
      timeout: PATIENCE_MS,
    })
    socket.once('secureConnect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('timeout', () => socket.destroy(new Error('no answer')))
    socket.once('error', (error: NodeJS.ErrnoException) => {
      const isAway = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'].includes(error.code ?? '')
      if (isAway || error.message === 'no answer') reject(error)
      else resolve(false)
    })
  })
}

/** Looks at a deployment as anybody can from outside: what its operator has to have set beside the code. */
export async function lookFromOutside(address: URL): Promise<readonly Finding[]> {
  const get = (path: string, from: URL = address): Promise<Response> =>
    fetch(new URL(path, from), { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) })
  const isSafe = address.protocol === 'https:'
  const plain = new URL(address.href.replace(/^https:/, 'http:'))
  const ways = (await get('/api/session/ways')).json() as Promise<{ readonly demo: readonly unknown[] }>
  const page = await get('/')
  const header = (name: string): string => page.headers.get(name) ?? ''
  const findings: Finding[] = [
    { about: 'it answers by https', wrong: isSafe ? null : 'the address is plain http' },
    { about: 'the database answers', wrong: (await get('/api/health')).ok ? null : '/api/health does not' },
    {
      about: 'no demo is offered',
      wrong: (await ways).demo.length === 0 ? null : 'anybody can sign in as a person of the demo',
    },
    {
      about: 'pages run no script but their own',
      wrong: header('content-security-policy').includes("script-src 'self'") ? null : 'no content policy',
    },
    {
      about: 'a weakness can be reported',
      wrong: (await get('/.well-known/security.txt')).ok ? null : 'SECURITY_CONTACT is not set',
    },
  ]
  if (!isSafe) return findings
  const redirect = await get('/', plain).catch(() => null)
  return [
    ...findings,
    {
      about: 'browsers come back by https alone',
      wrong: header('strict-transport-security') ? null : 'no Strict-Transport-Security',
    },
    {
      about: 'plain http leads to https',
      wrong:
        redirect === null || redirect.headers.get('location')?.startsWith('https:')
          ? null
          : 'it does not: set "Always Use HTTPS" (Cloudflare, SSL/TLS, Edge Certificates)',
    },
    {
      about: 'TLS is 1.2 or newer',
      wrong: (await speaksOldTls(address.hostname, Number(address.port || 443)))
        ? 'older versions are spoken: set "Minimum TLS Version" to 1.2 (Cloudflare, SSL/TLS, Edge Certificates)'
        : null,
    },
  ]
}
