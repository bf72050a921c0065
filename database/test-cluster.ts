/** Throw-away PostgreSQL clusters for tests: real, quick, and gone afterwards even if the test run was killed. */
import { chownSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withClient } from './client.ts'
import { prepareCluster } from './embedded.ts'
import { readPostmaster } from './postmaster.ts'
import { startServer, stopServer, urlOf } from './server.ts'
import { canWrite, serverUser } from './server-user.ts'

const PREFIX = 'oversight-graph-test-'

/** Speed instead of durability: nothing here outlives the test run. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '64MB',
  wal_level: 'logical',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  log_min_messages: 'warning',
}

export interface TestCluster {
  readonly adminUrl: string
  stop(): Promise<void>
}

export async function startTestCluster(
  settings: Readonly<Record<string, string>> = {},
): Promise<TestCluster> {
  const base = realpathSync(tmpdir())
  await sweep(base)
  const user = serverUser()
  const folder = mkdtempSync(join(base, `${PREFIX}${process.pid}-`))
  if (user) chownSync(folder, user.uid, user.gid)
  if (!canWrite(user, folder)) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(
      `PostgreSQL's user "${user?.name}" cannot reach ${base}. Set TMPDIR to a folder it can enter.`,
    )
  }
  const cluster = prepareCluster(folder, user, { ...SETTINGS, ...settings }, false)
  const server = await startServer(cluster)
  return {
    adminUrl: urlOf(server.port, cluster.password),
    stop: async () => {
      // Nothing here is worth a checkpoint.
      await server.stop(1_000)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Copies a database that nobody is connected to; answers the URL of the copy. */
export async function cloneDatabase(adminUrl: string, template: string, name: string): Promise<string> {
  await withClient(adminUrl, (client) =>
    client.query(
      `create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)}`,
    ),
  )
  return databaseUrl(adminUrl, name)
}

export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  )
}

/** The same server and user, another database. */
export function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${encodeURIComponent(name)}`
  return url.href
}

/** A test run that was killed leaves its server running; the next one clears it away. */
async function sweep(base: string): Promise<void> {
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(PREFIX))) {
    if (isRunning(Number(name.slice(PREFIX.length).split('-')[0]))) continue
    const folder = join(base, name)
    const server = readPostmaster(join(folder, 'cluster'))
    if (server) await stopServer(join(folder, 'cluster'), server.pid, 500).catch(() => {})
    rmSync(folder, { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
