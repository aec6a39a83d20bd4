import { judgeRow } from '#domain/rules/engine.ts'
import type { GivenReason } from '#domain/rules/reason.ts'
import type { Issue, Previous, RowContext, RuleId } from '#domain/rules/rule.ts'
import { addMonths, type Month, month } from '#domain/sheet/month.ts'
import type { RowValues } from '#domain/template/column.ts'
import { type Template, type TemplateVersion } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'

/** The county of all examples: Kreis Steinfurt. */
export const COUNTY = '05566'
/** The sheet of all examples, where nothing else is said. */
export const MONTH = month('2023-09')

/** The default template with `note` turned on. */
export const WITH_NOTE: readonly TemplateVersion[] = [{ validFrom: month('2000-01'), enable: ['note'] }]

/** The template of a month, `note` included. */
export function template(at: Month = MONTH, versions: readonly TemplateVersion[] = WITH_NOTE): Template {
  return templateAt(versions, at)
}

/** An active Case Management case of September 2023 without any issue, changed by `change`. */
export function cm(change: RowValues = {}): RowValues {
  return {
    kind: 'cm',
    status: 'active',
    opened: '2023-02',
    consent: 'yes',
    persons: 3,
    minors: 1,
    sex: 'w',
    age_band: '27-34',
    origin: '475',
    arrival_year: 2019,
    residence: 'subsidiary',
    municipality: '05566076',
    housing: 'private',
    housing_adequate: 'no',
    benefits: ['sgb2', 'child_benefit'],
    german_level: 'A2',
    interpreter: 'no',
    access_route: 'jobcenter',
    criteria_met: 4,
    phase: '4',
    intensity: 'B',
    topics: ['work', 'housing', 'school'],
    actors: ['jobcenter', 'school'],
    review: null,
    contacts: 2,
    contact_ways: ['in_person', 'phone'],
    network_contacts: 1,
    referrals: null,
    gaps: ['none'],
    ...change,
  }
}

/** A short consultation of September 2023 without any issue, changed by `change`. */
export function short(change: RowValues = {}): RowValues {
  return {
    kind: 'short',
    opened: '2023-09',
    persons: 1,
    sex: 'm',
    age_band: '18-26',
    origin: '166',
    municipality: '05566028',
    access_route: 'self',
    topics: ['german_course'],
    contacts: 1,
    contact_ways: ['walk_in'],
    ...change,
  }
}

/** Another contact of September 2023 without any issue, changed by `change`. */
export function contact(change: RowValues = {}): RowValues {
  return {
    kind: 'contact',
    municipality: '05566084',
    topics: ['housing'],
    contacts: 1,
    contact_ways: ['phone'],
    ...change,
  }
}

/** What a regular closing in September 2023 fills. */
export const CLOSING: RowValues = {
  status: 'closed',
  closed: '2023-09',
  closing_type: 'regular',
  closing_reason: 'goals_reached',
  goals_met: 'full',
}

/** What the month before September 2023 tells of `cm()`, changed by `change`. */
export function previous(change: Partial<Previous> = {}): Previous {
  return {
    month: addMonths(MONTH, -1),
    kind: 'cm',
    status: 'active',
    phase: '4',
    residence: 'subsidiary',
    ageBand: '27-34',
    ageBandSince: month('2023-02'),
    quietMonths: 0,
    lastContact: addMonths(MONTH, -1),
    ...change,
  }
}

/** Where an example stands, unless it says otherwise: September 2023, new in this month. */
export type Where = Partial<Omit<RowContext, 'row'>> & { readonly reasons?: readonly GivenReason[] }

/** All issues of a row. */
export function judged(row: RowValues, where: Where = {}): Issue[] {
  const at = where.month ?? MONTH
  const context = { month: at, county: COUNTY, previous: null, template: template(at), ...where }
  return judgeRow({ ...context, row }, where.reasons)
}

/** The issues of one rule as `columns` or `columns: detail`, which reads well in a table of examples. */
export function said(rule: RuleId, row: RowValues, where: Where = {}): string[] {
  return judged(row, where)
    .filter((issue) => issue.rule === rule)
    .map((issue) => issue.columns.join(' ') + (issue.detail ? `: ${issue.detail}` : ''))
}
