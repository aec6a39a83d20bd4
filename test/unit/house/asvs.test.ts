import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../support/source-files.ts'

const [head, ...lines] = readFileSync(path.join(ROOT, 'test/security/asvs.csv'), 'utf8').trimEnd().split('\n')
const rows = lines.map((line) => line.split(';'))

test('the checklist of ASVS 5.0 level 2 judges each of its 253 requirements once', () => {
  expect(head).toBe('id;level;about;state;why;shown')
  expect(rows).toHaveLength(253)
  expect(new Set(rows.map(([id]) => id)).size).toBe(253)
  // Levels 1 and 2 as the standard counts them.
  expect(rows.filter(([, level]) => level === '1')).toHaveLength(70)
  for (const row of rows) {
    const [id = '', level = '', about = '', state = '', why = ''] = row
    expect(row, id).toHaveLength(6)
    expect(id).toMatch(/^V\d+\.\d+\.\d+$/)
    expect(['1', '2']).toContain(level)
    expect(['met', 'n/a', 'deviation'], id).toContain(state)
    expect(about, id).not.toBe('')
    expect(why, id).not.toBe('')
  }
})

test('what is met is shown by something that is there', () => {
  for (const [id = '', , , state, , shown = ''] of rows) {
    const paths = shown.split(' ').filter((one) => one !== '')
    if (state === 'met') expect(paths.length, id).toBeGreaterThan(0)
    for (const one of paths) expect(existsSync(path.join(ROOT, one)), `${id}: ${one}`).toBe(true)
  }
})
