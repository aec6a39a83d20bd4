import { userEvent } from 'vitest/browser'
import fc from 'fast-check'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { type Meaning, MEANINGS } from '../../support/meanings.ts'
import type { CellValue, RowValues } from '#domain/template/column.ts'
import { columnOf } from '#domain/template/template.ts'
import { exampleModel, mount, type Mounted, TEMPLATE } from './example.ts'

let m: Mounted
const press = (keys: string): Promise<void> => userEvent.keyboard(keys)

/** Values by row id, as the page has them. */
const stored = (): Record<string, RowValues> =>
  Object.fromEntries((m.grid.model?.rows ?? []).map(({ id, values }) => [id, values]))
const listIsOpen = (): boolean => m.root.querySelector('#list')?.matches(':popover-open') ?? false

/** What is stored where somebody types a text and sees what the list highlights; undefined: nothing is. */
function typedValue(column: string, meaning: Meaning): CellValue | undefined {
  if (meaning === 'refused' || 'asks' in meaning) return undefined
  if ('value' in meaning) return meaning.value
  if (columnOf(TEMPLATE, column)?.type !== 'codes') return meaning.proposes
  return inOrder(column, meaning.whole ?? [meaning.proposes])
}

/** What is stored where the text is pasted: only what it means for certain. */
const pastedValue = (_column: string, meaning: Meaning): CellValue | undefined =>
  meaning !== 'refused' && 'value' in meaning ? meaning.value : undefined

function inOrder(column: string, keys: readonly string[]): readonly string[] {
  const found = columnOf(TEMPLATE, column)
  const list = found && 'list' in found ? (TEMPLATE.lists[found.list] ?? []) : []
  return list.map(({ key }) => key).filter((key) => keys.includes(key))
}

async function expectOnly(
  at: string,
  column: string,
  value: CellValue | undefined,
  before: Record<string, RowValues>,
) {
  const after = stored()
  if (value === undefined) expect([at, column, after]).toEqual([at, column, before])
  else
    expect([at, column, after]).toEqual([at, column, { ...before, [at]: { ...before[at], [column]: value } }])
}

/** All of them in the long form; else as many as take some seconds, by a seed that the run prints. */
function sample<T>(all: readonly T[]): readonly T[] {
  if (inject('long')) return all
  const seed = inject('seed')
  console.log(`texts by seed ${seed}`)
  const chosen = fc.sample(fc.shuffledSubarray([...all], { minLength: SHORT, maxLength: SHORT }), {
    seed,
    numRuns: 1,
  })
  return chosen.flat()
}
const SHORT = 40

describe('the stored value is the meant one, and every other cell is as it was', () => {
  beforeEach(async () => {
    m = await mount(exampleModel(6))
  })

  const texts = sample(MEANINGS)

  describe.each([
    ['Enter', '{Enter}'],
    ['Tab', '{Tab}'],
  ])('typed, then %s', (_, end) => {
    test.each(texts)('%s: "%s"', async (column, text, meaning) => {
      m.grid.focusCell('row-2', column)
      const before = stored()
      // A keyboard driver sends no key for these.
      await press(`${/^[\x20-\x7e]/.test(text) ? '' : '{Backspace}'}${text}${end}`)
      const value = typedValue(column, meaning)
      await expectOnly('row-2', column, value, before)
      const isAsked = meaning !== 'refused' && 'asks' in meaning
      expect([text, listIsOpen(), m.editor.classList.contains('open')]).toEqual([text, isAsked, isAsked])
      if (meaning === 'refused') expect(m.cell(2, column).textContent).toBe(text)
    })
  })

  test.each(texts)('pasted: %s: "%s"', async (column, text, meaning) => {
    m.grid.focusCell('row-2', column)
    const before = stored()
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
    await expect.poll(() => m.heard['grid-paste-summary']).toHaveLength(1)
    await expectOnly('row-2', column, pastedValue(column, meaning), before)
    const shown = m.cell(2, column).textContent ?? ''
    if (meaning !== 'refused' && 'proposes' in meaning) {
      expect([text, shown.endsWith('?')]).toEqual([text, true])
      // One key accepts it.
      await press('{Enter}')
      await expectOnly('row-2', column, typedValue(column, meaning), before)
    } else if (pastedValue(column, meaning) === undefined) expect(shown).toBe(text)
  })
})

describe('a proposal', () => {
  beforeEach(async () => {
    m = await mount(exampleModel(6))
  })
  const paste = async (column: string, text: string) => {
    m.grid.focusCell('row-2', column)
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
    await expect.poll(() => m.heard['grid-paste-summary']).toHaveLength(1)
  }

  test('stays as it was written after Escape, and is not stored', async () => {
    const before = stored()
    await paste('benefits', 'Arbeit')
    expect(m.cell(2, 'benefits').textContent).toBe('Arbeitslosengeld?')
    await press('{Escape}')
    expect(m.cell(2, 'benefits').textContent).toBe('Arbeit')
    await press('{Enter}')
    expect(stored()).toEqual(before)
    expect(m.at()).toBe('3:benefits')
  })

  test('is accepted in every selected cell with the same text by one key, and in no other', async () => {
    const before = stored()
    await paste('benefits', 'Arbeit\nKindergeld\nArbeit\nWohng')
    await press('{Control>}{Enter}{/Control}')
    const to = (row: string, benefits: readonly string[]) => ({ [row]: { ...before[row], benefits } })
    expect(stored()).toEqual({
      ...before,
      ...to('row-2', ['sgb3']),
      ...to('row-3', ['child_benefit']),
      ...to('row-4', ['sgb3']),
    })
    expect(m.cell(5, 'benefits').textContent).toBe('Wohngeld?')
  })

  test('is searched for where the cell is opened, and a question shows its choice', async () => {
    await paste('residence', '§25 Abs. 2')
    await press('{Enter}')
    const options = [...m.root.querySelectorAll('[role=option]')].map(
      (option) => option.firstChild?.textContent ?? '',
    )
    expect(options.slice(0, 2)).toEqual(['Flüchtlingseigenschaft', 'Subsidiärer Schutz'])
    await press('{ArrowDown}{ArrowDown}{Enter}')
    expect(stored()['row-2']?.['residence']).toBe('subsidiary')
  })
})
