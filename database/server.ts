/** Makes, starts, adopts and stops the PostgreSQL server of one cluster folder; each within a bounded time. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { withClient } from './client.ts'
import { lengthOf, remedyFor, saidSince, serverLog } from './last-words.ts'
import { forgetPostmaster, readPostmaster, serves } from './postmaster.ts'
import { asUser, type ServerUser } from './server-user.ts'
import { until } from './until.ts'

export interface Cluster {
  readonly binaries: Binaries
  readonly user: ServerUser
  /** The folder of the cluster, by its real path. */
  readonly folder: string
  readonly password: string
  readonly settings: Readonly<Record<string, string>>
}

export interface RunningServer {
  readonly pid: number
  readonly port: number
  readonly adopted: boolean
  /** Within that many milliseconds for an orderly end, then less orderly. */
  stop(within?: number): Promise<void>
}

/** Recovery after a crash reads all that was written since the last checkpoint, so starting gets a minute. */
const START_WITHIN = 60_000
const LOG_LIMIT = 10 * 1024 * 1024

export const urlOf = (port: number, password: string, database = 'postgres') =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`

/** Made under another name and renamed when whole, so a first start that is killed leaves no half cluster. */
export function createCluster({ binaries, user, folder }: Cluster, passwordFile: string, sync = true): void {
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  const made = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${partial}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order and case rules on every system, whatever locales it has installed.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(sync ? [] : ['--no-sync']),
    ],
    { ...asUser(user), env: environment(), encoding: 'utf8' },
  )
  if (made.status !== 0) {
    throw new CannotStart(`initdb could not make ${folder}: ${made.error?.message ?? made.stderr.trim()}`)
  }
  renameSync(partial, folder)
}

/** Answers once the server takes connections: one left behind by a killed process if it is fit, else a new one. */
export async function startServer(cluster: Cluster): Promise<RunningServer> {
  const made = readFileSync(join(cluster.folder, 'PG_VERSION'), 'utf8').trim()
  const ours = /(\d+)\.\d/.exec(versionOf(cluster.binaries))?.[1]
  if (ours && made !== ours) {
    throw new CannotStart(
      `${cluster.folder} was made by PostgreSQL ${made}; this is ${ours}. Dump it with the old version, or use another DATA_DIR.`,
    )
  }
  return (await adopt(cluster)) ?? (await launch(cluster))
}

export async function stopServer(folder: string, pid: number, within = 1_000): Promise<void> {
  const gone = () => readPostmaster(folder)?.pid !== pid && !serves(pid, folder)
  // Fast shutdown writes a checkpoint; immediate shutdown skips it and the next start recovers; kill is for a hung one.
  for (const [signal, patience] of [
    ['SIGINT', within],
    ['SIGQUIT', 500],
    ['SIGKILL', 500],
  ] as const) {
    if (gone()) return
    try {
      process.kill(pid, signal)
    } catch {
      // It went away in between.
    }
    if (await until(gone, { within: patience, every: 5 })) return
    if (!serves(pid, folder)) return
  }
  throw new Error(`PostgreSQL (process ${pid}, ${folder}) does not stop.`)
}

async function adopt(cluster: Cluster): Promise<RunningServer | undefined> {
  const found = readPostmaster(cluster.folder)
  if (!found) return undefined
  const { pid } = found
  // It may be recovering, or on its way down.
  await until(() => !serves(pid, cluster.folder) || readPostmaster(cluster.folder)?.status === 'ready', {
    within: START_WITHIN,
  })
  if (!serves(pid, cluster.folder)) {
    if (readPostmaster(cluster.folder)?.pid === pid) forgetPostmaster(cluster.folder)
    return undefined
  }
  const { port } = readPostmaster(cluster.folder) ?? found
  const fit = await withClient(urlOf(port, cluster.password), async (client) => {
    const { rows } = await client.query<{ folder: string; settings: string }>(
      `select current_setting('data_directory') folder, current_setting('oversight.settings', true) settings`,
    )
    if (rows[0]?.folder !== cluster.folder || rows[0].settings !== fingerprint(cluster.settings)) return false
    // What the killed process had under way ends here, with its locks.
    await client.query(
      `select pg_terminate_backend(pid, 1000) from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    )
    return true
  }).catch(() => false)
  if (fit) return { pid, port, adopted: true, stop: (within) => stopServer(cluster.folder, pid, within) }
  await stopServer(cluster.folder, pid, 10_000)
  return undefined
}

async function launch(cluster: Cluster): Promise<RunningServer> {
  const logFile = serverLog(cluster.folder)
  if (lengthOf(logFile) > LOG_LIMIT) renameSync(logFile, `${logFile}.old`)
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const before = lengthOf(logFile)
    const log = openSync(logFile, 'a', 0o600)
    const settings = { ...cluster.settings, 'oversight.settings': fingerprint(cluster.settings) }
    // Detached and writing to a file: neither Ctrl-C nor the death of this process may take the server down half-way.
    const child = spawn(
      cluster.binaries.postgres,
      [
        ...['-D', cluster.folder, '-p', String(port)],
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      { ...asUser(cluster.user), detached: true, stdio: ['ignore', log, log], env: environment() },
    )
    let ended: string | undefined
    const buried = new Promise<void>((resolve) => {
      child.once('exit', (code, signal) => {
        ended = `it ended with ${signal ?? code}`
        resolve()
      })
    })
    child.once('error', (error) => {
      ended = error.message
    })
    child.unref()
    closeSync(log)
    const ready = () => {
      const now = readPostmaster(cluster.folder)
      return now?.pid === child.pid && now?.status === 'ready'
    }
    await until(() => ended !== undefined || ready(), { within: START_WITHIN, every: 5 })
    const { pid } = child
    if (pid && ended === undefined && ready()) {
      const stop = async (within?: number) => {
        await stopServer(cluster.folder, pid, within)
        child.ref() // Leaving before the child is buried would leave a zombie behind.
        await buried
      }
      return { pid, port, adopted: false, stop }
    }

    const said = saidSince(logFile, before)
    if (ended && attempt < 5 && said.includes('could not bind')) continue // Another process was quicker.
    if (pid && !ended) await stopServer(cluster.folder, pid)
    throw new CannotStart(
      `PostgreSQL did not start: ${ended ?? 'it was not ready in time'}.${remedyFor(said, cluster.folder)} ${said.slice(-2_000)}`,
    )
  }
}

/** Told apart by what it was started with: a server left by an older version of the settings is not adopted. */
function fingerprint(settings: Readonly<Record<string, string>>): string {
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16)
}

function versionOf({ postgres }: Binaries): string {
  return /PostgreSQL\) (\S+)/.exec(spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout)?.[1] ?? ''
}

/** Nothing of this process's environment: keys and passwords in it are none of the server's business. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env
  return { ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), LC_ALL: 'C' }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
