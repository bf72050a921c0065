/** One subgraph over HTTP: Apollo Server parses, validates and keeps documents; `answer`, and nothing else, answers. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { HTTPGraphQLResponse } from '@apollo/server'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { RefusalCode } from '../law/refusals/refusals.ts'
import { type Answering, answer, type SubgraphRequest } from './answer.ts'
import { type Pace, wantsEvents } from './event-stream.ts'
import { outageOf } from './outage.ts'
import { serveStream } from './serve-stream.ts'
import type { Streaming } from './stream.ts'
import { readWireBody, WireRefused } from './wire-body.ts'
import { formatWireError, unreadable } from './wire-errors.ts'

// Through one door, like everything that must share our copy of graphql.
const require = createRequire(import.meta.url)
const { ApolloServer, HeaderMap } = require('@apollo/server') as typeof import('@apollo/server')
const disabled = require('@apollo/server/plugin/disabled') as typeof import('@apollo/server/plugin/disabled')

export interface ServeOptions {
  readonly introspection: boolean
  /** Longest document, in tokens; a plan spells out the fragments of what its caller sent. */
  readonly tokens?: number
  readonly bodyBytes?: number
  readonly pace?: Pace
  readonly log: {
    error(facts: object, message: string): void
    warn(facts: object, message: string): void
  }
}

export interface ServedSubgraph {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  close(): Promise<void>
}

/** Twelve tokens for each of a thousand fields, and the two thousand of the document itself. */
const TOKENS = 14_000
/** Entities of a page of pages travel as variables; they weigh more than what callers may send the gateway. */
const BODY_BYTES = 4 * 1024 * 1024
const READY_WITHIN = 2_000

/** What one request brings along, and whether it came as far as being answered. */
interface Asked {
  readonly headers: SubgraphRequest['headers']
  answered: boolean
}

interface Execution {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode | undefined
  readonly request: { variables?: Record<string, unknown>; operationName?: string }
  readonly context: { readonly asked: Asked }
}

export async function serveSubgraph(part: Streaming, options: ServeOptions): Promise<ServedSubgraph> {
  const apollo = new ApolloServer({
    gateway: {
      load: async () => ({ executor: ((execution: Execution) => run(part, execution)) as never }),
      onSchemaLoadOrUpdate: (loaded) => {
        loaded({ apiSchema: part.schema, coreSupergraphSdl: '' })
        return () => {}
      },
      stop: async () => {},
    },
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    includeStacktraceInErrorResponses: false,
    formatError: (_, error) => formatWireError(error, options.log),
    parseOptions: { maxTokens: options.tokens ?? TOKENS },
    maxRecursiveSelections: 100_000,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: quiet(options.log),
    plugins: [
      // Inline traces and cache hints would wrap every resolver of the schema; the rest calls home or draws pages.
      disabled.ApolloServerPluginInlineTraceDisabled(),
      disabled.ApolloServerPluginCacheControlDisabled(),
      disabled.ApolloServerPluginUsageReportingDisabled(),
      disabled.ApolloServerPluginSchemaReportingDisabled(),
      disabled.ApolloServerPluginLandingPageDisabled(),
    ],
  })
  await apollo.start()

  async function graphql(request: IncomingMessage, response: ServerResponse, requestId: string) {
    const asked: Asked = { headers: trustedHeaders(request, requestId), answered: false }
    const body = await readWireBody(request, options.bodyBytes ?? BODY_BYTES)
    if (request.method === 'POST' && wantsEvents(request.headers.accept))
      return serveStream(part, body, asked.headers, response, options.tokens ?? TOKENS, options.pace)
    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: wireHeaders(request),
        search: /\?.*$/.exec(request.url ?? '')?.[0] ?? '',
        body,
      },
      context: async () => ({ asked }),
    })
    send(response, asked.answered ? 200 : (result.status ?? 200), result)
  }

  return {
    handle: async (request, response) => {
      const path = (request.url ?? '/').split('?')[0]
      const id = requestIdOf(request)
      response.setHeader('x-request-id', id)
      if (path === '/health') return sendJson(response, 200, { status: 'ok' })
      if (path === '/ready') {
        const code = await unready(part)
        const body = code === undefined ? { status: 'ready' } : { status: 'not ready', code }
        return sendJson(response, code === undefined ? 200 : 503, body)
      }
      if (path !== '/graphql') return sendJson(response, 404, { error: 'not found' })
      try {
        await graphql(request, response, id)
      } catch (error) {
        if (!(error instanceof WireRefused)) throw error
        // The rest of the body is not read, so the connection cannot serve another request.
        response.setHeader('connection', 'close')
        sendJson(response, error.status, { errors: [error.told] })
      }
    },
    close: () => apollo.stop(),
  }
}

async function run(part: Answering, { document, operation, request, context }: Execution) {
  // Answered by Apollo's own refusal: a document without the operation it names is none of ours.
  if (!operation) return { errors: [unreadable('The document has no such operation.')] }
  const { variables, operationName } = request
  context.asked.answered = true
  return answer(part, { document, variables, operationName, headers: context.asked.headers })
}

/** These and no others mean anything here; who asks is read from the token alone. */
function trustedHeaders(request: IncomingMessage, requestId: string): Asked['headers'] {
  const { authorization, 'accept-language': acceptLanguage } = request.headers
  const purpose = request.headers['x-purpose']
  return {
    authorization: authorization ?? null,
    acceptLanguage: acceptLanguage ?? null,
    purpose: typeof purpose === 'string' ? purpose : null,
    requestId,
  }
}

const APOLLO_READS = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight']

function wireHeaders(request: IncomingMessage): InstanceType<typeof HeaderMap> {
  const headers = new HeaderMap()
  for (const name of APOLLO_READS) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  return headers
}

function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
}

/** What signed-in callers would be told now, if they would be told anything but an answer. */
async function unready({ database, standings, clock }: Answering): Promise<RefusalCode | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<RefusalCode>()
  const timer = setTimeout(() => resolve('SUBGRAPH_UNAVAILABLE'), READY_WITHIN)
  const answers = standings.check(database, clock()).then(
    () => undefined,
    (error: unknown) => outageOf(error, database.subgraph)?.code ?? 'INTERNAL',
  )
  return Promise.race([answers, late]).finally(() => clearTimeout(timer))
}

function send(response: ServerResponse, status: number, { headers, body }: HTTPGraphQLResponse): void {
  if (body.kind !== 'complete') throw new Error('an answer in pieces was not asked for')
  const kept = Object.fromEntries(
    [...headers].filter(([name]) => name === 'content-type' || name === 'allow'),
  )
  write(response, status, body.string, kept)
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  write(response, status, JSON.stringify(body), { 'content-type': 'application/json; charset=utf-8' })
}

function write(response: ServerResponse, status: number, text: string, headers: Record<string, string>) {
  if (response.destroyed) return
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-length': Buffer.byteLength(text),
    ...headers,
  })
  response.end(text)
}

/** Apollo's own remarks are about its use, not about requests; refused requests are not worth a line each. */
function quiet(log: ServeOptions['log']) {
  return {
    debug: () => {},
    info: () => {},
    warn: (message?: unknown) => log.warn({ apollo: String(message) }, 'apollo server warns'),
    error: (message?: unknown) => log.error({ apollo: String(message) }, 'apollo server fails'),
  }
}
