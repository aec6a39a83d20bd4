import { expect, test } from 'vitest'
import type { Operation } from '#domain/operation.ts'
import { Outbox } from '../../../web/app/outbox.ts'
import { disk, settle } from '../../support/virtual-tabs.ts'

const set = (id: string): Operation => ({ id, type: 'set', entry: id, base: 1, values: { persons: 3 } })

/** An outbox without a network; `look` lets the next timer of looking after the disk run. */
function bench(device = disk()) {
  const timers: (() => void)[] = []
  let unreadable = 0
  const outbox = new Outbox(
    {
      send: async () => ({ kind: 'unreachable' }),
      later: (run, milliseconds) => {
        if (milliseconds === 5_000) timers.push(run)
        return () => undefined
      },
      now: () => 0,
      random: () => 0.5,
      storage: device,
    },
    { settled: () => undefined, changed: () => undefined, unreadable: () => void (unreadable += 1) },
  )
  const look = async (): Promise<void> => {
    for (const run of timers.splice(0)) run()
    await settle()
  }
  return { device, outbox, look, told: () => unreadable }
}

const add = async (outbox: Outbox, id: string): Promise<void> => {
  outbox.add(set(id))
  await settle()
}

test('what another tab has wiped is found and kept anew', async () => {
  const { device, outbox, look } = bench()
  await add(outbox, 'a')
  await add(outbox, 'b')
  device.lose()
  await look()
  expect([[...device.kept.keys()], outbox.kept]).toEqual([['a', 'b'], true])
})

test('a later success does not speak for what could not be kept before', async () => {
  const { device, outbox } = bench()
  device.state = 'full'
  await add(outbox, 'a')
  expect(outbox.kept).toBe(false)
  device.state = 'well'
  await add(outbox, 'b')
  expect([[...device.kept.keys()], outbox.kept]).toEqual([['a', 'b'], true])
})

test('wiped on a full disk: it is said that it rests nowhere, until it does again', async () => {
  const { device, outbox, look } = bench()
  await add(outbox, 'a')
  device.lose()
  device.state = 'full'
  await look()
  expect(outbox.kept).toBe(false)
  device.state = 'well'
  await look()
  expect([[...device.kept.keys()], outbox.kept]).toEqual([['a'], true])
})

test('a disk that gives nothing says nothing about what waits', async () => {
  const { device, outbox, look } = bench()
  await add(outbox, 'a')
  device.state = 'shut'
  await look()
  expect(outbox.kept).toBe(false)
})

test('signed out elsewhere: it is kept nowhere before the person comes in again', async () => {
  const { device, outbox, look } = bench()
  await add(outbox, 'a')
  device.lose()
  outbox.release()
  await look()
  await outbox.secure()
  expect([outbox.kept, device.kept.size]).toEqual([false, 0])
  await outbox.secure(true)
  expect([outbox.kept, [...device.kept.keys()]]).toEqual([true, ['a']])
})

test('what earlier pages left and cannot be read is told, and read as soon as it can be', async () => {
  const device = disk()
  await device.put([set('a')])
  device.state = 'shut'
  const { outbox, told } = bench(device)
  await outbox.restore()
  expect([outbox.size, told()]).toEqual([0, 1])
  device.state = 'well'
  await outbox.secure()
  expect([outbox.operations.map(({ id }) => id), told()]).toEqual([['a'], 1])
})
