import { judgeRow, judgeSheet } from '../rules/engine.ts'
import { acceptsReason, blocksSubmission, type GivenReason, reasonFor } from '../rules/reason.ts'
import type { Issue } from '../rules/rule.ts'
import type { Template } from '../template/template.ts'
import type { Entry, Rulebook } from './changes/world.ts'

/** A reason as it comes with a submission, or from the row itself. */
export interface OfferedReason {
  readonly entry: string
  readonly rule: string
  readonly reason: string
}

/** All issues of a sheet's rows by entry id, those of the sheet as a whole among them. */
export function issuesOfSheet(
  entries: readonly Entry[],
  template: Template,
  county: string,
): Map<string, Issue[]> {
  const rows = entries.map(({ id, values: row, previous, reasons }) => ({ id, row, previous, reasons }))
  const together = judgeSheet(rows, template)
  return new Map(
    entries.map(({ id, values: row, month, previous, reasons }) => [
      id,
      [...judgeRow({ row, month, county, previous, template }, reasons), ...(together.get(id) ?? [])],
    ]),
  )
}

/** The entry's reasons with another one for every issue of the rule; null when the rule has no issue that takes it. */
export function withReason(
  entry: Entry,
  issues: readonly Issue[],
  offered: Omit<OfferedReason, 'entry'>,
  template: Template,
): readonly GivenReason[] | null {
  const meant = issues.filter(
    (one) => one.rule === offered.rule && acceptsReason(one.level, offered.reason, template),
  )
  if (meant.length === 0) return null
  const others = entry.reasons.filter((given) => given.rule !== offered.rule)
  return [...others, ...meant.map((one) => reasonFor(one, entry.values, offered.reason))]
}

/** The entry's reasons without those of a rule. */
export function withoutReason(entry: Entry, rule: string): readonly GivenReason[] {
  return entry.reasons.filter((given) => given.rule !== rule)
}

export interface SubmissionJudged {
  /** Issues that keep the sheet from being submitted, by entry id. */
  readonly open: ReadonlyMap<string, readonly Issue[]>
  /** Reasons to be stored, by entry id. */
  readonly reasons: ReadonlyMap<string, readonly GivenReason[]>
}

/** Judges a sheet as it is about to be submitted, with the reasons that come along. */
export function judgeSubmission(
  entries: readonly Entry[],
  offered: readonly OfferedReason[],
  rules: Rulebook,
): SubmissionJudged {
  const [first] = entries
  if (!first) return { open: new Map(), reasons: new Map() }
  const template = rules.templateOf(first.month)
  const before = issuesOfSheet(entries, template, rules.county)
  const reasons = new Map<string, readonly GivenReason[]>()
  const reasoned = entries.map((entry) => {
    let now = entry
    for (const one of offered.filter((o) => o.entry === entry.id)) {
      const given = withReason(now, before.get(entry.id) ?? [], one, template)
      if (given) now = { ...now, reasons: given }
    }
    if (now !== entry) reasons.set(entry.id, now.reasons)
    return now
  })
  const open = new Map<string, readonly Issue[]>()
  for (const [id, issues] of issuesOfSheet(reasoned, template, rules.county)) {
    const blocking = issues.filter(blocksSubmission)
    if (blocking.length > 0) open.set(id, blocking)
  }
  return { open, reasons }
}
