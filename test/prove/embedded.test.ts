import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { packageFolder, prepareBinaries } from '../../database/binaries.ts'
import { withClient } from '../../database/client.ts'
import { readPostmaster } from '../../database/postmaster.ts'
import { asUser, serverUser } from '../../database/server-user.ts'
import { clearAway, freshFolder, kill, nothingRunsOn, type Program, start } from '../running/program.ts'

// A first start takes a second or two on a busy machine.
vi.setConfig({ testTimeout: 30_000 })
afterEach(clearAway)

interface Started {
  readonly program: Program
  readonly adminUrl: string
  readonly adopted: boolean
  readonly dataDirectory: string
}

const asProgram = [process.execPath, 'test/running/database-program.ts'] as const

async function startOn(dataDir: string, env: Record<string, string> = {}): Promise<Started> {
  const program = start(asProgram, { DATA_DIR: dataDir, ...env })
  const [, said = ''] = await program.says(/started (\{.*\})\n/)
  return { program, ...(JSON.parse(said) as Omit<Started, 'program'>) }
}

const remember = (url: string) =>
  withClient(url, (client) => client.query('create table kept as select 42 as answer'))
const recall = (url: string) =>
  withClient(
    url,
    async (client) => (await client.query<{ answer: number }>('select answer from kept')).rows[0]?.answer,
  )

async function killHard({ program }: Started): Promise<void> {
  program.child.kill('SIGKILL')
  await program.ended()
}

async function stop({ program }: Started): Promise<void> {
  program.child.kill('SIGTERM')
  expect(await program.ended()).toEqual({ code: 0, signal: null })
}

describe('what was written before is there again', () => {
  test('after an orderly stop, which leaves no process', async () => {
    const folder = freshFolder()
    const first = await startOn(join(folder, 'data'))
    await remember(first.adminUrl)
    await stop(first)
    expect(await nothingRunsOn(folder)).toBe(true)
    const second = await startOn(join(folder, 'data'))
    expect(second.adopted).toBe(false)
    expect(await recall(second.adminUrl)).toBe(42)
  })

  test('after kill -9 of node, whose orphaned server is adopted without its unfinished transactions', async () => {
    const dataDir = join(freshFolder(), 'data')
    const first = await startOn(dataDir)
    await remember(first.adminUrl)
    await withClient(first.adminUrl, async (unfinished) => {
      await unfinished.query('begin; lock table kept')
      await killHard(first)
      const second = await startOn(dataDir)
      expect(second).toMatchObject({ adopted: true, adminUrl: first.adminUrl })
      expect(await recall(second.adminUrl)).toBe(42)
    })
  })

  test('when the orphan runs with other settings, and is replaced', async () => {
    const dataDir = join(freshFolder(), 'data')
    const first = await startOn(dataDir)
    await remember(first.adminUrl)
    await killHard(first)
    const second = await startOn(dataDir, { SETTINGS: '{"max_connections":"20"}' })
    expect(second.adopted).toBe(false)
    expect(await recall(second.adminUrl)).toBe(42)
  })

  test('after kill -9 of everything', async () => {
    const folder = freshFolder()
    const first = await startOn(join(folder, 'data'))
    await remember(first.adminUrl)
    await killHard(first)
    kill(readPostmaster(first.dataDirectory)?.pid)
    expect(await nothingRunsOn(folder)).toBe(true)
    const second = await startOn(join(folder, 'data'))
    expect(await recall(second.adminUrl)).toBe(42)
  })

  test('when the number of the dead server has gone to another process', async () => {
    const folder = freshFolder()
    const first = await startOn(join(folder, 'data'))
    await remember(first.adminUrl)
    await killHard(first)
    const dead = readPostmaster(first.dataDirectory)?.pid
    kill(dead)
    expect(await nothingRunsOn(folder)).toBe(true)
    const file = join(first.dataDirectory, 'postmaster.pid')
    writeFileSync(file, readFileSync(file, 'utf8').replace(`${dead}`, `${process.pid}`))
    const second = await startOn(join(folder, 'data'))
    expect(await recall(second.adminUrl)).toBe(42)
  })
})

test('a first start that was killed half-way does not spoil the next one', async () => {
  const dataDir = join(freshFolder(), 'data')
  mkdirSync(join(dataDir, 'database', 'cluster.partial', 'base'), { recursive: true })
  chmodSync(dataDir, 0o711)
  const { dataDirectory } = await startOn(dataDir)
  expect(existsSync(`${dataDirectory}.partial`)).toBe(false)
})

test('PostgreSQL runs although installation made no links, in a folder that its user cannot enter', async () => {
  const installed = join(freshFolder(0o700), 'package')
  cpSync(packageFolder(), installed, {
    recursive: true,
    filter: (path) => !lstatSync(path).isSymbolicLink(),
  })
  const user = serverUser()
  const { postgres } = prepareBinaries(user, freshFolder(), installed)
  const said = spawnSync(postgres, ['--version'], { ...asUser(user), encoding: 'utf8' })
  expect(said.stdout).toContain('PostgreSQL) 18')
  // As root it is a copy; an ordinary user's own folder is completed where it is.
  expect(postgres.startsWith(installed)).toBe(user === undefined)
})

test('nobody connects without the password, and a database that lost it is neither opened nor replaced', async () => {
  const dataDir = join(freshFolder(), 'data')
  const password = join(dataDir, 'database', 'password')
  const first = await startOn(dataDir)
  expect(statSync(password).mode & 0o777).toBe(0o600)
  const guess = new URL(first.adminUrl)
  guess.password = 'guess'
  await expect(withClient(guess.href, (client) => client.query('select 1'))).rejects.toThrow(/password/)

  await stop(first)
  rmSync(password)
  const second = start(asProgram, { DATA_DIR: dataDir })
  expect(await second.ended()).toMatchObject({ code: 1 })
  expect(second.said().err).toContain('password is missing')
  expect(existsSync(first.dataDirectory)).toBe(true)
})

describe.runIf(process.getuid?.() === 0)(
  'as root, with a data folder that PostgreSQL’s user cannot reach',
  () => {
    test('the database goes outside, says where, and is found again', async () => {
      const dataDir = join(freshFolder(0o700), 'data')
      const outside = freshFolder()
      const first = await startOn(dataDir, { OUTSIDE: outside })
      expect(first.program.said().err).toContain(`the database is kept in ${outside}/`)
      await remember(first.adminUrl)
      await stop(first)
      const second = await startOn(dataDir, { OUTSIDE: outside })
      expect(await recall(second.adminUrl)).toBe(42)
      await stop(second)

      rmSync(outside, { recursive: true })
      const third = start(asProgram, { DATA_DIR: dataDir, OUTSIDE: outside })
      expect(await third.ended()).toMatchObject({ code: 1 })
      expect(third.said().err).toContain('which is gone')
    })

    test('and with nowhere else to go, the start fails with the remedy', async () => {
      const dataDir = join(freshFolder(0o700), 'data')
      const program = start(asProgram, { DATA_DIR: dataDir, OUTSIDE: '/dev/null/nowhere' })
      expect(await program.ended()).toMatchObject({ code: 1 })
      expect(program.said().err).toContain('Set DATA_DIR to a folder that user can enter')
    })
  },
)
