import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach } from 'vitest'
import type { Published } from '#domain/template/published.ts'
import { forgetHouse } from '../../worker/store/house.ts'
import { type Answer, as, type Call, seed } from './api.ts'

/** The month after the one that the tests stand in. */
export const OCTOBER = '2023-10'

/** A column of one's own, changed by `change`. */
export const column = (key: string, change: object = {}) => ({
  key,
  de: 'Kinderbetreuung',
  en: 'Childcare',
  group: 'situation',
  type: 'code',
  list: 'childcare',
  required: [],
  carry: true,
  disclosure: ['sensitive'],
  ...change,
})

/** A column with a list of its own. */
export const CHILDCARE = {
  addCodes: {
    childcare: [
      { key: 'found', de: 'gesichert', en: 'arranged' },
      { key: 'wanted', de: 'gesucht', en: 'wanted' },
    ],
  },
  addColumns: [{ after: 'housing', column: column('childcare') }],
}

/** A column of free text. */
export const REMARK = {
  key: 'remark',
  de: 'Anmerkung zum Monat',
  en: 'Remark on the month',
  group: 'month',
  type: 'text',
  maxLength: 80,
  required: [],
  carry: false,
  disclosure: ['text'],
}

/** An answer to a step of publishing; what went wrong stands in it as well. */
export type Step = Published & {
  readonly code: string
  readonly problems: readonly { readonly at: string; readonly code: string }[]
  readonly months: readonly string[]
}

/** A county whose coordinator publishes; every test begins with its first version and without sheets, while the audit goes on. */
export function publisher() {
  const people = new Map<string, Call>()
  const call = (user: string): Call => {
    const known = people.get(user)
    if (!known) throw new Error(`nobody is signed in as ${user}`)
    return known
  }
  beforeAll(async () => {
    await seed()
    for (const user of ['koordination', 'caritas-1']) people.set(user, await as(user))
  })
  beforeEach(async () => {
    await env.DB.batch([
      env.DB.prepare(`DELETE FROM template WHERE valid_from <> '2022-01'`),
      env.DB.prepare('DELETE FROM entry'),
      env.DB.prepare('DELETE FROM sheet'),
      env.DB.prepare('DELETE FROM case_file'),
    ])
    forgetHouse()
  })
  const county: Call = (...request) => call('koordination')(...request)
  const member: Call = (...request) => call('caritas-1')(...request)
  const read = async (): Promise<Published> => (await county<Published>('GET', '/api/template/versions')).json
  return {
    county,
    member,
    read,
    async publish(parts: object, month = OCTOBER, seen?: string): Promise<Answer<Step>> {
      const body = { version: { validFrom: month, ...parts }, seen: seen ?? (await read()).stamp }
      return county('POST', `/api/template/versions/${month}`, body)
    },
    async withdraw(month = OCTOBER, seen?: string): Promise<Answer<Step>> {
      return county('POST', `/api/template/versions/${month}/withdraw`, {
        seen: seen ?? (await read()).stamp,
      })
    },
  }
}

/** Signs in at the Worker of a later day, on the same database. */
export function onDay(today: string, user: string): Promise<Call> {
  return as(user, { ...env, TODAY: today })
}
