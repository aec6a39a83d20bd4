import { app } from './app.ts'
import { pushBackup } from './export/push-backup.ts'
import { expireAudit } from './store/audit.ts'
import { cleanUp } from './store/cleanup.ts'
import { forgetFormer } from './store/former.ts'

export { SheetRoom } from './live/room.ts'

export default {
  fetch: app.fetch,
  async scheduled(_controller, env) {
    const now = new Date()
    try {
      await cleanUp(env.DB, now)
      await expireAudit(env.DB, now)
      await forgetFormer(env.DB, now)
    } finally {
      // A night without tidying up does no harm; one without a backup may.
      await pushBackup(env, now)
    }
  },
} satisfies ExportedHandler<Cloudflare.Env>
