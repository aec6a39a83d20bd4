import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicesOf, scrollToShow, visibleColumns, visibleRows } from '../../../web/grid/window.ts'

describe('rows in view', () => {
  test.each([
    ['at the top', 0, { first: 0, end: 13 }],
    ['in the middle', 3000, { first: 97, end: 113 }],
    ['at the end', 29_700, { first: 987, end: 1000 }],
  ])('%s', (_, scroll, span) => {
    expect(visibleRows(scroll, 300, 30, 1000, 3)).toEqual(span)
  })

  test('no rows', () => {
    expect(visibleRows(0, 300, 30, 0, 3)).toEqual({ first: 0, end: 0 })
  })

  test('a row that has the focus stays although it is far away', () => {
    expect(indicesOf({ first: 5, end: 8 }, [90])).toEqual([5, 6, 7, 90])
    expect(indicesOf({ first: 5, end: 8 }, [1, 6, 1])).toEqual([1, 5, 6, 7])
  })

  test('every row that a scroll position shows is among them', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 1000 }), (scroll, count) => {
        const { first, end } = visibleRows(scroll, 400, 30, count, 0)
        const top = Math.floor(scroll / 30)
        if (top < count) expect(first <= top && top < end).toBe(true)
      }),
    )
  })
})

describe('columns in view', () => {
  const starts = [0, 10, 15, 20, 30, 40, 60]
  test('a frozen column covers what lies below it', () => {
    expect(visibleColumns(0, 25, starts, 10, 0)).toEqual({ first: 1, end: 4 })
    expect(visibleColumns(12, 25, starts, 10, 0)).toEqual({ first: 3, end: 5 })
  })
  test('overscan ends at the edges', () => {
    expect(visibleColumns(0, 60, starts, 0, 3)).toEqual({ first: 0, end: 6 })
  })
  test('a sheet without columns', () => {
    expect(visibleColumns(0, 60, [0], 0, 3)).toEqual({ first: 0, end: 0 })
  })
})

describe('scrolling to a cell', () => {
  test.each([
    ['stays when it is in view', 100, 100],
    ['goes back so that it is not covered', 200, 150],
    ['goes on so that it is wholly in view', 0, 10],
  ])('%s', (_, scroll, wanted) => {
    // A cell from 180 to 210, a viewport of 200 of which the first 30 are covered.
    expect(scrollToShow(scroll, 200, 30, 180, 210)).toBe(wanted)
  })
  test('what is wider than the view is shown from its beginning', () => {
    expect(scrollToShow(0, 100, 20, 200, 400)).toBe(180)
  })
})
