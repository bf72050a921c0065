/** The one function that answers a subgraph request; the in-process transport and the HTTP server both call it. */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
} from 'graphql'
import { IdentityRefused } from '../identity/refused.ts'
import { languageOf } from '../law/refusals/language.ts'
import type { Language } from '../law/refusals/refusal.ts'
import { refusalText } from '../law/refusals/refusals.ts'
import type { Context } from './context.ts'
import type { Database } from './database.ts'
import { recordReads } from './journal.ts'
import { outageOf } from './outage.ts'
import { Reads } from './reads.ts'
import { Refusal } from './refusal.ts'
import { Refusals } from './refusals.ts'
import type { Seals } from './seals.ts'
import { purposeOf, SensitiveReads, sensitiveClasses } from './sensitive-reads.ts'
import type { Standings } from './standing.ts'
import type { Viewer } from './viewer.ts'

export interface SubgraphRequest {
  readonly document: DocumentNode
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly operationName?: string | undefined
  readonly headers: {
    readonly authorization?: string | null | undefined
    readonly acceptLanguage?: string | null | undefined
    readonly purpose?: string | null | undefined
    readonly requestId: string
  }
  /** The event that an answer of a subscription tells of. */
  readonly root?: unknown
  /** In one process, the parts of one request share one look-up of the viewer; each would find the same. */
  readonly viewers?: Map<string, Promise<Viewer>>
}

export interface Log {
  error(facts: Record<string, unknown>, message: string): void
}

export interface Answering {
  readonly schema: GraphQLSchema
  readonly database: Database
  readonly standings: Standings
  readonly clock: () => Date
  readonly log: Log
  readonly seals: Seals
}

function viewerOf(part: Answering, request: SubgraphRequest, now: Date): Promise<Viewer> {
  const { authorization } = request.headers
  const ask = () => part.standings.viewer(authorization, part.database, now)
  if (!authorization || !request.viewers) return ask()
  const found = request.viewers.get(authorization) ?? ask()
  request.viewers.set(authorization, found)
  return found
}

function badRequest(error: GraphQLError, language: Language): GraphQLError {
  if (error.extensions.code !== undefined) return error
  const { remedy } = refusalText('BAD_INPUT', language)
  return new GraphQLError(error.message, {
    path: error.path,
    extensions: { code: 'BAD_INPUT', remedy },
  } as never)
}

/** Values that PostgreSQL cannot hold (class 22): a text with a zero byte, a number out of range. The caller sent them. */
const isUnholdable = (cause: Error): boolean => /^22/.test(String((cause as { code?: unknown }).code ?? ''))

/** What lies under the errors that graphql-js puts around each other; nothing where it is graphql-js that refuses. */
function causeOf(error: GraphQLError): Error | undefined {
  const { originalError } = error
  return originalError instanceof GraphQLError ? causeOf(originalError) : originalError
}

/** What the caller is told: refusals as they are, everything else as INTERNAL with the request's id. */
export function toldError(
  error: GraphQLError,
  language: Language,
  requestId: string,
  log: Log,
): GraphQLError {
  const cause = causeOf(error)
  if (cause instanceof Refusal) {
    const told = cause.told(language)
    return new GraphQLError(told.message, { path: error.path, extensions: told.extensions } as never)
  }
  // Without a cause it is graphql-js itself that refuses: a variable that does not fit, an argument that is missing.
  if (cause === undefined) return badRequest(error, language)
  if (isUnholdable(cause))
    return toldError(located(error, new Refusal('BAD_INPUT')), language, requestId, log)
  log.error({ requestId, path: error.path, err: cause ?? error }, 'a resolver failed')
  const told = new Refusal('INTERNAL', { requestId }).told(language)
  return new GraphQLError(told.message, { path: error.path, extensions: told.extensions } as never)
}

const located = ({ path }: GraphQLError, originalError: Error) =>
  new GraphQLError(originalError.message, { path, originalError } as never)

export function contextOf(
  { database, seals }: Answering,
  { headers }: SubgraphRequest,
  viewer: Viewer,
  now: Date,
  sensitive: SensitiveReads,
): Context {
  // Without a purpose nothing is read in an emergency (G-73).
  const asking = sensitive.purpose === null ? viewer.ordinary : viewer
  return {
    viewer: asking,
    now,
    language: languageOf(headers.acceptLanguage),
    requestId: headers.requestId,
    database,
    reads: new Reads(database, asking, now, sensitive.purpose === null ? sensitiveClasses : undefined),
    refusals: new Refusals(),
    sensitive,
    seals,
  }
}

async function once(
  part: Answering,
  request: SubgraphRequest,
  viewer: Viewer,
  now: Date,
  sensitive: SensitiveReads,
) {
  const context = contextOf(part, request, viewer, now, sensitive)
  const result = (await execute({
    schema: part.schema,
    document: request.document,
    rootValue: request.root,
    variableValues: request.variables,
    operationName: request.operationName,
    contextValue: context,
  } as never)) as ExecutionResult
  return { context, result }
}

function finished(part: Answering, context: Context, result: ExecutionResult): FormattedExecutionResult {
  const { language, requestId } = context
  // An outage is told and logged once, as for a subgraph that cannot be reached, however many fields it cost.
  const outages = new Map<string, GraphQLError>()
  const others: GraphQLError[] = []
  for (const error of result.errors ?? []) {
    const outage = outageOf(causeOf(error), part.database.subgraph)
    if (!outage) others.push(toldError(error, language, requestId, part.log))
    else if (!outages.has(outage.code)) {
      outages.set(outage.code, outage.told(language))
      logOutage(part, requestId, outage, causeOf(error))
    }
  }
  const errors = [...others, ...outages.values(), ...context.refusals.errors(language)]
  return {
    ...(result.data !== undefined && { data: result.data }),
    ...(errors.length > 0 && { errors: errors.map((error) => error.toJSON()) }),
  }
}

/** The whole request is refused, or failed: told in the caller's language. */
export function refused(
  part: Answering,
  error: unknown,
  { headers }: SubgraphRequest,
): FormattedExecutionResult {
  return {
    errors: [refusalOf(part, error, headers.requestId).told(languageOf(headers.acceptLanguage)).toJSON()],
  }
}

function refusalOf(part: Answering, error: unknown, requestId: string): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof IdentityRefused) return new Refusal(error.code, { reason: error.reason })
  const outage = outageOf(error, part.database.subgraph)
  if (outage) logOutage(part, requestId, outage, error)
  else part.log.error({ requestId, err: error }, 'a request failed')
  return outage ?? new Refusal('INTERNAL', { requestId })
}

const outagesInWords: Readonly<Record<string, string>> = {
  WRITING_UNAVAILABLE: 'the database could not write',
  STANDING_STALE: 'the copy of standing is out of date',
}

function logOutage({ log, database }: Answering, requestId: string, { code }: Refusal, err: unknown): void {
  const what = outagesInWords[code] ?? 'the database did not answer'
  log.error({ requestId, subgraph: database.subgraph, err }, what)
}

export async function answer(part: Answering, request: SubgraphRequest): Promise<FormattedExecutionResult> {
  const now = part.clock()
  try {
    const viewer = await viewerOf(part, request, now)
    const purpose = purposeOf(request.headers.purpose)
    const { context, result } = await once(part, request, viewer, now, new SensitiveReads(purpose))
    const { noted, writes } = context.sensitive
    if (noted.length === 0 || purpose === null) return finished(part, context, result)
    try {
      const acting = { subgraph: part.database.subgraph, viewer, requestId: context.requestId }
      await recordReads(part.database, acting, now, purpose, noted, writes)
      return finished(part, context, result)
    } catch (error) {
      part.log.error({ requestId: context.requestId, err: error }, 'sensitive reads could not be recorded')
      // Read again without the classes that could not be recorded: what is not recorded is not answered.
      const blocked = new Set(noted.map((read) => read.dataClass))
      const again = await once(part, request, viewer.ordinary, now, new SensitiveReads(purpose, blocked))
      return finished(part, again.context, again.result)
    }
  } catch (error) {
    return refused(part, error, request)
  }
}
