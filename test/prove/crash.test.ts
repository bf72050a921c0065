import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { readPostmaster } from '../../database/postmaster.ts'
import { clearAway, freshFolder, kill, nothingRunsOn, start, startGraph } from '../running/program.ts'
import { look, onDatabase, tokenFrom } from './crash/data-folder.ts'
import { faultsOf } from './crash/found.ts'
import { chance } from './crash/random.ts'
import { type Asking, type Report, send, stream } from './crash/reporters.ts'

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 50)
const SEED = Number(process.env.CRASH_SEED ?? 20_261_120)
const CLIENTS = 4
const victims = ['node', 'PostgreSQL', 'both'] as const

afterAll(clearAway)

/** Some three seconds a round; a machine busy with other things gets more. */
const TIMEOUT = ROUNDS * 20_000

test('after kill -9 at any moment every acknowledged report is there once, whole, and its key is honoured', {
  timeout: TIMEOUT,
}, async () => {
  const { below, oneOf } = chance(SEED)
  const folder = freshFolder()
  const dataDir = join(folder, 'data')
  const settings = { LIMIT_RATE: '1000000', LOG_LEVEL: 'error' }
  let graph = await startGraph(dataDir, settings)
  // The issuer's name holds the port, and tokens its name: the same port for all rounds.
  const fixed = { ...settings, PORT: new URL(graph.url).port }
  const agency = await onDatabase(dataDir, async (client) => {
    const { rows } = await client.query(`select id from agencies.agency where code = 'kaohsiung-sab'`)
    return rows[0].id as string
  })
  const asking = async (): Promise<Asking> => ({
    url: graph.url,
    token: await tokenFrom(dataDir, 'kaohsiung-sab.contact'),
    agency,
  })
  let asked = await asking()

  const all: Report[] = []
  const killed = { node: 0, PostgreSQL: 0, both: 0 }
  const told = { unacknowledged: 0, committedUnheard: 0, retried: 0, slowestRestart: 0 }
  const spent = { dying: 0, starting: 0, looking: 0, retrying: 0 }
  const took = async <T>(what: keyof typeof spent, work: Promise<T>): Promise<T> => {
    const began = performance.now()
    const result = await work
    spent[what] += performance.now() - began
    return result
  }
  const started = performance.now()
  const codes = new Set<string>()
  for (let round = 1; round <= ROUNDS; round++) {
    const victim = oneOf(victims)
    const where = `seed ${SEED}, round ${round}, kill -9 of ${victim}`
    // A token lasts a quarter of an hour.
    if (round % 10 === 0) asked = await asking()
    const running = stream(asked, CLIENTS)
    await running.sent(1 + below(40))
    // Not a wait for anything: the moment itself is what chance decides.
    await pause(below(25))
    const postmaster = readPostmaster(join(dataDir, 'database', 'cluster'))?.pid
    expect(postmaster, where).toBeGreaterThan(1)
    killed[victim] += 1
    if (victim !== 'node') kill(postmaster)
    if (victim !== 'PostgreSQL') kill(graph.child.pid)
    // Without its database the program ends by itself.
    await took('dying', graph.ended())
    await took('dying', running.broken)
    for (const code of running.codes) codes.add(code)
    all.push(...running.reports)

    const began = performance.now()
    graph = await took('starting', startGraph(dataDir, fixed))
    told.slowestRestart = Math.max(told.slowestRestart, performance.now() - began)

    const before = await took('looking', look(dataDir))
    expect(faultsOf(all, before.found), where).toEqual([])
    expect(before.orphans, where).toBe(0)
    const there = new Map(before.found.map(({ reference, id }) => [reference, id]))
    const unheard = running.reports.filter(({ incident }) => incident === undefined)
    const heard = running.reports.filter(({ incident }) => incident !== undefined)
    told.unacknowledged += unheard.length
    for (const report of [...unheard, ...(heard.length > 0 ? [oneOf(heard), heard.at(-1) as Report] : [])]) {
      const first = report.incident ?? there.get(report.reference)
      if (report.incident === undefined && first !== undefined) told.committedUnheard += 1
      const again = await took('retrying', send(asked, report))
      expect(again.codes, where).toEqual([])
      expect(again.incident, where).toBeDefined()
      if (first !== undefined) expect(again.incident, where).toBe(first)
      report.incident = again.incident
      told.retried += 1
    }
    const after = await took('looking', look(dataDir))
    expect(faultsOf(all, after.found), where).toEqual([])
    expect(after.found.length, where).toBe(all.length)
    expect(after.orphans, where).toBe(0)
    expect(after.findings, where).toEqual([])
  }

  const verify = start([process.execPath, 'scripts/journal-verify.ts'], { DATA_DIR: dataDir })
  expect((await verify.ended()).code, verify.said().err).toBe(0)
  graph.child.kill('SIGTERM')
  expect(await graph.ended()).toEqual({ code: 0, signal: null })
  expect(await nothingRunsOn(folder)).toBe(true)
  expect([...codes].filter((code) => code !== 'SUBGRAPH_UNAVAILABLE')).toEqual([])
  process.stdout.write(
    `crash: seed ${SEED}: ${ROUNDS} rounds with kill -9 (node ${killed.node}, PostgreSQL ${killed.PostgreSQL}, ` +
      `both ${killed.both}); ${all.length} reports, ${all.length - told.unacknowledged} acknowledged, ` +
      `${told.unacknowledged} unheard of which ${told.committedUnheard} were committed; ${told.retried} retried; ` +
      `slowest restart ${Math.round(told.slowestRestart)} ms; ${verify.said().err.trim()} ` +
      `${Math.round((performance.now() - started) / 1_000)} s: ${Object.entries(spent)
        .map(([what, ms]) => `${what} ${Math.round(ms / 1_000)} s`)
        .join(', ')}\n`,
  )
})
