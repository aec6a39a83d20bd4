import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inProject } from './project.ts'

export interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** The lines of `ps -A -o pid=,ppid=,command=`. */
export function parseProcesses(text: string): Process[] {
  return text.split('\n').flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)
    return found ? [{ pid: Number(found[1]), parent: Number(found[2]), command: found[3] ?? '' }] : []
  })
}

/** This project's workerd at `port` whose Node process is gone; null when there is none. */
export function findOrphan(processes: readonly Process[], port: number, folder: string): Process | null {
  const nodes = new Set(processes.filter((p) => p.command.includes('start.ts')).map((p) => p.pid))
  return (
    processes.find(
      (p) =>
        p.command.startsWith(folder) &&
        p.command.includes('workerd') &&
        p.command.includes(`--socket-addr=entry=127.0.0.1:${port} `) &&
        !nodes.has(p.parent),
    ) ?? null
  )
}

/** Ends what a killed `npm start` left behind at its port: workerd outlives a SIGKILL of its parent. */
export async function endOrphan(port: number): Promise<void> {
  const listing = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,ppid=,command=']).catch(
    () => null,
  )
  const orphan = listing && findOrphan(parseProcesses(listing.stdout), port, inProject('node_modules'))
  if (!orphan) return
  process.kill(orphan.pid, 'SIGKILL')
  await new Promise((resolve) => setTimeout(resolve, 100))
}
