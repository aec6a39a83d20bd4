import fc from 'fast-check'
import { addMonths, type Month } from '#domain/sheet/month.ts'
import type { Code } from '#domain/template/code.ts'
import type { Column } from '#domain/template/column.ts'
import { judgeVersion } from '#domain/template/judge-version.ts'
import { DISPENSABLE, LASTING_CODES } from '#domain/template/needed.ts'
import { codesOf, type TemplateVersion } from '#domain/template/template.ts'
import { templateAt } from '#domain/template/template-at.ts'

const OPEN_LISTS = [
  'housing',
  'benefits',
  'topics',
  'contact_ways',
  'gaps',
  'access_route',
  'residence',
  'actors',
]

/** A column as the tests add it: a code from a list of its own. */
export function ownColumn(key: string, change: Partial<Column> = {}): Column {
  const column = {
    key,
    de: `Spalte ${key}`,
    en: `Column ${key}`,
    group: 'situation',
    type: 'code',
    list: key,
    required: [],
    carry: true,
    disclosure: ['sensitive'],
    ...change,
  }
  if (!column.type.startsWith('code')) Reflect.deleteProperty(column, 'list')
  // Tests also add what no column can be.
  return column as Column
}

/** A code of a key that reads as its key does. */
export const ownCode = (key: string, change: Partial<Code> = {}): Code => ({
  key,
  de: `Wert ${key}`,
  en: `Value ${key}`,
  ...change,
})

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const named = (n: number): string => LETTERS.charAt(n % 26) + LETTERS.charAt(Math.floor(n / 26) % 26)

interface Step {
  readonly list: string
  readonly what:
    | 'add'
    | 'retire'
    | 'phase_out'
    | 'rename'
    | 'order'
    | 'column'
    | 'set'
    | 'text'
    | 'remove'
    | 'swap'
  readonly pick: number
}

const step: fc.Arbitrary<Step> = fc.record({
  list: fc.constantFrom(...OPEN_LISTS),
  what: fc.constantFrom(
    'add',
    'retire',
    'phase_out',
    'rename',
    'order',
    'column',
    'set',
    'text',
    'remove',
    'swap',
  ),
  pick: fc.nat(1000),
})

function versionOf(
  steps: readonly Step[],
  month: Month,
  before: readonly TemplateVersion[],
  n: number,
): TemplateVersion {
  const template = templateAt(before, month)
  return steps.reduce<TemplateVersion>(
    (version, { list, what, pick }, i) => {
      const codes = codesOf(template, list)
      const free = codes.filter(({ key }) => !LASTING_CODES.has(key))
      const code = free[pick % Math.max(1, free.length)]?.key ?? 'x'
      const key = `own_${named(n)}_${named(i)}`
      const keys = codes.map((one) => one.key)
      const turn = pick % Math.max(1, keys.length)
      switch (what) {
        case 'add': {
          const group = codes.find((one) => one.group !== undefined)?.group
          const added = ownCode(key, group === undefined ? {} : { group })
          return {
            ...version,
            addCodes: { ...version.addCodes, [list]: [...(version.addCodes?.[list] ?? []), added] },
          }
        }
        case 'retire':
          return { ...version, retireCodes: { ...version.retireCodes, [list]: [code] } }
        case 'phase_out':
          return { ...version, phaseOutCodes: { ...version.phaseOutCodes, [list]: [code] } }
        case 'rename':
          return {
            ...version,
            changeCodes: { ...version.changeCodes, [list]: { [code]: { de: `Neu ${key}` } } },
          }
        case 'order':
          return {
            ...version,
            orderCodes: { ...version.orderCodes, [list]: [...keys.slice(turn), ...keys.slice(0, turn)] },
          }
        case 'column':
        case 'set':
          return {
            ...version,
            addCodes: { ...version.addCodes, [key]: [ownCode('one'), ownCode('two'), ownCode('three')] },
            addColumns: [
              ...(version.addColumns ?? []),
              { after: 'housing', column: ownColumn(key, what === 'set' ? { type: 'codes' } : {}) },
            ],
          }
        case 'text': {
          const { list: _, ...rest } = ownColumn(key) as Column & { list: string }
          const column = {
            ...rest,
            type: 'text',
            maxLength: 80,
            carry: false,
            disclosure: ['text'],
          } as Column
          return { ...version, addColumns: [...(version.addColumns ?? []), { after: '', column }] }
        }
        case 'remove': {
          const gone = [...DISPENSABLE].filter((one) => template.columns.some((column) => column.key === one))
          const one = gone[pick % Math.max(1, gone.length)]
          return one === undefined ? version : { ...version, removeColumns: [one] }
        }
        case 'swap':
          return { ...version, orderColumns: template.columns.map((column) => column.key).toReversed() }
      }
    },
    { validFrom: month },
  )
}

/** Versions from `first` on, each of which may hold beside those before it; what could not is left out. */
export function randomVersions(first: Month): fc.Arbitrary<readonly TemplateVersion[]> {
  return fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }).map((all) =>
    all.reduce<readonly TemplateVersion[]>((before, steps, n) => {
      const month = addMonths(first, n * 2)
      // One bad step would spoil the others, so each is tried by itself.
      const sound = steps.reduce<readonly Step[]>((kept, one) => {
        const version = versionOf([...kept, one], month, before, n)
        return judgeVersion(version, before, first).length === 0 ? [...kept, one] : kept
      }, [])
      return sound.length === 0 ? before : [...before, versionOf(sound, month, before, n)]
    }, []),
  )
}
