import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GENESIS, hashedText } from '../../../worker/domain/audit.ts'
import { followChain, type StoredEvent } from '../../../worker/local/audit-chain.ts'
import { planFirst, readArguments } from '../../../worker/local/first-coordinator.ts'

function chainOf(kinds: readonly string[], start = { seq: 1, previous: GENESIS }): StoredEvent[] {
  let { previous } = start
  return kinds.map((kind, i) => {
    const line = {
      at: `2026-01-${i}`,
      user: null,
      kind,
      unit: null,
      month: null,
      case_file: null,
      data: '{}',
      previous,
    }
    const hash = createHash('sha256').update(hashedText(line)).digest('hex')
    previous = hash
    return { ...line, seq: start.seq + i, hash }
  })
}

describe('the chain of a backup’s audit', () => {
  test('is whole as it was written, in whatever order its lines come', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (kinds) => {
        const lines = chainOf(kinds)
        const chain = followChain(lines.toReversed())
        expect(chain).toMatchObject({ brokenAt: null, events: kinds.length, head: lines.at(-1)?.hash })
      }),
    )
  })

  test('breaks where a line was changed, taken out or put in', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 3, maxLength: 20 }), fc.nat(), (kinds, at) => {
        const lines = chainOf(kinds)
        const i = at % (lines.length - 1)
        const changed = lines.with(i, { ...lines[i]!, kind: `${lines[i]!.kind}x` })
        expect(followChain(changed).brokenAt).toBe(i + 1)
        expect(followChain(lines.toSpliced(i, 1)).brokenAt).toBe(i + 2)
        const forged = { ...lines[i]!, seq: i + 1.5 }
        expect(followChain([...lines, forged]).brokenAt).not.toBeNull()
      }),
    )
  })

  test('may begin later where a line tells so, and nowhere else', () => {
    const lines = chainOf(['a', 'b', 'c', 'd'])
    const rest = lines.slice(2)
    expect(followChain(rest).brokenAt).toBe(3)
    const said = {
      ...lines[3]!,
      kind: 'audit_expiry',
      data: JSON.stringify({ hash: lines[1]!.hash }),
      seq: 4,
    }
    const hash = createHash('sha256').update(hashedText(said)).digest('hex')
    expect(followChain([lines[2]!, { ...said, hash }]).brokenAt).toBeNull()
  })

  test('knows a mark that was noted down', () => {
    const lines = chainOf(['a', 'b'])
    const chain = followChain(lines)
    expect(chain.has(lines[0]!.hash.slice(0, 16))).toBe(true)
    expect(chain.has('0123456789abcdef')).toBe(false)
    expect(chain.has('')).toBe(false)
  })

  test('of nothing is whole', () => {
    expect(followChain([])).toMatchObject({ brokenAt: null, events: 0, head: null })
  })
})

describe('the first coordinator', () => {
  const NOTHING = { county: null, enrolled: 0, waiting: null, head: null }
  const WANTED = {
    name: "Mira O’Muster'); DROP TABLE user;--",
    url: new URL('https://kim.example'),
    county: { key: '05566', name: 'Kreis Beispiel' },
    remote: true,
  }

  test.each([
    [['--url', 'https://kim.example', '--name', 'Mira'], true],
    [['--url', 'https://kim.example', '--name', 'Mira', '--county', '05566', '--county-name', 'K'], true],
    [['--url', 'https://kim.example'], false],
    [['--name', 'Mira'], false],
    [['--url', 'nowhere', '--name', 'Mira'], false],
    [['--url', 'https://kim.example', '--name', ' '], false],
    [['--url', 'https://kim.example', '--name', 'Mira', '--county', '5566', '--county-name', 'K'], false],
    [['--url', 'https://kim.example', '--name', 'Mira', '--county', '05566'], false],
    [['--url', 'https://kim.example', '--name', 'Mira', '--wrong'], false],
  ])('is asked for by %j', (args, ok) => {
    expect(readArguments(args) !== null).toBe(ok)
  })

  test('is invited by a token that stands in the link alone, and a text that stays one', () => {
    const { statements, link } = planFirst(WANTED, NOTHING, new Date())
    const token = new URL(link).hash.slice(1)
    expect(link).toMatch(/^https:\/\/kim\.example\/einladung#[A-Za-z0-9_-]{43}$/)
    expect(statements.join('\n')).not.toContain(token)
    expect(statements.join('\n')).toContain(createHash('sha256').update(token).digest('hex'))
    expect(statements.find((sql) => sql.startsWith('INSERT INTO user'))).toContain(
      "Muster''); DROP TABLE user;--'",
    )
  })

  test('is refused once there is one, and without a county', () => {
    expect(() => planFirst(WANTED, { ...NOTHING, enrolled: 1 }, new Date())).toThrow('already')
    expect(() => planFirst({ ...WANTED, county: null }, NOTHING, new Date())).toThrow('county')
    expect(() =>
      planFirst({ ...WANTED, county: null }, { ...NOTHING, county: '{}' }, new Date()),
    ).not.toThrow()
  })
})
