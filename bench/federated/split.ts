/** Where the time of one request goes: sampled stacks for what this process does, replayed statements for the database. */
import { type Profiler, Session } from 'node:inspector/promises'
import type { Report } from '../figure.ts'
import type { Load, Request } from '../load/load.ts'
import type { MeasuredGraph } from '../open-graph.ts'
import { captured, replayed } from './replay.ts'

const REQUESTS = 200
const MICROSECONDS_BETWEEN_SAMPLES = 250

/** The first line that fits a frame of the stack, innermost frame first, says what the time went into. */
const parts: readonly (readonly [RegExp, string])[] = [
  [
    /\/(pg|pg-protocol|pg-pool|pg-types|postgres-\w+)\/|subgraphs\/(batch|database|viewer-setting)\.ts/,
    'database driver, sending included',
  ],
  [
    /subgraphs\/(gate|row|viewer|groups|predicate|refusals|sensitive-reads|standing)\.ts|law\/access|graphql-shield|graphql-middleware/,
    'access',
  ],
  [/identity\/|\/jose\//, 'token'],
  [
    /router-runtime|fusion-runtime|graphql-tools|graphql-hive|graphql-mesh|whatwg-node/,
    'planning and joining',
  ],
  [/\/graphql\/|dataloader|subgraphs\//, 'execution'],
  [/gateway\/(documents|limits)/, 'documents and limits'],
  [/node:_http|node:internal\/http|gateway\/|bench\//, 'HTTP'],
]

async function sampled(act: () => Promise<unknown>): Promise<Profiler.Profile> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS_BETWEEN_SAMPLES })
  await session.post('Profiler.start')
  await act()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return profile
}

/** Milliseconds of each part. */
function partsOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): ReadonlyMap<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])))
  const partOf = (id: number): string => {
    const { functionName } = byId.get(id)?.callFrame ?? {}
    if (functionName === '(idle)') return 'waiting for the database and the caller'
    if (functionName === '(garbage collector)') return 'garbage collection'
    for (let at: number | undefined = id; at !== undefined; at = parentOf.get(at)) {
      const url = byId.get(at)?.callFrame.url ?? ''
      const found = parts.find(([files]) => files.test(url))
      if (found) return found[1]
    }
    return 'the rest of node'
  }
  const known = new Map<number, string>()
  const taken = new Map<string, number>()
  samples.forEach((id, at) => {
    const part = known.get(id) ?? partOf(id)
    known.set(id, part)
    taken.set(part, (taken.get(part) ?? 0) + (timeDeltas[at] ?? 0) / 1_000)
  })
  return taken
}

export async function split(
  report: Report,
  graph: MeasuredGraph,
  url: string,
  load: Load,
  request: Request,
): Promise<void> {
  const statements = await captured(graph, async () => {
    await load.burst({ requests: [request], concurrency: 1 })
  })
  const requests = Array<Request>(REQUESTS).fill(request)
  const profile = await sampled(() => load.burst({ requests, concurrency: 1 }))
  report.note(`one request asks ${statements.length} statements; its time, in ms as sampled:`)
  const taken = [...partsOf(profile)].sort(([, a], [, b]) => b - a)
  for (const [part, ms] of taken) report.note(`  ${(ms / REQUESTS).toFixed(2)}  ${part}`)
  report.note('the database’s part of it, each statement replayed as its subgraph sends it:')
  let [planning, first, execution] = [0, 0, 0]
  for (const statement of statements) {
    const times = await replayed(url, statement)
    planning += times.planning
    first += times.firstPlanning
    execution += times.execution
    report.note(
      `  ${times.execution.toFixed(2)}  ${statement.subgraph}: ${statement.text.match(/from ([a-z_.]+) t\b/)?.[1] ?? 'standing'}`,
    )
  }
  report.note(`  ${execution.toFixed(2)}  SQL execution`)
  report.note(
    `  ${planning.toFixed(2)}  SQL planning (${first.toFixed(2)} the first time on each connection)`,
  )
}
