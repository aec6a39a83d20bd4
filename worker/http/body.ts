import type { MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import type { AppEnv } from './app-env.ts'
import { ProblemError } from './problem.ts'

/** Largest request body in bytes: 1,000 operations that fill every column fit. */
export const MAX_BODY = 2_000_000
const MAX_DEPTH = 32
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

type Schema = v.GenericSchema<unknown, unknown>
type Validated<Target extends 'json' | 'query', S extends Schema> = MiddlewareHandler<
  AppEnv,
  string,
  { in: { [K in Target]: v.InferInput<S> }; out: { [K in Target]: v.InferOutput<S> } }
>

/** Reads and checks the JSON body; an empty one counts as `{}`. Answers 400 or 413. */
export function body<S extends Schema>(schema: S): Validated<'json', S> {
  return async (c, next) => {
    const parsed = v.safeParse(schema, parseJson(await readLimited(c.req.raw)), { abortEarly: true })
    if (!parsed.success) throw new ProblemError('invalid_body')
    c.req.addValidatedData('json', Object(parsed.output))
    await next()
  }
}

/** Answers 400 to any query at all, for addresses that take none. */
export const noQuery: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (Object.keys(c.req.query()).length > 0) throw new ProblemError('invalid_query')
  await next()
}

/** Checks the query; an unknown, repeated or malformed parameter answers 400. */
export function query<S extends Schema>(schema: S): Validated<'query', S> {
  return async (c, next) => {
    const all = c.req.queries()
    if (
      Object.values(all).some((values) => values.length > 1) ||
      Object.keys(all).some((k) => FORBIDDEN.has(k))
    ) {
      throw new ProblemError('invalid_query')
    }
    const parsed = v.safeParse(schema, c.req.query(), { abortEarly: true })
    if (!parsed.success) throw new ProblemError('invalid_query')
    c.req.addValidatedData('query', Object(parsed.output))
    await next()
  }
}

/** The text of a body of at most `limit` bytes, counted while it streams: the announced length may lie. Throws 413, or 400 where it is not UTF-8. */
export async function readLimited(request: Request, limit = MAX_BODY): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new ProblemError('body_too_large')
  if (!request.body) return ''
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  const reader = request.body.getReader()
  let text = ''
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text + decoder.decode()
      size += value.byteLength
      if (size > limit) throw new ProblemError('body_too_large')
      text += decoder.decode(value, { stream: true })
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined)
    throw error instanceof ProblemError ? error : new ProblemError('malformed_json')
  }
}

function parseJson(text: string): unknown {
  if (text === '') return {}
  if (tooDeep(text)) throw new ProblemError('malformed_json')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ProblemError('malformed_json')
  }
  if (holdsForbiddenKey(value)) throw new ProblemError('invalid_body')
  return value
}

/** Whether brackets outside of strings nest deeper than any body of ours. */
export function tooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charCodeAt(i)
    if (inString) {
      if (character === 0x5c) i += 1
      else if (character === 0x22) inString = false
    } else if (character === 0x22) inString = true
    else if (character === 0x5b || character === 0x7b) {
      depth += 1
      if (depth > MAX_DEPTH) return true
    } else if (character === 0x5d || character === 0x7d) depth -= 1
  }
  return false
}

// What stands inside `values` refuses its operation alone, so the changes judge those keys themselves.
function holdsForbiddenKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsForbiddenKey)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([key, inner]) => FORBIDDEN.has(key) || (key !== 'values' && holdsForbiddenKey(inner)),
  )
}
