import { Hono } from 'hono/tiny'
import * as v from 'valibot'
import { deleteBy, DETAILS, DIALECTS, fileName, MADE, sealOf } from '#domain/report/download.ts'
import { mayExport, type Person } from '#domain/role.ts'
import { isMonth, type Month, monthRange } from '#domain/sheet/month.ts'
import { codesOf } from '#domain/template/template.ts'
import { requireFresh } from '../auth/fresh.ts'
import { signedIn } from '../auth/signed-in.ts'
import { aboutBytes, csvTexts, type EntriesFile, planEntriesFile } from '../export/entries-csv.ts'
import { textStream } from '../export/stream.ts'
import type { AppEnv } from '../http/app-env.ts'
import { query } from '../http/body.ts'
import { today } from '../http/clock.ts'
import { logProblem } from '../http/log.ts'
import { ProblemError } from '../http/problem.ts'
import { recordEvent } from '../store/event.ts'
import { countUnique } from '../store/export.ts'
import { quasiColumns } from '#domain/report/export-columns.ts'
import { type House, loadHouse } from '../store/house.ts'

const MonthText = v.custom<Month>(isMonth)
const Query = v.pipe(
  v.strictObject({
    from: MonthText,
    to: MonthText,
    dialect: v.optional(v.picklist(DIALECTS), 'data'),
    detail: v.optional(v.picklist(DETAILS), 'coarse'),
    form: v.optional(v.picklist(MADE)),
    seal: v.optional(v.literal('1')),
    purpose: v.optional(v.pipe(v.string(), v.regex(/^[a-z_]{1,40}$/))),
  }),
  v.check(({ from, to, detail, purpose }) => from <= to && (detail === 'coarse' || purpose !== undefined)),
)
type Asked = v.InferOutput<typeof Query>

function checkPurpose({ purpose, to }: Asked, house: House): void {
  const known = codesOf(house.templateOf(to), 'download_purpose').some((code) => code.key === purpose)
  if (purpose !== undefined && !known) throw new ProblemError('invalid_query')
}

function fileOf({ from, to, dialect, detail }: Asked, person: Person, house: House): EntriesFile {
  return {
    range: { from, to, person },
    dialect,
    detail,
    templateOf: house.templateOf,
    keys: [...crypto.getRandomValues(new Uint32Array(4))],
  }
}

/** The consolidated file of a range of months, and what is to be known about such a file. Coordinators only. */
export const exportRoutes = new Hono<AppEnv>()
  .get('/entries.csv', query(Query), signedIn, async (c) => {
    const { person } = c.var
    if (!mayExport(person)) throw new ProblemError('not_allowed')
    const asked = c.req.valid('query')
    if (asked.detail === 'full') requireFresh(c.var.session.proved)
    const house = await loadHouse(c.env.DB)
    checkPurpose(asked, house)
    const file = fileOf(asked, person, house)
    const plan = await planEntriesFile(c.env.DB, file)
    const { seal, ...told } = asked
    const data = { ...told, purpose: asked.purpose ?? null, rows: plan.rows }
    await recordEvent(c.env.DB, { kind: 'download', user: person.id, data }, new Date())
    const name = fileName(asked.from, asked.to, asked.dialect, asked.detail)
    return c.body(
      textStream(
        csvTexts(c.env.DB, file, plan),
        (error) => logProblem(c, 'broken_off', 200, error),
        // Networks cut answers that look whole. Whoever asks for it gets an end to look for, and takes it off again.
        (bytes) => (seal ? sealOf({ rows: plan.rows, bytes }) : ''),
      ),
      200,
      {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'x-row-count': String(plan.rows),
        'x-delete-by': deleteBy(today(c.env), asked.purpose ?? null),
      },
    )
  })
  .get('/entries.json', query(Query), signedIn, async (c) => {
    const { person } = c.var
    if (!mayExport(person)) throw new ProblemError('not_allowed')
    const asked = c.req.valid('query')
    const house = await loadHouse(c.env.DB)
    checkPurpose(asked, house)
    const file = fileOf(asked, person, house)
    const plan = await planEntriesFile(c.env.DB, file)
    const { rows } = plan
    const date = today(c.env)
    const quasi = quasiColumns(monthRange(file.range.from, file.range.to).map(house.templateOf))
    const unique = asked.detail === 'full' ? await countUnique(c.env.DB, file.range, quasi) : null
    return c.json({
      file: fileName(asked.from, asked.to, asked.dialect, asked.detail),
      what: 'KIM-Monatsblatt, konsolidierte Arbeitsdaten (pseudonym)',
      from: asked.from,
      to: asked.to,
      dialect: asked.dialect,
      detail: asked.detail,
      purpose: asked.purpose ?? null,
      created: date,
      deleteBy: deleteBy(date, asked.purpose ?? null),
      rows,
      bytes: await aboutBytes(c.env.DB, file, plan),
      uniqueShare: unique === null || rows === 0 ? null : unique / rows,
    })
  })
