import { findingMessage } from '#domain/privacy/text.ts'
import { problemTexts } from '../text/problem.ts'
import { Part } from '../ui/part.ts'
import type { Language } from '../text/catalogue.ts'

/** Longest reason for returning or reopening a sheet, in UTF-16 units; the server's limit. */
export const REASON_LENGTH = 200

const CHECK = new Part(() => import('#domain/privacy/check.ts'))

/** What speaks against a reason, which stays in the audit for good; null when nothing does. */
export async function reasonObjection(reason: string, language: Language): Promise<string | null> {
  // Only who gives a reason needs the check, so only then is it downloaded.
  const check = await CHECK.get().catch(() => null)
  if (!check) return problemTexts(language).part_missing
  const [finding] = check.findPersonalData(reason)
  return finding ? findingMessage(finding.rule, language) : null
}
