import { Hono } from 'hono/tiny'
import type { Context } from 'hono'
import * as v from 'valibot'
import { isToken, parseCode } from '#domain/invitation.ts'
import { agentOf, type InvitationView } from '#domain/sign-in.ts'
import { beginSession } from '../auth/begin.ts'
import { INVITATION_COOKIE, pack } from '../auth/cookie.ts'
import { limited } from '../auth/limit.ts'
import { enrol, offerPasskey } from '../auth/passkey.ts'
import { providersFor } from '../auth/providers.ts'
import { sha256 } from '../auth/token.ts'
import type { AppEnv } from '../http/app-env.ts'
import { body } from '../http/body.ts'
import { ProblemError } from '../http/problem.ts'
import { endLines } from '../live/line.ts'
import { isUnused, markUsed } from '../store/challenge.ts'
import { both } from '../store/condition.ts'
import { isNew, keepCredential } from '../store/credential.ts'
import { loadHouse } from '../store/house.ts'
import {
  codeHolds,
  findInvitation,
  isOpen,
  type OpenInvitation,
  recordRefusal,
  useStatements,
} from '../store/invitation.ts'
import { Attestation } from './passkey-schema.ts'

const Token = v.pipe(v.string(), v.check(isToken))
const Code = v.pipe(
  v.string(),
  v.maxLength(32),
  v.transform((text) => parseCode(text) ?? ''),
)

/** An invitation's token and the code of the other channel where there is one. */
export const Held = v.strictObject({ token: Token, code: v.nullable(Code) })

const purposeOf = ({ hash }: OpenInvitation): string => `join ${hash}`

/** The invitation, or 410: whatever is wrong with a token, the answer is the same, and the audit has the reason. */
async function invitationOf(c: Context<AppEnv>, token: string, now: Date): Promise<OpenInvitation> {
  const invitation = await findInvitation(c.env.DB, token, now)
  if (invitation) return invitation
  await recordRefusal(c.env.DB, token, now)
  throw new ProblemError('invitation_gone')
}

async function withCode(
  c: Context<AppEnv>,
  { token, code }: v.InferOutput<typeof Held>,
  now: Date,
): Promise<OpenInvitation> {
  const invitation = await invitationOf(c, token, now)
  if (!(await codeHolds(c.env.DB, invitation, code, now))) throw new ProblemError('code_wrong')
  return invitation
}

// Where the employer has an identity provider, leaving the employer must end the access: no passkeys there.
function passkeyOnly(c: Context<AppEnv>, invitation: OpenInvitation): OpenInvitation {
  if (providersFor(c.env, invitation.employers).length > 0) throw new ProblemError('not_allowed')
  return invitation
}

/**
 * What an invited person does before there is a session. The token stands in the link behind `#`, which no browser sends;
 * it comes here in the body of a POST, so that no mail scanner and no log ever uses it up.
 */
export const invitationRoutes = new Hono<AppEnv>()
  .post('/look', body(v.strictObject({ token: Token })), async (c) => {
    const { token } = c.req.valid('json')
    const invitation = await limited(c, await sha256(token), () => invitationOf(c, token, new Date()))
    const { county } = await loadHouse(c.env.DB)
    const providers = providersFor(c.env, invitation.employers).map(({ key, name }) => ({ key, name }))
    return c.json({ ...invitation.view, county: county.name, providers } satisfies InvitationView)
  })
  .post('/options', body(Held), async (c) => {
    const held = c.req.valid('json')
    const invitation = await limited(c, await sha256(held.token), () => withCode(c, held, new Date()))
    const { account: id, name } = passkeyOnly(c, invitation)
    return c.json(await offerPasskey(c.env.DB, c.req.url, purposeOf(invitation), { id, name }))
  })
  .post('/accept', body(v.strictObject({ ...Held.entries, response: Attestation })), async (c) => {
    const { response, ...held } = c.req.valid('json')
    await limited(c, await sha256(held.token), async () => {
      const now = new Date()
      const invitation = passkeyOnly(c, await withCode(c, held, now))
      const made = await enrol(c.env.DB, c.req.url, purposeOf(invitation), invitation.account, response)
      if (!made) throw new ProblemError('passkey_refused')
      const { credential, challenge } = made
      const agent = agentOf(c.req.header('user-agent'))
      const begun = await beginSession(c, invitation.account, 'passkey', {
        data: { invitation: invitation.kind },
        when: both(isOpen(invitation.hash, now), isUnused(challenge.hash), isNew(credential.id)),
        statements: (done) => [
          ...useStatements(c.env.DB, invitation, now, done),
          markUsed(c.env.DB, challenge.hash, challenge.expires, done),
          keepCredential(c.env.DB, credential, agent, now, done),
        ],
      })
      if (!begun) throw new ProblemError('invitation_gone')
      await endLines(c, invitation.account)
    })
    return c.json({ ok: true })
  })
  .post('/keep', body(Held), async (c) => {
    const held = c.req.valid('json')
    await limited(c, await sha256(held.token), () => withCode(c, held, new Date()))
    pack(c, INVITATION_COOKIE, held)
    return c.json({ ok: true })
  })
