import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { inProject } from '../../worker/local/project.ts'

/** A server in its own process group, which can be killed as a power cut does it. */
export class FallibleServer {
  readonly dataDir: string
  readonly port: number
  #process: ChildProcess | null = null

  constructor(dataDir: string, port: number) {
    this.dataDir = dataDir
    this.port = port
  }

  get url(): string {
    return `http://localhost:${this.port}`
  }

  /** Starts; resolves with the milliseconds until it is ready. */
  async start(): Promise<number> {
    const from = performance.now()
    const run = spawn(process.execPath, [inProject('test/faults/serve.ts')], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        PORT: String(this.port),
        DATA_DIR: this.dataDir,
        WRANGLER_SEND_METRICS: 'false',
      },
    })
    this.#process = run
    for await (const line of createInterface({ input: run.stdout })) {
      if (line.startsWith('Ready')) return performance.now() - from
    }
    throw new Error('the server ended before it was ready')
  }

  /** SIGKILL to the server and to workerd under it, in the middle of whatever they do. */
  async kill(): Promise<void> {
    const run = this.#process
    if (!run?.pid) return
    this.#process = null
    const ended = once(run, 'exit')
    process.kill(-run.pid, 'SIGKILL')
    await ended
  }
}
