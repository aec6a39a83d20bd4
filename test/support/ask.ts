/** An answer of the API: status and body, null where that is no JSON. */
export interface Asked {
  readonly status: number
  readonly body: unknown
}

/** A request of a person of the demo Kreis outside any page: GET, or POST where there is a body. */
export type Ask = (user: string, path: string, body?: unknown) => Promise<Asked>

/** Asks the host at `url`; everybody signs in once, and their session is kept for the next request. */
export function asker(url: () => string): Ask {
  const cookies = new Map<string, string>()
  return async (user, path, body) => {
    const send = async (cookie: string): Promise<Response> => {
      cookies.set(user, cookie)
      return fetch(
        url() + path,
        body === undefined ? { headers: { cookie } } : write(url(), body, { cookie }),
      )
    }
    let answer = await send(cookies.get(user) ?? (await cookieOf(url(), user)))
    // Somebody has ended the session meanwhile: a tool signs in anew.
    if (answer.status === 401) answer = await send(await cookieOf(url(), user))
    return { status: answer.status, body: await answer.json().catch(() => null) }
  }
}

const write = (url: string, body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...headers, 'content-type': 'application/json', origin: url },
  body: JSON.stringify(body),
})

async function cookieOf(url: string, user: string): Promise<string> {
  const answer = await fetch(`${url}/api/session/demo`, write(url, { user }))
  if (!answer.ok) throw new Error(`no sign-in of ${user}: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
