import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { until } from '../../database/until.ts'
import { startTelemetry } from '../../gateway/telemetry/telemetry.ts'
import { type FarWorld, openFarWorld } from '../harness/far-world.ts'

interface Sent {
  readonly service: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly status: { readonly code?: number }
}

const texts: string[] = []
let collector: Server
let endpoint: string
let world: FarWorld
beforeAll(async () => {
  collector = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk
    if (request.url === '/otlp/v1/traces') texts.push(text)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/otlp`
  world = await openFarWorld({ collector: endpoint })
})
afterAll(async () => {
  await world.close()
  collector.closeAllConnections()
  collector.close()
})

interface Payload {
  resourceSpans: {
    resource: { attributes: KeyValue[] }
    scopeSpans: { spans: (Omit<Sent, 'attributes' | 'service'> & { attributes: KeyValue[] })[] }[]
  }[]
}
interface KeyValue {
  readonly key: string
  readonly value: Readonly<Record<string, unknown>>
}
const record = (list: readonly KeyValue[]) =>
  Object.fromEntries(list.map(({ key, value }) => [key, Object.values(value)[0]]))

/** What the collector holds of one trace. */
const sentOf = (traceId: string): Sent[] =>
  texts
    .flatMap((text) => (JSON.parse(text) as Payload).resourceSpans)
    .flatMap(({ resource, scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) =>
        spans.map((span) => ({
          ...span,
          service: String(record(resource.attributes)['service.name']),
          attributes: record(span.attributes),
        })),
      ),
    )
    .filter((span) => span.traceId === traceId)

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const CALLER = '00f067aa0ba902b7'
const query = 'query Needle($code: String!) { agencies(first: 3, filter: { code: $code }) { nodes { id } } }'
const simple = '{ agencies(first: 3) { nodes { id nameEn } } }'

test('one request is one trace through gateway and subgraph, under the caller’s own', async () => {
  const headers = { traceparent: `00-${TRACE}-${CALLER}-01` }
  await world.askFar('kaohsiung.reviewer', simple, {}, { headers })
  const spans = await until(() => sentOf(TRACE).length >= 4 && sentOf(TRACE), { within: 10_000 })
  const named = (name: string) => spans?.find((span) => span.name === name)
  const [request, execution, call, answer] = [
    named('graph request'),
    named('plan and execute'),
    named('subgraph agencies'),
    named('subgraph answer'),
  ]
  expect([request?.service, request?.kind, request?.parentSpanId]).toEqual(['gateway', 2, CALLER])
  expect([execution?.service, execution?.parentSpanId]).toEqual(['gateway', request?.spanId])
  expect([call?.service, call?.kind, call?.parentSpanId]).toEqual(['gateway', 3, execution?.spanId])
  expect([answer?.service, answer?.kind, answer?.parentSpanId]).toEqual(['agencies', 2, call?.spanId])
  expect(Number(answer?.attributes['db.transactions'])).toBeGreaterThanOrEqual(2)
  expect(execution?.attributes).toMatchObject({ 'graphql.operation.type': 'query' })
  expect(request?.attributes).toMatchObject({ 'http.response.status_code': '200' })
  for (const span of spans ?? []) {
    expect(BigInt(span.endTimeUnixNano)).toBeGreaterThan(BigInt(span.startTimeUnixNano))
    expect(span.status).toEqual({})
  }
})

test('spans name no account, no document, no variable and no token', async () => {
  const trace = TRACE.replace('4b', '5b')
  const headers = { traceparent: `00-${trace}-${CALLER}-01`, 'x-request-id': 'needle-request' }
  const purpose = 'needle purpose'
  await world.askFar('kaohsiung.reviewer', query, { code: 'needle-code' }, { headers, purpose })
  await until(() => sentOf(trace).length >= 1, { within: 10_000 })
  expect(texts.join()).not.toMatch(/needle|kaohsiung|Bearer|eyJ|agencies\(|select /i)
})

test('a caller who decided against a trace gets none', async () => {
  const untraced = TRACE.replace('4b', '6b')
  const traced = TRACE.replace('4b', '7b')
  await world.askFar(null, simple, {}, { headers: { traceparent: `00-${untraced}-${CALLER}-00` } })
  await world.askFar(null, simple, {}, { headers: { traceparent: `00-${traced}-${CALLER}-01` } })
  await until(() => sentOf(traced).length >= 4, { within: 10_000 })
  expect(sentOf(untraced)).toEqual([])
})

test('without a collector nothing is wrapped', () => {
  const telemetry = startTelemetry({ endpoint: undefined, service: 'gateway', log: { warn: () => {} } })
  const handle = () => {}
  const reach = async () => ({ data: {} })
  expect(telemetry.handler('request', handle)).toBe(handle)
  expect(telemetry.reach('agencies', reach)).toBe(reach)
})

test('a collector that is away costs one line in the log, and holds up nothing', async () => {
  const warnings: string[] = []
  const log = { warn: (_: object, message: string) => void warnings.push(message) }
  const telemetry = startTelemetry({ endpoint: 'http://127.0.0.1:1', service: 'gateway', log })
  const reach = telemetry.reach('agencies', async () => ({ data: { answered: true } }))
  const results = await Promise.all(Array.from({ length: 3_000 }, () => reach({} as never)))
  expect(results.every(({ data }) => data?.answered)).toBe(true)
  const started = performance.now()
  await telemetry.close()
  expect(performance.now() - started).toBeLessThan(1_000)
  expect(warnings).toEqual(['the collector of traces does not answer'])
})
