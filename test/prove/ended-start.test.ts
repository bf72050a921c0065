import { spawnSync } from 'node:child_process'
import { chownSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { until } from '../../database/until.ts'
import {
  clearAway,
  freshFolder,
  nothingRunsOn,
  processesOf,
  REPOSITORY,
  start,
  startGraph,
} from '../running/program.ts'

afterEach(clearAway)

describe('a running graph', () => {
  test('ends, with its database, when npm is told to end', async () => {
    const folder = freshFolder()
    const npm = start(['npm', 'start'], { DATA_DIR: join(folder, 'data'), HOME: folder })
    await npm.says(/ready at/)
    npm.child.kill('SIGTERM')
    expect(await nothingRunsOn(folder, 4_000)).toBe(true)
  })

  test('ends, with its database, when npm is killed and leaves its shell behind', async () => {
    const folder = freshFolder()
    const npm = start(['npm', 'start'], { DATA_DIR: join(folder, 'data'), HOME: folder })
    await npm.says(/ready at/)
    npm.child.kill('SIGKILL')
    expect(await nothingRunsOn(folder, 4_000)).toBe(true)
  })

  test('ends with an error when its database is killed under it', async () => {
    const folder = freshFolder()
    const graph = await startGraph(join(folder, 'data'))
    const [, server] = await graph.says(/"server":(\d+)/)
    process.kill(Number(server), 'SIGKILL')
    expect(await graph.ended()).toEqual({ code: 1, signal: null })
    expect(graph.said().err).toContain('"msg":"PostgreSQL has ended."')
    expect(await nothingRunsOn(folder)).toBe(true)
  })
})

test('SIGTERM during the first start leaves no process either', async () => {
  const folder = freshFolder()
  const graph = start([process.execPath, 'start.ts'], { DATA_DIR: join(folder, 'data') })
  expect(await until(() => processesOf(folder).length > 1, { within: 10_000, every: 2 })).toBe(true)
  graph.child.kill('SIGTERM')
  await graph.ended()
  expect(await nothingRunsOn(folder)).toBe(true)
})

test('a start on a data folder in use says by whom, and leaves the other serving', async () => {
  const dataDir = join(freshFolder(), 'data')
  const first = await startGraph(dataDir)
  const second = start([process.execPath, 'start.ts'], { DATA_DIR: dataDir })
  expect(await second.ended()).toMatchObject({ code: 1 })
  expect(second.said().err).toContain(
    `Cannot start. The data folder ${dataDir} is in use by process ${first.child.pid}`,
  )
  expect((await fetch(`${first.url}/ready`)).status).toBe(200)
})

const nobody = { uid: 65_534, gid: 65_534 }
const canBeNobody =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ['-e', 'require("fs").accessSync("start.ts")'], { cwd: REPOSITORY, ...nobody })
    .status === 0

test.runIf(canBeNobody)('an ordinary user needs nothing else', async () => {
  const folder = freshFolder()
  chownSync(folder, nobody.uid, nobody.gid)
  const graph = await startGraph(join(folder, 'data'), {}, nobody)
  graph.child.kill('SIGTERM')
  expect(await graph.ended()).toEqual({ code: 0, signal: null })
  expect(await nothingRunsOn(folder)).toBe(true)
})
