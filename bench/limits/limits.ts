/** `limits`: the worst that hostile documents cost the gateway before it refuses or plans them, in time and memory. */
import type { Bench } from '../bench.ts'
import { generatedDatabase, startCluster } from '../data/cluster.ts'
import { interleaved, median, ratioOf } from '../interleaved.ts'
import { type MeasuredGraph, openMeasuredGraph } from '../open-graph.ts'
import { type Hostile, hostile, ordinary } from './hostile.ts'

const ROUNDS = 7
/** Somebody with a token and no rights: documents are prepared and planned, and hardly anything is read. */
const NOBODY = 'bench.nobody'

export const limits: Bench = async (report) => {
  const cluster = await startCluster()
  try {
    const url = await generatedDatabase(cluster, 'limits', { ministries: 1, below: 8, incidents: 10 })
    const graph = await openMeasuredGraph(url)
    const before = peak()
    const turns = [ordinary, ...hostile].map((each) => [each.name, () => timeOf(graph, each)] as const)
    const taken = await interleaved<string>(Object.fromEntries(turns), ROUNDS, 1)
    const against = ordinary.name
    const ratios = hostile.map(({ name }) => ({
      name,
      ratio: ratioOf(taken[name] ?? [], taken[ordinary.name] ?? []),
      ms: median(taken[name] ?? []),
    }))
    const worst = ratios.reduce((a, b) => (b.ratio > a.ratio ? b : a))
    report.ratio({ figure: 'worst time, never seen before', against, ratio: worst.ratio })
    report.ratio({ figure: 'peak memory after them', against: 'before them', ratio: peak() / before })
    for (const { name, ms } of ratios) {
      const each = hostile.find((one) => one.name === name)
      report.note(`${ms.toFixed(1).padStart(7)} ms  ${name}: ${each ? await outcomeOf(graph, each) : ''}`)
    }
    report.note(
      `${median(taken[ordinary.name] ?? [])
        .toFixed(1)
        .padStart(7)} ms  ${ordinary.name}`,
    )
    await graph.close()
  } finally {
    await cluster.stop()
  }
}

/** The most that this process ever held. */
const peak = () => process.resourceUsage().maxRSS

async function send(graph: MeasuredGraph, { make }: Hostile) {
  const { query, variables } = make()
  const { url, headers, body } = await graph.request(NOBODY, query, variables as object | undefined)
  return fetch(url, { method: 'POST', headers, body })
}

async function timeOf(graph: MeasuredGraph, each: Hostile): Promise<number> {
  const started = performance.now()
  await (await send(graph, each)).arrayBuffer()
  return performance.now() - started
}

async function outcomeOf(graph: MeasuredGraph, each: Hostile): Promise<string> {
  const answer = (await (await send(graph, each)).json()) as { errors?: { extensions?: { code?: string } }[] }
  return (
    [...new Set((answer.errors ?? []).map(({ extensions }) => extensions?.code))].join(', ') || 'answered'
  )
}
