import { slugOf } from '#domain/posts.ts'
import type { Code } from '#domain/template/code.ts'
import { type Column, isServerColumn } from '#domain/template/column.ts'
import { codesOf, type Template, type TemplateVersion } from '#domain/template/template.ts'
import type { CodeChange, ColumnChange } from '#domain/template/version.ts'

type Draft = TemplateVersion
type ByList<T> = Readonly<Record<string, T>>

/** How a code ends: from the draft's month on it is not valid any more, or stays where it stood. */
export type Fate = 'retired' | 'phase_out'

function put<T>(by: ByList<T> | undefined, key: string, value: T): ByList<T> {
  return { ...by, [key]: value }
}

const without = (keys: readonly string[] | undefined, key: string): string[] =>
  (keys ?? []).filter((one) => one !== key)

/** The draft without parts that say nothing. */
export function tidied(draft: Draft): Draft {
  const isFull = (part: unknown): boolean =>
    typeof part !== 'object' || part === null || Object.keys(part).length > 0
  const lists = (part: unknown): unknown =>
    typeof part !== 'object' || part === null || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).filter(([, value]) => isFull(value)))
  // Column changes may be empty rules or duties on purpose, one level further down.
  const parts = Object.entries(draft).map(([key, part]) => [key, lists(part)] as const)
  return Object.fromEntries(parts.filter(([, part]) => isFull(part))) as unknown as Draft
}

/** Whether the draft itself has added the code. */
export function isOwnCode(draft: Draft, list: string, key: string): boolean {
  return draft.addCodes?.[list]?.some((code) => code.key === key) ?? false
}

/** Adds a code, or puts it in the place of the draft's own one of the same key. */
export function withCode(draft: Draft, list: string, code: Code): Draft {
  const own = draft.addCodes?.[list] ?? []
  const isKnown = own.some((one) => one.key === code.key)
  const codes = isKnown ? own.map((one) => (one.key === code.key ? code : one)) : [...own, code]
  return tidied({ ...draft, addCodes: put(draft.addCodes, list, codes) })
}

/** Takes a code back that the draft has added. */
export function withoutCode(draft: Draft, list: string, key: string): Draft {
  const codes = (draft.addCodes?.[list] ?? []).filter((code) => code.key !== key)
  const order = without(draft.orderCodes?.[list], key)
  return tidied({
    ...draft,
    addCodes: put(draft.addCodes, list, codes),
    orderCodes: put(draft.orderCodes, list, order),
  })
}

/** Says something anew of a code that there was before. */
export function withCodeChange(draft: Draft, list: string, key: string, change: CodeChange): Draft {
  const changes = put(draft.changeCodes?.[list], key, change)
  return tidied({ ...draft, changeCodes: put(draft.changeCodes, list, changes) })
}

/** Ends a code, or lets it go on (null). */
export function withFate(draft: Draft, list: string, key: string, fate: Fate | null): Draft {
  const part = (keys: ByList<readonly string[]> | undefined, own: Fate): ByList<readonly string[]> =>
    put(keys, list, [...without(keys?.[list], key), ...(fate === own ? [key] : [])])
  return tidied({
    ...draft,
    retireCodes: part(draft.retireCodes, 'retired'),
    phaseOutCodes: part(draft.phaseOutCodes, 'phase_out'),
  })
}

/** What the draft does with a code; null where it goes on. */
export function fateOf(draft: Draft, list: string, key: string): Fate | null {
  if (draft.retireCodes?.[list]?.includes(key)) return 'retired'
  return draft.phaseOutCodes?.[list]?.includes(key) ? 'phase_out' : null
}

function moved(keys: readonly string[], key: string, step: -1 | 1): string[] {
  const at = keys.indexOf(key)
  const to = at + step
  const out = [...keys]
  if (at < 0 || to < 0 || to >= out.length) return out
  out.splice(at, 1)
  out.splice(to, 0, key)
  return out
}

/** Moves a code one place; `after` is the template with the draft. */
export function withCodeMoved(draft: Draft, after: Template, list: string, key: string, step: -1 | 1): Draft {
  const keys = codesOf(after, list).map((code) => code.key)
  return tidied({ ...draft, orderCodes: put(draft.orderCodes, list, moved(keys, key, step)) })
}

/** Whether the draft itself has added the column. */
export function isOwnColumn(draft: Draft, key: string): boolean {
  return draft.addColumns?.some(({ column }) => column.key === key) ?? false
}

/** Adds a column at the end of its band with the codes of a list of its own, or puts it in the place of the draft's own one. */
export function withColumn(draft: Draft, column: Column, codes: readonly Code[] | null): Draft {
  const own = draft.addColumns ?? []
  const added = { after: '', column }
  const columns = isOwnColumn(draft, column.key)
    ? own.map((one) => (one.column.key === column.key ? { ...one, column } : one))
    : [...own, added]
  const list = 'list' in column ? column.list : ''
  return tidied({
    ...draft,
    addColumns: columns,
    ...(codes ? { addCodes: put(draft.addCodes, list, codes) } : {}),
  })
}

/** Takes a column back that the draft has added, with its list where no other column has it. */
export function withoutColumn(draft: Draft, key: string, before: Template): Draft {
  const gone = draft.addColumns?.find(({ column }) => column.key === key)?.column
  const addColumns = (draft.addColumns ?? []).filter(({ column }) => column.key !== key)
  const list = gone && 'list' in gone ? gone.list : ''
  const isShared =
    Object.hasOwn(before.lists, list) ||
    addColumns.some(({ column }) => 'list' in column && column.list === list)
  return tidied({
    ...draft,
    addColumns,
    orderColumns: without(draft.orderColumns, key),
    ...(isShared
      ? {}
      : { addCodes: put(draft.addCodes, list, []), orderCodes: put(draft.orderCodes, list, []) }),
  })
}

/** Says something anew of a column that there was before. */
export function withColumnChange(draft: Draft, key: string, change: ColumnChange): Draft {
  return tidied({ ...draft, changeColumns: put(draft.changeColumns, key, change) })
}

/** Ends a column that there was before, or lets it go on; what the draft says of it otherwise is gone with it. */
export function withColumnEnded(draft: Draft, key: string, isEnded: boolean): Draft {
  const { [key]: _, ...changes } = draft.changeColumns ?? {}
  return tidied({
    ...draft,
    removeColumns: [...without(draft.removeColumns, key), ...(isEnded ? [key] : [])],
    orderColumns: isEnded ? without(draft.orderColumns, key) : (draft.orderColumns ?? []),
    changeColumns: isEnded ? changes : (draft.changeColumns ?? {}),
  })
}

/** Turns a column on that is off by default, or lets it be off. */
export function withEnabled(draft: Draft, key: string, isOn: boolean): Draft {
  return tidied({ ...draft, enable: [...without(draft.enable, key), ...(isOn ? [key] : [])] })
}

/** Moves a column one place within its band. */
export function withColumnMoved(draft: Draft, after: Template, key: string, step: -1 | 1): Draft {
  const group = after.columns.find((column) => column.key === key)?.group
  const band = after.columns
    .filter((column) => column.group === group && !isServerColumn(column))
    .map((column) => column.key)
  const others = (draft.orderColumns ?? []).filter((one) => !band.includes(one))
  return tidied({ ...draft, orderColumns: [...others, ...moved(band, key, step)] })
}

/** A key made of a label: small letters and underscores, with digits where `digits` may stand; empty where nothing is left. */
export function keyFrom(label: string, digits: boolean): string {
  const plain = slugOf(label).replaceAll('-', '_')
  return (digits ? plain : plain.replace(/\d+/g, ''))
    .replace(/_+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 32)
    .replace(/_$/, '')
}

/** A list of codes as people type it, one label a line; keys are made of the labels. */
export function codesFrom(lines: string): Code[] {
  const labels = lines.split('\n').map((line) => line.trim())
  return labels.filter((label) => label !== '').map((de) => ({ key: keyFrom(de, true), de, en: de }))
}
