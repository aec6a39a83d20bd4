import * as v from 'valibot'
import { MAX_OPERATIONS, OPERATION_ID, type RawValues } from '#domain/operation.ts'
import { MonthText, Slug } from './fields.ts'

const Id = v.pipe(v.string(), v.regex(OPERATION_ID))
/** A case number as somebody sends it; judged later. */
export const CaseNumber = v.pipe(v.string(), v.maxLength(16))
const Revision = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

// The object itself is handed on: copying it key by key would lose `__proto__`, which must be refused by name.
const isObject = (value: unknown): value is RawValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const Values = v.custom<RawValues>(isObject)
/** Values of a row, by column; at least one. */
export const FilledValues = v.custom<RawValues>((value) => isObject(value) && Object.keys(value).length > 0)

const base = { id: Id, after: v.exactOptional(v.pipe(v.array(Id), v.maxLength(MAX_OPERATIONS))) }
const onEntry = { ...base, entry: Id, base: Revision }
const create = {
  ...base,
  type: v.literal('create'),
  unit: Slug,
  month: MonthText,
  entry: v.exactOptional(Id),
}

/** Body of `POST /api/changes`. */
export const ChangesBody = v.strictObject({
  operations: v.pipe(
    v.array(
      v.union([
        v.strictObject({ ...onEntry, type: v.literal('set'), values: FilledValues }),
        v.strictObject({ ...create, values: FilledValues }),
        v.strictObject({ ...create, values: Values, case: CaseNumber }),
        v.strictObject({ ...create, values: Values, split: Id }),
        v.strictObject({ ...onEntry, type: v.literal('remove') }),
        v.strictObject({ ...onEntry, type: v.literal('confirm') }),
        v.strictObject({ ...onEntry, type: v.literal('restore'), change: Id }),
        v.strictObject({
          ...base,
          type: v.literal('handover'),
          case: CaseNumber,
          unit: Slug,
          from: MonthText,
        }),
      ]),
    ),
    v.minLength(1),
    v.maxLength(MAX_OPERATIONS),
  ),
})
