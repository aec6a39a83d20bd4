import { createHash, randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { GENESIS, hashedText } from '#domain/audit.ts'
import { INVITATION_MS } from '#domain/invitation.ts'
import { literal } from './backup-file.ts'

/** Who is invited, and where the deployment answers. */
export interface FirstCoordinator {
  readonly name: string
  readonly url: URL
  /** Key (five digits) and name of the county; null where the deployment knows them already. */
  readonly county: { readonly key: string; readonly name: string } | null
  /** A deployment instead of the database under DATA_DIR. */
  readonly remote: boolean
}

export const USAGE =
  'npm run first-coordinator -- --url https://ADDRESS --name "NAME" [--county 05566 --county-name "Kreis Steinfurt"] [--remote]'

/** Reads the command's arguments; null where they are none. */
export function readArguments(args: readonly string[]): FirstCoordinator | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        url: { type: 'string' },
        name: { type: 'string' },
        county: { type: 'string' },
        'county-name': { type: 'string' },
        remote: { type: 'boolean' },
      },
    })
    const { url, county, 'county-name': countyName } = values
    const name = values.name?.trim() ?? ''
    if (!url || !URL.canParse(url) || name === '' || name.length > 100) return null
    if ((county === undefined) !== (countyName === undefined)) return null
    if (county !== undefined && !/^\d{5}$/.test(county)) return null
    return {
      name,
      url: new URL(url),
      county: county && countyName ? { key: county, name: countyName } : null,
      remote: values.remote ?? false,
    }
  } catch {
    return null
  }
}

/** What has to be known of the database before: one row of `county`, `enrolled`, `waiting`, `head`. */
export const QUESTION = `SELECT (SELECT value FROM setting WHERE key = 'county') AS county,
  (SELECT count(*) FROM user u WHERE u.role = 'coordinator' AND u.region IS NULL AND u.disabled_at IS NULL
    AND (EXISTS (SELECT 1 FROM credential WHERE user = u.id) OR EXISTS (SELECT 1 FROM identity WHERE user = u.id)))
    AS enrolled,
  (SELECT u.id FROM user u JOIN invitation i ON i.user = u.id AND i.invited_by IS NULL
    WHERE u.role = 'coordinator' AND u.region IS NULL LIMIT 1) AS waiting,
  (SELECT hash FROM event ORDER BY seq DESC LIMIT 1) AS head`

export interface Found {
  readonly county: string | null
  readonly enrolled: number
  readonly waiting: string | null
  readonly head: string | null
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const newId = (): string => randomBytes(16).toString('hex')

/**
 * The statements that make the account of the first coordinator and its invitation, and the link. The token stands in the
 * link alone. Throws where there is a coordinator already, who can invite others, or where the county is not known.
 */
export function planFirst(
  { name, url, county }: FirstCoordinator,
  found: Found,
  now: Date,
): { readonly statements: readonly string[]; readonly link: string } {
  if (found.enrolled > 0)
    throw new RangeError('There is a coordinator of the county already, who can invite others.')
  if (found.county === null && county === null)
    throw new RangeError('The county is not known yet: --county and --county-name.')
  const token = randomBytes(32).toString('base64url')
  const account = found.waiting ?? newId()
  const at = now.toISOString()
  const expires = new Date(now.getTime() + INVITATION_MS).toISOString()
  const data = JSON.stringify({ account, by: 'command line' })
  const previous = found.head ?? GENESIS
  const nothing = { user: null, unit: null, month: null, case_file: null }
  const hash = sha256(hashedText({ ...nothing, at, kind: 'invitation', data, previous }))
  const values = (list: readonly unknown[]): string => list.map(literal).join(', ')
  return {
    link: new URL(`/einladung#${token}`, url).href,
    statements: [
      `INSERT INTO event (at, kind, data, previous, hash) VALUES (${values([at, 'invitation', data, previous, hash])})`,
      ...(county === null
        ? []
        : [
            `INSERT INTO setting VALUES ('county', ${literal(JSON.stringify(county))}) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
          ]),
      found.waiting === null
        ? `INSERT INTO user (id, name, role) VALUES (${values([account, name, 'coordinator'])})`
        : `UPDATE user SET name = ${literal(name)} WHERE id = ${literal(account)}`,
      `UPDATE invitation SET revoked_at = ${literal(at)} WHERE user = ${literal(account)} AND used_at IS NULL AND revoked_at IS NULL`,
      `INSERT INTO invitation (hash, id, user, kind, created_at, expires_at) VALUES (${values([sha256(token), newId(), account, 'join', at, expires])})`,
    ],
  }
}
