/** Kinds of findings, most specific first: where two overlap, the earlier one is reported. */
export const FINDING_RULES = [
  'too_long',
  'script',
  'email',
  'url',
  'handle',
  'iban',
  'pension_number',
  'health_number',
  'jobcenter',
  'bamf',
  'court',
  'identity_card',
  'tax_id',
  'azr',
  'plate',
  'date',
  'postcode',
  'street',
  'phone',
  'reference',
  'digits',
  'name',
  'kin_name',
  'word',
] as const

export type FindingRule = (typeof FINDING_RULES)[number]

/** A place in the text as it was given: `offset` and `length` in UTF-16 units. Never carries the text itself. */
export interface Finding {
  readonly rule: FindingRule
  readonly offset: number
  readonly length: number
}

/** A place in the folded text, `end` exclusive. */
export interface Hit {
  readonly rule: FindingRule
  readonly start: number
  readonly end: number
}

const rank = new Map<FindingRule, number>(FINDING_RULES.map((rule, index) => [rule, index]))

/** Keeps the most specific of overlapping findings and sorts by place. */
export function settle(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings]
  const byRank = [...findings].sort(
    (a, b) => (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0) || a.offset - b.offset || b.length - a.length,
  )
  const kept: Finding[] = []
  for (const finding of byRank) {
    const overlaps = kept.some(
      (other) =>
        other.rule !== 'too_long' &&
        finding.offset < other.offset + other.length &&
        other.offset < finding.offset + finding.length,
    )
    if (!overlaps) kept.push(finding)
  }
  return kept.sort((a, b) => a.offset - b.offset)
}
