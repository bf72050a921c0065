/** What the gateway tells its operator about itself; labels never name an account, an agency or a document. */
import { counter, gauge, histogram } from './instruments.ts'

export const metricsContentType = 'text/plain; version=0.0.4; charset=utf-8'

/** Stages of one request that are timed apart. */
export type Stage = 'prepare' | 'plan' | 'execute'

export interface Metrics {
  /** A request has been answered: `OK`, or the code of its first error. */
  request(outcome: string, seconds: number): void
  stage(stage: Stage, seconds: number): void
  subgraphCall(subgraph: string, outcome: 'ok' | 'error' | 'unavailable', seconds: number): void
  rateRefused(kind: 'signed-in' | 'anonymous'): void
  text(): string
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const stageSeconds = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 10]

/** Codes are a closed list of upper-case words; anything else would be somebody's text. */
const codeOf = (outcome: string) => (/^[A-Z][A-Z_]{1,40}$/.test(outcome) ? outcome : 'OTHER')

export function createMetrics(): Metrics {
  const requests = counter<{ outcome: string }>('graph_requests_total', 'Requests answered, by outcome code.')
  const duration = histogram<Record<string, never>>(
    'graph_request_duration_seconds',
    'Time from the request to its answer.',
    seconds,
  )
  const stages = histogram<{ stage: Stage }>(
    'graph_stage_duration_seconds',
    'Time spent preparing, planning and executing.',
    stageSeconds,
  )
  const calls = counter<{ subgraph: string; outcome: string }>(
    'graph_subgraph_calls_total',
    'Calls to subgraphs, by subgraph and outcome.',
  )
  const callDuration = histogram<{ subgraph: string }>(
    'graph_subgraph_call_duration_seconds',
    'Time of calls to subgraphs.',
    seconds,
  )
  const refusals = counter<{ viewer: string }>(
    'graph_rate_refusals_total',
    'Requests refused for their rate.',
  )
  const instruments = [requests, duration, stages, calls, callDuration, refusals, ...processGauges()]
  return {
    request(outcome, took) {
      requests.add({ outcome: codeOf(outcome) })
      duration.observe({}, took)
    },
    stage: (stage, took) => stages.observe({ stage }, took),
    subgraphCall(subgraph, outcome, took) {
      calls.add({ subgraph, outcome })
      callDuration.observe({ subgraph }, took)
    },
    rateRefused: (viewer) => refusals.add({ viewer }),
    text: () => `${instruments.flatMap((instrument) => instrument.lines()).join('\n')}\n`,
  }
}

function processGauges() {
  const startedAt = Math.round(Date.now() / 1000 - process.uptime())
  return [
    gauge('process_resident_memory_bytes', 'Resident memory.', () => process.memoryUsage.rss()),
    gauge('nodejs_heap_size_used_bytes', 'Heap in use.', () => process.memoryUsage().heapUsed),
    gauge('nodejs_external_memory_bytes', 'Memory outside the heap.', () => process.memoryUsage().external),
    gauge('process_start_time_seconds', 'When the process started, in seconds since 1970.', () => startedAt),
  ]
}
