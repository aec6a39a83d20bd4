import { findingMessage } from '#domain/privacy/text.ts'
import type { Language } from '../text/catalogue.ts'

/** Longest reason for returning or reopening a sheet, in UTF-16 units; the server's limit. */
export const REASON_LENGTH = 200

/** What speaks against a reason, which stays in the audit for good; null when nothing does. */
export async function reasonObjection(reason: string, language: Language): Promise<string | null> {
  // Only who gives a reason needs the check, so only then is it downloaded.
  const { findPersonalData } = await import('#domain/privacy/check.ts')
  const [finding] = findPersonalData(reason)
  return finding ? findingMessage(finding.rule, language) : null
}
