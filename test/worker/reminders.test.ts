import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import worker from '../../worker/index.ts'
import { sendReminders } from '../../worker/mail/reminders.ts'
import { forgetHouse } from '../../worker/store/house.ts'
import { as, seed } from '../support/api.ts'
import { open } from '../support/sheets.ts'

interface Mail {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

const MAILBOXES = { 'caritas-rheine': 'kim@caritas.example', 'lernen-foerdern': 'kim@lernen.example' }
let mails: Mail[]
let fails = false

// The fifth working day after August 2023 is 7 September, after July 7 August, after June 7 July, after May 7 June, after April 8 May.
const on = (day: string, more: Partial<Cloudflare.Env> = {}): Cloudflare.Env => ({
  ...env,
  DEMO: '1',
  TODAY: day,
  MAIL: {
    send: async (mail: unknown) => {
      if (fails) throw new Error('not today')
      mails.push(mail as Mail)
      return { messageId: 'x' }
    },
  } as unknown as SendEmail,
  MAIL_FROM: 'kim@kreis.example',
  UNIT_MAILBOXES: JSON.stringify(MAILBOXES),
  PUBLIC_ADDRESS: 'https://kim.example/',
  ...more,
})
const now = new Date()

interface Told {
  readonly unit: string | null
  readonly month: string
  readonly time: string
  readonly outcome: string
}
const events = async (): Promise<Told[]> =>
  (
    await env.DB.prepare(
      `SELECT unit, month, data ->> '$.time' AS time, data ->> '$.outcome' AS outcome FROM event WHERE kind = 'reminder' ORDER BY seq`,
    ).all<Told>()
  ).results

beforeAll(seed)

beforeEach(() => {
  forgetHouse()
  mails = []
  fails = false
})

describe('reminders by mail, where a deployment has a binding for it', () => {
  test('go to the units that are still open, the day before the deadline and the day after, once each', async () => {
    const caritas = await as('caritas-1')
    await open(caritas, 'caritas-rheine', '2023-08')
    await caritas('POST', '/api/sheets/caritas-rheine/2023-08/submit', { nil: true })
    await sendReminders(on('2023-09-06'), now)
    expect(mails.map(({ to }) => to)).toContain('kim@lernen.example')
    const [mail] = mails.filter(({ to }) => to === 'kim@lernen.example')
    expect(mail).toMatchObject({
      from: 'kim@kreis.example',
      subject: 'KIM-Monatsblatt August 2023: Abgabe steht noch aus',
    })
    expect(mail?.text).toContain('bis morgen, 07.09.2023')
    expect(mail?.text).toContain('https://kim.example/')

    const sent = mails.length
    await sendReminders(on('2023-09-06'), now)
    await sendReminders(on('2023-09-07'), now)
    expect(mails).toHaveLength(sent)
    await sendReminders(on('2023-09-08'), now)
    expect(mails.at(-1)?.text).toContain('war am 07.09.2023 fällig')
    expect(JSON.stringify(await events())).not.toContain('@')
  })

  test('a mail that did not go out is tried again, and the audit tells of both', async () => {
    fails = true
    await sendReminders(on('2023-08-06'), now)
    fails = false
    await sendReminders(on('2023-08-06'), now)
    const told = (await events()).filter(
      ({ unit, month }) => unit === 'lernen-foerdern' && month === '2023-07',
    )
    expect(told).toEqual([
      { unit: 'lernen-foerdern', month: '2023-07', time: 'before', outcome: 'failed' },
      { unit: 'lernen-foerdern', month: '2023-07', time: 'before', outcome: 'sent' },
    ])
  })

  test('a unit without staff owes nothing, and one without a mailbox is not written to', async () => {
    const county = await as('koordination')
    await county('POST', '/api/sheets/lernen-foerdern/2023-06/vacancy', { vacant: true })
    await sendReminders(
      on('2023-07-06', { UNIT_MAILBOXES: JSON.stringify({ 'lernen-foerdern': 'kim@lernen.example' }) }),
      now,
    )
    expect(mails).toEqual([])
  })

  test.each<[string, Partial<Cloudflare.Env>]>([
    ['a sender', { MAIL_FROM: '' }],
    ['mailboxes', { UNIT_MAILBOXES: '' }],
    ['mailboxes that are such', { UNIT_MAILBOXES: '{"caritas-rheine":"Frau Odalwitsch"}' }],
  ])('without %s none is sent', async (_what, more) => {
    await sendReminders(on('2023-05-07', more), now)
    expect(mails).toEqual([])
  })

  test('a slip in the setting of the mailboxes stands in the audit', async () => {
    await sendReminders(on('2023-05-07', { UNIT_MAILBOXES: 'caritas-rheine: kim@caritas.example' }), now)
    expect((await events()).at(-1)).toEqual({
      unit: null,
      month: '2023-04',
      time: 'before',
      outcome: 'unreadable',
    })
  })

  test('the schedule sends them', async () => {
    await worker.scheduled({} as ScheduledController, on('2023-06-06'))
    expect(mails.length).toBeGreaterThan(0)
  })
})
