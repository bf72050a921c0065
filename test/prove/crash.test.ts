import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { readPostmaster } from '../../database/postmaster.ts'
import { clearAway, freshFolder, kill, nothingRunsOn, start, startGraph } from '../running/program.ts'
import { look, onDatabase, tokenFrom } from './crash/data-folder.ts'
import { type Filing, type FilingAs, sendFiling, streamOfFilings } from './crash/filers.ts'
import { faultsOf } from './crash/found.ts'
import { faultsOfFilings } from './crash/found-filings.ts'
import { chance } from './crash/random.ts'
import { type Asking, type Report, send, stream } from './crash/reporters.ts'

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 40)
const SEED = Number(process.env.CRASH_SEED ?? 20_261_120)
const CLIENTS = 4
const FILERS = 2
const victims = ['node', 'PostgreSQL', 'both'] as const

afterAll(clearAway)

/** Some three seconds a round; a machine busy with other things gets more. */
const TIMEOUT = ROUNDS * 20_000

test('after kill -9 at any moment every acknowledged report and bulk filing is there once, whole, and its key is honoured', {
  timeout: TIMEOUT,
}, async () => {
  const { below, oneOf } = chance(SEED)
  const folder = freshFolder()
  const dataDir = join(folder, 'data')
  const settings = { LIMIT_RATE: '1000000', LOG_LEVEL: 'error' }
  let graph = await startGraph(dataDir, settings)
  // The issuer's name holds the port, and tokens its name: the same port for all rounds.
  const fixed = { ...settings, PORT: new URL(graph.url).port }
  const [agency, register] = await onDatabase(dataDir, async (client) => {
    const { rows } = await client.query(
      `select a.id as agency, r.id as register from agencies.agency a join vendors.contract c on c.agency_id = a.id
         join vendors.component_register r on r.contract_id = c.id and r.vendor_id = c.vendor_id
       where a.code = 'kaohsiung-sab' and c.reference = 'C-1'`,
    )
    return [rows[0].agency as string, rows[0].register as string]
  })
  const asking = async (): Promise<{ reports: Asking; filings: FilingAs }> => ({
    reports: { url: graph.url, token: await tokenFrom(dataDir, 'kaohsiung-sab.contact'), agency },
    filings: { url: graph.url, token: await tokenFrom(dataDir, 'vendor-a.user'), register },
  })
  let asked = await asking()

  const all: Report[] = []
  const filings: Filing[] = []
  const killed = { node: 0, PostgreSQL: 0, both: 0 }
  const told = { unacknowledged: 0, committedUnheard: 0, retried: 0, slowestRestart: 0 }
  const filed = { unacknowledged: 0, committedUnheard: 0, retried: 0 }
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
    const running = stream(asked.reports, CLIENTS)
    const filing = streamOfFilings(asked.filings, FILERS)
    await Promise.all([running.sent(1 + below(40)), filing.sent(1 + below(8))])
    // Not a wait for anything: the moment itself is what chance decides.
    await pause(below(25))
    const postmaster = readPostmaster(join(dataDir, 'database', 'cluster'))?.pid
    expect(postmaster, where).toBeGreaterThan(1)
    killed[victim] += 1
    if (victim !== 'node') kill(postmaster)
    if (victim !== 'PostgreSQL') kill(graph.child.pid)
    // Without its database the program ends by itself.
    await took('dying', graph.ended())
    await took('dying', Promise.all([running.broken, filing.broken]))
    for (const code of [...running.codes, ...filing.codes]) codes.add(code)
    all.push(...running.all)
    filings.push(...filing.all)

    const began = performance.now()
    graph = await took('starting', startGraph(dataDir, fixed))
    told.slowestRestart = Math.max(told.slowestRestart, performance.now() - began)

    const before = await took('looking', look(dataDir))
    expect(faultsOf(all, before.found), where).toEqual([])
    expect(faultsOfFilings(filings, before.filings), where).toEqual([])
    expect(before.orphans, where).toBe(0)
    const there = new Map(before.found.map(({ reference, id }) => [reference, id]))
    const unheard = running.all.filter(({ incident }) => incident === undefined)
    const heard = running.all.filter(({ incident }) => incident !== undefined)
    told.unacknowledged += unheard.length
    for (const report of [...unheard, ...(heard.length > 0 ? [oneOf(heard), heard.at(-1) as Report] : [])]) {
      const first = report.incident ?? there.get(report.reference)
      if (report.incident === undefined && first !== undefined) told.committedUnheard += 1
      const again = await took('retrying', send(asked.reports, report))
      expect(again.codes, where).toEqual([])
      expect(again.incident, where).toBeDefined()
      if (first !== undefined) expect(again.incident, where).toBe(first)
      report.incident = again.incident
      told.retried += 1
    }
    const committed = new Map(before.filings.map((each) => [each.keys[0], each.id]))
    const lost = filing.all.filter((each) => each.told === undefined)
    filed.unacknowledged += lost.length
    for (const each of [...lost, ...filing.all.filter((one) => one.told !== undefined).slice(-1)]) {
      const first = committed.get(each.key)
      if (each.told === undefined && first !== undefined) filed.committedUnheard += 1
      const again = await took('retrying', sendFiling(asked.filings, each))
      expect(again.codes, where).toEqual([])
      expect(again.told?.id, where).toBeDefined()
      if (each.told !== undefined) expect(again.told, where).toEqual(each.told)
      if (first !== undefined) expect(again.told?.id, where).toBe(first)
      each.told = again.told
      filed.retried += 1
    }
    const after = await took('looking', look(dataDir))
    expect(faultsOf(all, after.found), where).toEqual([])
    expect(after.found.length, where).toBe(all.length)
    expect(faultsOfFilings(filings, after.filings), where).toEqual([])
    expect(after.filings.length, where).toBe(filings.length)
    expect(after.orphans, where).toBe(0)
    expect(after.findings, where).toEqual([])
  }

  const verify = start([process.execPath, 'scripts/journal-verify.ts'], { DATA_DIR: dataDir })
  expect((await verify.ended()).code, verify.said().err).toBe(0)
  graph.child.kill('SIGTERM')
  expect(await graph.ended()).toEqual({ code: 0, signal: null })
  expect(await nothingRunsOn(folder)).toBe(true)
  expect([...codes].filter((code) => code !== 'SUBGRAPH_UNAVAILABLE')).toEqual([])
  // With none acknowledged nothing would have been proved of them.
  expect(filings.length).toBeGreaterThan(filed.unacknowledged)
  process.stdout.write(
    `crash: seed ${SEED}: ${ROUNDS} rounds with kill -9 (node ${killed.node}, PostgreSQL ${killed.PostgreSQL}, ` +
      `both ${killed.both}); ${all.length} reports, ${all.length - told.unacknowledged} acknowledged, ` +
      `${told.unacknowledged} unheard of which ${told.committedUnheard} were committed; ${told.retried} retried; ` +
      `${filings.length} bulk filings, ${filings.length - filed.unacknowledged} acknowledged, ` +
      `${filed.unacknowledged} unheard of which ${filed.committedUnheard} were committed; ${filed.retried} retried; ` +
      `slowest restart ${Math.round(told.slowestRestart)} ms; ${verify.said().err.trim()} ` +
      `${Math.round((performance.now() - started) / 1_000)} s: ${Object.entries(spent)
        .map(([what, ms]) => `${what} ${Math.round(ms / 1_000)} s`)
        .join(', ')}\n`,
  )
})
