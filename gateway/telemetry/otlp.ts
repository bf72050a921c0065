/** Sends finished spans to a collector in OTLP's JSON over HTTP: in batches, in bounds, and never in anybody's way. */
import { type Attribute, type FinishedSpan, kinds } from './tracer.ts'

export interface ExporterOptions {
  /** The base address of OTEL_EXPORTER_OTLP_ENDPOINT; traces go to `/v1/traces` under it. */
  readonly endpoint: string
  readonly service: string
  readonly log: { warn(facts: object, message: string): void }
}

export interface Exporter {
  keep(span: FinishedSpan): void
  /** Sends what is left, as far as there is time. */
  close(): Promise<void>
}

const EVERY = 2_000
const BATCH = 256
/** What a collector misses while it is away is lost; memory is not. */
const MOST_WAITING = 2_048
const SEND_WITHIN = 5_000
const CLOSE_WITHIN = 500

export function createExporter({ endpoint, service, log }: ExporterOptions): Exporter {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`
  const waiting: FinishedSpan[] = []
  let sending: Promise<void> | undefined
  let complained = false

  async function sendAll(within: number): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, BATCH)
      try {
        await post(url, payload(service, batch), within)
        complained = false
      } catch (err) {
        // Once, not for every batch: traces are a help, and their absence is no fault of the graph.
        if (!complained) log.warn({ err, spans: batch.length }, 'the collector of traces does not answer')
        complained = true
        return
      }
    }
  }

  const flush = (within: number): Promise<void> => {
    sending ??= sendAll(within).finally(() => {
      sending = undefined
    })
    return sending
  }
  const timer = setInterval(() => void flush(SEND_WITHIN), EVERY).unref()

  return {
    keep: (span) => {
      if (waiting.length >= MOST_WAITING) waiting.shift()
      waiting.push(span)
      if (waiting.length >= BATCH) void flush(SEND_WITHIN)
    },
    close: async () => {
      clearInterval(timer)
      const { promise: late, resolve } = Promise.withResolvers<void>()
      const end = setTimeout(resolve, CLOSE_WITHIN)
      const rest = (sending ?? Promise.resolve()).then(() => flush(CLOSE_WITHIN))
      await Promise.race([rest, late])
      clearTimeout(end)
    },
  }
}

async function post(url: string, body: object, within: number): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(within),
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`status ${response.status}`)
}

function payload(service: string, spans: readonly FinishedSpan[]) {
  const attributes = attributesOf({ 'service.name': service, 'service.namespace': 'oversight-graph' })
  const scope = { name: 'oversight-graph' }
  return { resourceSpans: [{ resource: { attributes }, scopeSpans: [{ scope, spans: spans.map(written) }] }] }
}

function written({ kind, startedAt, endedAt, attributes, failed, ...span }: FinishedSpan) {
  return {
    ...span,
    kind: kinds[kind],
    startTimeUnixNano: nanoseconds(startedAt),
    endTimeUnixNano: nanoseconds(endedAt),
    attributes: attributesOf(attributes),
    status: failed ? { code: 2 } : {},
  }
}

/** As text, because the number is too long for JSON's. */
const nanoseconds = (ms: number) => `${BigInt(Math.round(ms * 1_000)) * 1_000n}`

const attributesOf = (attributes: Readonly<Record<string, Attribute>>) =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: typedValue(value) }))

function typedValue(value: Attribute) {
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'boolean') return { boolValue: value }
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value }
}
