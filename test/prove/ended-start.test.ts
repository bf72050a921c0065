import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { until } from '../../database/until.ts'
import { clearAway, freshFolder, nothingRunsOn, processesOf, start, startGraph } from '../running/program.ts'

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
