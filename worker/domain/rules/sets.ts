import type { Code } from '../template/code.ts'
import { keysOf } from '../template/column.ts'
import { codesOf } from '../template/template.ts'
import { issue, type RowRule } from './rule.ts'

const EXCLUSIVE: readonly string[] = ['none', 'x']

/** Whether a code of a multi-code column stands alone in its cell. */
export const standsAlone = ({ key, exclusive }: Pick<Code, 'key' | 'exclusive'>): boolean =>
  EXCLUSIVE.includes(key) || exclusive === true

/** R09: "none" or "not stated" in a multi-code cell stands alone; the issue's detail is that code's key. */
export const exclusiveCodes: RowRule = ({ row, template }) =>
  template.columns.flatMap((column) => {
    const keys = keysOf(row[column.key])
    if (column.type !== 'codes' || keys.length < 2) return []
    const codes = codesOf(template, column.list)
    const alone = keys.find((key) => standsAlone(codes.find((code) => code.key === key) ?? { key }))
    return alone === undefined ? [] : [issue('R09', [column.key], alone)]
  })
