import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type Announcement,
  announcementFile,
  createIssuer,
  type Issuer,
} from '../../gateway/issuer/issuer.ts'
import { createVerifier } from '../../identity/verify.ts'
import { AUDIENCE } from '../harness/keys.ts'
import { openWorld, type World } from '../harness/world.ts'
import { deficiency, tool } from './auditing.ts'

const page = readFileSync(new URL('../../docs/audit-tools.md', import.meta.url), 'utf8')
const [, session = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? []

let folder: string
let issuing: Server
let issuer: Issuer
let world: World
let auditId: string

const listening = async (server: Server) => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Passes requests on to the graph, and loses the answer to the first of them once the graph has given it. */
let lost = 0
const between = createServer(async (request, response) => {
  const body = (await request.toArray()).map(String).join('')
  const headers = { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' }
  const answer = await fetch(world.endpoint, { method: 'POST', headers, body })
  const text = await answer.text()
  if (lost++ === 0) request.socket.destroy()
  else response.end(text)
})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'filing-'))
  issuing = createServer((request, response) => void issuer.handle(request, response))
  const url = `${await listening(issuing)}/oidc`
  const log = { error: (said: unknown) => expect.fail(`the issuer failed: ${JSON.stringify(said)}`) }
  issuer = await createIssuer({ url, audience: AUDIENCE, dataDir: folder, production: false, log })
  // The issuer signs by the machine's clock; what the graph holds has its own.
  const clock = () => new Date()
  const verifier = createVerifier({ issuer: url, audience: AUDIENCE, clock, localKeys: issuer.publicKeys })
  world = await openWorld({ verifier })
  const { rows } = await world.owner.query(
    `insert into vendors.vendor_audit (contract_id, agency_id, is_classified, trigger, method, stage, announced_on, scope, window_from,
       window_to, team_nos, state, opened_by, opened_at)
     select c.id, c.agency_id, false, 'PERIODIC', 'AUDIT', 'PAPER', '2026-11-20', 'scope', $1, $2,
       array(select e.person_no from vendors.engagement e where e.contract_id = c.id), 'OPEN', 1, $1
     from vendors.contract c where c.reference = 'C-1' returning id`,
    [world.now(), new Date(world.now().getTime() + 86_400_000)],
  )
  auditId = rows[0].id
  writeFileSync(join(folder, 'file-findings.mjs'), session)
})
afterAll(async () => {
  expect(world.logged).toEqual([])
  await world.close()
  issuer.close()
  issuing.close()
  between.close()
  rmSync(folder, { recursive: true })
})

async function run(graph: string, findings: readonly object[]) {
  writeFileSync(join(folder, 'findings.json'), JSON.stringify(findings))
  const { clientSecrets } = JSON.parse(readFileSync(announcementFile(folder), 'utf8')) as Announcement
  const child = spawn(
    process.execPath,
    [join(folder, 'file-findings.mjs'), auditId, join(folder, 'findings.json')],
    {
      env: { GRAPH_URL: graph, ISSUER_URL: issuer.url, CLIENT_ID: tool, CLIENT_SECRET: clientSecrets[tool] },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const said = child.stdout.setEncoding('utf8').toArray()
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
  return (await said)
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const kept = async () =>
  (
    await world.owner.query(
      'select count(*)::int as n from vendors.vendor_audit_finding where audit_id = $1',
      [auditId],
    )
  ).rows[0].n

test('the session of the documentation files what it found, once, though an answer was lost and it was started again', async () => {
  const findings = Array.from({ length: 1_002 }, (_, at) => ({ ...deficiency, text: `finding ${at}` }))
  findings[1_001] = { ...deficiency, evidence: '' }
  const graph = await listening(between)
  const told = await run(graph, findings)
  expect(told).toMatchObject([
    { from: 0, filed: 1_000, refused: [] },
    { from: 1_000, filed: 1, refused: [{ index: 1, code: 'BAD_INPUT', argument: 'evidence' }] },
  ])
  expect(lost).toBe(3)
  expect(await kept()).toBe(1_001)
  expect(await run(graph, findings)).toEqual(told)
  expect(await kept()).toBe(1_001)
})
