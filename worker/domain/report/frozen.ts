import type { RowValues } from '../template/column.ts'

/** An entry of a case that is about to be erased. */
export interface FrozenEntry {
  readonly caseFile: string
  readonly unit: string
  readonly month: string
  readonly values: RowValues
}

/** From a month on, so many more (or fewer) cases of a unit have a status; an empty status stands for none. */
export interface FrozenCases {
  readonly unit: string
  readonly month: string
  readonly status: string
  readonly cases: number
}

/** Other contacts of a unit in a month. */
export interface FrozenContacts {
  readonly unit: string
  readonly month: string
  readonly contacts: number
}

/** What the entries of whole cases, in any order, count for in the figures (`cases.ts`, `contacts.ts`). */
export function frozenFigures(entries: readonly FrozenEntry[]): {
  readonly cases: readonly FrozenCases[]
  readonly contacts: readonly FrozenContacts[]
} {
  const cases = new Map<string, FrozenCases>()
  const contacts = new Map<string, FrozenContacts>()
  const add = (unit: string, month: string, status: string, more: number): void => {
    const key = JSON.stringify([unit, month, status])
    cases.set(key, { unit, month, status, cases: (cases.get(key)?.cases ?? 0) + more })
  }
  for (const of of Map.groupBy(entries, (entry) => entry.caseFile).values()) {
    let before: { readonly unit: string; readonly status: string } | null = null
    for (const { unit, month, values } of of.toSorted((a, b) => (a.month < b.month ? -1 : 1))) {
      if (values['kind'] === 'contact') {
        const key = `${unit} ${month}`
        contacts.set(key, { unit, month, contacts: (contacts.get(key)?.contacts ?? 0) + 1 })
      }
      if (values['kind'] !== 'cm') continue
      const status = typeof values['status'] === 'string' ? values['status'] : ''
      // The latest entry up to a month tells unit and status: a later one takes the place of the one before.
      if (before) add(before.unit, month, before.status, -1)
      add(unit, month, status, 1)
      before = { unit, status }
    }
  }
  return { cases: [...cases.values()].filter((one) => one.cases !== 0), contacts: [...contacts.values()] }
}
