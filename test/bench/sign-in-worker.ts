import { Hono } from 'hono/tiny'
import { signedIn } from '../../worker/auth/signed-in.ts'
import type { AppEnv } from '../../worker/http/app-env.ts'
import { sessionRoutes } from '../../worker/routes/session.ts'

export { SheetRoom } from '../../worker/live/room.ts'

/** The same answer with and without asking who it is for. */
export default new Hono<AppEnv>()
  .route('/api/session', sessionRoutes)
  .get('/api/bare', (c) => c.json({ ok: true }))
  .get('/api/signed', signedIn, (c) => c.json({ ok: true }))
