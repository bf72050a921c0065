/** One GraphQL request over HTTP: who, how much, which document, run, answer. Nothing about rights is decided here. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import { type Events, type Pace, sendEvents, wantsEvents } from '../subgraphs/event-stream.ts'
import { type AcceptOptions, accepting, header } from './accepted.ts'
import { withoutSuggestions } from './documents/suggestions.ts'
import { Asking } from './engine/asking.ts'
import type { Engine } from './engine/engine.ts'
import { limitError } from './limits/limit-error.ts'
import type { Live } from './live/events.ts'
import type { Metrics } from './metrics/metrics.ts'
import { type Told, toldOf } from './told.ts'

export interface EndpointOptions extends AcceptOptions {
  readonly engine: Engine
  readonly live: Live
  readonly metrics: Metrics
  readonly suggestions: boolean
  readonly pace?: Pace
  readonly log: { error(facts: object, message: string): void; info(facts: object, message: string): void }
}

/** What a subscription is answered with, for as long as its caller listens. */
interface Stream {
  readonly events: Events
}

function checkAccept(request: IncomingMessage): void {
  if (wantsEvents(header(request, 'accept'))) return
  throw limitError('BAD_INPUT', {
    measure: 'accept',
    message: 'A subscription is answered with events.',
    remedy: 'Send Accept: text/event-stream.',
  })
}

export function graphEndpoint(options: EndpointOptions) {
  const { engine, live, metrics } = options
  const accept = accepting(options)

  async function run(
    request: IncomingMessage,
    requestId: string,
  ): Promise<FormattedExecutionResult | Stream> {
    const { ready, variables, headers, pay, within } = await accept(request, requestId, (body) => body)
    const { document, operation, operationName } = ready
    if (operation === 'subscription') {
      checkAccept(request)
      return { events: (...listening) => live({ ready, variables, headers, pay, within }, ...listening) }
    }
    const asking = new Asking(headers)
    return within(() => engine.run({ document, operation, operationName, variables }, asking))
  }

  /** What ends a stream early is told in the stream, by the same words as elsewhere. */
  const toldBy = (events: Events, toldOfError: (error: unknown) => Told): Events =>
    async function* (...listening) {
      try {
        for await (const event of events(...listening)) yield quieted(event)
      } catch (error) {
        yield quieted(toldOfError(error).body)
      }
    }

  /** Suggestions name fields of the schema: with introspection off, no message may. */
  const quiet = (error: GraphQLFormattedError): GraphQLFormattedError =>
    options.suggestions ? error : { ...error, message: withoutSuggestions(error.message) }
  const quieted = (body: FormattedExecutionResult): FormattedExecutionResult =>
    body.errors ? { ...body, errors: body.errors.map(quiet) } : body

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = header(request, 'x-request-id') ?? ''
    const started = performance.now()
    const language = header(request, 'accept-language')
    const toldOfError = (error: unknown) => toldOf(error, language, requestId, options.log)
    const answered = await run(request, requestId).then(
      (result): Told | Stream => ('events' in result ? result : { status: 200, headers: {}, body: result }),
      toldOfError,
    )
    const { status, outcome } =
      'events' in answered
        ? { status: 200, outcome: 'SUBSCRIBED' }
        : { status: answered.status, outcome: outcomeOf(answered) }
    const seconds = (performance.now() - started) / 1_000
    metrics.request(outcome, seconds)
    options.log.info({ requestId, status, outcome, ms: Math.round(seconds * 1_000) }, 'answered')
    if (!('events' in answered)) return send(request, response, { ...answered, body: quieted(answered.body) })
    await sendEvents(response, toldBy(answered.events, toldOfError), language, options.pace)
  }
}

function outcomeOf({ status, body }: Told): string {
  const code = body.errors?.[0]?.extensions?.code
  return typeof code === 'string' ? code : status === 200 ? 'OK' : String(status)
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Told): void {
  if (response.destroyed) return
  const modern = header(request, 'accept')?.includes('application/graphql-response+json') ?? false
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': `${modern ? 'application/graphql-response+json' : 'application/json'}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(text),
    ...headers,
  })
  response.end(text)
}
