import { attachedText } from './attached-text.ts'
import { quoted, type Language } from './message.ts'
import { monthLabel } from '../sheet/month.ts'
import type { Column } from '../template/column.ts'
import { codesOf, columnOf, type Template } from '../template/template.ts'
import type { TemplateVersion } from '../template/version.ts'

type Say = (de: string, en: string) => void

/** What a version changes, one sentence each. `before` is the template without it, `after` with it. */
export function versionWords(
  version: TemplateVersion,
  before: Template,
  after: Template,
  language: Language,
): string[] {
  const words: string[] = []
  const say: Say = (de, en) => words.push(language === 'de' ? de : en)
  columnWords(version, before, after, language, say)
  codeWords(version, before, after, language, say)
  return words
}

function columnWords(
  version: TemplateVersion,
  before: Template,
  after: Template,
  language: Language,
  say: Say,
): void {
  const name = (key: string, template: Template): string =>
    quoted(columnOf(template, key)?.[language] ?? key, language)
  const ruled = (column: Column | undefined): void => {
    for (const rule of column?.rules ?? []) {
      const text = column ? attachedText({ column, rule }, after, language) : ''
      say(`Neue Regel: ${text}`, `New rule: ${text}`)
    }
  }
  for (const key of version.enable ?? [])
    say(`Spalte ${name(key, after)} eingeschaltet.`, `Column ${name(key, after)} turned on.`)
  for (const { column } of version.addColumns ?? []) {
    say(`Neue Spalte ${name(column.key, after)}.`, `New column ${name(column.key, after)}.`)
    ruled(column)
  }
  for (const key of version.removeColumns ?? [])
    say(
      `Spalte ${name(key, before)} entfällt; was bisher darin steht, bleibt in den früheren Monaten.`,
      `Column ${name(key, before)} ends; what stands in it stays in earlier months.`,
    )
  for (const [key, change] of Object.entries(version.changeColumns ?? {})) {
    const label = name(key, before)
    if (change.de !== undefined || change.en !== undefined)
      say(`Spalte ${label} heißt ${name(key, after)}.`, `Column ${label} is called ${name(key, after)}.`)
    if (change.hint) say(`Neuer Hinweis zu Spalte ${label}.`, `New hint for column ${label}.`)
    if (change.required) {
      const kinds = codesOf(after, 'kind')
        .filter((code) => change.required?.some((kind) => kind === code.key))
        .map((code) => code[language])
        .join(', ')
      say(
        kinds ? `Spalte ${label}: Pflicht für ${kinds}.` : `Spalte ${label}: freiwillig.`,
        kinds ? `Column ${label}: required for ${kinds}.` : `Column ${label}: optional.`,
      )
    }
    if (change.rules?.length === 0)
      say(`Spalte ${label}: ohne eigene Regeln.`, `Column ${label}: no rules of its own.`)
    if (change.rules) ruled(columnOf(after, key))
  }
  if (version.orderColumns?.length) say('Spalten in neuer Folge.', 'Columns in a new order.')
}

function codeWords(
  version: TemplateVersion,
  before: Template,
  after: Template,
  language: Language,
  say: Say,
): void {
  const month = monthLabel(after.month, language)
  const code = (list: string, key: string, template: Template): string =>
    quoted(codesOf(template, list).find((one) => one.key === key)?.[language] ?? key, language)
  for (const [list, codes] of Object.entries(version.addCodes ?? {})) {
    const place = listName(list, after, language)
    if (codesOf(before, list).length === 0) {
      const labels = codes.map(({ key }) => code(list, key, after)).join(', ')
      say(`Neue Codes für ${place}: ${labels}.`, `New codes for ${place}: ${labels}.`)
      continue
    }
    for (const { key } of codes) {
      const label = code(list, key, after)
      say(`Neuer Code ${label} in ${place}.`, `New code ${label} in ${place}.`)
    }
  }
  for (const [list, changes] of Object.entries(version.changeCodes ?? {})) {
    const place = listName(list, after, language)
    for (const key of Object.keys(changes)) {
      const [old, label] = [code(list, key, before), code(list, key, after)]
      if (old === label)
        say(`Code ${label} in ${place}: anders erläutert.`, `Code ${label} in ${place}: explained anew.`)
      else say(`Code ${old} in ${place} heißt ${label}.`, `Code ${old} in ${place} is called ${label}.`)
    }
  }
  for (const [list, keys] of Object.entries(version.retireCodes ?? {})) {
    const place = listName(list, after, language)
    for (const key of keys) {
      const label = code(list, key, before)
      say(
        `Code ${label} in ${place} gilt ab ${month} nicht mehr.`,
        `Code ${label} in ${place} ends with ${month}.`,
      )
    }
  }
  for (const [list, keys] of Object.entries(version.phaseOutCodes ?? {})) {
    const place = listName(list, after, language)
    for (const key of keys) {
      const label = code(list, key, before)
      say(
        `Code ${label} in ${place} läuft aus: ab ${month} nur noch, wo er schon stand.`,
        `Code ${label} in ${place} is phased out: from ${month} only where it stood before.`,
      )
    }
  }
  for (const list of Object.keys(version.orderCodes ?? {})) {
    const place = listName(list, after, language)
    say(`Codes in ${place} in neuer Folge.`, `Codes in ${place} in a new order.`)
  }
}

const APART: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  warn_reason: { de: 'Gründe für Warnungen', en: 'reasons for warnings' },
  download_purpose: { de: 'Zwecke vollständiger Dateien', en: 'purposes of full files' },
}

/** A code list by the columns that use it, in quotation marks. */
export function listName(list: string, template: Template, language: Language): string {
  const columns = template.columns.filter((column) => 'list' in column && column.list === list)
  const names = columns.map((column) => column[language])
  return (names.length > 0 ? names : [APART[list]?.[language] ?? list])
    .map((one) => quoted(one, language))
    .join(', ')
}
