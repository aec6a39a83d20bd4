import { keysOf } from '../template/column.ts'
import { codesOf } from '../template/template.ts'
import { issue, type RowRule } from './rule.ts'

const EXCLUSIVE: readonly string[] = ['none', 'x']

/** R09: "none" or "not stated" in a multi-code cell stands alone; the issue's detail is that code's key. */
export const exclusiveCodes: RowRule = ({ row, template }) =>
  template.columns.flatMap((column) => {
    const keys = keysOf(row[column.key])
    if (column.type !== 'codes' || keys.length < 2) return []
    const codes = codesOf(template, column.list)
    const alone = keys.find(
      (key) => EXCLUSIVE.includes(key) || codes.some((code) => code.key === key && code.exclusive),
    )
    return alone === undefined ? [] : [issue('R09', [column.key], alone)]
  })
