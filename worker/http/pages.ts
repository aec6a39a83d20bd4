// A route of the application: plain segments, no file. Whatever else is not there is missing.
const PAGE = /^(?:\/[A-Za-z0-9_~-]+)*\/?$/

/**
 * The page of the application for an address of one, which the assets do not have as a file; null for everything else. A file
 * that is gone must be 404: a page under the name of a script would be kept by browsers as that script.
 */
export async function pageFor(request: Request, assets: Fetcher | undefined): Promise<Response | null> {
  const url = new URL(request.url)
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!assets || !isRead || !PAGE.test(url.pathname) || /^\/(?:api|assets)(?:\/|$)/.test(url.pathname))
    return null
  return assets.fetch(new Request(new URL('/', url), { method: request.method, headers: request.headers }))
}
