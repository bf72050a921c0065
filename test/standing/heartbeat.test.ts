/** Standing that cannot be relied on is refused; standing where it is made is relied on, whoever is down. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { cloneDatabase, dropDatabase } from '../../database/test-cluster.ts'
import { answer } from '../../subgraphs/answer.ts'
import { openPart, type Part } from '../../subgraphs/part.ts'
import { serveSubgraph } from '../../subgraphs/serve.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { testVerifier, tokenFor, VIEWER_KEY } from '../harness/keys.ts'
import { TEMPLATE, TEMPLATE_TIME } from '../harness/template.ts'

const NAME = `heartbeat_${randomUUID().replaceAll('-', '')}`
const INCIDENTS = '{ incidents(first: 1) { totalCount } }'
const AGENCIES = '{ agencies(first: 1) { nodes { nameZh } } }'
const REPORT = `mutation($input: ReportIncidentInput!) { reportIncident(input: $input) { incident { id } } }`

const clock = () => TEMPLATE_TIME
const logged: object[] = []
const log = { error: (facts: object) => void logged.push(facts), warn: () => {}, info: () => {} }

let url: string
let owner: pg.Client
let parts: readonly Part[]

beforeAll(async () => {
  url = await cloneDatabase(inject('adminUrl'), TEMPLATE, NAME)
  owner = new pg.Client({ connectionString: url })
  owner.on('error', () => {})
  await owner.connect()
  parts = subgraphs.map(({ name }) => open(name, false))
})

afterAll(async () => {
  await Promise.all(parts.map((part) => part.close()))
  await owner.end()
  await dropDatabase(inject('adminUrl'), NAME)
})

beforeEach(async () => {
  await owner.query('truncate published_agencies.heartbeat')
})

function open(name: string, serves: boolean): Part {
  const subgraph = subgraphs.find((each) => each.name === name)
  if (!subgraph) throw new Error(`no ${name}`)
  const options = { url, viewerKey: VIEWER_KEY, verifier: testVerifier(clock), clock, log, serves }
  return openPart(subgraph, options)
}

async function ask(name: string, account: string | null, query: string, variables = {}, language = 'en') {
  const part = parts.find((each) => each.name === name) as Part
  const authorization = account === null ? null : `Bearer ${await tokenFor(account, clock())}`
  const headers = { authorization, acceptLanguage: language, requestId: randomUUID() }
  return answer(part, { document: parse(query), variables, headers }) as Promise<any>
}

const codes = async (...asked: Parameters<typeof ask>): Promise<string[]> =>
  ((await ask(...asked)).errors ?? []).map((each: any) => each.extensions.code)

/** The row as the agencies subgraph of this database, or replication, last left it. */
async function heard(from: 'made here' | 'replicated', trustedUntil: string): Promise<void> {
  await owner.query('begin')
  if (from === 'replicated') await owner.query('set local session_replication_role = replica')
  await owner.query(
    `insert into published_agencies.heartbeat (trusted_until) values (clock_timestamp() + $1::interval)
     on conflict (one) do update set trusted_until = excluded.trusted_until, replicated = excluded.replicated`,
    [trustedUntil],
  )
  await owner.query('commit')
}

test('in one database an agencies subgraph that has been down for a year stops nobody', async () => {
  await heard('made here', '-1 year')
  expect(await codes('incidents', 'oics.national', INCIDENTS)).toEqual([])
  expect(await codes('vendors', 'oics.national', '{ contracts(first: 1) { totalCount } }')).toEqual([])
})

test('a copy is relied on as long as it was told to be', async () => {
  await heard('replicated', '1 minute')
  expect(await codes('incidents', 'oics.national', INCIDENTS)).toEqual([])
})

test.each([
  ['that went stale', () => heard('replicated', '-1 second')],
  ['that never heard anything', async () => {}],
])('a copy %s refuses every question and every command of whoever has signed in', async (_, given) => {
  await given()
  const input = { clientMutationId: randomUUID(), title: 'x' }
  for (const account of ['oics.national', 'kaohsiung-sab.ciso', 'nobody.knows'])
    expect(await ask('incidents', account, INCIDENTS)).toEqual({ errors: [expect.anything()] })
  expect(await codes('incidents', 'oics.national', INCIDENTS)).toEqual(['STANDING_STALE'])
  expect(await codes('incidents', 'kaohsiung-sab.contact', REPORT, { input })).toEqual(['STANDING_STALE'])
  expect(await codes('agencies', 'oics.national', AGENCIES)).toEqual(['STANDING_STALE'])
})

test('the refusal says in both languages which part it is and what to do', async () => {
  await heard('replicated', '-1 second')
  const told = async (language: string) =>
    (await ask('incidents', 'oics.national', INCIDENTS, {}, language)).errors[0]
  expect(await told('en')).toMatchObject({
    message: expect.stringContaining('incidents'),
    extensions: { subgraph: 'incidents', remedy: expect.stringContaining('operator') },
  })
  expect((await told('zh-TW')).extensions.remedy).toContain('維運人員')
})

test('the public, who needs no standing, goes on seeing what is public', async () => {
  await heard('replicated', '-1 second')
  const { data, errors } = await ask('agencies', null, AGENCIES)
  expect(errors).toBeUndefined()
  expect(data.agencies.nodes[0].nameZh).toMatch(/\S/)
})

test('readiness says it, and takes it back', async () => {
  const part = parts.find(({ name }) => name === 'incidents') as Part
  const served = await serveSubgraph(part, { introspection: false, log })
  const server = createServer((request, response) => void served.handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const ready = async () => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ready`)
    return [response.status, await response.json()]
  }
  await heard('replicated', '-1 second')
  expect(await ready()).toEqual([503, { status: 'not ready', code: 'STANDING_STALE' }])
  await heard('replicated', '1 minute')
  expect(await ready()).toEqual([200, { status: 'ready' }])
  server.closeAllConnections()
  server.close()
  await served.close()
})

test('wherever the agencies subgraph runs, standing is made: a restored copy is relied on again', async () => {
  await heard('replicated', '-1 second')
  await Promise.all([open('agencies', true), open('agencies', true)].map((part) => part.close()))
  const { rows } = await owner.query(
    'select replicated, trusted_until > clock_timestamp() as fresh from published_agencies.heartbeat',
  )
  expect(rows).toEqual([{ replicated: false, fresh: true }])
  expect(await codes('incidents', 'oics.national', INCIDENTS)).toEqual([])
})

test('a part that only fills the database vouches for nothing', async () => {
  await open('agencies', false).close()
  expect((await owner.query('select 1 from published_agencies.heartbeat')).rows).toEqual([])
})

test('nothing else has failed on the way', () => {
  expect(logged.filter(({ err }: any) => err?.code !== 'OG001')).toEqual([])
})
