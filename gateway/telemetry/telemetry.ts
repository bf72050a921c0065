/** Puts spans around the places that are worth timing; without a collector every place stays exactly as it was. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Engine, Reach } from '../engine/engine.ts'
import { current, runIn } from './current.ts'
import { createExporter } from './otlp.ts'
import { parentOf, Tracer } from './tracer.ts'

type Handle = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** A subgraph's connections, as far as transactions on them are counted. */
export interface Transacting {
  read: (...args: never[]) => Promise<unknown>
  ask: (...args: never[]) => Promise<unknown>
  transact: (...args: never[]) => Promise<unknown>
}

export interface Telemetry {
  /** One span for each GraphQL request that this handler gets, under the caller's if it names one. */
  handler(name: string, handle: Handle): Handle
  /** One span for planning and running an operation. */
  engine(engine: Engine): void
  /** One span for each call to this subgraph. */
  reach(subgraph: string, reach: Reach): Reach
  /** Counts transactions on whichever span they are made for. */
  database(database: Transacting): void
  close(): Promise<void>
}

const off: Telemetry = {
  handler: (_, handle) => handle,
  engine: () => {},
  reach: (_, reach) => reach,
  database: () => {},
  close: async () => {},
}

export interface TelemetryOptions {
  /** Where the collector is; nowhere means no traces. */
  readonly endpoint: string | undefined
  readonly service: string
  readonly log: { warn(facts: object, message: string): void }
}

export function startTelemetry({ endpoint, ...options }: TelemetryOptions): Telemetry {
  if (endpoint === undefined) return off
  const exporter = createExporter({ endpoint, ...options })
  const tracer = new Tracer(exporter.keep)
  return {
    handler: (name, handle) => tracedHandler(tracer, name, handle),
    engine: (engine) => traceEngine(tracer, engine),
    reach: (subgraph, reach) => (call) =>
      tracer.within(`subgraph ${subgraph}`, 'CLIENT', async (span) => {
        span.set('graph.subgraph', subgraph)
        return reach(call)
      }),
    database: countTransactions,
    close: exporter.close,
  }
}

function tracedHandler(tracer: Tracer, name: string, handle: Handle): Handle {
  return (request, response) => {
    if ((request.url ?? '').split('?')[0] !== '/graphql') return handle(request, response)
    const span = tracer.start(name, 'SERVER', parentOf(request.headers.traceparent))
    // Methods are a closed list: Node refuses what it does not know.
    span.set('http.request.method', request.method ?? '')
    response.once('close', () => {
      span.set('http.response.status_code', response.statusCode)
      if (response.statusCode >= 500 || !response.writableFinished) span.fail()
      span.end()
    })
    return runIn(span, () => handle(request, response))
  }
}

/** The endpoint asks this very object, so it is changed in place. */
function traceEngine(tracer: Tracer, engine: Engine): void {
  const { run } = engine
  engine.run = (operation, asking) =>
    tracer.within('plan and execute', 'INTERNAL', async (span) => {
      span.set('graphql.operation.type', operation.operation)
      const result = await run(operation, asking)
      span.set('graphql.errors', result.errors?.length ?? 0)
      span.set('graph.subgraphs.unavailable', asking.unavailable.length)
      return result
    })
}

/** Every method is one transaction; whoever holds the database goes on holding the same one. */
function countTransactions(database: Transacting): void {
  for (const name of ['read', 'ask', 'transact'] as const) {
    const method = database[name].bind(database)
    database[name] = (...args) => {
      current()?.count('db.transactions')
      return method(...args)
    }
  }
}
