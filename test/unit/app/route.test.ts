import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { month } from '../../../worker/domain/sheet/month.ts'
import { pathOf, type Route, routeOf, safeNext } from '../../../web/app/route.ts'

const ORIGIN = 'https://kim.example'

describe('addresses', () => {
  test.each<[string, Route]>([
    ['/', { page: 'start' }],
    ['/blatt/caritas-rheine/2023-09', { page: 'sheet', unit: 'caritas-rheine', month: month('2023-09') }],
    ['/uebersicht', { page: 'overview' }],
    ['/konsolidiert', { page: 'consolidated' }],
    ['/verlauf', { page: 'cases' }],
    ['/woerter', { page: 'vocabulary' }],
    ['/felder', { page: 'fields' }],
    ['/zeilen', { page: 'rows' }],
    ['/berichtsheft', { page: 'book' }],
    ['/vorlage', { page: 'template' }],
    ['/barrierefreiheit', { page: 'accessibility' }],
    ['/verlauf/e_17-b', { page: 'history', entry: 'e_17-b' }],
  ])('%s is read and written alike', (path, route) => {
    expect(routeOf(path)).toEqual(route)
    if (route.page !== 'unknown') expect(pathOf(route)).toBe(path)
  })

  test.each([
    '/blatt',
    '/blatt/caritas-rheine',
    '/blatt/caritas-rheine/2023-13',
    '/blatt/caritas-rheine/2023-9',
    '/blatt/Caritas/2023-09',
    '/blatt/../2023-09',
    '/blatt/caritas-rheine/2023-09/mehr',
    '/verlauf/e 1',
    '/verlauf/%65',
    '/uebersicht/x',
    '/admin',
    '//uebersicht',
  ])('%s is no page', (path) => {
    expect(routeOf(path).page).toBe('unknown')
  })
})

describe('where sign-in leads', () => {
  test.each([
    ['/uebersicht', '/uebersicht'],
    ['/konsolidiert?from=2023-01&to=2023-09', '/konsolidiert?from=2023-01&to=2023-09'],
    ['/blatt/caritas-rheine/2023-09', '/blatt/caritas-rheine/2023-09'],
  ])('%s is followed', (next, path) => {
    expect(safeNext(next, ORIGIN)).toBe(path)
  })

  test.each([
    null,
    '',
    '/',
    '//evil.example',
    '//evil.example/uebersicht',
    '/\\evil.example/uebersicht',
    '/\t/evil.example/uebersicht',
    'https://evil.example/uebersicht',
    'javascript:alert(1)',
    'uebersicht',
    '/api/session',
    '/nirgends',
  ])('%j is not', (next) => {
    expect(safeNext(next, ORIGIN)).toBeNull()
  })

  test('nothing that anybody can write leaves the origin', () => {
    const start = fc.constantFrom('/', '//', '/\\', '/uebersicht', '\t/', '/.', '/%2f')
    fc.assert(
      fc.property(start, fc.string({ unit: 'binary' }), (head, tail) => {
        const path = safeNext(head + tail, ORIGIN)
        if (path !== null) expect(new URL(path, ORIGIN).origin).toBe(ORIGIN)
      }),
    )
  })
})
