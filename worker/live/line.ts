import type { Context } from 'hono'
import { maySeeNames } from '#domain/role.ts'
import type { AppEnv } from '../http/app-env.ts'
import { ProblemError } from '../http/problem.ts'
import { noteLine, sheetsWithLines } from '../store/line.ts'
import type { Seat, SheetRoom } from './room.ts'

/** Names the page that asks, so that it is not told of its own changes. */
export const CONNECTION_HEADER = 'x-kim-connection'

const CONNECTION = /^[\w-]{1,64}$/

function roomOf(env: Cloudflare.Env, sheet: string): DurableObjectStub<SheetRoom> | null {
  if (!env.ROOMS) return null
  // Who is at work in a sheet stays in the European Union; the local runtime knows no jurisdictions.
  const rooms = env.DEMO ? env.ROOMS : env.ROOMS.jurisdiction('eu')
  return rooms.get(rooms.idFromName(sheet))
}

/** Opens a line to a sheet that the person may see. The upgrade is no fetch: its Origin is all that tells our pages from others. */
export async function openLine(c: Context<AppEnv>, unit: string, month: string): Promise<Response> {
  if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') throw new ProblemError('upgrade_required')
  if (c.req.header('origin') !== new URL(c.req.url).origin) throw new ProblemError('cross_site')
  const room = roomOf(c.env, `${unit}/${month}`)
  const connection = c.req.query('connection') ?? ''
  if (!room || !CONNECTION.test(connection)) throw new ProblemError('not_found')
  const { person, session } = c.var
  const seat: Seat = {
    connection,
    user: person.id,
    session: session.id,
    name: person.name,
    member: maySeeNames(person, unit),
  }
  const headers = new Headers({
    upgrade: 'websocket',
    'x-kim-seat': encodeURIComponent(JSON.stringify(seat)),
  })
  await noteLine(c.env.DB, person.id, `${unit}/${month}`, new Date())
  return room.fetch(new Request('https://room/', { headers }))
}

/**
 * Tells everybody who has one of these sheets (`unit/month`) open that it has changed. After the answer, and without
 * harm to it: who misses the word asks the feed within half a minute.
 */
export function announceChange(c: Context<AppEnv>, sheets: Iterable<string>): void {
  const connection = c.req.header(CONNECTION_HEADER) ?? ''
  for (const sheet of new Set(sheets)) {
    const room = roomOf(c.env, sheet)
    if (room) c.executionCtx.waitUntil(room.announce(connection).catch(() => undefined))
  }
}

/**
 * Ends the open lines of an account, or of one of its sessions alone: after its rights have changed, it was disabled or
 * recovered, or the session has ended. After the answer; whom that misses, its line's lifetime catches.
 */
export async function endLines(
  c: Context<AppEnv>,
  user: string,
  session: string | null = null,
): Promise<void> {
  if (!c.env.ROOMS) return
  for (const sheet of await sheetsWithLines(c.env.DB, user, new Date())) {
    const room = roomOf(c.env, sheet)
    if (room) c.executionCtx.waitUntil(room.dismiss(user, session).catch(() => undefined))
  }
}
