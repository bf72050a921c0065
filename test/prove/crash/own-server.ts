/** A PostgreSQL that a test may stop, kill and start again at the same address. */
import { spawn } from 'node:child_process'
import { chownSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareCluster } from '../../../database/embedded.ts'
import { readPostmaster } from '../../../database/postmaster.ts'
import { stopServer, urlOf } from '../../../database/server.ts'
import { asUser, serverUser } from '../../../database/server-user.ts'
import { until } from '../../../database/until.ts'

const WITHIN = 30_000

export interface OwnServer {
  readonly adminUrl: string
  start(): Promise<void>
  /** Ends sessions with a word to each. */
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  close(): Promise<void>
}

export async function ownServer(settings: Readonly<Record<string, string>>): Promise<OwnServer> {
  const user = serverUser()
  // The name by which a later run finds and clears away what a killed one left.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `oversight-graph-test-${process.pid}-`))
  if (user) chownSync(folder, user.uid, user.gid)
  const cluster = prepareCluster(folder, user, settings, false)
  const port = await freePort()
  const running = () => readPostmaster(cluster.folder)

  async function start(): Promise<void> {
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const args = ['-D', cluster.folder, '-p', String(port), ...options]
    const ready = await until(
      async () => {
        const child = spawn(cluster.binaries.postgres, args, { ...asUser(user), stdio: 'ignore' })
        let ended = false
        child.once('exit', () => {
          ended = true
        })
        await until(() => ended || (running()?.pid === child.pid && running()?.status === 'ready'), {
          within: WITHIN,
        })
        return !ended
      },
      { within: WITHIN, every: 50 },
    )
    if (!ready) throw new Error('The server of the test does not start')
  }
  const stop = async () => {
    const found = running()
    if (found) await stopServer(cluster.folder, found.pid, 5_000)
  }

  await start()
  return {
    adminUrl: urlOf(port, cluster.password),
    start,
    stop,
    kill: async () => {
      const pid = running()?.pid
      if (pid) process.kill(pid, 'SIGKILL')
    },
    close: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
