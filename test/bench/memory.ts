import { readdirSync, readFileSync } from 'node:fs'

/** The workerd process that this process started last; null where there is no /proc. */
export function workerdPid(): number | null {
  try {
    const found = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
          const [, parent] = /\) \w (\d+) /.exec(stat) ?? []
          return stat.includes('(workerd)') && Number(parent) === process.pid ? [Number(pid)] : []
        } catch {
          return []
        }
      })
    return found.at(-1) ?? null
  } catch {
    return null
  }
}

/** Resident memory of a process in bytes. */
export function residentBytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1024
}

/** Processor time that a process has used, in milliseconds; Linux counts it in hundredths of a second. */
export function cpuMillis(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Runs a task and tells how far a process grew above what it held before, in bytes. */
export async function growthDuring(pid: number, task: () => Promise<void>): Promise<number> {
  const before = residentBytes(pid)
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, residentBytes(pid))
  }, 5)
  try {
    await task()
  } finally {
    clearInterval(timer)
  }
  return Math.max(most, residentBytes(pid)) - before
}
