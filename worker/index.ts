import { app } from './app.ts'
import { pushBackup } from './export/push-backup.ts'
import { pageFor } from './http/pages.ts'
import { sendReminders } from './mail/reminders.ts'
import { expireAudit } from './store/audit.ts'
import { cleanUp } from './store/cleanup.ts'
import { forgetFormer } from './store/former.ts'

export { SheetRoom } from './live/room.ts'

export default {
  async fetch(request: Request, env, context) {
    return (await pageFor(request, env.ASSETS)) ?? app.fetch(request, env, context)
  },
  async scheduled(_controller, env) {
    const now = new Date()
    // What fails one night is done the next one; nothing waits for it, the backup least of all.
    const nightly = [
      () => cleanUp(env.DB, now),
      () => expireAudit(env.DB, now),
      () => forgetFormer(env.DB, now),
      () => sendReminders(env, now),
      () => pushBackup(env, now),
    ]
    const failed: unknown[] = []
    for (const step of nightly) await step().catch((error: unknown) => failed.push(error))
    if (failed.length > 0) throw failed[0]
  },
} satisfies ExportedHandler<Cloudflare.Env>
