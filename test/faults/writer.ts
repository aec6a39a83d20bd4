import { type Client, signIn } from '../bench/client.ts'

interface Row {
  readonly id: string
  revision: number
  /** What was written last; another value follows, so that every write changes something. */
  value?: number
}

interface Sent {
  readonly operation: {
    readonly id: string
    readonly entry: string
    readonly values: { readonly network_contacts: number }
  }
  readonly body: string
  /** The answer as it came; null while none did. */
  answer: string | null
}

const SHEETS = [
  ['caritas-1', 'caritas-rheine'],
  ['lernen-1', 'lernen-foerdern'],
] as const

/** One person who writes into rows of their own, one change after the other, and knows what was acknowledged. */
export class Writer {
  readonly #client: Client
  readonly #rows: readonly Row[]
  readonly #random: () => number
  readonly #name: string
  #all: Sent[] = []
  #running = false

  private constructor(name: string, client: Client, rows: readonly Row[], random: () => number) {
    this.#name = name
    this.#client = client
    this.#rows = rows
    this.#random = random
  }

  /** So many writers, with the rows of the open demo sheets dealt out among them. */
  static async crew(url: string, count: number, random: () => number): Promise<Writer[]> {
    const sheets = await Promise.all(
      SHEETS.map(async ([user, unit]) => {
        const client = await signIn({ url }, user)
        const sheet: { entries: Row[] } = JSON.parse(
          await (await client.get(`/api/sheets/${unit}/2023-09`)).text(),
        )
        return { client, rows: sheet.entries }
      }),
    )
    return Array.from({ length: count }, (_, at) => {
      const { client, rows } = sheets[at % sheets.length] ?? { client: null as never, rows: [] }
      const place = Math.floor(at / sheets.length)
      const own = rows.filter((_row, i) => i % Math.ceil(count / sheets.length) === place)
      return new Writer(
        `w${at}`,
        client,
        own.map(({ id, revision }) => ({ id, revision })),
        random,
      )
    })
  }

  /** Writes until it is stopped or nobody answers. */
  async run(): Promise<void> {
    this.#running = true
    while (this.#running) {
      const row = this.#rows[Math.floor(this.#random() * this.#rows.length)]
      if (!row) return
      // A write that changes nothing is answered, but stands in no log.
      const next = 10 + (this.#all.length % 40)
      row.value = next === row.value ? next + 40 : next
      const operation = {
        id: `fault-${this.#name}-${this.#all.length}`,
        type: 'set',
        entry: row.id,
        base: row.revision,
        values: { network_contacts: row.value },
      }
      const sent: Sent = { operation, body: JSON.stringify({ operations: [operation] }), answer: null }
      this.#all.push(sent)
      if (!(await this.#send(sent))) return
    }
  }

  stop(): void {
    this.#running = false
  }

  /** Asks for every answer that did not come; throws when an answer that did come is not given again. */
  async settle(): Promise<void> {
    for (const sent of this.#all.slice(-5)) {
      const before = sent.answer
      if (!(await this.#send(sent))) throw new Error('no answer after the restart')
      if (before !== null && before !== sent.answer) throw new Error(`another answer to ${sent.operation.id}`)
    }
  }

  /** Ids of the changes that the server has acknowledged. */
  get acknowledged(): readonly string[] {
    return this.#all.flatMap(({ operation, answer }) => (answer === null ? [] : [operation.id]))
  }

  get sent(): readonly string[] {
    return this.#all.map(({ operation }) => operation.id)
  }

  /** Entry → the value that was acknowledged last. */
  get last(): ReadonlyMap<string, number> {
    return new Map(this.#all.map(({ operation }) => [operation.entry, operation.values.network_contacts]))
  }

  async #send(sent: Sent): Promise<boolean> {
    try {
      const text = await (await this.#client.post('/api/changes', JSON.parse(sent.body))).text()
      const [result] = (JSON.parse(text) as { results: { outcome: string; revision: number }[] }).results
      if (result?.outcome !== 'applied') throw new SyntaxError(`${sent.operation.id}: ${text}`)
      const row = this.#rows.find(({ id }) => id === sent.operation.entry)
      if (row) row.revision = Math.max(row.revision, result.revision)
      sent.answer = text
      return true
    } catch (error) {
      if (error instanceof SyntaxError && String(error.message).startsWith('fault-')) throw error
      return false
    }
  }
}
