import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { as, type Call, seed } from '../support/api.ts'
import { change, CM, create, one, op, open, sheet } from '../support/sheets.ts'

let first: Call
let second: Call
let other: Call
let coordinator: Call

beforeAll(async () => {
  await seed()
  first = await as('caritas-1')
  second = await as('caritas-2')
  other = await as('lernen-1')
  coordinator = await as('koordination')
  await open(first)
  await open(other, 'lernen-foerdern')
})

const row = async (id: string) => (await sheet(first)).entries.find((entry) => entry.id === id)

describe('a row', () => {
  test('is created with a number of its own, and no rule objects', async () => {
    const result = await one(first, {
      id: op(),
      type: 'create',
      unit: 'caritas-rheine',
      month: '2023-09',
      values: CM,
    })
    expect(result).toMatchObject({ outcome: 'applied', revision: 1, issues: [] })
    expect(result.caseNumber).toMatch(/^[0-9A-Z*]{9}$/)
    expect((await row(result.entry ?? ''))?.values).toEqual(CM)
  })

  test('is changed, confirmed, removed and brought back', async () => {
    const { id } = await create(first, { kind: 'cm', persons: 2 })
    const set = await one(first, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 3 } })
    expect(set).toMatchObject({ outcome: 'applied', revision: 2 })
    expect(set.issues.map((i) => i.rule)).toContain('R03')
    const confirmed = await one(first, { id: op(), type: 'confirm', entry: id, base: 2 })
    expect(confirmed).toMatchObject({ outcome: 'applied', revision: 3, values: { persons: 3, contacts: 0 } })
    const removal = op()
    expect(await one(first, { id: removal, type: 'remove', entry: id, base: 3 })).toMatchObject({
      outcome: 'applied',
      revision: 4,
    })
    expect(await row(id)).toBeUndefined()
    expect(
      await one(first, { id: op(), type: 'set', entry: id, base: 4, values: { persons: 1 } }),
    ).toMatchObject({ outcome: 'refused', code: 'entry_removed' })
    expect(
      await one(first, { id: op(), type: 'restore', entry: id, base: 4, change: removal }),
    ).toMatchObject({ outcome: 'applied', revision: 5, values: { persons: 3 } })
    expect((await row(id))?.values['persons']).toBe(3)
  })

  test('takes back one change and keeps the others', async () => {
    const { id } = await create(first)
    const wrong = op()
    await change(
      first,
      { id: wrong, type: 'set', entry: id, base: 1, values: { persons: 4, minors: 2 } },
      { id: op(), type: 'set', entry: id, base: 2, after: [wrong], values: { contacts: 5 } },
    )
    const back = await one(first, { id: op(), type: 'restore', entry: id, base: 3, change: wrong })
    expect(back).toMatchObject({ outcome: 'applied', revision: 4 })
    expect(back.values).toMatchObject({ persons: 1, minors: 0, contacts: 5 })
  })

  test('that a client named can be edited in the same request that makes it', async () => {
    const entry = `row-${op()}`
    const results = await change(
      first,
      {
        id: op(),
        type: 'create',
        unit: 'caritas-rheine',
        month: '2023-09',
        entry,
        values: { kind: 'short' },
      },
      { id: op(), type: 'set', entry, base: 1, values: { persons: 1 } },
      { id: op(), type: 'set', entry, base: 2, values: { persons: 2 } },
    )
    expect(results.map((r) => r.revision)).toEqual([1, 2, 3])
    expect(await row(entry)).toMatchObject({ revision: 3, values: { kind: 'short', persons: 2 } })
    const again = { id: op(), type: 'create', unit: 'caritas-rheine', month: '2023-09', entry, values: CM }
    expect(await one(first, again)).toMatchObject({ outcome: 'refused', code: 'entry_id_taken' })
  })

  test('is not touched by an operation that changes nothing', async () => {
    const { id } = await create(first)
    const result = await one(first, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 1 } })
    expect(result).toMatchObject({ outcome: 'applied', revision: 1 })
  })
})

describe('two people on one row', () => {
  test('do not conflict on different columns', async () => {
    const { id } = await create(first)
    await one(first, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 2 } })
    const result = await one(second, { id: op(), type: 'set', entry: id, base: 1, values: { contacts: 3 } })
    expect(result).toMatchObject({ outcome: 'applied', revision: 3 })
    expect((await row(id))?.values).toMatchObject({ persons: 2, contacts: 3 })
  })

  test('do not conflict on equal values', async () => {
    const { id } = await create(first)
    await one(first, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 2 } })
    const result = await one(second, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 2 } })
    expect(result).toMatchObject({ outcome: 'applied', revision: 2 })
  })

  test('conflict on the same column: the later one gets both values, author and time, and nothing is written', async () => {
    const { id } = await create(first)
    await one(first, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 2 } })
    const result = await one(second, {
      id: op(),
      type: 'set',
      entry: id,
      base: 1,
      values: { persons: 5, contacts: 7 },
    })
    expect(result).toMatchObject({ outcome: 'conflict', revision: 2, values: { persons: 5, contacts: 7 } })
    expect(result.current).toEqual({
      persons: { value: 2, by: 'Erste Fachkraft', at: expect.stringMatching(/^\d{4}-.*Z$/) },
    })
    expect((await row(id))?.values).toMatchObject({ persons: 2, contacts: 1 })
  })

  test('own earlier operations count as seen when they are named, and others’ never do', async () => {
    const { id } = await create(first)
    const own = op()
    await one(first, { id: own, type: 'set', entry: id, base: 1, values: { persons: 2 } })
    const named = { type: 'set', entry: id, base: 1, after: [own], values: { persons: 3 } }
    expect(await one(second, { id: op(), ...named })).toMatchObject({ outcome: 'conflict' })
    expect(await one(first, { id: op(), ...named })).toMatchObject({ outcome: 'applied', revision: 3 })
    expect(await one(first, { id: op(), ...named, values: { persons: 4 } })).toMatchObject({
      outcome: 'conflict',
    })
  })

  test('a base that never was conflicts wherever the values differ', async () => {
    const { id } = await create(first)
    const later = { type: 'set', entry: id, base: 9 }
    expect(await one(first, { id: op(), ...later, values: { persons: 1 } })).toMatchObject({
      outcome: 'applied',
    })
    expect(await one(first, { id: op(), ...later, values: { persons: 6 } })).toMatchObject({
      outcome: 'conflict',
    })
  })

  test('fifty people on one cell: one is written, forty-nine conflicts are told', async () => {
    const { id } = await create(first)
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        one(i % 2 ? first : second, {
          id: op(),
          type: 'set',
          entry: id,
          base: 1,
          values: { contacts: 10 + i },
        }),
      ),
    )
    expect(results.filter((r) => r.outcome === 'applied')).toHaveLength(1)
    expect(results.filter((r) => r.outcome === 'conflict')).toHaveLength(49)
  })
})

describe('an operation id', () => {
  test('gets the identical answer again, whatever happened since', async () => {
    const { id } = await create(first)
    const operation = { id: op(), type: 'set', entry: id, base: 1, values: { persons: 2 } }
    const answer = await one(first, operation)
    await one(first, { id: op(), type: 'set', entry: id, base: 2, values: { persons: 3 } })
    expect(await one(first, operation)).toEqual(answer)
    expect((await row(id))?.values['persons']).toBe(3)
  })

  test('gets the identical answer when it was refused, in conflict or without effect', async () => {
    const { id } = await create(first)
    await one(second, { id: op(), type: 'set', entry: id, base: 1, values: { persons: 2 } })
    for (const values of [{ persons: 99 }, { persons: 3 }, { persons: 2 }]) {
      const operation = { id: op(), type: 'set', entry: id, base: 1, values }
      const answer = await one(first, operation)
      await one(second, { id: op(), type: 'set', entry: id, base: 2, values: { minors: 0 } })
      expect(await one(first, operation)).toEqual(answer)
    }
  })

  test('29: is worth nothing with other content or for somebody else', async () => {
    const { id } = await create(first)
    const operation = { id: op(), type: 'set', entry: id, base: 1, values: { persons: 2 } }
    await one(first, operation)
    const reused = {
      id: operation.id,
      outcome: 'refused',
      entry: id,
      issues: [],
      code: 'operation_id_reused',
    }
    expect(await one(first, { ...operation, values: { persons: 3 } })).toEqual(reused)
    expect(await one(second, operation)).toEqual(reused)
    expect(await one(other, operation)).toEqual(reused)
  })

  test('sent twice in one request, or in many at once, is applied once', async () => {
    const { id } = await create(first)
    const operation = { id: op(), type: 'set', entry: id, base: 1, values: { persons: 2 } }
    const [a, b] = await change(first, operation, operation)
    expect(a).toEqual(b)
    const racing = { id: op(), type: 'set', entry: id, base: 2, values: { persons: 3 } }
    const answers = await Promise.all(Array.from({ length: 10 }, () => one(first, racing)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await row(id))?.revision).toBe(3)
  })
})

describe('a foreign entry', () => {
  test('3: in a batch is refused like an unknown one, and the others are judged', async () => {
    const own = await create(first)
    const foreign = await create(other, CM, { unit: 'lernen-foerdern' })
    const set = (entry: string) => ({ id: op(), type: 'set', entry, base: 1, values: { persons: 2 } })
    const [a, b, c] = await change(first, set(foreign.id), set('never-was'), set(own.id))
    const plain = { outcome: 'refused', issues: [], code: 'entry_not_found' }
    expect(a).toEqual({ ...plain, id: a?.id, entry: foreign.id })
    expect(b).toEqual({ ...plain, id: b?.id, entry: 'never-was' })
    expect(c?.outcome).toBe('applied')
    const { values } = (await sheet(other, 'lernen-foerdern')).entries[0] ?? {}
    expect(values).toEqual(CM)
  })

  test('is changed neither by a coordinator nor by a reader', async () => {
    const { id } = await create(first)
    const set = { type: 'set', entry: id, base: 1, values: { persons: 2 } }
    expect(await one(coordinator, { id: op(), ...set })).toMatchObject({
      outcome: 'refused',
      code: 'not_allowed',
    })
    const reader = await as('lesen')
    expect((await reader('POST', '/api/changes', { operations: [{ id: op(), ...set }] })).status).toBe(403)
  })
})

describe('a refused cell', () => {
  test.each([
    ['an unknown code', { sex: 'q' }, 'R01', 'sex'],
    ['text in a number', { persons: 'two' }, 'R01', 'persons'],
    ['31 persons', { persons: 31 }, 'R01', 'persons'],
    ['a municipality of another county', { municipality: '05515000' }, 'R11', 'municipality'],
    ['a name in the note', { note: 'Gespräch mit Frau Zwetschgenbaum' }, 'R02', 'note'],
    ['an IBAN in the country', { origin: 'DE02120300000000202051' }, 'R02', 'origin'],
    ['what the server fills', { case_number: null }, 'R01', 'case_number'],
    ['__proto__', JSON.parse('{"__proto__":{"role":"coordinator"}}'), 'R01', '__proto__'],
    ['constructor', { constructor: 1 }, 'R01', 'constructor'],
  ])('%s refuses the operation, names the cell and repeats no value', async (_, values, rule, column) => {
    const { id } = await create(first)
    const [answer] = await change(first, { id: op(), type: 'set', entry: id, base: 1, values })
    expect(answer).toMatchObject({ outcome: 'refused', code: 'cells_refused' })
    expect(answer?.issues).toMatchObject([{ rule, level: 'cell', columns: [column] }])
    expect((await row(id))?.revision).toBe(1)
  })

  test('leaves no trace of what was typed: not in the answer, not in any table', async () => {
    const { id } = await create(first)
    const planted = 'Zwetschgenbaum'
    const operation = {
      id: op(),
      type: 'set',
      entry: id,
      base: 1,
      values: { note: `Frau ${planted}`, sex: planted },
    }
    const { text } = await first('POST', '/api/changes', { operations: [operation] })
    expect(text).toContain('cells_refused')
    expect(text).not.toContain(planted)
    const { results } = await env.DB.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
    ).all<{ name: string }>()
    for (const { name } of results) {
      const { results: rows } = await env.DB.prepare(`SELECT * FROM "${name}"`).all()
      expect(JSON.stringify(rows)).not.toContain(planted)
    }
    const kept = await env.DB.prepare('SELECT fingerprint FROM answer WHERE id = ?')
      .bind(operation.id)
      .first()
    expect(kept).toEqual({ fingerprint: null })
  })
})
