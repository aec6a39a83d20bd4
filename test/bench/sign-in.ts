import { bundleWorker } from '../../worker/local/bundle.ts'
import { startHost } from '../../worker/local/host.ts'
import { inProject } from '../../worker/local/project.ts'
import { Authenticator } from '../support/authenticator.ts'
import { type Client, signIn } from './client.ts'
import { atMost, figure, type Result, spread, spreadText } from './table.ts'

const CALLS = 1500
const TRIES = 160
/** Failures that one passkey is allowed are ten; the counters are emptied before. */
const TRIES_A_TURN = 4

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function addedBySession(): Promise<Result> {
  const script = await bundleWorker({ entry: inProject('test/bench/sign-in-worker.ts') })
  const host = await startHost({ port: 0, dataDir: null, web: false, script })
  try {
    const client = await signIn(host, 'caritas-1')
    const call = (path: string) => () => client.get(path).then((answer) => answer.text())
    const bare: number[] = []
    const signed: number[] = []
    for (let i = 0; i < CALLS; i += 1) {
      bare.push(await timed(call('/api/bare')))
      signed.push(await timed(call('/api/signed')))
    }
    const added = spread(signed).median - spread(bare).median
    return atMost(
      'what a session adds to a call, p50',
      added,
      1,
      'ms',
      `${figure(added)} (${spreadText(spread(signed))} against ${spreadText(spread(bare))})`,
    )
  } finally {
    await host.stop()
  }
}

/** How likely it is that two samples of one kind differ as much in their ranks (Mann–Whitney, normal approximation). */
function probability(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((value) => ({ value, own: 1 })), ...other.map((value) => ({ value, own: 0 }))]
  const ranks = all.toSorted((a, b) => a.value - b.value)
  const sum = ranks.reduce((total, { own }, i) => total + own * (i + 1), 0)
  const [n, m] = [one.length, other.length]
  const u = sum - (n * (n + 1)) / 2
  const z = Math.abs(u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12)
  // Abramowitz and Stegun 26.2.17, both sides.
  const t = 1 / (1 + 0.2316419 * z)
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    (0.31938153 * t -
      0.356563782 * t ** 2 +
      1.781477937 * t ** 3 -
      1.821255978 * t ** 4 +
      1.330274429 * t ** 5)
  return Math.min(1, 2 * tail)
}

interface Options {
  readonly challenge: string
}

async function enrol(nobody: Client, coordinator: Client, key: Authenticator): Promise<void> {
  const read = async <T>(answer: Promise<Response>): Promise<T> =>
    JSON.parse(await (await answer).text()) as T
  const grant = { role: 'case_manager', units: [{ id: 'caritas-rheine', lead: false }] }
  const invitation = { name: 'Messung', grant, notImmigrationOffice: true }
  const { token } = await read<{ token: string }>(coordinator.post('/api/people', invitation))
  const held = { token, code: null }
  const options = await read<Options>(nobody.post('/api/invitations/options', held))
  const response = await key.create(options)
  const accepted = await nobody.post('/api/invitations/accept', { ...held, response })
  if (!accepted.ok) throw new Error(`not enrolled: ${accepted.status}`)
}

async function knownAndUnknown(): Promise<Result[]> {
  const host = await startHost({ port: 0, dataDir: null, web: false })
  try {
    const coordinator = await signIn(host, 'koordination')
    const key = new Authenticator(host.url)
    await enrol(await signIn(host, 'lesen'), coordinator, key)
    const nobody = await signIn(host, 'lesen')
    const refused = async (who: Authenticator): Promise<number> => {
      const options: Options = JSON.parse(
        await (await nobody.post('/api/session/passkey/options', {})).text(),
      )
      const response = await who.get(options, { forged: true })
      return timed(async () => {
        const answer = await nobody.post('/api/session/passkey', { response })
        await answer.text()
        if (answer.status !== 401) throw new Error(`answered ${answer.status}`)
      })
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let i = 0; i < TRIES; i += 1) {
      if (i % TRIES_A_TURN === 0) await host.db.prepare('DELETE FROM attempt').run()
      // Whoever comes first changes, so that no order shows in the figures.
      const stranger = new Authenticator(host.url)
      if (i % 2 === 0) known.push(await refused(key))
      unknown.push(await refused(stranger))
      if (i % 2 === 1) known.push(await refused(key))
    }
    const p = probability(known, unknown)
    return [
      {
        what: 'a refused passkey of somebody; of nobody, ms',
        measured: `${spreadText(spread(known))}; ${spreadText(spread(unknown))}`,
      },
      {
        what: 'chance that one kind differs as much from itself',
        measured: `p = ${figure(p)}`,
        bar: '≥ 0.01',
        ok: p >= 0.01,
      },
    ]
  } finally {
    await host.stop()
  }
}

/** What signing in costs, and whether its timing tells who has an account. */
export async function benchSignIn(): Promise<Result[]> {
  return [await addedBySession(), ...(await knownAndUnknown())]
}
