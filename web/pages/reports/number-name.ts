import type { Template } from '#domain/template/template.ts'
import { language } from '../../app/language.ts'
import { labelOf, type Chapter, type Words } from './chapter.ts'
import { CHAPTERS } from './chapters.ts'
import { groupLabel } from './within.ts'

type Plain = { readonly [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words]

// What a number is called in its chapter; numbers of a value are called by it.
const NAMES: Readonly<Record<string, Plain>> = {
  total: 'total',
  active: 'active',
  inactive: 'inactive',
  contacts: 'contactsTitle',
  running: 'running',
  cm: 'cm',
  short: 'short',
  cases: 'cases',
  withGaps: 'withGaps',
  families: 'family',
  single: 'single',
  newlyImmigrated: 'newlyImmigrated',
  yearCases: 'yearCases',
  start: 'start',
  added: 'added',
  converted: 'converted',
  returned: 'returned',
  takenOver: 'takenOver',
  handedOver: 'handedOver',
  closed: 'closed',
  end: 'end',
}

const COLUMNS: Readonly<Record<string, string>> = {
  reasons: 'closing_reason',
  types: 'closing_type',
  goals: 'goals_met',
  gap: 'gaps',
  statuses: 'residence',
}

const CHAPTER_OF: Readonly<Record<string, string>> = { share: 'load' }

/** The chapter in which the number of an address stands. */
export function chapterOf(asked: URLSearchParams): Chapter | undefined {
  const report = asked.get('bericht') ?? ''
  const key =
    report === 'distribution'
      ? asked.get('of') === 'contacts'
        ? 'ways'
        : 'people'
      : (CHAPTER_OF[report] ?? report)
  return CHAPTERS.find((chapter) => chapter.key === key)
}

/** How the number of an address is called: in its chapter, and by the value and the place that it counts. */
export function numberName(asked: URLSearchParams, t: Words, template: Template): string {
  const figure = asked.get('figure') ?? ''
  const value = asked.get('value')
  const place = asked.get('municipality')
  const column =
    asked.get('column') ?? COLUMNS[figure] ?? (asked.get('bericht') === 'phases' ? 'phase' : undefined)
  const known = template.columns.find(({ key }) => key === column)
  const named =
    value === null || column === undefined
      ? ''
      : value === ''
        ? t.noValue
        : asked.get('by') === 'group'
          ? groupLabel(value, template)
          : labelOf(column, value, template)
  if (figure === 'changes')
    return (value ?? '')
      .split('.')
      .map((key) => labelOf('residence', key, template))
      .join(' → ')
  const name = NAMES[figure]
  return [
    place === null ? '' : place === '' ? t.noValue : labelOf('municipality', place, template),
    named === ''
      ? figure === 'unknown'
        ? t.noValue
        : name
          ? t[name]
          : ''
      : `${known?.[language.value] ?? ''}: ${named}`,
  ]
    .filter((one) => one !== '')
    .join(', ')
}
