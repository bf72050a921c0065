import { join } from 'node:path'
import type { Client } from 'pg'
import { afterEach, expect, test } from 'vitest'
import {
  clearAway,
  freshFolder,
  graphWithFilesUpTo,
  nothingRunsOn,
  start,
  startGraph,
} from '../running/program.ts'
import { look, onDatabase, tokenFrom } from './crash/data-folder.ts'
import { faultsOf } from './crash/found.ts'
import { inputOf, newReport, type Report, send, stream } from './crash/reporters.ts'

afterEach(clearAway)

const SETTINGS = { LIMIT_RATE: '1000000' }
const CONTACT = 'kaohsiung-sab.contact'
/** One for each kind of relation to the bureau, and how many cases each can see: its two and ten reported here, and others'. */
const VIEWERS = [
  [CONTACT, 12],
  ['kaohsiung-sab.ciso', 12],
  ['kaohsiung.reviewer', 12],
  ['oics.analyst', 12],
  ['oics.national', 16],
  ['vendor-a.user', 1],
  ['npa.contact', 1],
  [null, null],
] as const
const REPORT = `mutation($input: ReportIncidentInput!) { reportIncident(input: $input) { incident { id } } }`
const READ = `query($agency: ID!) {
  agency(id: $agency) { nameZh journalOfIncidents(first: 5) { nodes { act } } }
  incidents { totalCount nodes { reference state effectiveLevel description clocks { kind dueAt } } }
  contracts { totalCount nodes { reference } } }`
const SENSITIVE = 'query($person: ID!) { person(id: $person) { id email } }'

interface Reply {
  readonly data: any
  readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[]
}

async function asking(url: string, dataDir: string) {
  const tokens = new Map<string, string>()
  for (const [account] of VIEWERS) if (account) tokens.set(account, await tokenFrom(dataDir, account))
  return async (account: string | null, query: string, variables: object, headers = {}): Promise<Reply> => {
    const authorization = account && { authorization: `Bearer ${tokens.get(account)}` }
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization, ...headers },
      body: JSON.stringify({ query, variables }),
    })
    expect(response.status).toBe(200)
    return (await response.json()) as Reply
  }
}

const idOf = (dataDir: string, query: string) =>
  onDatabase(dataDir, async (client) => (await client.query(query)).rows[0].id as string)
const agencyIn = (dataDir: string) =>
  idOf(dataDir, `select id from agencies.agency where code = 'kaohsiung-sab'`)

/** Fills the table's file up to the last place a row fits in, with rows that were never committed. */
async function fill(client: Client, table: string): Promise<void> {
  await client.query(`alter table ${table} set (autovacuum_enabled = off)`)
  await client.query('begin')
  let seq = 0
  for (const [rows, length] of [
    [500, 1_800],
    [50, 100],
    [1, 1],
  ] as const) {
    for (let fits = true; fits; seq += rows) {
      await client.query('savepoint before')
      fits = await client
        .query(
          `insert into ${table} (chain, seq, at, act, subject_type, details, request_id, previous, hash)
           select $1, $2::int + n, now(), repeat('x', $3), '', '{}', '', '', '' from generate_series(1, $4) n`,
          ['00000000-0000-0000-0000-000000000000', seq, length, rows],
        )
        .then(
          () => true,
          () => false,
        )
    }
    await client.query('rollback to before')
  }
  await client.query('rollback')
}

/** Gives the places of what was never committed back to the disk. */
async function makeRoom(client: Client, table: string): Promise<void> {
  await client.query(`alter table ${table} reset (autovacuum_enabled)`)
  await client.query(`vacuum ${table}`)
}

const journals = ['agencies.journal', 'incidents.journal']

test('a disk without room costs commands and recorded readings, told as such; the rest is read, and room is all it needs', async () => {
  const dataDir = join(freshFolder(), 'data')
  const graph = await startGraph(dataDir, SETTINGS, {}, graphWithFilesUpTo(16))
  const agency = await agencyIn(dataDir)
  const person = await idOf(dataDir, `select id from agencies.person where subject = '${CONTACT}'`)
  const ask = await asking(graph.url, dataDir)
  const reports: Report[] = []
  const asked = { url: graph.url, token: await tokenFrom(dataDir, CONTACT), agency }
  const report = async (each: Report) => {
    const answer = await send(asked, each)
    each.incident = answer.incident
    return answer.codes
  }
  const whole = async () => {
    const { found, orphans, findings } = await look(dataDir)
    expect(faultsOf(reports, found)).toEqual([])
    expect(found).toHaveLength(reports.filter(({ incident }) => incident).length)
    expect({ orphans, findings }).toEqual({ orphans: 0, findings: [] })
  }
  const readings = () => Promise.all(VIEWERS.map(([account]) => ask(account, READ, { agency })))
  const sensitive = () => ask('kaohsiung.reviewer', SENSITIVE, { person }, { 'x-purpose': 'drill' })

  for (let n = 0; n < 10; n++) reports.push(newReport())
  for (const each of reports) expect(await report(each)).toEqual([])
  const before = await readings()
  const seen = before.map(({ data }) => data.incidents?.totalCount ?? null)
  expect(seen).toEqual(VIEWERS.map(([, cases]) => cases))
  const recorded = await sensitive()
  expect(recorded).toEqual({ data: { person: { id: person, email: expect.any(String) } } })

  await onDatabase(dataDir, async (client) => {
    for (const table of journals) await fill(client, table)
  })
  const refused = Array.from({ length: 40 }, () => newReport())
  reports.push(...refused)
  expect(new Set((await Promise.all(refused.map(report))).flat())).toEqual(new Set(['WRITING_UNAVAILABLE']))
  const told = await Promise.all(
    ['en', 'zh-TW'].map((language) =>
      ask(CONTACT, REPORT, { input: inputOf(refused[0] as Report, agency) }, { 'accept-language': language }),
    ),
  )
  for (const { data, errors } of told) {
    expect(data).toEqual({ reportIncident: null })
    expect(errors?.map(({ extensions: { remedy, ...facts } }) => facts)).toEqual([
      { code: 'WRITING_UNAVAILABLE', subgraph: 'incidents' },
    ])
  }
  expect(told.map(({ errors }) => errors?.[0]?.extensions.remedy)).toEqual([
    expect.stringMatching(/^Send the command again later .* telephone/),
    expect.stringContaining('電話通報'),
  ])
  expect(await readings()).toEqual(before)
  const unrecorded = await sensitive()
  expect(unrecorded.data).toEqual({ person: { id: person, email: null } })
  expect(unrecorded.errors?.map(({ extensions: { code, reason } }) => ({ code, reason }))).toEqual([
    { code: 'WITHHELD', reason: 'JOURNAL' },
  ])
  for (const path of ['/health', '/ready']) expect((await fetch(`${graph.url}${path}`)).status).toBe(200)
  await whole()

  await onDatabase(dataDir, async (client) => {
    for (const table of journals) await makeRoom(client, table)
  })
  for (const each of refused) expect(await report(each)).toEqual([])
  await whole()
  expect(await sensitive()).toEqual(recorded)
  graph.child.kill('SIGTERM')
  expect(await graph.ended()).toEqual({ code: 0, signal: null })
})

test('a disk without room for what is written ahead ends the database: the graph says so and ends, and keeps all it acknowledged', async () => {
  const folder = freshFolder()
  const dataDir = join(folder, 'data')
  const first = await startGraph(dataDir, SETTINGS)
  const agency = await agencyIn(dataDir)
  // What is written ahead goes on in a file of its own, which has room for half of its length under the limit.
  await onDatabase(dataDir, (client) => client.query('select pg_switch_wal()'))
  first.child.kill('SIGTERM')
  await first.ended()

  const graph = await startGraph(dataDir, SETTINGS, {}, graphWithFilesUpTo(8))
  const running = stream({ url: graph.url, token: await tokenFrom(dataDir, CONTACT), agency }, 4)
  await running.sent(40)
  const untilItEnds = onDatabase(dataDir, async (client) => {
    for (;;) await client.query(`select pg_logical_emit_message(true, 'ballast', repeat('x', 100000))`)
  })
  await expect(untilItEnds).rejects.toThrow()
  expect(await graph.ended()).toEqual({ code: 1, signal: null })
  await running.broken
  const { all: reports, codes } = running
  expect(reports.filter(({ incident }) => incident).length).toBeGreaterThan(20)
  expect(codes.filter((code) => code !== 'SUBGRAPH_UNAVAILABLE')).toEqual([])
  const why = /PostgreSQL has ended\. There is no room left for .*: make some and start again.*PANIC: /
  expect(graph.said().err).toMatch(why)
  expect(await nothingRunsOn(folder)).toBe(true)

  const still = start(graphWithFilesUpTo(8), { DATA_DIR: dataDir })
  expect(await still.ended()).toMatchObject({ code: 1 })
  expect(still.said().err).toMatch(
    /\nCannot start\. PostgreSQL did not start: .*There is no room left for .*: make some/,
  )
  expect(await nothingRunsOn(folder)).toBe(true)

  const again = await startGraph(dataDir, SETTINGS)
  const asked = { url: again.url, token: await tokenFrom(dataDir, CONTACT), agency }
  for (const each of reports.filter(({ incident }) => !incident)) {
    const answer = await send(asked, each)
    expect(answer.codes).toEqual([])
    each.incident = answer.incident
  }
  const { found, orphans, findings } = await look(dataDir)
  expect(faultsOf(reports, found)).toEqual([])
  expect(found).toHaveLength(reports.length)
  expect({ orphans, findings }).toEqual({ orphans: 0, findings: [] })
})
