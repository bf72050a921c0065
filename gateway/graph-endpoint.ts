/** One GraphQL request over HTTP: who, how much, which document, run, answer. Nothing about rights is decided here. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Verifier } from '../identity/verify.ts'
import { languageOf } from '../law/refusals/language.ts'
import { isRefusalCode, refusalText } from '../law/refusals/refusals.ts'
import { type Events, type Pace, sendEvents, wantsEvents } from '../subgraphs/event-stream.ts'
import type { Documents, RequestParams } from './documents/documents.ts'
import { withoutSuggestions } from './documents/suggestions.ts'
import { Asking } from './engine/asking.ts'
import type { Engine } from './engine/engine.ts'
import { callerOf } from './identity/caller.ts'
import { readBody, refuseBatch } from './limits/body.ts'
import { limitError } from './limits/limit-error.ts'
import type { Limits } from './limits/limits.ts'
import { type RateLimiter, weightOf } from './limits/rate.ts'
import { withinTime } from './limits/time.ts'
import type { Live } from './live/events.ts'
import type { Metrics } from './metrics/metrics.ts'

export interface EndpointOptions {
  readonly engine: Engine
  readonly live: Live
  readonly documents: Documents
  readonly verifier: Verifier
  readonly limits: Limits
  readonly rate: RateLimiter
  readonly metrics: Metrics
  readonly suggestions: boolean
  /** Asked only where partners may not run documents of their own. */
  readonly isPartner?: (subject: string, authorization: string | null, requestId: string) => Promise<boolean>
  readonly pace?: Pace
  readonly log: { error(facts: object, message: string): void; info(facts: object, message: string): void }
}

interface Told {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: FormattedExecutionResult
}

/** What a subscription is answered with, for as long as its caller listens. */
interface Stream {
  readonly events: Events
}

const header = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

/** A form or a plain-text post can be sent by any page on the web; JSON cannot without being asked first. */
function checkContentType(request: IncomingMessage): void {
  const type = header(request, 'content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') return
  throw limitError('BAD_INPUT', {
    measure: 'content type',
    message: 'Requests are JSON.',
    remedy: 'Send Content-Type: application/json.',
  })
}

function checkAccept(request: IncomingMessage): void {
  if (wantsEvents(header(request, 'accept'))) return
  throw limitError('BAD_INPUT', {
    measure: 'accept',
    message: 'A subscription is answered with events.',
    remedy: 'Send Accept: text/event-stream.',
  })
}

function paramsOf(body: Buffer): RequestParams {
  let read: unknown
  try {
    read = JSON.parse(body.toString('utf8'))
  } catch {
    throw limitError('BAD_INPUT', {
      measure: 'JSON',
      message: 'The body is not JSON.',
      remedy: 'Send one JSON object.',
    })
  }
  refuseBatch(read)
  if (typeof read !== 'object' || read === null)
    throw limitError('BAD_INPUT', {
      measure: 'JSON',
      message: 'The body is no object.',
      remedy: 'Send one JSON object.',
    })
  return read as RequestParams
}

export function graphEndpoint(options: EndpointOptions) {
  const { engine, live, documents, verifier, limits, rate, metrics } = options

  async function run(
    request: IncomingMessage,
    requestId: string,
  ): Promise<FormattedExecutionResult | Stream> {
    checkContentType(request)
    const address = request.socket.remoteAddress ?? 'unknown'
    const body = await readBody(
      request,
      {
        contentLength: header(request, 'content-length') ?? undefined,
        contentEncoding: header(request, 'content-encoding') ?? undefined,
      },
      limits,
    )
    const caller = await callerOf(header(request, 'authorization'), verifier).catch((error) => {
      rate.take({ address }, 1)
      throw error
    })
    const partner =
      caller.subject !== null &&
      (await options.isPartner?.(caller.subject.sub, caller.authorization, requestId))
    const sender = { signedIn: caller.subject !== null, partner: partner === true }
    const prepared = documents.prepare(paramsOf(body), sender)
    const key = { subject: caller.subject?.sub, address }
    if ('errors' in prepared) {
      rate.take(key, 1)
      throw new Refusals(prepared.errors)
    }
    rate.take(key, weightOf(prepared.cost))
    const { ready, variables } = prepared
    const { document, operation, operationName } = ready
    const headers = {
      authorization: caller.authorization,
      acceptLanguage: header(request, 'accept-language'),
      purpose: header(request, 'x-purpose'),
      requestId,
    }
    const within = <T>(work: () => Promise<T>) => withinTime(limits.timeMs, work)
    if (operation === 'subscription') {
      checkAccept(request)
      const pay = () => rate.take(key, weightOf(prepared.cost))
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
    const toldOfError = (error: unknown) => toldOf(error, language, requestId, options)
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

class Refusals extends Error {
  readonly errors: readonly GraphQLError[]
  constructor(errors: readonly GraphQLError[]) {
    super('the request is refused')
    this.errors = errors
  }
}

function toldOf(
  error: unknown,
  acceptLanguage: string | null,
  requestId: string,
  { log }: EndpointOptions,
): Told {
  const language = languageOf(acceptLanguage)
  const errors = graphErrorsOf(error)
  if (!errors) {
    log.error({ requestId, err: error }, 'a request failed')
    const { message, remedy } = refusalText('INTERNAL', language, { requestId })
    return {
      status: 500,
      headers: {},
      body: { errors: [{ message, extensions: { code: 'INTERNAL', remedy, requestId } }] },
    }
  }
  const http = errors[0]?.extensions.http as { status?: number; headers?: Record<string, string> } | undefined
  const told = errors.map((each) => {
    const { http: _, ...extensions } = each.extensions
    const code = String(extensions.code ?? 'BAD_INPUT')
    // English says what exactly was wrong; another language has the sentence of the code.
    const words =
      language === 'en' || !isRefusalCode(code) ? {} : refusalText(code, language, extensions as never)
    const { remedy, message } = { remedy: extensions.remedy, message: each.message, ...words }
    return {
      message,
      ...(each.locations && { locations: each.locations }),
      extensions: { ...extensions, code, remedy },
    }
  })
  return { status: http?.status ?? 400, headers: http?.headers ?? {}, body: { errors: told } }
}

/** As many as graphql-js tells of one request by itself. */
const MOST_TOLD = 50

/** What the caller is to be told; null where the fault is not his. Several variables that do not fit come in one error. */
function graphErrorsOf(error: unknown): readonly GraphQLError[] | null {
  if (error instanceof Refusals) return error.errors
  if (isGraphQLError(error)) return [error]
  const several: readonly unknown[] = error instanceof AggregateError ? error.errors : []
  return several.length > 0 && several.every(isGraphQLError) ? several.slice(0, MOST_TOLD) : null
}

function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError'
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
