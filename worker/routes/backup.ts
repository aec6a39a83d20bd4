import { Hono } from 'hono/tiny'
import { sha256 } from '../auth/token.ts'
import { textStream } from '../export/stream.ts'
import type { AppEnv } from '../http/app-env.ts'
import { logProblem } from '../http/log.ts'
import { ProblemError } from '../http/problem.ts'
import { backupLines } from '../store/backup.ts'
import { recordEvent } from '../store/event.ts'

/** Fewest characters of the token that fetches a backup: 256 random bits as hex have 64. */
export const LEAST_TOKEN = 32

/** Whether a request names the deployment's backup token. Hashes are compared: nothing is learned from how long it takes. */
async function knowsToken(header: string | undefined, token: string | undefined): Promise<boolean> {
  if (!token || token.length < LEAST_TOKEN || !header?.startsWith('Bearer ')) return false
  return (await sha256(header.slice('Bearer '.length))) === (await sha256(token))
}

/** The whole database, for whoever holds the secret `BACKUP_TOKEN`; for everybody else the address is not there. */
export const backupRoutes = new Hono<AppEnv>().get('/', async (c) => {
  if (!(await knowsToken(c.req.header('authorization'), c.env.BACKUP_TOKEN)))
    throw new ProblemError('not_found')
  const at = new Date()
  await recordEvent(c.env.DB, { kind: 'backup', user: null, data: { by: 'token' } }, at)
  const lines = backupLines(c.env.DB, at.toISOString())
  return c.body(
    textStream(lines, (error) => logProblem(c, 'broken_off', 200, error)),
    200,
    {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="kim-monatsblatt-${at.toISOString().slice(0, 10)}.ndjson"`,
    },
  )
})
