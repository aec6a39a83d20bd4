import type { Column, ColumnKind, ColumnRule, Disclosure, GroupKey, Kind } from '#domain/template/column.ts'
import { MAX_TEXT } from '#domain/template/judge-columns.ts'

/** Types that a column of one's own may have. */
export const TYPES = ['code', 'codes', 'integer', 'month', 'year', 'text', 'country', 'municipality'] as const
export type OwnType = (typeof TYPES)[number]

/** How far a column may be protected; free text is a class of its own. */
export const CLASSES = ['activity', 'time', 'sensitive', 'quasi', 'internal'] as const

/** The list of a column that brings one of its own. */
export const NEW_LIST = ''

/** What the form of a column is filled with. */
export interface ColumnFacts {
  readonly key: string
  readonly de: string
  readonly en: string
  readonly hint: string
  readonly hintEn: string
  readonly group: GroupKey
  readonly type: OwnType
  readonly list: string
  readonly min: number
  readonly max: number
  readonly length: number
  readonly required: readonly Kind[]
  readonly carry: boolean
  readonly protection: Disclosure
  readonly rules: readonly ColumnRule[]
}

/** A new column before anything is said of it. */
export const BLANK: ColumnFacts = {
  key: '',
  de: '',
  en: '',
  hint: '',
  hintEn: '',
  group: 'situation',
  type: 'code',
  list: NEW_LIST,
  min: 0,
  max: 99,
  length: MAX_TEXT,
  required: [],
  carry: true,
  protection: 'sensitive',
  rules: [],
}

const typeOf = (type: Column['type']): OwnType => TYPES.find((one) => one === type) ?? 'code'

/** What a column says of itself. English that says what German says is left empty. */
export function factsOf(column: Column): ColumnFacts {
  return {
    key: column.key,
    de: column.de,
    en: column.en === column.de ? '' : column.en,
    hint: column.hint?.de ?? '',
    hintEn: column.hint?.en === column.hint?.de ? '' : (column.hint?.en ?? ''),
    group: column.group,
    type: typeOf(column.type),
    list: 'list' in column ? column.list : NEW_LIST,
    min: column.type === 'integer' ? column.min : BLANK.min,
    max: column.type === 'integer' ? column.max : BLANK.max,
    length: column.type === 'text' ? column.maxLength : BLANK.length,
    required: column.required,
    carry: column.carry,
    protection: CLASSES.find((one) => column.disclosure.includes(one)) ?? BLANK.protection,
    rules: column.rules ?? [],
  }
}

function kindOf({ type, key, list, min, max, length }: ColumnFacts): ColumnKind {
  switch (type) {
    case 'code':
    case 'codes':
      return { type, list: list === NEW_LIST ? key : list }
    case 'country':
      return { type, list: 'countries' }
    case 'municipality':
      return { type, list: 'municipalities' }
    case 'integer':
      return { type, min, max }
    case 'text':
      return { type, maxLength: length }
    case 'month':
    case 'year':
      return { type }
  }
}

/** A hint in both languages. */
export const hintOf = ({ hint, hintEn }: ColumnFacts): { de: string; en: string } => ({
  de: hint,
  en: hintEn || hint,
})

/** The column of these facts. Free text is optional, is not carried and is of its own class. */
export function columnFrom(facts: ColumnFacts): Column {
  const isText = facts.type === 'text'
  const { key, de, group, hint, rules, protection } = facts
  const disclosure: Disclosure[] = isText
    ? ['text', ...(protection === 'internal' ? (['internal'] as const) : [])]
    : [protection]
  return {
    key,
    de,
    en: facts.en || de,
    group,
    required: isText ? [] : facts.required,
    carry: !isText && facts.carry,
    disclosure,
    ...(hint ? { hint: hintOf(facts) } : {}),
    ...(rules.length > 0 ? { rules } : {}),
    ...kindOf(facts),
  }
}
