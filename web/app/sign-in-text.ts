import { ACCOUNT_PROBLEMS } from '#domain/text/account-problems.ts'
import { signInText } from '../text/sign-in.ts'
import type { Language } from '../text/catalogue.ts'
import { problemText } from './problem-text.ts'
import { PasskeyCancelled, PasskeysMissing, PasskeyThere } from './sign-in.ts'

/** What to tell a person whose sign-in, or whose new passkey, came to nothing. */
export function signInProblem(error: unknown, language: Language): string {
  const t = signInText(language)
  if (error instanceof PasskeyCancelled) return t.cancelled
  if (error instanceof PasskeyThere) return t.there
  if (error instanceof PasskeysMissing) return t.missing
  return problemText(error, language, ACCOUNT_PROBLEMS)
}
