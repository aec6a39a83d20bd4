import type { Operation } from '#domain/operation.ts'
import { type GivenReason, heldReason } from '#domain/rules/reason.ts'
import { type Issue, issue, type RowContext } from '#domain/rules/rule.ts'
import { month } from '#domain/sheet/month.ts'
import type { EntryView, SheetState } from '#domain/sheet/sheet.ts'
import type { RowValues } from '#domain/template/column.ts'
import { templateAt } from '#domain/template/template-at.ts'
import { SheetStore } from '../../../web/sheet/store.ts'

/** A row as the API gives it. */
export function entry(id: string, values: RowValues, rest: Partial<EntryView> = {}): EntryView {
  return {
    id,
    caseNumber: `${id}-number`,
    revision: 1,
    values,
    issues: [],
    carried: [],
    previous: null,
    submittedBefore: false,
    assignee: null,
    ...rest,
  }
}

// Four stand-ins for the rules, so that these tests speak of the store alone.
function judged({ row }: RowContext, reasons: readonly GivenReason[]): Issue[] {
  const found: Issue[] = []
  if (row['kind'] === undefined && row['minors'] !== undefined) found.push(issue('R03', ['kind']))
  if (Number(row['minors'] ?? 0) > Number(row['persons'] ?? 99)) found.push(issue('R05', ['minors']))
  if (row['origin'] === '000' && ['asylum', 'ban'].includes(String(row['residence'])))
    found.push(issue('R16', ['origin', 'residence']))
  if (row['minors'] === 2 && row['consent'] === undefined) found.push(issue('R20', ['consent']))
  return found.map((one) => {
    const reason = heldReason(one, row, reasons)
    return reason === undefined ? one : { ...one, reason }
  })
}

/** A store at a bench: ids count up (`n1`, `n2` …), operations pile up in `sent`. */
export function bench(
  entries: readonly EntryView[],
  state: SheetState = 'open',
  options: { readonly takeBack?: boolean } = {},
) {
  const sent: Operation[] = []
  let count = 0
  let changes = 0
  const store = new SheetStore(
    {
      unit: 'u',
      month: month('2023-09'),
      state,
      vacant: false,
      nil: false,
      seq: 1,
      figures: {},
      deadline: '2023-10-06',
      entries,
      questions: [],
    },
    {
      template: templateAt([], month('2023-09')),
      county: '05566',
      judge: { row: judged, sheet: () => new Map() },
      enqueue: (operation) => {
        sent.push(operation)
        return operation.id
      },
      takeBack: () => options.takeBack ?? false,
      newId: () => `n${(count += 1)}`,
      changed: () => {
        changes += 1
      },
    },
  )
  const shown = (id: string): RowValues => {
    const row = store.row(id)
    if (!row) throw new Error('no such row')
    return store.values(row)
  }
  return { store, sent, shown, changes: () => changes }
}

/** The one element of a list; throws when there are none or several. */
export function only<T>(list: readonly T[]): T {
  const [first, ...rest] = list
  if (first === undefined || rest.length > 0) throw new Error(`${list.length} instead of one`)
  return first
}
