import type { Month } from '#domain/sheet/month.ts'
import { judgeVersion, UNTOLD } from '#domain/template/judge-version.ts'
import type { TemplateVersion } from '#domain/template/template.ts'
import type { VersionProblem } from '#domain/template/version-problem.ts'
import { versionProblemText } from '#domain/text/version-problems.ts'
import type { Language } from '../../text/catalogue.ts'
import { Objection } from '../../ui/form.ts'

/** What judges a draft in a form. */
export interface Judging {
  readonly versions: readonly TemplateVersion[]
  readonly earliest: Month
}

const FIELDS: ReadonlySet<string> = new Set([
  'de',
  'en',
  'hint',
  'aliases',
  'group',
  'list',
  'disclosure',
  'required',
])

/** The field of a column's rule, by its place among them. */
export const ruleField = (place: number): string => `demand-${place + 1}`

function fieldOf({ at, code }: VersionProblem, key: string): string | null {
  const parts = at.split('.')
  const last = parts.at(-1) ?? ''
  const isOwn = (part: string | undefined): boolean => part === key || part === UNTOLD
  if (code.startsWith('key_') && isOwn(last)) return 'key'
  if (at.startsWith('addCodes.') && !isOwn(parts[2])) return 'codes'
  if (code === 'range_wrong') return 'min'
  if (code === 'text_shape') return 'length'
  if (code === 'rule_wrong') return ruleField(Number(last))
  if (code === 'too_many_rules') return ruleField(0)
  return FIELDS.has(last) ? last : null
}

/** Throws an `Objection` at its field where `next` has a problem that `draft` did not have; `key` is the code or column asked for. */
export function objectTo(
  next: TemplateVersion,
  draft: TemplateVersion,
  key: string,
  { versions, earliest }: Judging,
  language: Language,
): void {
  const known = new Set(judgeVersion(draft, versions, earliest).map(({ at, code }) => `${at} ${code}`))
  const found = judgeVersion(next, versions, earliest).filter(({ at, code }) => !known.has(`${at} ${code}`))
  // The key is made of the label, so what is wrong with that comes first.
  const first = found.find((problem) => fieldOf(problem, key) === 'de') ?? found[0]
  if (first) throw new Objection(fieldOf(first, key), versionProblemText(first.code, language))
}
