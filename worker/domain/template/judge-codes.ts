import type { Code } from './code.ts'
import { ALIAS, HINT, LABEL, labelProblem, tells } from './label-problem.ts'
import { fold } from './fold.ts'
import { CLOSED_LISTS, LASTING_CODES } from './needed.ts'
import { codesOf, type Template } from './template.ts'
import type { TemplateVersion } from './version.ts'
import type { Object } from './version-problem.ts'

/** Most codes of a list that a deployment has added to, and most other names of a code. */
export const MAX_CODES = 100
export const MAX_ALIASES = 10

const KEY = /^[a-z0-9](?:[a-z0-9_]{0,30}[a-z0-9])?$/
const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype'])

const NAME = /^[a-z](?:[a-z_]{0,30}[a-z])?$/

/** Whether a new code may have this key: 1–32 small letters, digits and underscores. */
const isCodeKey = (key: string): boolean => KEY.test(key) && !RESERVED.has(key)

/** Whether a new column or list may have this key: 1–32 small letters and underscores. */
export function isColumnKey(key: string): boolean {
  return NAME.test(key) && !RESERVED.has(key)
}

const entriesOf = <T>(by: Readonly<Record<string, T>> | undefined): [string, T][] => Object.entries(by ?? {})

/** Objects to what a version does to codes. `before` is the template without it, `after` with it. */
export function judgeCodes(
  version: TemplateVersion,
  before: Template,
  after: Template,
  object: Object,
): void {
  for (const [list, codes] of entriesOf(version.addCodes)) judgeAdded(list, codes, before, after, object)
  for (const [list, changes] of entriesOf(version.changeCodes))
    for (const [key, change] of entriesOf(changes)) {
      const at = `changeCodes.${list}.${key}`
      const code = knownCode(at, list, key, before, object)
      if (!code) continue
      if (LASTING_CODES.has(key)) object(at, 'lasting_code')
      judgeWords(at, { ...code, ...change }, codesOf(after, list), object)
    }
  for (const part of ['retireCodes', 'phaseOutCodes'] as const)
    for (const [list, keys] of entriesOf(version[part]))
      for (const key of keys) {
        const at = `${part}.${list}.${key}`
        if (knownCode(at, list, key, before, object) && LASTING_CODES.has(key)) object(at, 'lasting_code')
      }
  for (const [list, keys] of entriesOf(version.orderCodes)) {
    if (CLOSED_LISTS.has(list)) object(`orderCodes.${list}`, 'closed_list')
    for (const key of keys)
      if (!codesOf(after, list).some((code) => code.key === key))
        object(`orderCodes.${list}.${key}`, 'unknown_code')
  }
  for (const list of Object.keys({ ...version.retireCodes, ...version.phaseOutCodes }))
    if (codesOf(after, list).every((code) => isLeaving(code, after)))
      object(`retireCodes.${list}`, 'list_empty')
}

const isLeaving = (code: Code, { month }: Template): boolean =>
  (code.validTo !== undefined && month > code.validTo) ||
  (code.phaseOut !== undefined && month >= code.phaseOut)

function knownCode(
  at: string,
  list: string,
  key: string,
  before: Template,
  object: Object,
): Code | undefined {
  const codes = codesOf(before, list)
  const code = codes.find((one) => one.key === key)
  if (codes.length === 0) object(at, 'unknown_list')
  else if (CLOSED_LISTS.has(list)) object(at, 'closed_list')
  else if (!code) object(at, 'unknown_code')
  return code
}

function judgeAdded(
  list: string,
  codes: readonly Code[],
  before: Template,
  after: Template,
  object: Object,
): void {
  const known = codesOf(before, list)
  const isNew = known.length === 0
  if (CLOSED_LISTS.has(list)) object(`addCodes.${list}`, 'closed_list')
  if (isNew && (!isColumnKey(list) || Object.hasOwn(before.lists, list)))
    object(`addCodes.${list}`, 'key_malformed')
  // A new list without a column would be out of reach.
  if (!after.columns.some((column) => 'list' in column && column.list === list) && !LISTS_APART.has(list))
    object(`addCodes.${list}`, 'unknown_list')
  if (codes.length === 0) object(`addCodes.${list}`, 'list_empty')
  if (codesOf(after, list).length > Math.max(MAX_CODES, known.length))
    object(`addCodes.${list}`, 'too_many_codes')
  const groups = new Set(known.map(({ group }) => group))
  const taken = new Set(known.map(({ key }) => key))
  for (const code of codes) {
    if (tells(code.key)) object(`addCodes.${list}`, 'personal_data')
    const at = `addCodes.${list}.${code.key}`
    // Reasons and purposes are sent by name.
    if (!(LISTS_APART.has(list) ? isColumnKey : isCodeKey)(code.key)) object(at, 'key_malformed')
    // A key once used keeps its meaning, so that old rows keep theirs.
    else if (taken.has(code.key)) object(at, 'key_taken')
    taken.add(code.key)
    judgeWords(at, code, codesOf(after, list), object)
    // What leaves the house by group alone must not get a group of its own.
    const isGrouped = known.some(({ group }) => group !== undefined)
    if (isGrouped ? !groups.has(code.group) : code.group !== undefined) object(`${at}.group`, 'group_unknown')
  }
}

// Not of a column: reasons for warnings and purposes of downloads.
const LISTS_APART: ReadonlySet<string> = new Set(['warn_reason', 'download_purpose'])

function judgeWords(at: string, code: Code, all: readonly Code[], object: Object): void {
  const say = (field: string, text: string, longest: number): void => {
    const problem = labelProblem(text, longest)
    if (problem) object(`${at}.${field}`, problem)
  }
  say('de', code.de, LABEL)
  say('en', code.en, LABEL)
  if (code.hint !== undefined) say('hint', code.hint, HINT)
  const aliases = code.aliases ?? []
  if (aliases.length > MAX_ALIASES) object(`${at}.aliases`, 'too_many_aliases')
  for (const alias of aliases) say('aliases', alias, ALIAS)
  const others = new Set(all.filter(({ key }) => key !== code.key).map(({ de }) => fold(de)))
  if (others.has(fold(code.de))) object(`${at}.de`, 'label_taken')
}
