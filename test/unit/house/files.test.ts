import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { ROOT, sourceFiles } from '../../support/source-files.ts'

const TOP_LEVEL =
  /^(package(-lock)?\.json|tsconfig\.json|wrangler\.toml|worker|web|migrations|test|(README|SECURITY|CHANGELOG)\.md|LICENSE|\.[^/]+)$/

const all = sourceFiles('worker', 'web', 'test')

test('the top level stays as it is', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n')
  const top = [...new Set(tracked.map((file) => file.split('/')[0] ?? ''))]
  expect(top.filter((name) => !TOP_LEVEL.test(name))).toEqual([])
})

test('no file is longer than 400 lines, and half of them are shorter than 200', () => {
  const lengths = all.map((file) => ({ path: file.path, lines: file.text.split('\n').length }))
  expect(lengths.filter((file) => file.lines > 400)).toEqual([])
  const sorted = lengths.map((file) => file.lines).sort((a, b) => a - b)
  expect(sorted[sorted.length >> 1]).toBeLessThan(200)
})

test('nothing escapes the type checker', () => {
  const escape = new RegExp(
    ['as', ':', '<'].map((before) => `${before} ?${'any'}\\b`).join('|') +
      '|@ts-(ignore|nocheck|expect-error)',
  )
  const offenders = all.filter((file) => !file.path.endsWith('house/files.test.ts') && escape.test(file.text))
  expect(offenders.map((file) => file.path)).toEqual([])
})

test('files are named in kebab-case', () => {
  const name = /(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))?\.ts$/
  expect(all.map((file) => file.path).filter((path) => !name.test(path))).toEqual([])
})
