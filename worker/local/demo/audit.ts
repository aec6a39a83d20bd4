import { GENESIS, hashedText } from '#domain/audit.ts'
import { acceptedAt, openedAt, submittedAt } from './calendar.ts'
import { UNIT_IDS } from './plan.ts'
import { sheetRecords } from './sheets.ts'

/** A line of the audit, chained to the one before as `store/event.ts` does. */
export interface AuditRecord {
  readonly at: string
  readonly user: string
  readonly kind: string
  readonly unit: string
  readonly month: string
  readonly data: string
  readonly previous: string
  readonly hash: string
}

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Opening, submission and acceptance of the demo's sheets, oldest first. */
export async function auditOf(): Promise<AuditRecord[]> {
  const steps = sheetRecords().flatMap(({ unit, month, state, vacant }) => {
    const user = unit === 'lernen-foerdern' ? 'lernen-1' : 'caritas-1'
    const minute = UNIT_IDS.indexOf(unit) * 5
    const step = (kind: string, who: string, at: string) => ({ kind, user: who, at, unit, month })
    const open = step('sheet_open', user, openedAt(month, minute))
    if (state === 'open') return [open]
    const accept = step('sheet_accept', 'koordination', acceptedAt(month, minute))
    if (vacant) return [step('vacancy', 'koordination', openedAt(month, minute)), accept]
    return [open, step('sheet_submit', user, submittedAt(month, minute)), accept]
  })
  const lines: AuditRecord[] = []
  let previous: string = GENESIS
  for (const step of steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const { at, user, kind, unit, month } = step
    const data = '{}'
    const hash = await sha256(hashedText({ at, user, kind, unit, month, case_file: null, data, previous }))
    lines.push({ at, user, kind, unit, month, data, previous, hash })
    previous = hash
  }
  return lines
}
