/** The embedded database of a data folder: one call to have it running, one to have it stopped, nothing lost between. */
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { prepareBinaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { lockDataFolder } from './data-folder-lock.ts'
import { databaseHome } from './home.ts'
import { lengthOf, saidSince, serverLog, whyEnded } from './last-words.ts'
import { serves } from './postmaster.ts'
import { type Cluster, createCluster, startServer, urlOf } from './server.ts'
import { type ServerUser, serverUser } from './server-user.ts'

export type DatabaseSettings = Readonly<Record<string, string>>

/** A small server of one process. Everything else stays as PostgreSQL has it, `fsync` first of all. */
const SETTINGS: DatabaseSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  // Published relations may be replicated to a database of their own.
  wal_level: 'logical',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Short statements over many policies: compiling them costs more than running them.
  jit: 'off',
  log_min_messages: 'warning',
}

export interface EmbeddedDatabase {
  /** Connects as the superuser, to the database `postgres`. */
  readonly adminUrl: string
  readonly dataDirectory: string
  /** True when a server left running by a killed process was taken over. */
  readonly adopted: boolean
  /** Fulfilled, with what is known of why, if the server ends although nobody called `stop`. */
  readonly lost: Promise<string>
  /** Ends connections, stops the server and frees the data folder. Calling it again is harmless. */
  stop(): Promise<void>
}

export interface StartOptions {
  readonly dataDir: string
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>
  readonly settings?: DatabaseSettings
  /** Where a database goes whose user cannot reach the data folder. */
  readonly outside?: readonly string[]
}

export async function startDatabase(options: StartOptions): Promise<EmbeddedDatabase> {
  const { log } = options
  const dataDir = openDataFolder(options.dataDir)
  const unlock = lockDataFolder(dataDir)
  try {
    const user = serverUser()
    const home = databaseHome(dataDir, user, options.outside)
    if (home.outside) {
      log.warn(
        { folder: home.folder },
        `PostgreSQL's user "${user?.name}" cannot reach ${dataDir}: the database is kept in ${home.folder}`,
      )
    }
    const cluster = prepareCluster(home.folder, user, { ...SETTINGS, ...options.settings })
    const server = await startServer(cluster)
    const watch = watchServer(cluster.folder, server.pid)
    log.info(
      { server: server.pid, port: server.port, folder: cluster.folder },
      server.adopted ? 'database adopted' : 'database started',
    )
    let stopping: Promise<void> | undefined
    return {
      adminUrl: urlOf(server.port, cluster.password),
      dataDirectory: cluster.folder,
      adopted: server.adopted,
      lost: watch.lost,
      stop: () => {
        watch.end()
        stopping ??= server.stop().finally(unlock)
        return stopping
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** The cluster of a database folder, made if this is the first start. */
export function prepareCluster(
  folder: string,
  user: ServerUser,
  settings: DatabaseSettings,
  sync = true,
): Cluster {
  const passwordFile = join(folder, 'password')
  const cluster: Cluster = {
    binaries: prepareBinaries(user, folder),
    user,
    folder: join(realpathSync(folder), 'cluster'),
    password: passwordIn(passwordFile, user, folder),
    settings,
  }
  if (!existsSync(cluster.folder)) createCluster(cluster, passwordFile, sync)
  return cluster
}

export function openDataFolder(dataDir: string): string {
  try {
    // Root's own data folder lets the server's user pass through to its part, and read nothing.
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
    return realpathSync(dataDir)
  } catch (error) {
    throw new CannotStart(
      `The data folder ${dataDir} cannot be made or entered (${(error as Error).message}). Set DATA_DIR to one that can.`,
    )
  }
}

function passwordIn(file: string, user: ServerUser, folder: string): string {
  if (!existsSync(file)) {
    if (existsSync(join(folder, 'cluster'))) {
      throw new CannotStart(
        `${file} is missing, and the database cannot be opened without it. Bring the file back.`,
      )
    }
    writeFileSync(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
    if (user) chownSync(file, user.uid, user.gid)
  }
  return readFileSync(file, 'utf8').trim()
}

function watchServer(folder: string, pid: number): { lost: Promise<string>; end: () => void } {
  const { promise, resolve } = Promise.withResolvers<string>()
  const log = serverLog(folder)
  const before = lengthOf(log)
  const timer = setInterval(() => {
    if (serves(pid, folder)) return
    clearInterval(timer)
    resolve(whyEnded(saidSince(log, before), folder))
  }, 500).unref()
  return { lost: promise, end: () => clearInterval(timer) }
}
