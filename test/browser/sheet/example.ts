import { expect } from 'vitest'
import type { Operation, OperationResult } from '#domain/operation.ts'
import type { EntryView, SheetView } from '#domain/sheet/sheet.ts'
import { month } from '#domain/sheet/month.ts'
import type { CellValue, RowValues } from '#domain/template/column.ts'
import '../../../web/pages/sheet-page.ts'
import '../../../web/sheet/sheet-dialogs.ts'
import { StatusBar } from '../../../web/sheet/status-bar.ts'
import { type Answer, json, stubServer } from '../support/server.ts'
import { house } from '../support/house.ts'
import { openAt } from '../support/mount.ts'

export const SHEET = '/api/sheets/nord/2023-09'

/** A row as the API gives it; a complete short consultation where nothing else is said. */
export function entry(id: string, over: Partial<EntryView> = {}): EntryView {
  return {
    id,
    caseNumber: 'K7QXM2TRC',
    revision: 1,
    values: {
      kind: 'short',
      opened: '2023-08',
      persons: 3,
      sex: 'w',
      age_band: '27-34',
      origin: '475',
      municipality: '05566076',
      access_route: 'self',
      topics: ['housing'],
      contacts: 1,
      contact_ways: ['phone'],
    },
    issues: [],
    carried: [],
    previous: null,
    submittedBefore: false,
    assignee: null,
    ...over,
  }
}

/** The sheet of the unit `nord`. */
export function view(over: Partial<SheetView> = {}): SheetView {
  return {
    unit: 'nord',
    month: month('2023-09'),
    state: 'open',
    vacant: false,
    nil: false,
    seq: 7,
    figures: {},
    deadline: '2023-10-06',
    entries: [entry('e1'), entry('e2')],
    questions: [],
    ...over,
  }
}

const isChanges = (body: unknown): body is { operations: Operation[] } =>
  typeof body === 'object' && body !== null && 'operations' in body && Array.isArray(body.operations)

/** The operations of one request. */
export function operationsOf(body: unknown): readonly Operation[] {
  if (!isChanges(body)) throw new Error('no operations')
  return body.operations
}

/** Applies everything. */
export const applyAll: Answer = ({ body }) =>
  json({
    results: operationsOf(body).map((operation): OperationResult => ({
      id: operation.id,
      outcome: 'applied',
      entry: 'entry' in operation ? (operation.entry ?? null) : null,
      revision: 2,
      issues: [],
    })),
  })

/** Opens the sheet in the application, as a case manager of the unit. */
export function openSheet(
  sheet: SheetView,
  answers: Readonly<Record<string, Answer>> = {},
): { readonly app: HTMLElement; readonly server: ReturnType<typeof stubServer> } {
  localStorage.setItem('kim-sheet-hints', '1')
  const server = stubServer({
    ...house('nord-1'),
    [`GET ${SHEET}`]: () => json(sheet),
    [`POST ${SHEET}/open`]: () => json(sheet),
    [`GET ${SHEET}/changes`]: () => json({ ...sheet, entries: [], removed: [] }),
    'POST /api/changes': applyAll,
    ...answers,
  })
  return { app: openAt('/blatt/nord/2023-09'), server }
}

/** The first element of a kind, however deep in shadow roots. */
export function find(root: ParentNode, name: string): Element | null {
  const scope = root instanceof Element && root.shadowRoot ? root.shadowRoot : root
  const own = scope.querySelector(name)
  if (own) return own
  for (const element of scope.querySelectorAll('*')) {
    const found = element.shadowRoot && find(element.shadowRoot, name)
    if (found) return found
  }
  return null
}

/** What a part of the page says, shadow roots of its own children left out. */
export const textOf = (element: Element | null): string =>
  (element?.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

/** Waits until the sheet stands there. */
export async function ready(app: HTMLElement): Promise<void> {
  await expect.poll(() => textOf(find(app, 'kim-status-bar'))).toMatch(/Zeile/)
}

/** Puts a value into a cell as the grid tells it. */
export function edit(app: HTMLElement, row: string, values: Readonly<Record<string, CellValue>>): void {
  find(app, 'kim-sheet-page')
    ?.shadowRoot?.querySelector('kim-grid')
    ?.dispatchEvent(
      new CustomEvent('grid-edit', {
        detail: { gesture: 'type', edits: [{ row, create: false, values }] },
        bubbles: true,
        composed: true,
      }),
    )
}

/** What the page shows in a row. */
export function shown(app: HTMLElement, id: string): RowValues | null {
  const bar = find(app, 'kim-status-bar')
  const store = bar instanceof StatusBar ? bar.desk.store : null
  const row = store?.row(id)
  return store && row ? store.values(row) : null
}
