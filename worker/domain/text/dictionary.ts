import { BOM } from '../csv.ts'
import { excelTexts } from '../spreadsheet.ts'
import { isCoarsened } from '../report/coarse.ts'
import { CATALOGUE_RULE } from '../rules/attached.ts'
import { attachedTo, isFixed, rulesOf } from '../rules/columns.ts'
import { RULES, type RuleId } from '../rules/rule.ts'
import { type Code, codeLabel } from '../template/code.ts'
import { type Column, GROUPS, isServerColumn } from '../template/column.ts'
import { codesOf, type Template } from '../template/template.ts'
import { codesIn } from '../template/codes-in.ts'
import { attachedText } from './attached-text.ts'
import type { Language, Twin } from './message.ts'
import { LEVEL_TEXTS, RULE_TEXTS } from './rule-texts.ts'

/** What a deployment's dictionary tells of a column. */
export interface Field {
  readonly key: string
  readonly label: string
  readonly group: string
  /** What a cell may hold. */
  readonly holds: string
  /** Whether the system fills it. */
  readonly given: boolean
  /** Who must fill it; empty when nobody must. */
  readonly required: string
  readonly carried: boolean
  /** How it leaves the house when nothing else is chosen (`detail=coarse`). */
  readonly leaves: string
  readonly hint: string
  readonly codes: readonly Code[]
  readonly rules: readonly RuleId[]
  /** What these rules demand of it, one sentence each. */
  readonly demands: readonly { readonly rule: RuleId; readonly text: string }[]
}

const HOLDS = {
  server: { de: 'vergibt das System', en: 'given by the system' },
  code: { de: 'ein Code der Liste', en: 'one code of the list' },
  codes: { de: 'mehrere Codes der Liste', en: 'several codes of the list' },
  month: { de: 'Monat (MM.JJJJ)', en: 'month (MM/YYYY)' },
  year: { de: 'Jahr (JJJJ) oder ein Wort der Liste', en: 'year (YYYY) or a word of the list' },
  integer: { de: 'ganze Zahl', en: 'whole number' },
  text: { de: 'freier Text, geprüft auf Angaben zu Personen', en: 'free text, checked for personal data' },
} as const satisfies Record<string, Twin>

function holds(column: Column, language: Language): string {
  if (isServerColumn(column)) return HOLDS.server[language]
  switch (column.type) {
    case 'integer':
      return `${HOLDS.integer[language]}, ${column.min}–${column.max}`
    case 'text': {
      const most = { de: 'höchstens', en: 'at most' }[language]
      return `${HOLDS.text[language]}, ${most} ${column.maxLength}`
    }
    case 'codes':
    case 'month':
    case 'year':
      return HOLDS[column.type][language]
    default:
      return HOLDS.code[language]
  }
}

const CONDITIONS: Readonly<Record<NonNullable<Column['condition']>, Twin>> = {
  contacts: { de: 'wenn es Kontakte gab', en: 'where there were contacts' },
  closed: { de: 'wenn der Fall beendet ist', en: 'where the case is closed' },
  closed_consulted: {
    de: 'wenn ein Fall des Case Managements oder eine Kurzberatung beendet ist',
    en: 'where a case of Case Management or a short consultation is closed',
  },
  closed_cm: {
    de: 'wenn ein Fall des Case Managements beendet ist',
    en: 'where a case of Case Management is closed',
  },
}

function required(column: Column, template: Template, language: Language): string {
  if (column.condition) return CONDITIONS[column.condition][language]
  if (!rulesOf(column, template).includes('R03')) return ''
  return codesOf(template, 'kind')
    .filter(({ key }) => column.required.some((kind) => kind === key))
    .map((code) => codeLabel(code, language))
    .join(', ')
}

const COARSE: Readonly<Record<string, Twin>> = {
  residence: { de: 'nach Gruppen', en: 'by group' },
  origin: {
    de: 'nur Länder mit mindestens fünf Fällen, sonst der Kontinent',
    en: 'countries with at least five cases alone, else the continent',
  },
  persons: { de: 'als 1, 2, 3–4 oder 5+', en: 'as 1, 2, 3–4 or 5+' },
  arrival_year: {
    de: 'als Jahre in Deutschland: 0–1, 2–5, 6–10, 11+',
    en: 'as years in Germany: 0–1, 2–5, 6–10, 11+',
  },
}
const LEAVES = {
  text: { de: 'gar nicht', en: 'not at all' },
  country: { de: 'nur der Kontinent', en: 'the continent alone' },
  internal: { de: 'verlässt die Dienststelle nie', en: 'never leaves the unit' },
  pseudonym: {
    de: 'als Nummer, die nur in der einen Datei gilt',
    en: 'as a number that holds in the one file',
  },
  exact: { de: 'wie eingetragen', en: 'as entered' },
} as const satisfies Record<string, Twin>

function leaves(column: Column, language: Language): string {
  if (column.disclosure.includes('internal')) return LEAVES.internal[language]
  if (column.type === 'case_number') return LEAVES.pseudonym[language]
  if (!isCoarsened(column)) return LEAVES.exact[language]
  const byType = column.type === 'text' || column.type === 'country' ? LEAVES[column.type] : LEAVES.exact
  return (COARSE[column.key] ?? byType)[language]
}

function demandsOf(column: Column, template: Template, language: Language): Field['demands'] {
  return [
    ...rulesOf(column, template)
      .filter((rule) => isFixed(rule, column, template))
      .map((rule) => ({ rule, text: RULE_TEXTS[rule][language] })),
    ...attachedTo(column, template).map((one) => ({
      rule: CATALOGUE_RULE[one.rule.demand],
      text: `${attachedText(one, template, language)} (${LEVEL_TEXTS[one.rule.level][language]})`,
    })),
  ]
}

/** The columns of a template as its dictionary tells them, in their order on the sheet. */
export function fieldsOf(template: Template, language: Language): Field[] {
  return template.columns.map((column) => ({
    key: column.key,
    label: column[language],
    group: GROUPS[column.group][language],
    holds: holds(column, language),
    given: isServerColumn(column),
    required: required(column, template, language),
    carried: column.carry,
    leaves: leaves(column, language),
    hint: column.hint?.[language] ?? '',
    codes: codesIn(column, template),
    rules: rulesOf(column, template),
    demands: demandsOf(column, template, language),
  }))
}

/** The tables of the dictionary as files. */
export const DICTIONARY_TABLES = ['fields', 'codes', 'rules'] as const
export type DictionaryTable = (typeof DICTIONARY_TABLES)[number]

const HEADS: Readonly<Record<DictionaryTable, Readonly<Record<Language, readonly string[]>>>> = {
  fields: {
    de: [
      'Schlüssel',
      'Spalte',
      'Bereich',
      'Inhalt',
      'Pflicht',
      'Übernahme',
      'In der Datei',
      'Hinweis',
      'Regeln',
    ],
    en: ['Key', 'Column', 'Group', 'Holds', 'Required', 'Carried over', 'In the file', 'Hint', 'Rules'],
  },
  codes: {
    de: ['Spalte', 'Code', 'Bezeichnung', 'Erläuterung', 'Gruppe', 'gilt ab', 'gilt bis', 'läuft aus ab'],
    en: ['Column', 'Code', 'Label', 'Explanation', 'Group', 'valid from', 'valid to', 'phased out from'],
  },
  rules: { de: ['Regel', 'Aussage', 'Folge'], en: ['Rule', 'Demand', 'Consequence'] },
}
const YES: Twin = { de: 'ja', en: 'yes' }

function lines(
  table: DictionaryTable,
  template: Template,
  language: Language,
): readonly (readonly string[])[] {
  switch (table) {
    case 'fields':
      return fieldsOf(template, language).map((field) => [
        field.key,
        field.label,
        field.group,
        field.holds,
        field.required,
        field.carried ? YES[language] : '',
        field.leaves,
        field.hint,
        field.rules.join(', '),
      ])
    case 'codes':
      return fieldsOf(template, language).flatMap(({ key, codes }) =>
        codes.map((code) => [
          key,
          code.key,
          code[language],
          language === 'de' ? (code.hint ?? '') : '',
          code.group ?? '',
          code.validFrom ?? '',
          code.validTo ?? '',
          code.phaseOut ?? '',
        ]),
      )
    case 'rules':
      return (Object.keys(RULES) as RuleId[]).map((id) => [
        id,
        RULE_TEXTS[id][language],
        LEVEL_TEXTS[RULES[id]][language],
      ])
  }
}

/** A table of the dictionary, its heading first. */
export function dictionaryRows(
  table: DictionaryTable,
  template: Template,
  language: Language,
): readonly (readonly string[])[] {
  return [HEADS[table][language], ...lines(table, template, language)]
}

/** A table of the dictionary as a file for German Excel. */
export function dictionaryFile(table: DictionaryTable, template: Template, language: Language): string {
  return BOM + dictionaryRows(table, template, language).map(excelTexts).join('')
}
