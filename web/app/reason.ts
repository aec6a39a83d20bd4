import { findingMessage } from '#domain/privacy/text.ts'
import type { Language } from '../text/catalogue.ts'

/** Longest reason for returning or reopening a sheet, in UTF-16 units; the server's limit. */
export const REASON_LENGTH = 120

/** What speaks against a reason, which stays in the audit for good and is judged like a note; null when nothing does. */
export async function reasonObjection(reason: string, language: Language): Promise<string | null> {
  // Only who gives a reason needs the check, so only then is it downloaded.
  const { checkNote } = await import('#domain/privacy/check.ts')
  const findings = checkNote(reason)
  // A number that gives itself away says more than an unknown word beside it.
  const finding = findings.find(({ rule }) => rule !== 'word') ?? findings[0]
  return finding ? findingMessage(finding.rule, language) : null
}
