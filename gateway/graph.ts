/** The gateway's graph: engine, documents, limits and endpoint over subgraphs that are near or far. */
import { readFileSync } from 'node:fs'
import type { Verifier } from '../identity/verify.ts'
import type { Pace } from '../subgraphs/event-stream.ts'
import { createDocuments } from './documents/documents.ts'
import { partners } from './documents/partners.ts'
import { noPersistedDocuments, type PersistedDocuments, type PersistedMode } from './documents/persisted.ts'
import { createEngine, type Engine, type Listen, type Reach } from './engine/engine.ts'
import { withExports } from './exports/documents.ts'
import { exportEndpoint } from './exports/endpoint.ts'
import { graphEndpoint } from './graph-endpoint.ts'
import type { Limits } from './limits/limits.ts'
import { createRateLimiter } from './limits/rate.ts'
import { createLive } from './live/events.ts'
import { createMetrics, type Metrics } from './metrics/metrics.ts'
import type { Handler } from './process/http.ts'

export interface GraphSettings {
  readonly limits: Limits
  readonly introspection: boolean
  readonly persistedOnly: PersistedMode
  readonly persisted?: PersistedDocuments
  /** How to hear of changes from each subgraph that tells any, by name. */
  readonly listen?: Readonly<Record<string, Listen>>
  readonly pace?: Pace
}

export interface OpenGraph {
  readonly engine: Engine
  readonly metrics: Metrics
  readonly handle: Handler
  /** Answers as files, under `/exports/`. */
  readonly exports: Handler
  close(): Promise<void>
}

export function committedSupergraph(): string {
  return readFileSync(new URL('./supergraph.graphql', import.meta.url), 'utf8')
}

export async function openGraph(
  reach: Readonly<Record<string, Reach>>,
  verifier: Verifier,
  {
    limits,
    introspection,
    persistedOnly,
    persisted = noPersistedDocuments,
    listen = {},
    pace,
  }: GraphSettings,
  log: { error(facts: object, message: string): void; info(facts: object, message: string): void },
  supergraph = committedSupergraph(),
): Promise<OpenGraph> {
  const metrics = createMetrics()
  const onLost = (subgraph: string, err: unknown) => log.error({ subgraph, err }, 'a subgraph did not answer')
  const engine = await createEngine({
    supergraph,
    reach,
    onCall: (subgraph, outcome, seconds) => metrics.subgraphCall(subgraph, outcome as never, seconds),
    onLost,
  })
  const documents = createDocuments({
    schema: () => engine.schema,
    limits,
    introspection,
    persisted: withExports(persisted),
    persistedOnly,
  })
  for (const reason of documents.unusable()) log.error({ reason }, 'a registered document cannot be run')
  const rate = createRateLimiter({
    perMinute: limits.rate,
    ticks: () => performance.now(),
    onRefused: (kind) => metrics.rateRefused(kind),
  })
  const serving = {
    engine,
    documents,
    verifier,
    limits,
    rate,
    metrics,
    ...(persistedOnly === 'public' && { isPartner: partners(engine, () => performance.now()) }),
    ...(pace && { pace }),
    log,
  }
  const live = createLive({ engine, supergraph, listen, onLost })
  const handle = graphEndpoint({ ...serving, live, suggestions: introspection })
  return { engine, metrics, handle, exports: exportEndpoint(serving), close: () => engine.close() }
}
