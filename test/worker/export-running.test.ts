import type { Person } from '#domain/role.ts'
import { env } from 'cloudflare:workers'
import { beforeAll, expect, test, vi } from 'vitest'
import type { OperationResult } from '#domain/operation.ts'
import type { SheetView } from '#domain/sheet/sheet.ts'
import { month } from '#domain/sheet/month.ts'
import { snapshotPages } from '../../worker/export/pages.ts'
import { seedDemo } from '../../worker/local/demo/seed.ts'
import { startExport } from '../../worker/store/export.ts'
import { as, type Call } from '../support/api.ts'

const COUNTY: Person = { id: 'koordination', name: 'K', role: 'coordinator', region: null, units: [] }
const RANGE = { from: month('2022-09'), to: month('2023-09'), person: COUNTY }

let caritas: Call
let lernen: Call
let count = 0

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await seedDemo(env.DB)
  caritas = await as('caritas-1')
  lernen = await as('lernen-1')
})

async function change(call: Call, operation: Record<string, unknown>): Promise<OperationResult> {
  const body = { operations: [{ id: `running-${(count += 1)}`, ...operation }] }
  const { json, text } = await call<{ results: OperationResult[] }>('POST', '/api/changes', body)
  const [result] = json.results
  if (result?.outcome !== 'applied') throw new Error(text)
  return result
}

async function rowsOf(call: Call, unit: string) {
  return (await call<SheetView>('GET', `/api/sheets/${unit}/2023-09`)).json.entries
}

async function readAll(seq: number, limit: number, between: () => Promise<unknown> = async () => null) {
  const rows = []
  for await (const page of snapshotPages(env.DB, RANGE, seq, limit)) {
    rows.push(...page)
    await between()
  }
  return rows.map(({ caseNumber, unit, month: m, values }) => ({
    caseNumber,
    unit,
    month: m,
    values: JSON.parse(values) as unknown,
  }))
}

test.each([40, 150, 400])(
  'what people do while an export runs is not in it, in pages of %i',
  async (limit) => {
    const [start, ...others] = await rowsOf(caritas, 'caritas-rheine')
    const created = await change(caritas, {
      type: 'create',
      unit: 'caritas-rheine',
      month: '2023-09',
      values: { kind: 'contact', topics: ['work'] },
    })
    const removed = await change(caritas, {
      type: 'create',
      unit: 'caritas-rheine',
      month: '2023-09',
      values: { kind: 'contact' },
    })
    const removal = await change(caritas, { type: 'remove', entry: removed.entry, base: 1 })
    const { seq, rows } = await startExport(env.DB, RANGE, null)
    const before = await readAll(seq, 5000)
    expect(before).toHaveLength(rows)

    const moving = others.filter((row) => row.values['kind'] === 'cm')
    const steps: (() => Promise<unknown>)[] = [
      () =>
        change(caritas, {
          type: 'set',
          entry: start?.id,
          base: start?.revision,
          values: { network_contacts: limit % 90 },
        }),
      () =>
        change(caritas, {
          type: 'set',
          entry: created.entry,
          base: 1,
          values: { topics: ['housing'], contacts: 2 },
        }),
      () => change(caritas, { type: 'remove', entry: created.entry, base: 2 }),
      () => change(caritas, { type: 'restore', entry: removed.entry, base: 2, change: removal.id }),
      () =>
        change(caritas, {
          type: 'create',
          unit: 'caritas-rheine',
          month: '2023-09',
          values: { kind: 'short' },
        }),
      () =>
        change(caritas, {
          type: 'handover',
          case: moving[0]?.caseNumber,
          unit: 'lernen-foerdern',
          from: '2023-09',
        }),
      () =>
        change(caritas, {
          type: 'handover',
          case: moving[1]?.caseNumber,
          unit: 'lernen-foerdern',
          from: '2023-09',
        }),
      async () => {
        const [row] = (await rowsOf(lernen, 'lernen-foerdern')).filter((r) => r.values['kind'] === 'cm')
        await change(lernen, {
          type: 'handover',
          case: row?.caseNumber,
          unit: 'caritas-rheine',
          from: '2023-09',
        })
      },
    ]
    const during = await readAll(seq, limit, async () => steps.shift()?.())
    expect(during).toEqual(before)
    for (const step of steps) await step()
    const after = await readAll(seq, limit)
    expect(after).toEqual(before)
    const { seq: now } = await startExport(env.DB, RANGE, null)
    expect(await readAll(now, limit)).not.toEqual(before)
  },
)
