/** `filing`: a thousand findings, then components, filed in one request, and the bare rows inserted one by one and at once. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { withClient } from '../database/client.ts'
import type { Bench } from './bench.ts'
import { generatedDatabase, startCluster } from './data/cluster.ts'
import { bareComponents, emptied, VENDOR, vendorAtWork } from './data/components.ts'
import type { Report } from './figure.ts'
import { interleaved, median, ratioOf } from './interleaved.ts'
import { type Load, startLoad } from './load/load.ts'
import { type MeasuredGraph, NOW, openMeasuredGraph } from './open-graph.ts'

const ROUNDS = 9
const ITEMS = 1_000
const TOOL = 'bench.tool'
const OFFICER = 'bench.contracts'

const FILE = `mutation($input: FileVendorAuditFindingsInput!) { fileVendorAuditFindings(input: $input) { filing { id filed refused } } }`
const OPEN = `mutation($input: OpenVendorAuditInput!) { openVendorAudit(input: $input) { audit { id } } }`

const finding = (at: number) => ({
  type: at % 3 === 0 ? 'DEFICIENCY' : 'TO_IMPROVE',
  text: `Finding ${at}: remote sessions of the platform are not recorded as the contract says.`,
  evidence: `list of sessions, line ${at}, as delivered by the vendor`,
  clause: 'ER-4-1-8',
})

export const filing: Bench = async (report) => {
  const cluster = await startCluster({ durable: true })
  try {
    const url = await generatedDatabase(cluster, 'filing', { ministries: 2, below: 8, incidents: 100 })
    const contractId = await withClient(url, engage)
    const graph = await openMeasuredGraph(url)
    const load = startLoad()
    const auditId = await opened(graph, contractId)
    const items = Array.from({ length: ITEMS }, (_, at) => finding(at))
    const filed = async () => {
      const input = { clientMutationId: randomUUID(), auditId, mode: 'EACH', items }
      const request = await graph.request(TOOL, FILE, { input })
      return (await load.burst({ requests: [request], concurrency: 1 })).total
    }
    const owner = new pg.Client({ connectionString: url })
    // When the bench fails, its own error is the one to read, and not that the database was stopped.
    owner.on('error', () => {})
    await owner.connect()
    const bare = await bareInserts(owner, auditId)
    const taken = await interleaved(
      { filed: () => grown(owner, filed), one: bare.oneByOne, once: bare.atOnce },
      ROUNDS,
    )
    const figure = 'a thousand findings filed in one request'
    report.ratio({
      figure,
      against: 'a thousand bare inserts in one transaction',
      ratio: ratioOf(taken.filed, taken.one),
    })
    report.ratio({
      figure,
      against: 'one bare insert of a thousand rows',
      ratio: ratioOf(taken.filed, taken.once),
    })
    report.note(
      `${median(taken.filed).toFixed(0)} ms filed, ${median(taken.one).toFixed(0)} ms one by one, ${median(taken.once).toFixed(0)} ms at once`,
    )
    await declared(report, { url, owner, graph, load })
    await Promise.all([load.close(), owner.end(), graph.close()])
  } finally {
    await cluster.stop()
  }
}

interface Measured {
  readonly url: string
  readonly owner: pg.Client
  readonly graph: MeasuredGraph
  readonly load: Load
}

const DECLARE = `mutation($input: DeclareComponentsInput!) { declareComponents(input: $input) { filing { filed } } }`

const component = (at: number) => ({
  name: `component-${at}`,
  version: `1.${at}`,
  source: 'pkg:npm',
  content: 'library: as delivered by the vendor',
  licences: ['MIT'],
})

async function declared(report: Report, { url, owner, graph, load }: Measured): Promise<void> {
  const registerId = await vendorAtWork(owner)
  const items = Array.from({ length: ITEMS }, (_, at) => component(at))
  const filed = async () => {
    await emptied(owner)
    const input = { clientMutationId: randomUUID(), registerId, mode: 'EACH', items }
    const { total } = await load.burst({
      requests: [await graph.request(VENDOR, DECLARE, { input })],
      concurrency: 1,
    })
    const { rows } = await owner.query('select count(*)::int as n from vendors.component')
    if (rows[0].n !== ITEMS) throw new Error(`${ITEMS} components were to be kept, and ${rows[0].n} were`)
    return total
  }
  await filed()
  const bare = await bareComponents(url, owner)
  const taken = await interleaved({ filed, one: bare.turn }, ROUNDS)
  report.ratio({
    figure: 'a thousand components filed in one request',
    against: 'a thousand bare inserts in one transaction',
    ratio: ratioOf(taken.filed, taken.one),
  })
  report.note(`${median(taken.filed).toFixed(0)} ms filed, ${median(taken.one).toFixed(0)} ms one by one`)
  await bare.close()
}

/** An officer and a tool of the lowest agency that has a contract. */
async function engage(client: pg.Client): Promise<string> {
  const { rows } = await client.query('select id, agency_id from vendors.contract order by reference limit 1')
  const [{ id, agency_id }] = rows
  for (const [subject, kind, role, agency] of [
    [OFFICER, 'PERSON', 'CONTRACT_OFFICER', agency_id],
    [TOOL, 'MACHINE', 'VENDOR_AUDITOR', null],
  ]) {
    await client.query(
      `insert into agencies.person (subject, kind, post, agency_id) values ($1, $2, 'post', $3)`,
      [...[subject, kind, agency]],
    )
    await client.query(
      `insert into agencies.role_grant (person_no, role, agency_id, mandate, reason, state, evidence, requested_at, activated_at, valid_from)
       select p.no, $2, p.agency_id, '{}', 'bench', 'ACTIVE', 'BOOTSTRAP', $3, $3, $3 from agencies.person p where p.subject = $1`,
      [subject, role, '2024-01-01T00:00:00Z'],
    )
  }
  await client.query(`update vendors.contract set state = 'ACTIVE', scopes = '{MAINTAIN}' where id = $1`, [
    id,
  ])
  await client.query(
    `insert into vendors.engagement (contract_id, person_no, capacity, independence_declared, engaged_by, valid_from)
     select $1, p.no, 'AUDITOR', true, 1, $3 from agencies.person p where p.subject = $2`,
    [id, TOOL, '2024-01-01T00:00:00Z'],
  )
  return id
}

interface Told {
  readonly errors?: unknown
  readonly data: {
    readonly contract: { readonly engagements: readonly { readonly id: string }[] }
    readonly openVendorAudit: { readonly audit: { readonly id: string } }
  }
}

async function opened(graph: MeasuredGraph, contractId: string): Promise<string> {
  const ask = async (query: string, variables: object) => {
    const { url, ...request } = await graph.request(OFFICER, query, variables)
    const answer = await fetch(url, { method: 'POST', ...request })
    const told = (await answer.json()) as Told
    if (told.errors) throw new Error(JSON.stringify(told.errors))
    return told.data
  }
  const { contract } = await ask(`query($id: ID!) { contract(id: $id) { engagements { id } } }`, {
    id: contractId,
  })
  const { openVendorAudit } = await ask(OPEN, {
    input: {
      ...{ clientMutationId: randomUUID(), contractId, trigger: 'PERIODIC', stage: 'PAPER', scope: 'upkeep' },
      ...{ announcedOn: '2026-11-20', windowTo: new Date(NOW.getTime() + 86_400_000).toISOString() },
      engagementIds: contract.engagements.map(({ id }) => id),
    },
  })
  return openVendorAudit.audit.id
}

/** A comparison with a filing that was refused would say nothing. */
async function grown(owner: pg.Client, act: () => Promise<number>): Promise<number> {
  const count = async () =>
    (await owner.query('select count(*)::int as n from vendors.vendor_audit_finding')).rows[0].n as number
  const before = await count()
  const taken = await act()
  const more = (await count()) - before
  if (more !== ITEMS) throw new Error(`${ITEMS} findings were to be kept, and ${more} were`)
  return taken
}

const COLUMNS = `audit_id, contract_id, agency_id, is_classified, no, type, text, evidence, clause, recorded_by, recorded_at`

/** The same rows in a table of the same shape that nothing else reads, so that what is filed does not grow by them. */
async function bareInserts(owner: pg.Client, auditId: string) {
  await owner.query('create table public.bare_finding (like vendors.vendor_audit_finding including all)')
  const { rows } = await owner.query(
    'select contract_id, agency_id from vendors.vendor_audit where id = $1',
    [auditId],
  )
  const [{ contract_id, agency_id }] = rows
  let no = 0
  const valuesOf = (at: number) => {
    const { type, text, evidence, clause } = finding(at)
    return [auditId, contract_id, agency_id, false, ++no, type, text, evidence, clause, 1, NOW]
  }
  const places = (row: number) => `(${Array.from({ length: 11 }, (_, at) => `$${row * 11 + at + 1}`).join()})`
  const one = { name: 'bare', text: `insert into public.bare_finding (${COLUMNS}) values ${places(0)}` }
  const timed = async (act: () => Promise<unknown>) => {
    const started = performance.now()
    await act()
    return performance.now() - started
  }
  const all = Array.from({ length: ITEMS }, (_, at) => at)
  return {
    oneByOne: () =>
      timed(async () => {
        await owner.query('begin')
        for (const at of all) await owner.query({ ...one, values: valuesOf(at) })
        await owner.query('commit')
      }),
    atOnce: () =>
      timed(() =>
        owner.query(
          `insert into public.bare_finding (${COLUMNS}) values ${all.map(places).join()}`,
          all.flatMap(valuesOf),
        ),
      ),
  }
}
