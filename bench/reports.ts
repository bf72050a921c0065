/** `reports`: eight writers who report incidents without a pause, and eight connections that insert the bare rows. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Bench } from './bench.ts'
import { generatedDatabase, startCluster } from './data/cluster.ts'
import { reporters } from './data/generate.ts'
import { interleaved, median, ratioOf } from './interleaved.ts'
import { type Request, startLoad } from './load/load.ts'
import { type MeasuredGraph, NOW, openMeasuredGraph } from './open-graph.ts'

const ROUNDS = 9
/** Reports of each writer in a round. */
const EACH = 12
const TOTAL = EACH * reporters.length

const REPORT = `mutation($input: ReportIncidentInput!) { reportIncident(input: $input) { incident { id reference } } }`

const told = (agency: string) => ({
  clientMutationId: randomUUID(),
  agency,
  awareAt: new Date(NOW.getTime() - 600_000).toISOString(),
  incidentKind: 'OTHER',
  description: 'An account was used from an unknown address outside office hours',
  matchedCriteria: ['L1_NONCORE_OUTAGE'],
  affectedSystems: [],
  outageHours: 1,
  crossImpact: { affectsOtherAgencies: false, affectsVitalFacilities: false },
  supportNeeded: false,
})

export const reports: Bench = async (report) => {
  const cluster = await startCluster({ durable: true })
  try {
    const url = await generatedDatabase(cluster, 'reports', { ministries: 8, below: 8, incidents: 1_000 })
    const graph = await openMeasuredGraph(url)
    const owner = await connected(url)
    const agencies = await agenciesOf(owner)
    const load = startLoad()
    /** The writer of each connection, by his number. */
    const reporting = (writers: readonly number[]) => async () => {
      const requests = await requestsOf(graph, agencies, writers)
      const send = async () => (await load.burst({ requests, concurrency: writers.length })).total
      return checked(owner, send)
    }
    const many = reporting(reporters.map((_, at) => at))
    const one = reporting(reporters.map(() => 0))
    await many()
    const bare = await bareInserts(url, owner, agencies)
    const taken = await interleaved({ many, one, bare: () => checked(owner, bare.turn) }, ROUNDS)
    const against = 'bare insert transactions'
    report.ratio({
      figure: 'reports, 8 writers of 8 agencies',
      against,
      ratio: ratioOf(taken.many, taken.bare),
    })
    report.ratio({
      figure: 'reports, 8 writers of one agency',
      against,
      ratio: ratioOf(taken.one, taken.bare),
    })
    const perSecond = (total: readonly number[]) => ((TOTAL * 1_000) / median(total)).toFixed(0)
    report.note(
      `${perSecond(taken.many)} reports/s of 8 agencies, ${perSecond(taken.one)} of one, ${perSecond(taken.bare)} bare inserts/s`,
    )
    await Promise.all([load.close(), bare.close(), owner.end(), graph.close()])
  } finally {
    await cluster.stop()
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return client
}

async function agenciesOf(owner: pg.Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from agencies.agency where no = any($1) order by no',
    [reporters.map(({ agencyNo }) => agencyNo)],
  )
  return rows.map(({ id }) => id)
}

/** One round of reports: `writers` says for each connection who writes. */
async function requestsOf(
  graph: MeasuredGraph,
  agencies: readonly string[],
  writers: readonly number[],
): Promise<readonly Request[]> {
  const round = Array.from({ length: EACH }, () => writers).flat()
  return Promise.all(
    round.map((at) =>
      graph.request(reporters[at]?.account ?? '', REPORT, { input: told(agencies[at] ?? '') }),
    ),
  )
}

/** A comparison with reports that were refused would say nothing. */
async function checked(owner: pg.Client, act: () => Promise<number>): Promise<number> {
  const count = async () => {
    const { rows } = await owner.query('select count(*)::int as n from incidents.incident')
    return rows[0].n as number
  }
  const before = await count()
  const taken = await act()
  const written = (await count()) - before
  if (written !== TOTAL) throw new Error(`${TOTAL} cases were to be written, and ${written} were`)
  return taken
}

/** The latest report's own row, written again with another reference: no trigger, clock, step or journal with it. */
async function bareInserts(url: string, owner: pg.Client, agencies: readonly string[]) {
  const { rows } = await owner.query('select * from incidents.incident order by no desc limit 1')
  const { id, no, agency_id, reference, ...row } = rows[0]
  const names = ['agency_id', 'reference', ...Object.keys(row)]
  const places = names.map((_, at) => `$${at + 1}`)
  const text = `insert into incidents.incident (${names.join()}) values (${places.join()})`
  const clients = await Promise.all(agencies.map(() => connected(url)))
  for (const client of clients) await client.query('set session_replication_role = replica')
  const write = async (client: pg.Client, agency: string | undefined) => {
    for (let time = 0; time < EACH; time++) {
      await client.query('begin')
      await client.query(text, [agency, randomUUID(), ...Object.values(row)])
      await client.query('commit')
    }
  }
  return {
    turn: async () => {
      const started = performance.now()
      await Promise.all(clients.map((client, at) => write(client, agencies[at])))
      return performance.now() - started
    },
    close: () => Promise.all(clients.map((client) => client.end())),
  }
}
