import { describe, expect, test } from 'vitest'
import { cm, contact, said, short } from '../../../support/example-rows.ts'

const THREE = { topics: ['work', 'housing', 'health'] }

describe('R12: a short consultation with more than two topics', () => {
  test.each([
    ['two topics', short({ topics: ['work', 'housing'] }), []],
    ['three topics', short(THREE), ['topics']],
    ['no topics yet', short({ topics: null }), []],
    ['Case Management', cm(THREE), []],
    ['another contact', contact(THREE), []],
  ])('%s', (_, row, expected) => {
    expect(said('R12', row)).toEqual(expected)
  })
})
