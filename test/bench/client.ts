import type { Host } from '../../worker/local/host.ts'

/** A signed-in person's requests to a local host. */
export interface Client {
  /** As the browser sends it. */
  readonly cookie: string
  get(path: string): Promise<Response>
  post(path: string, body: unknown): Promise<Response>
  /** Opens a line; rejects where it is refused. */
  line(path: string): Promise<WebSocket>
}

/** Signs in to the demo Kreis; throws where that fails. */
export async function signIn(host: Pick<Host, 'url'>, user: string): Promise<Client> {
  const same = { 'content-type': 'application/json', origin: host.url, 'sec-fetch-site': 'same-origin' }
  const post = (path: string, body: unknown, cookie: string) =>
    fetch(host.url + path, { method: 'POST', headers: { ...same, cookie }, body: JSON.stringify(body) })
  const answer = await post('/api/session/demo', { user }, '')
  if (!answer.ok) throw new Error(`sign-in of ${user}: ${answer.status}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')
  return {
    cookie,
    get: (path) => fetch(host.url + path, { headers: { cookie } }),
    post: (path, body) => post(path, body, cookie),
    line: (path) => {
      // Node's WebSocket takes headers, which browsers do not.
      const options = { headers: { cookie, origin: host.url } } as unknown as string[]
      const socket = new WebSocket(host.url.replace('http', 'ws') + path, options)
      return new Promise((resolve, reject) => {
        socket.addEventListener('open', () => resolve(socket))
        socket.addEventListener('error', () => reject(new Error(`no line to ${path}`)))
      })
    },
  }
}
