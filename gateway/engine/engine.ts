/** Plans an operation over the supergraph and runs it; the same answers whether subgraphs are near or far. */

import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import { getExecutorForUnifiedGraph } from '@graphql-mesh/fusion-runtime'
import type {
  DocumentNode,
  FormattedExecutionResult,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
  OperationTypeNode,
} from 'graphql'
import { languageOf } from '../../law/refusals/language.ts'
import { refusalText } from '../../law/refusals/refusals.ts'
import type { Asking } from './asking.ts'
import { selectsNothing } from './selects-nothing.ts'

export interface SubgraphCall {
  readonly document: DocumentNode
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly operationName?: string | undefined
  readonly asking: Asking
}

/** Throws only when the subgraph cannot be reached or talks nonsense. */
export type Reach = (call: SubgraphCall) => Promise<FormattedExecutionResult>

/** The events of a subscription, for one caller; throws only when the subgraph cannot be reached or talks nonsense. */
export type Listen = (
  call: SubgraphCall,
  signal: AbortSignal,
  opened: () => void,
) => AsyncIterable<FormattedExecutionResult>

export interface EngineOptions {
  readonly supergraph: string
  readonly reach: Readonly<Record<string, Reach>>
  readonly onCall?: (subgraph: string, outcome: 'ok' | 'unavailable', seconds: number) => void
  readonly onLost?: (subgraph: string, error: unknown) => void
}

export interface Operation {
  readonly document: DocumentNode
  readonly operation: OperationTypeNode
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

export interface Engine {
  /** The graph as callers see it. */
  readonly schema: GraphQLSchema
  run(operation: Operation, asking: Asking): Promise<FormattedExecutionResult>
  close(): Promise<void>
}

interface Executed {
  readonly data?: FormattedExecutionResult['data']
  readonly errors?: readonly (GraphQLError | GraphQLFormattedError)[]
}

type Execute = (request: Record<string, unknown>) => Promise<Executed> | Executed

export async function createEngine(options: EngineOptions): Promise<Engine> {
  let schema: GraphQLSchema | undefined
  const execute = getExecutorForUnifiedGraph({
    getUnifiedGraph: () => options.supergraph,
    // The planner is native; everything it plans has passed the limits before.
    handleUnifiedGraph: (opts) => {
      const handled = unifiedGraphHandler(opts as never)
      return handled.then((result) => {
        schema = result.unifiedGraph
        return result as never
      }) as never
    },
    transports: () => ({
      getSubgraphExecutor: ({ subgraphName }) => callerOf(options, subgraphName) as never,
    }),
    batch: false,
  })
  const first = execute as unknown as Execute & AsyncDisposable
  await warm(first)
  if (!schema) throw new Error('The supergraph gives no schema')
  return {
    schema,
    run: (operation, asking) => run(first, operation, asking),
    close: async () => {
      await first[Symbol.asyncDispose]?.()
    },
  }
}

/** Loads planner and schema before the first request does. */
async function warm(execute: Execute): Promise<void> {
  const { parse } = await import('graphql')
  await execute({ document: parse('{ __typename }'), context: {}, operationType: 'query' })
}

function callerOf(options: EngineOptions, subgraph: string) {
  const name = subgraph.toLowerCase()
  const reach = options.reach[name]
  if (!reach) throw new Error(`The supergraph names the subgraph ${subgraph}, which nobody reaches`)
  return async (request: {
    document: DocumentNode
    variables?: Record<string, unknown>
    operationName?: string
    context?: { asking?: Asking }
  }) => {
    const asking = request.context?.asking
    if (!asking) throw new Error('A subgraph was asked outside a request')
    const started = performance.now()
    try {
      const { document, variables, operationName } = request
      const result = await reach({ document, variables, operationName, asking })
      options.onCall?.(name, 'ok', (performance.now() - started) / 1_000)
      return asking.keep(result)
    } catch (error) {
      options.onCall?.(name, 'unavailable', (performance.now() - started) / 1_000)
      options.onLost?.(name, error)
      asking.lost(name)
      return { data: null }
    }
  }
}

/** A document whose planning failed once is planned anew next time: the runtime would remember the failure. */
const renewed = new WeakMap<DocumentNode, DocumentNode>()

async function run(
  execute: Execute,
  operation: Operation,
  asking: Asking,
): Promise<FormattedExecutionResult> {
  if (selectsNothing(operation.document, operation.variables)) return { data: {} }
  const document = renewed.get(operation.document) ?? operation.document
  let result: Executed
  try {
    result = await execute({
      document,
      variables: operation.variables,
      operationName: operation.operationName ?? undefined,
      operationType: operation.operation,
      context: { asking },
    })
  } catch (error) {
    renewed.set(operation.document, { ...operation.document })
    throw error
  }
  const errors = [...(result.errors ?? []).map(plain), ...unavailable(asking), ...asking.told]
  return { data: result.data ?? null, ...(errors.length > 0 && { errors }) }
}

/** Only what the specification names: locations would be those of the subgraph's document. */
function plain(error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError {
  const { message, path, extensions } = error
  const { serviceName: _, ...kept } = (extensions ?? {}) as Record<string, unknown>
  return { message, ...(path && { path }), ...(Object.keys(kept).length > 0 && { extensions: kept }) }
}

function unavailable(asking: Asking): GraphQLFormattedError[] {
  const language = languageOf(asking.headers.acceptLanguage)
  return asking.unavailable.map((subgraph) => {
    const { message, remedy } = refusalText('SUBGRAPH_UNAVAILABLE', language, { subgraph })
    return { message, extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph, remedy } }
  })
}
