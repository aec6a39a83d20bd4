import type { Code } from '../template/code.ts'
import { codeLabel } from '../template/code.ts'
import type { Column } from '../template/column.ts'
import type { Template } from '../template/template.ts'
import { FIRST_YEAR, LAST_YEAR } from '../template/years.ts'
import type { ValueProblem } from '../template/value.ts'
import { codesIn } from '../template/codes-in.ts'
import { type Language, quoted, type Twin } from './message.ts'

/** What is known beside the problem; `typed` is the person's own text and stays on their screen. */
export interface ProblemContext {
  readonly typed?: string
  readonly candidates?: readonly Code[]
  readonly template?: Pick<Template, 'lists'>
}

// `label`: the column; `value`: what was typed, when it may be named, else "this value"; `range`, `some`: see below.
const TEXTS: Readonly<Record<ValueProblem, Twin>> = {
  unknown_code: {
    de: 'Das steht nicht in der Liste von {label}. Bitte einen Wert aus der Liste wählen.',
    en: 'This is not in the list of {label}. Please choose a value from the list.',
  },
  ambiguous_code: {
    de: 'Das kann mehreres heißen{some}. Bitte weiterschreiben oder aus der Liste wählen.',
    en: 'This can mean several things{some}. Please type more or choose from the list.',
  },
  proposed_code: {
    de: 'Ist {value} gemeint? Bitte bestätigen oder aus der Liste wählen.',
    en: 'Is {value} meant? Please confirm or choose from the list.',
  },
  retired_code: {
    de: '{value} gilt in diesem Monat nicht mehr. Bitte einen anderen Wert aus der Liste wählen.',
    en: '{value} is no longer valid in this month. Please choose another value from the list.',
  },
  phased_out_code: {
    de: '{value} läuft aus und darf nur dort stehen bleiben, wo es im Vormonat schon stand. Bitte einen anderen Wert wählen.',
    en: '{value} is being phased out and may stay only where it stood the month before. Please choose another value.',
  },
  not_yet_valid_code: {
    de: '{value} gilt in diesem Monat noch nicht. Bitte einen anderen Wert aus der Liste wählen.',
    en: '{value} is not valid yet in this month. Please choose another value from the list.',
  },
  not_an_integer: {
    de: 'Hier gehört eine ganze Zahl hin: {range}.',
    en: 'This must be a whole number: {range}.',
  },
  out_of_range: { de: '{size}: {label} geht {range}.', en: '{size}: {label} goes {range}.' },
  not_a_month: {
    de: 'Das ist kein Monat. So geht es zum Beispiel: 3.24, 03/2024, Mrz 24, März 2024 oder 2024-03.',
    en: 'This is not a month. Write for example: 3.24, 03/2024, Mar 24, March 2024 or 2024-03.',
  },
  ambiguous_month: {
    de: 'Das kann ein Tag oder ein Monat sein. Bitte das Jahr mit zwei oder vier Ziffern schreiben, zum Beispiel 3.24 für März 2024.',
    en: 'This can be a day or a month. Please write the year with two or four digits, for example 3.24 for March 2024.',
  },
  day_precise: {
    de: 'Ein genauer Tag wird nicht erfasst. Bitte nur Monat und Jahr eingeben, zum Beispiel 03/2024.',
    en: 'Exact days are not recorded. Please enter month and year only, for example 03/2024.',
  },
  not_a_year: {
    de: 'Hier gehört eine Jahreszahl mit vier Ziffern hin, „hier geboren“ oder „ohne Angabe“.',
    en: 'This must be a year of four digits, “born here” or “not stated”.',
  },
  other_county: {
    de: 'Diese Gemeinde gehört nicht zum Kreis. Bitte eine Gemeinde des Kreises oder „außerhalb des Kreises“ wählen.',
    en: 'This municipality does not belong to the county. Please choose one that does, or “outside the county”.',
  },
  too_long: {
    de: 'Der Text ist zu lang{length}. Bitte kürzen.',
    en: 'The text is too long{length}. Please shorten it.',
  },
  malformed_text: {
    de: 'Der Text enthält Zeichen, die nicht lesbar sind. Bitte neu eintippen.',
    en: 'The text contains unreadable characters. Please type it again.',
  },
  wrong_type: {
    de: 'Dieser Wert passt nicht in {label}. Bitte neu eingeben.',
    en: 'This value does not fit {label}. Please enter it again.',
  },
  read_only: {
    de: '{label} wird von selbst gefüllt und lässt sich nicht ändern.',
    en: '{label} is filled automatically and cannot be changed.',
  },
  unknown_column: {
    de: 'Diese Spalte gibt es in diesem Monat nicht. Die Eingabe wurde nicht gespeichert.',
    en: 'There is no such column in this month. The entry was not saved.',
  },
}

/** Whether a text names a problem of a value. */
export function isValueProblem(text: string): text is ValueProblem {
  return Object.hasOwn(TEXTS, text)
}

function rangeOf(column: Column): readonly [number, number] | null {
  if (column.type === 'integer') return [column.min, column.max]
  return column.type === 'year' ? [FIRST_YEAR, LAST_YEAR] : null
}

function range(column: Column, language: Language): string {
  const [min, max] = rangeOf(column) ?? [0, 0]
  return language === 'de' ? `von ${min} bis ${max}` : `from ${min} to ${max}`
}

// Only short numbers are repeated: longer texts stand in the cell anyway.
function size(column: Column, typed: string | undefined, language: Language): string {
  const number = /^\s*([+-]?\d{1,5})\s*$/.exec(typed ?? '')?.[1]
  const [, max] = rangeOf(column) ?? [0, 0]
  if (number === undefined)
    return language === 'de' ? 'Diese Zahl geht hier nicht' : 'This number is not possible'
  const large = Number(number) > max
  if (language === 'de') return `${number} ist zu ${large ? 'groß' : 'klein'}`
  return `${number} is too ${large ? 'large' : 'small'}`
}

function nameOfCode(column: Column, context: ProblemContext, language: Language): string {
  const codes = context.template ? codesIn(column, context.template) : []
  const typed = context.typed?.trim() ?? ''
  const known = codes.find((code) => [code.key, code.de, code.en, code.short].includes(typed))
  const name = known ? codeLabel(known, language) : context.candidates?.[0]?.[language]
  if (name) return quoted(name, language)
  return language === 'de' ? 'Dieser Wert' : 'This value'
}

function some(context: ProblemContext, language: Language): string {
  const [first, second, third, ...more] = context.candidates ?? []
  const names = [first, second, third].flatMap((code) => (code ? [codeLabel(code, language)] : []))
  return names.length > 0 ? `: ${names.join('; ')}${more.length > 0 ? ' …' : ''}` : ''
}

function length(column: Column, context: ProblemContext, language: Language): string {
  if (column.type !== 'text') return ''
  const now =
    context.typed === undefined
      ? ''
      : `${context.typed.length} ${language === 'de' ? 'statt' : 'instead of'} `
  return language === 'de'
    ? `: ${now}höchstens ${column.maxLength} Zeichen`
    : `: ${now}at most ${column.maxLength} characters`
}

/** Why a text or value is refused in a column, and what to do instead; without a column, that there is none. */
export function valueProblemMessage(
  problem: ValueProblem,
  column: Column | undefined,
  language: Language,
  context: ProblemContext = {},
): string {
  if (!column) return TEXTS.unknown_column[language]
  const words: Readonly<Record<string, () => string>> = {
    label: () => quoted(column[language], language),
    value: () => nameOfCode(column, context, language),
    range: () => range(column, language),
    size: () => size(column, context.typed, language),
    some: () => some(context, language),
    length: () => length(column, context, language),
  }
  return TEXTS[problem][language].replace(/\{(\w+)\}/g, (_, name: string) => words[name]?.() ?? '')
}
