import { addMonths, type Month } from '../sheet/month.ts'
import type { Code, CodeLists } from './code.ts'
import { type Column, type ColumnRule, GROUPS, isServerColumn, type Kind } from './column.ts'
import { COLUMNS } from './columns.ts'

/** What a version says anew of a code; its key stays. */
export interface CodeChange {
  readonly de?: string
  readonly en?: string
  readonly hint?: string
  readonly aliases?: readonly string[]
}

/** What a version says anew of a column; key, type and list stay. */
export interface ColumnChange {
  readonly de?: string
  readonly en?: string
  readonly hint?: { readonly de: string; readonly en: string }
  readonly required?: readonly Kind[]
  readonly rules?: readonly ColumnRule[]
}

type ByList<T> = Readonly<Record<string, T>>

/** What a deployment changes in the template from a month on. */
export interface TemplateVersion {
  readonly validFrom: Month
  /** Columns of the default template that are off until a version turns them on. */
  readonly enable?: readonly string[]
  readonly addColumns?: readonly { readonly after: string; readonly column: Column }[]
  readonly removeColumns?: readonly string[]
  readonly changeColumns?: ByList<ColumnChange>
  /** Keys of columns in their new order within their bands; columns that are not named stay behind, in their order. */
  readonly orderColumns?: readonly string[]
  /** Codes by list; a list that there was not is a new one. */
  readonly addCodes?: ByList<readonly Code[]>
  readonly changeCodes?: ByList<ByList<CodeChange>>
  /** Codes that are no longer valid from `validFrom` on, by list. */
  readonly retireCodes?: ByList<readonly string[]>
  /** Codes that from `validFrom` on stay only where they stood before, by list. */
  readonly phaseOutCodes?: ByList<readonly string[]>
  /** Keys of codes in their new order, by list; codes that are not named stay behind, in their order. */
  readonly orderCodes?: ByList<readonly string[]>
}

/** Columns that a deployment must turn on: free text is off by default (data protection). */
export const OFF_BY_DEFAULT: ReadonlySet<string> = new Set(['note'])

interface Parts {
  readonly columns: readonly Column[]
  readonly lists: CodeLists
  readonly former?: readonly Column[]
}

/** The parts of a template with one version applied. */
export function applyVersion<T extends Parts>(template: T, version: TemplateVersion): T {
  const gone = template.columns.filter((column) => version.removeColumns?.includes(column.key))
  return {
    ...template,
    columns: columnsWith(template.columns, version),
    lists: listsWith(template.lists, version),
    ...(gone.length > 0 ? { former: [...(template.former ?? []), ...gone] } : {}),
  }
}

function columnsWith(before: readonly Column[], version: TemplateVersion): Column[] {
  const columns = before.filter((column) => !version.removeColumns?.includes(column.key))
  const has = (key: string): boolean => columns.some((column) => column.key === key)
  for (const column of COLUMNS)
    if (OFF_BY_DEFAULT.has(column.key) && version.enable?.includes(column.key) && !has(column.key))
      columns.push(column)
  for (const { after, column } of version.addColumns ?? []) {
    const at = columns.findIndex((one) => one.key === after)
    columns.splice(at < 0 ? columns.length : at + 1, 0, column)
  }
  const changed = columns.map((column) => ({ ...column, ...own(version.changeColumns, column.key) }))
  return inBands(inOrder(changed, version.orderColumns))
}

// A band is one piece of the sheet's header, so its columns stand together.
function inBands(columns: readonly Column[]): Column[] {
  const bands = Object.keys(GROUPS)
  // What the system fills leads its band, whatever the order says.
  const rank = (column: Column): number => 2 * bands.indexOf(column.group) + (isServerColumn(column) ? 0 : 1)
  return columns.toSorted((a, b) => rank(a) - rank(b))
}

function listsWith(before: CodeLists, version: TemplateVersion): CodeLists {
  const named = [
    version.addCodes,
    version.changeCodes,
    version.retireCodes,
    version.phaseOutCodes,
    version.orderCodes,
  ].flatMap((part) => Object.keys(part ?? {}))
  const lists: Record<string, readonly Code[]> = { ...before }
  for (const list of new Set(named)) lists[list] = listWith(own(before, list), list, version)
  return lists
}

function listWith(
  before: readonly Code[] | undefined,
  list: string,
  version: TemplateVersion,
): readonly Code[] {
  // A code that joins a list says since when; those of a new list are as old as the list.
  const since = before ? { validFrom: version.validFrom } : {}
  const added = (own(version.addCodes, list) ?? []).map((code) => ({ ...since, ...code }))
  const changes = own(version.changeCodes, list)
  const retired = own(version.retireCodes, list) ?? []
  const leaving = own(version.phaseOutCodes, list) ?? []
  const codes = [...(before ?? []), ...added].map((code): Code => {
    const change = own(changes, code.key)
    return {
      ...(change ? renamed(code, change) : code),
      ...(retired.includes(code.key) ? { validTo: addMonths(version.validFrom, -1) } : {}),
      ...(leaving.includes(code.key) ? { phaseOut: version.validFrom } : {}),
    }
  })
  return inOrder(codes, own(version.orderCodes, list))
}

// The short name is that of the old label.
function renamed({ short, ...code }: Code, change: CodeChange): Code {
  return { ...code, ...(short !== undefined && change.de === undefined ? { short } : {}), ...change }
}

function inOrder<T extends { readonly key: string }>(all: readonly T[], keys: readonly string[] = []): T[] {
  const place = new Map(keys.map((key, i) => [key, i]))
  const rank = ({ key }: T): number => place.get(key) ?? keys.length
  return all.toSorted((a, b) => rank(a) - rank(b))
}

// Lists and keys are data: `constructor` is none of them.
function own<T>(by: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return by && Object.hasOwn(by, key) ? by[key] : undefined
}
