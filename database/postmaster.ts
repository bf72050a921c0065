/** What the operating system and postmaster.pid say about the server of one cluster folder. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** 'starting', 'stopping', 'ready', or '' while the file is being written. */
  readonly status: string
}

export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() }
  } catch {
    return undefined
  }
}

/**
 * PostgreSQL trusts a process number alone and refuses to start when any living process, or a zombie nobody buries,
 * happens to have it. Called only once `serves` has said that the number is not this cluster's server.
 */
export function forgetPostmaster(cluster: string): void {
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

/** Whether this process is alive and is the server of this very cluster, as far as the system can tell. */
export function serves(pid: number, cluster: string): boolean {
  if (!exists(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    // pid (name) state ...; the name may hold spaces and brackets. A zombie still answers to signal 0.
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '')[0]
    // The command line names the cluster, which tells the server from a stranger with a reused number. (Its working
    // folder would too, but containers often hide that even from root.)
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return state !== 'Z' && state !== 'X' && command.includes(cluster)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT' && exists(pid)
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
