import * as v from 'valibot'
import type { TemplateVersion } from '#domain/template/template.ts'
import { MonthText } from './fields.ts'

const MOST = 300
/** Longest version, in characters of JSON: all codes of all lists fit. */
const LONGEST = 100_000
const KEY = /^[A-Za-z0-9_+-]{1,40}$/

// What the texts may say is judged by the domain, at their fields; here only their size.
const Text = v.pipe(v.string(), v.maxLength(400))
const Key = v.pipe(v.string(), v.regex(KEY))
const Keys = v.pipe(v.array(Key), v.maxLength(MOST))
const few = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.record(Key, schema),
    v.check((by) => Object.keys(by).length <= MOST),
  )
const Twin = v.strictObject({ de: Text, en: Text })
const Kinds = v.pipe(v.array(v.picklist(['cm', 'short', 'contact'])), v.maxLength(3))

const RULE = { level: v.picklist(['submit', 'warn', 'hint']), column: Key }
const Rules = v.pipe(
  v.array(
    v.variant('demand', [
      v.strictObject({ demand: v.literal('at_most'), ...RULE }),
      v.strictObject({ demand: v.literal('only_when'), ...RULE, codes: v.exactOptional(Keys) }),
      v.strictObject({ demand: v.literal('exactly_when'), ...RULE, codes: v.exactOptional(Keys) }),
    ]),
  ),
  v.maxLength(10),
)

const Code = v.strictObject({
  key: Key,
  de: Text,
  en: Text,
  hint: v.exactOptional(Text),
  aliases: v.exactOptional(v.pipe(v.array(Text), v.maxLength(20))),
  group: v.exactOptional(Text),
  exclusive: v.exactOptional(v.boolean()),
})

const BASE = {
  key: Key,
  de: Text,
  en: Text,
  group: v.picklist(['case', 'person', 'situation', 'process', 'month', 'closing', 'note']),
  required: Kinds,
  carry: v.boolean(),
  disclosure: v.pipe(
    v.array(v.picklist(['quasi', 'sensitive', 'time', 'activity', 'text', 'internal'])),
    v.maxLength(6),
  ),
  hint: v.exactOptional(Twin),
  rules: v.exactOptional(Rules),
}
const withList = <T extends 'code' | 'codes' | 'country' | 'municipality'>(type: T) =>
  v.strictObject({ ...BASE, type: v.literal(type), list: Key })

// Nothing about a text column turns its check off: there is no such property.
const Column = v.variant('type', [
  withList('code'),
  withList('codes'),
  withList('country'),
  withList('municipality'),
  v.strictObject({ ...BASE, type: v.literal('integer'), min: v.number(), max: v.number() }),
  v.strictObject({ ...BASE, type: v.literal('month') }),
  v.strictObject({ ...BASE, type: v.literal('year') }),
  v.strictObject({ ...BASE, type: v.literal('text'), maxLength: v.number() }),
])

/** A version as it is sent; what it may change is judged by `judgeVersion`. */
export const Version: v.GenericSchema<unknown, TemplateVersion> = v.pipe(
  v.strictObject({
    validFrom: MonthText,
    enable: v.exactOptional(Keys),
    addColumns: v.exactOptional(
      v.pipe(
        v.array(v.strictObject({ after: v.union([Key, v.literal('')]), column: Column })),
        v.maxLength(100),
      ),
    ),
    removeColumns: v.exactOptional(Keys),
    changeColumns: v.exactOptional(
      few(
        v.strictObject({
          de: v.exactOptional(Text),
          en: v.exactOptional(Text),
          hint: v.exactOptional(Twin),
          required: v.exactOptional(Kinds),
          rules: v.exactOptional(Rules),
        }),
      ),
    ),
    orderColumns: v.exactOptional(Keys),
    addCodes: v.exactOptional(few(v.pipe(v.array(Code), v.maxLength(MOST)))),
    changeCodes: v.exactOptional(
      few(
        few(
          v.strictObject({
            de: v.exactOptional(Text),
            en: v.exactOptional(Text),
            hint: v.exactOptional(Text),
            aliases: v.exactOptional(v.pipe(v.array(Text), v.maxLength(20))),
          }),
        ),
      ),
    ),
    retireCodes: v.exactOptional(few(Keys)),
    phaseOutCodes: v.exactOptional(few(Keys)),
    orderCodes: v.exactOptional(few(Keys)),
  }),
  // Every text in it is checked, so there are only so many.
  v.check((version) => JSON.stringify(version).length <= LONGEST),
)

/** What the sender has seen of the published versions. */
export const Seen = v.pipe(v.string(), v.maxLength(20_000))
