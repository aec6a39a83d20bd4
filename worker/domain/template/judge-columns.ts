import { type Column, type ColumnRule, type Disclosure, GROUPS, isServerColumn } from './column.ts'
import { codesIn } from './codes-in.ts'
import { isColumnKey } from './judge-codes.ts'
import { asksForIdentity, HINT, LABEL, labelProblem, tells } from './label-problem.ts'
import { DISPENSABLE, isDefaultColumn } from './needed.ts'
import { columnOf, type Template } from './template.ts'
import { OFF_BY_DEFAULT, type TemplateVersion } from './version.ts'
import type { Object } from './version-problem.ts'

/** Most columns of a template, most rules of a column, longest text, largest number (six digits are a number of somebody). */
export const MAX_COLUMNS = 100
export const MAX_RULES = 4
export const MAX_TEXT = 120
export const MAX_NUMBER = 99_999
/** Longest row that the database keeps, in characters of JSON. */
export const MAX_ROW = 20_000

const FIXED: ReadonlySet<string> = new Set(['case_number', 'unit', 'month', 'state'])
const FREE: ReadonlySet<Disclosure> = new Set(['quasi', 'sensitive', 'time', 'activity', 'internal'])

/** What judges of a version know besides it. */
interface Around {
  readonly before: Template
  readonly after: Template
  /** Keys of every column that there ever was. */
  readonly used: ReadonlySet<string>
}

/** Objects to what a version does to columns. */
export function judgeColumns(version: TemplateVersion, around: Around, object: Object): void {
  const { before, after, used } = around
  for (const key of version.enable ?? [])
    if (!OFF_BY_DEFAULT.has(key)) object(`enable.${key}`, 'unknown_column')
  for (const key of version.removeColumns ?? []) {
    if (!columnOf(before, key)) object(`removeColumns.${key}`, 'unknown_column')
    else if (isDefaultColumn(key) && !DISPENSABLE.has(key)) object(`removeColumns.${key}`, 'needed_column')
  }
  const taken = new Set(used)
  for (const { column } of version.addColumns ?? []) {
    const at = `addColumns.${column.key}`
    if (!isColumnKey(column.key)) object(at, 'key_malformed')
    // A key once used keeps its meaning, so that old rows keep theirs.
    else if (taken.has(column.key) || FIXED.has(column.key)) object(at, 'key_taken')
    taken.add(column.key)
    if (tells(column.key)) object('addColumns', 'personal_data')
    judgeAdded(at, column, after, object)
  }
  for (const [key, change] of Object.entries(version.changeColumns ?? {}))
    judgeChanged(`changeColumns.${key}`, columnOf(before, key), change, after, object)
  for (const key of version.orderColumns ?? [])
    if (!columnOf(after, key)) object(`orderColumns.${key}`, 'unknown_column')
  if (after.columns.length > MAX_COLUMNS) object('addColumns', 'too_many_columns')
  if (longestRow(after) > MAX_ROW) object('addColumns', 'row_too_long')
  for (const column of after.columns)
    for (const [i, rule] of (column.rules ?? []).entries())
      if (!fits(column, rule, after)) object(`rules.${column.key}.${i}`, 'rule_wrong')
}

function judgeAdded(at: string, column: Column, after: Template, object: Object): void {
  if (isServerColumn(column) || !Object.hasOwn(GROUPS, column.group)) object(at, 'unknown_column')
  judgeWords(at, column, after, object)
  judgeKind(at, column, after, object)
  const isText = column.type === 'text'
  const classes = column.disclosure.filter((one) => !(isText && one === 'text'))
  const isFit = isText
    ? column.disclosure.includes('text') && classes.every((one) => one === 'internal')
    : classes.length > 0
  if (!isFit || !classes.every((one) => FREE.has(one))) object(`${at}.disclosure`, 'disclosure_wrong')
  if (column.condition !== undefined) object(at, 'rule_wrong')
  judgeDemands(at, column, object)
}

function judgeKind(at: string, column: Column, after: Template, object: Object): void {
  if ('list' in column && codesIn(column, after).length === 0) object(`${at}.list`, 'unknown_list')
  const list = { country: 'countries', municipality: 'municipalities' }
  if ((column.type === 'country' || column.type === 'municipality') && column.list !== list[column.type])
    object(`${at}.list`, 'unknown_list')
  if (column.type === 'integer') {
    const { min, max } = column
    const isRange = Number.isInteger(min) && Number.isInteger(max) && min < max
    if (!isRange || min < 0 || max > MAX_NUMBER) object(`${at}.range`, 'range_wrong')
  }
  // Free text is never asked of everybody, and no month says again what an earlier one said.
  if (column.type === 'text') {
    const isLength =
      Number.isInteger(column.maxLength) && column.maxLength >= 1 && column.maxLength <= MAX_TEXT
    if (!isLength || column.carry || column.required.length > 0) object(at, 'text_shape')
  }
}

function judgeChanged(
  at: string,
  known: Column | undefined,
  change: NonNullable<TemplateVersion['changeColumns']>[string],
  after: Template,
  object: Object,
): void {
  if (!known || isServerColumn(known)) return object(at, 'unknown_column')
  const column = columnOf(after, known.key)
  if (!column) return object(at, 'unknown_column')
  if (change.de !== undefined || change.en !== undefined || change.hint !== undefined)
    judgeWords(at, column, after, object)
  // What rules and reports rest on may be asked of more kinds of case, not of fewer.
  const isNeeded = isDefaultColumn(known.key) && !DISPENSABLE.has(known.key)
  const required = change.required
  if (required && isNeeded && known.required.some((kind) => !required.includes(kind)))
    object(`${at}.required`, 'required_less')
  if (required && known.type === 'text' && required.length > 0) object(`${at}.required`, 'text_shape')
  if (required && known.condition !== undefined) object(`${at}.required`, 'required_and_rule')
  if (change.rules && isDefaultColumn(known.key)) object(`${at}.rules`, 'needed_column')
  judgeDemands(at, column, object)
}

function judgeWords(at: string, column: Column, after: Template, object: Object): void {
  const say = (field: string, text: string, longest: number): void => {
    const problem = labelProblem(text, longest)
    if (problem) object(`${at}.${field}`, problem)
  }
  say('de', column.de, LABEL)
  say('en', column.en, LABEL)
  if (column.hint) {
    say('hint', column.hint.de, HINT)
    say('hint', column.hint.en, HINT)
  }
  if (asksForIdentity(column.de) || asksForIdentity(column.en)) object(`${at}.de`, 'identifying')
  if (after.columns.some((one) => one.key !== column.key && one.de === column.de))
    object(`${at}.de`, 'label_taken')
}

function judgeDemands(at: string, column: Column, object: Object): void {
  const rules = column.rules ?? []
  if (rules.length > MAX_RULES) object(`${at}.rules`, 'too_many_rules')
  if (column.required.length > 0 && rules.some((rule) => rule.demand === 'exactly_when'))
    object(`${at}.required`, 'required_and_rule')
}

function fits(column: Column, rule: ColumnRule, template: Template): boolean {
  const other = columnOf(template, rule.column)
  if (!other || other.key === column.key || isServerColumn(other)) return false
  if (rule.demand === 'at_most') return column.type === 'integer' && other.type === 'integer'
  if (rule.codes === undefined) return other.type === 'integer'
  const known = codesIn(other, template)
  return rule.codes.length > 0 && rule.codes.every((key) => known.some((code) => code.key === key))
}

/** The longest row of a template as JSON, in characters: every cell filled, a set with all its codes. */
export function longestRow(template: Template): number {
  const cell = (column: Column): number => {
    const keys = codesIn(column, template).map(({ key }) => key.length + 3)
    if (column.type === 'codes') return 2 + keys.reduce((sum, one) => sum + one, 0)
    // Every character of a text may have to be escaped.
    return column.type === 'text' ? 2 + 6 * column.maxLength : Math.max(12, ...keys)
  }
  return template.columns.reduce((sum, column) => sum + column.key.length + 4 + cell(column), 2)
}
