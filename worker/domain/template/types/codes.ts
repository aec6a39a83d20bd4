import type { Code } from '../code.ts'
import { keysOf } from '../column.ts'
import { fold, namesOf } from '../match.ts'
import { codesOf } from '../template.ts'
import { accepted, type ColumnType } from '../value.ts'
import { codeProblem, labelOf, parseCode } from './code.ts'

const SEPARATORS = /[,;|\n\t]/

/** The keys of `keys` without duplicates, in the order of their list. */
export function inListOrder(codes: readonly Code[], keys: readonly string[]): string[] {
  return codes.filter((code) => keys.includes(code.key)).map((code) => code.key)
}

const commas = (name: string): number => name.split(',').length - 1

// Labels may hold a comma ("Erwerbseinkommen, aufstockend"): the longest run of pieces that is a label wins.
function pieces(text: string, codes: readonly Code[]): string[] {
  const parts = text.split(SEPARATORS).map((part) => part.trim())
  if (parts.length === 1) return parts
  const labels = new Set(codes.flatMap(namesOf).filter((name) => name.includes(',')))
  const longest = Math.max(0, ...[...labels].map(commas)) + 1
  const out: string[] = []
  for (let i = 0; i < parts.length;) {
    let end = Math.min(parts.length, i + longest)
    while (end > i + 1 && !labels.has(fold(parts.slice(i, end).join(', ')))) end -= 1
    out.push(parts.slice(i, end).join(', '))
    i = end
  }
  return out.filter((part) => part !== '')
}

export const codes: ColumnType<'codes'> = {
  parse(column, text, context) {
    const list = codesOf(context.template, column.list)
    const keys: string[] = []
    for (const piece of pieces(text, list)) {
      const one = parseCode(list, piece, context)
      if (!one.ok) return one
      if (typeof one.value === 'string') keys.push(one.value)
    }
    return accepted(keys.length > 0 ? inListOrder(list, keys) : null)
  },
  validate(column, value, context) {
    if (!Array.isArray(value) || value.length === 0) return 'wrong_type'
    const list = codesOf(context.template, column.list)
    let last = -1
    for (const key of value) {
      if (typeof key !== 'string') return 'wrong_type'
      const at = list.findIndex((c) => c.key === key)
      const problem = codeProblem(list[at], context)
      if (problem) return problem
      // A set has one form only: in list order, each key once; equal sets are then equal texts.
      if (at <= last) return 'wrong_type'
      last = at
    }
    return null
  },
  format: (column, value, template, language) =>
    keysOf(value)
      .map((key) => labelOf(codesOf(template, column.list), key, language))
      .join(', '),
}
