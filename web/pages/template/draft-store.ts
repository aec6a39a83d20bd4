import { isMonth } from '#domain/sheet/month.ts'
import type { TemplateVersion } from '#domain/template/template.ts'

// For this tab and person alone; it holds labels that have passed the check, and no row.
const nameOf = (user: string): string => `kim-vorlage-${user}`

/** The person's unpublished draft of this tab; null where there is none. */
export function readDraft(user: string): TemplateVersion | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(user)) ?? 'null')
    // Written below alone, and judged anew before it is sent.
    return typeof kept === 'object' && kept !== null && 'validFrom' in kept && isMonth(kept.validFrom)
      ? (kept as TemplateVersion)
      : null
  } catch {
    return null
  }
}

/** Keeps the draft over a reload, or forgets it; a browser that keeps nothing has it until then. */
export function keepDraft(user: string, draft: TemplateVersion | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(nameOf(user))
    else sessionStorage.setItem(nameOf(user), JSON.stringify(draft))
  } catch {
    // Kept by the page alone.
  }
}
