import * as v from 'valibot'
import {
  FILTER_LENGTH,
  MAX_FILTER_VALUES,
  MAX_LAYOUT_COLUMNS,
  MAX_ROW_TEMPLATES,
  MAX_VIEW_MONTHS,
  MAX_VIEWS,
  ROW_TEMPLATE_NAME,
  VIEW_NAME,
} from '#domain/preference.ts'
import { findPersonalData } from '#domain/privacy/check.ts'
import { MonthText } from './fields.ts'

const name = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(longest),
    v.check((text) => findPersonalData(text).length === 0),
  )
const Key = v.pipe(v.string(), v.regex(/^[a-z_]{1,32}$/))
const Keys = v.pipe(v.array(Key), v.maxLength(MAX_LAYOUT_COLUMNS))
// Codes and numbers have no blanks and no sentences: a text cannot pass for one.
const CodeKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_+.-]{1,32}$/))
const Template = v.strictObject({
  name: name(ROW_TEMPLATE_NAME),
  values: v.pipe(
    v.record(
      Key,
      v.union([CodeKey, v.pipe(v.number(), v.integer()), v.pipe(v.array(CodeKey), v.maxLength(60))]),
    ),
    v.check((values) => Object.keys(values).length <= MAX_LAYOUT_COLUMNS),
  ),
})
const Layout = v.strictObject({
  hidden: v.optional(Keys),
  order: v.optional(Keys),
  widths: v.optional(
    v.pipe(
      v.record(Key, v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
      v.check((widths) => Object.keys(widths).length <= MAX_LAYOUT_COLUMNS),
    ),
  ),
  folded: v.optional(Keys),
  frozen: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_LAYOUT_COLUMNS))),
})

/** What a person sets for the grid. */
export const Grid = v.strictObject({
  layout: v.optional(Layout),
  enterEdits: v.optional(v.boolean()),
  templates: v.optional(v.pipe(v.array(Template), v.maxLength(MAX_ROW_TEMPLATES))),
})

// What is sought in texts passes the check; so do values, which are those of cells, where they are no codes or numbers.
const Value = v.pipe(v.string(), v.maxLength(FILTER_LENGTH))
const isHarmless = (value: string | null): boolean =>
  value === null || /^[A-Za-z0-9_+-]{1,32}$/.test(value) || findPersonalData(value).length === 0
const Filter = v.strictObject({
  values: v.optional(v.pipe(v.array(v.nullable(Value)), v.maxLength(MAX_FILTER_VALUES))),
  text: v.optional(name(FILTER_LENGTH)),
})

/** A person's saved views of the consolidated rows. */
export const Views = v.pipe(
  v.array(
    v.strictObject({
      name: name(VIEW_NAME),
      months: v.strictObject({
        span: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_VIEW_MONTHS)),
        end: v.union([v.picklist(['current', 'last']), MonthText]),
      }),
      filters: v.pipe(
        v.record(Key, Filter),
        v.check((filters) => Object.keys(filters).length <= MAX_LAYOUT_COLUMNS),
        // Units are filtered by their names, which are the county's own.
        v.check((filters) =>
          Object.entries(filters).every(
            ([key, { values = [] }]) => key === 'unit' || values.every(isHarmless),
          ),
        ),
      ),
      sort: v.pipe(
        v.array(v.strictObject({ column: Key, descending: v.boolean() })),
        v.maxLength(MAX_LAYOUT_COLUMNS),
      ),
      group: v.optional(Key),
      layout: v.optional(Layout),
    }),
  ),
  v.maxLength(MAX_VIEWS),
  v.check((views) => new Set(views.map(({ name }) => name)).size === views.length),
)
