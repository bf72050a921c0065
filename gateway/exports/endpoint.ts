/**
 * A file, streamed: its pages are asked for one after the other, as whoever asks is at that moment, and no faster than
 * they are read. What is refused before the first page is an error document; what ends a file later ends its
 * connection, so that nobody takes a part for the whole. The last page makes it a record of the graph.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { type FormattedExecutionResult, GraphQLError } from 'graphql'
import { isRead, type Pace, usualPace } from '../../subgraphs/event-stream.ts'
import { type Accepted, type AcceptOptions, accepting, header } from '../accepted.ts'
import { documentHash } from '../documents/persisted.ts'
import { Asking } from '../engine/asking.ts'
import type { Engine } from '../engine/engine.ts'
import { limitError } from '../limits/limit-error.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { type Handler, sendJson } from '../process/http.ts'
import { type Told, toldOf } from '../told.ts'
import { type Page, questionAt } from './documents.ts'

export interface ExportOptions extends AcceptOptions {
  readonly engine: Engine
  readonly metrics: Metrics
  readonly pace?: Pace
  readonly log: { error(facts: object, message: string): void; info(facts: object, message: string): void }
}

/** The graph answered, and what it answered is no page. */
class NoPage extends Error {
  readonly result: FormattedExecutionResult
  constructor(result: FormattedExecutionResult) {
    super('the graph gave no page')
    this.result = result
  }
}

const statusOf: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  TOKEN_INVALID: 401,
  BAD_INPUT: 400,
  SUBGRAPH_UNAVAILABLE: 503,
  STANDING_STALE: 503,
  INTERNAL: 500,
}

/** A file is long, not urgent: whoever has used up his rate waits for it, as long as he listens. */
async function paid({ pay }: Accepted, gone: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return pay()
    } catch (error) {
      const http = error instanceof GraphQLError ? (error.extensions.http as { headers?: object }) : undefined
      const seconds = Number((http?.headers as Record<string, string> | undefined)?.['retry-after'])
      if (!(seconds > 0)) throw error
      await setTimeout(seconds * 1_000, undefined, { signal: gone, ref: false })
    }
  }
}

async function* pagesOf(
  engine: Engine,
  field: string,
  accepted: Accepted,
  gone: AbortSignal,
): AsyncGenerator<Page> {
  const { ready, headers, within } = accepted
  const { document, operation, operationName } = ready
  for (let after: string | null = null; ; ) {
    const variables = { ...accepted.variables, after }
    const asked = { document, operation, operationName, variables }
    const result = await within(() => engine.run(asked, new Asking(headers)))
    const page = result.data?.[field] as Page | null | undefined
    if (!page) throw new NoPage(result)
    yield page
    if (page.next === null) return
    after = page.next
    await paid(accepted, gone)
  }
}

async function send(response: ServerResponse, pages: AsyncGenerator<Page>, pace: Pace, gone: AbortSignal) {
  for await (const page of pages) {
    if (gone.aborted) return
    if (!response.headersSent)
      response.writeHead(200, {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': 'attachment; filename="incident-figures.csv"',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-export': page.export,
        trailer: 'x-export-rows, x-export-sha256',
      })
    const isTaken = response.write(page.text) || (await isRead(response, pace, gone))
    if (!isTaken) return response.destroy()
    if (page.sha256 === null) continue
    response.addTrailers({ 'x-export-rows': String(page.rows), 'x-export-sha256': page.sha256 })
    response.end()
  }
}

export function exportEndpoint(options: ExportOptions): Handler {
  const { engine, metrics, log, pace = usualPace } = options
  const accept = accepting(options)

  const told = (error: unknown, request: IncomingMessage, requestId: string): Told => {
    if (!(error instanceof NoPage)) return toldOf(error, header(request, 'accept-language'), requestId, log)
    const { errors = [] } = error.result
    const status = statusOf[String(errors[0]?.extensions?.code)] ?? 403
    return { status, headers: {}, body: { errors } }
  }

  return async (request, response) => {
    const requestId = header(request, 'x-request-id') ?? ''
    const question = questionAt((request.url ?? '').split('?')[0] ?? '')
    if (!question) return sendJson(response, 404, { error: 'not found' })
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST')
      return sendJson(response, 405, { error: 'ask for files by POST' })
    }
    // Before HTTP/1.1 there are no trailers, and a file that was cut off looks whole: nothing is read or recorded for it.
    if (request.httpVersion === '1.0')
      return sendJson(response, 505, { error: 'files are streamed by HTTP/1.1' })
    const started = performance.now()
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    let outcome = 'EXPORTED'
    try {
      const documentId = documentHash(question.document)
      const accepted = await accept(request, requestId, (body) => ({
        documentId,
        variables: variablesOf(body),
      }))
      await send(response, pagesOf(engine, question.field, accepted, gone.signal), pace, gone.signal)
      if (gone.signal.aborted && !response.writableFinished) outcome = 'LEFT'
    } catch (error) {
      const { status, headers, body } = told(error, request, requestId)
      outcome = gone.signal.aborted ? 'LEFT' : String(body.errors?.[0]?.extensions?.code ?? status)
      if (response.headersSent) response.destroy()
      else if (!response.destroyed) {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        sendJson(response, status, body)
      }
    }
    const seconds = (performance.now() - started) / 1_000
    metrics.request(outcome, seconds)
    log.info({ requestId, outcome, ms: Math.round(seconds * 1_000) }, 'exported')
  }
}

const asked = ['from', 'to', 'groupBy']

/** Where a page begins is not the caller's to say here. */
function variablesOf(body: object): object {
  const { from, to } = body as Readonly<Record<string, unknown>>
  const isAsked = Object.keys(body).every((name) => asked.includes(name))
  if (isAsked && typeof from === 'string' && typeof to === 'string') return body
  throw limitError('BAD_INPUT', {
    measure: 'body',
    message: 'The body says which months, and by what they are told apart.',
    remedy: 'Send from, to and, if you like, groupBy.',
  })
}
