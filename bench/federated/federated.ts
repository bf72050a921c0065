/** `federated`: twenty cases with agency, supervisors, contract and vendor, through the graph and without one. */
import { isDeepStrictEqual } from 'node:util'
import { agencyRows, linkRows } from '../../subgraphs/agencies/directory/reads.ts'
import { incidentRows } from '../../subgraphs/incidents/reporting/reads.ts'
import { wantedOf } from '../../subgraphs/predicate.ts'
import { contractRows } from '../../subgraphs/vendors/contract/reads.ts'
import { vendorRows } from '../../subgraphs/vendors/vendor/reads.ts'
import type { Bench } from '../bench.ts'
import { generatedDatabase, startCluster } from '../data/cluster.ts'
import { accounts } from '../data/generate.ts'
import { interleaved, median, ratioOf } from '../interleaved.ts'
import { type Load, type Request, startLoad } from '../load/load.ts'
import { type MeasuredGraph, openMeasuredGraph } from '../open-graph.ts'
import { viewerOf } from '../viewer.ts'
import { type Floor, plainFloor, tunedFloor } from './floors.ts'
import { QUERY } from './query.ts'
import { split } from './split.ts'

const ROUNDS = 11
const LATENCY = { concurrency: 1, count: 25 }
const THROUGHPUT = { concurrency: 16, count: 96 }

const sources = [incidentRows, agencyRows, linkRows, contractRows, vendorRows]

export const federated: Bench = async (report, share) => {
  const cluster = await startCluster()
  try {
    const extent = { ministries: 5, below: Math.round(600 * share), incidents: Math.round(60_000 * share) }
    const url = await generatedDatabase(cluster, 'federated', extent)
    const graph = await openMeasuredGraph(url)
    const viewer = await viewerOf(graph, accounts.ministry)
    const floor = await plainFloor(url, viewer)
    const tables = sources.map(({ table }) => table)
    const honest = await tunedFloor(
      url,
      viewer,
      tables,
      sources.flatMap((source) => wantedOf(source)),
    )
    const request = await graph.request(accounts.ministry, QUERY)
    await checkAlike({ request, floor: floor.request, honest: honest.request })

    const load = startLoad()
    const contestants = { graph: request, floor: floor.request, honest: honest.request }
    const p50 = await turns(load, contestants, LATENCY, ({ latencies }) => median(latencies))
    const total = await turns(load, contestants, THROUGHPUT, (taken) => taken.total)
    const against = { floor: 'floor', honest: 'floor without parameters' } as const
    for (const [name, told] of Object.entries(against) as ['floor' | 'honest', string][]) {
      const goals = name === 'floor' ? { p50: { goal: 1.6 }, throughput: { goal: 2.5 } } : {}
      report.ratio({ figure: 'p50', against: told, ratio: ratioOf(p50.graph, p50[name]), ...goals.p50 })
      report.ratio({
        figure: 'throughput',
        against: told,
        ratio: ratioOf(total.graph, total[name]),
        ...goals.throughput,
      })
    }
    report.note(
      `p50 of the graph ${median(p50.graph).toFixed(2)} ms, of the floor ${median(p50.floor).toFixed(2)} ms`,
    )
    await split(report, graph, url, load, request)
    await close(load, graph, floor, honest)
  } finally {
    await cluster.stop()
  }
}

async function turns<Name extends string>(
  load: Load,
  contestants: Readonly<Record<Name, Request>>,
  burst: { readonly concurrency: number; readonly count: number },
  measure: (taken: Awaited<ReturnType<Load['burst']>>) => number,
) {
  const entries = Object.entries<Request>(contestants).map(([name, request]) => [
    name,
    async () =>
      measure(
        await load.burst({
          concurrency: burst.concurrency,
          requests: Array<Request>(burst.count).fill(request),
        }),
      ),
  ])
  return interleaved<Name>(Object.fromEntries(entries), ROUNDS, 2)
}

/** A comparison of different answers would say nothing. */
async function checkAlike(requests: Readonly<Record<string, Request>>): Promise<void> {
  const answers = await Promise.all(
    Object.values(requests).map(async ({ url, headers, body }) => {
      const response = await fetch(url, { method: 'POST', headers, ...(body && { body }) })
      return response.json() as Promise<{
        data: { incidents: { nodes: { state?: string }[] } }
        errors?: unknown
      }>
    }),
  )
  // The state is worked out from three columns in the graph, and taken from one in the join.
  for (const { data } of answers) for (const node of data?.incidents.nodes ?? []) delete node.state
  const [first, ...others] = answers
  if (!others.every((each) => isDeepStrictEqual(each, first)))
    throw new Error(`The contestants answer differently: ${JSON.stringify(answers).slice(0, 2_000)}`)
}

async function close(load: Load, graph: MeasuredGraph, ...floors: readonly Floor[]): Promise<void> {
  await load.close()
  await Promise.all([graph.close(), ...floors.map((floor) => floor.close())])
}
