import { app } from './app.ts'
import { cleanUp } from './store/cleanup.ts'

export { SheetRoom } from './live/room.ts'

export default {
  fetch: app.fetch,
  async scheduled(_controller, env) {
    await cleanUp(env.DB, new Date())
  },
} satisfies ExportedHandler<Cloudflare.Env>
