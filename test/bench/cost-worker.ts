import { app } from '../../worker/app.ts'
import { counting } from '../support/d1-cost.ts'

export { SheetRoom } from '../../worker/live/room.ts'

/** The product's Worker; two headers tell what D1 counted for the answer, its stream not included. */
export default {
  async fetch(request: Request, env: Cloudflare.Env, context: ExecutionContext): Promise<Response> {
    const { db, cost } = counting(env.DB)
    const answer = await app.fetch(request, { ...env, DB: db }, context)
    if (answer.status === 101) return answer
    // The stream must have ended before its cost is known.
    const body = await answer.arrayBuffer()
    const headers = new Headers(answer.headers)
    headers.set('x-rows-read', String(cost.read))
    headers.set('x-rows-written', String(cost.written))
    return new Response(body, { status: answer.status, headers })
  },
}
