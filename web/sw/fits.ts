const TYPES: Readonly<Record<string, RegExp>> = {
  js: /^(?:text|application)\/(?:x-)?javascript$/,
  mjs: /^(?:text|application)\/(?:x-)?javascript$/,
  css: /^text\/css$/,
  svg: /^image\/svg\+xml$/,
  json: /^application\/(?:[\w.-]+\+)?json$/,
  wasm: /^application\/wasm$/,
  woff2: /^(?:font|application)\/(?:x-)?(?:font-)?woff2$/,
}

/**
 * Whether an answer can be the file of that path: found, not led elsewhere, and of the type that its name promises. Gateways and
 * sign-in pages of networks answer every address with a page of their own.
 */
export function fits(
  path: string,
  answer: Pick<Response, 'ok' | 'status' | 'redirected' | 'headers'>,
): boolean {
  if (!answer.ok || answer.status !== 200 || answer.redirected) return false
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const ending = /\.([a-z0-9]+)$/.exec(path)?.[1]
  if (ending === undefined) return type === 'text/html'
  return TYPES[ending]?.test(type) ?? type !== 'text/html'
}
