import { codesIn } from '../template/codes-in.ts'
import { type Column, isServerColumn } from '../template/column.ts'
import { columnOf, everColumnOf, type Template } from '../template/template.ts'
import { isCoarsened } from './coarse.ts'
import type { Detail } from './download.ts'

const PROFILES = 'https://datapackage.org/profiles/2.0'

/** Names of the files in a data package. */
export const PACKAGE_FILES = {
  descriptor: 'datapackage.json',
  entries: 'monatsblaetter.csv',
  codes: 'codes.csv',
} as const

/** A file of the package as its descriptor names it. */
export interface PackedFile {
  /** Size in bytes. */
  readonly bytes: number
  /** SHA-256 in hex. */
  readonly sha256: string
}

/** What a data package holds and where it comes from. */
export interface PackageFacts {
  readonly from: string
  readonly to: string
  readonly detail: Detail
  /** Last day on which the files may exist, `YYYY-MM-DD`. */
  readonly deleteBy: string
  /** Columns of the consolidated file, in its order. */
  readonly header: readonly string[]
  /** Templates of the period, oldest first; the newest that has a column says what it is. */
  readonly templates: readonly Template[]
}

type Field = Readonly<Record<string, unknown>>

function typeOf(column: Column, detail: Detail): Field {
  if (detail === 'coarse' && isCoarsened(column)) return { type: 'string' }
  switch (column.type) {
    case 'integer':
      return { type: 'integer', constraints: { minimum: column.min, maximum: column.max } }
    case 'month':
    case 'sheet_month':
      return { type: 'yearmonth' }
    case 'codes':
      // The text of the standard knows a type `list`; its profile 2.0, which the descriptor names, refuses it.
      return { type: 'string', constraints: { pattern: String.raw`[^|]+(\|[^|]+)*` } }
    default:
      return { type: 'string' }
  }
}

const SEVERAL = 'Mehrere Codes, getrennt durch |.'

/** The column of a key as the newest template has it that does; a column of months between still reads by its last form. */
function columnIn(key: string, templates: readonly Template[]): Column | undefined {
  const current = templates.findLast((one) => columnOf(one, key))
  if (current) return columnOf(current, key)
  return templates.map((one) => everColumnOf(one, key)).findLast((column) => column !== undefined)
}

function fieldOf(key: string, { templates, detail }: PackageFacts): Field {
  if (key === 'state') return { name: key, title: 'Stand', type: 'string' }
  const column = columnIn(key, templates)
  if (!column) return { name: key, type: 'string' }
  const description = [column.hint?.de, column.type === 'codes' ? SEVERAL : undefined]
    .filter(Boolean)
    .join(' ')
  return {
    name: key,
    title: column.de,
    ...(description ? { description } : {}),
    ...typeOf(column, detail),
  }
}

/** Lines of the package's code lists, the heading first: column, code, labels, group, months of validity. */
export function packageCodes({ header, templates }: PackageFacts): (string | null)[][] {
  const lines = header.flatMap((key) => {
    // What one template has retired stands in the files of the months before.
    const codes = new Map(
      templates.flatMap((template) => {
        const column = everColumnOf(template, key)
        return column && !isServerColumn(column)
          ? codesIn(column, template).map((code) => [code.key, code])
          : []
      }),
    )
    return [...codes.values()].map((code) => [
      key,
      code.key,
      code.de,
      code.en,
      code.group ?? null,
      code.validFrom ?? null,
      code.validTo ?? null,
    ])
  })
  return [['column', 'code', 'de', 'en', 'group', 'valid_from', 'valid_to'], ...lines]
}

const resource = (name: string, path: string, file: PackedFile, schema: object): object => ({
  $schema: `${PROFILES}/dataresource.json`,
  name,
  path,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: file.bytes,
  hash: `sha256:${file.sha256}`,
  dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n' },
  schema: { $schema: `${PROFILES}/tableschema.json`, missingValues: [''], ...schema },
})

/**
 * The descriptor of a data package (Data Package 2.0, datapackage.org): the consolidated file with a table schema, and
 * the code lists that its codes come from. Nothing in it depends on when it is made but the day of deletion.
 */
export function packageDescriptor(
  facts: PackageFacts,
  files: { readonly entries: PackedFile; readonly codes: PackedFile },
): object {
  const { from, to, detail, deleteBy, header } = facts
  const text = (...names: readonly string[]): Field[] => names.map((name) => ({ name, type: 'string' }))
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: `kim-monatsblatt-${from}-${to}-${detail}`,
    title: `KIM-Monatsblatt, ${from} bis ${to}`,
    description: `Konsolidierte Arbeitsdaten, pseudonym und nicht anonym. Spätestens bis zum ${deleteBy} zu löschen.`,
    resources: [
      resource('monatsblaetter', PACKAGE_FILES.entries, files.entries, {
        fields: header.map((key) => fieldOf(key, facts)),
        primaryKey: ['case_number', 'month'],
      }),
      resource('codes', PACKAGE_FILES.codes, files.codes, {
        fields: [
          ...text('column', 'code', 'de', 'en', 'group'),
          { name: 'valid_from', type: 'yearmonth' },
          { name: 'valid_to', type: 'yearmonth' },
        ],
        primaryKey: ['column', 'code'],
      }),
    ],
  }
}
