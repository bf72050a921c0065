/** One subscription of one caller: of each event that its subgraph tells him, what he may see of it at that moment. */
import { type FormattedExecutionResult, OperationTypeNode } from 'graphql'
import { languageOf } from '../../law/refusals/language.ts'
import { refusalText } from '../../law/refusals/refusals.ts'
import type { Events } from '../../subgraphs/event-stream.ts'
import { isLast, saysNothing } from '../../subgraphs/stream.ts'
import type { ReadyDocument } from '../documents/documents.ts'
import { Asking, type Headers } from '../engine/asking.ts'
import type { Engine, Listen } from '../engine/engine.ts'
import type { Variables } from '../limits/variables.ts'
import { ownersOfSubscriptions } from './owner.ts'
import { EVENT, twinOf } from './twin.ts'

export interface Subscription {
  readonly ready: ReadyDocument
  readonly variables: Variables
  readonly headers: Headers
  /** Pays for one event more; throws when the caller has nothing left. */
  readonly pay: () => void
  readonly within: <T>(work: () => Promise<T>) => Promise<T>
}

export type Live = (subscription: Subscription, ...listening: Parameters<Events>) => ReturnType<Events>

export interface LiveOptions {
  readonly engine: Engine
  readonly supergraph: string
  /** How to listen to each subgraph, by name. */
  readonly listen: Readonly<Record<string, Listen>>
  readonly onLost: (subgraph: string, error: unknown) => void
}

export function createLive({ engine, supergraph, listen, onLost }: LiveOptions): Live {
  const owners = ownersOfSubscriptions(supergraph)
  return async function* ({ ready, variables, headers, pay, within }, signal, opened) {
    const { source, field, query } = twinOf(ready.document, engine.schema)
    const owner = owners.get(field) ?? ''
    const told = listen[owner]
    if (!told) throw new Error(`Nobody listens to the subgraph that tells ${field}`)
    const { operationName } = ready
    const call = { document: source, variables, operationName: operationName ?? undefined }
    try {
      for await (const event of told({ ...call, asking: new Asking(headers) }, signal, opened)) {
        const happened = event.data?.[field] as { id?: unknown } | null | undefined
        // Why there will be no more.
        if (!happened) return yield event
        const { id } = happened
        if (typeof id !== 'string') continue
        pay()
        const again = { document: query, operation: OperationTypeNode.QUERY, operationName }
        const result = await within(() =>
          engine.run({ ...again, variables: { ...variables, [EVENT]: id } }, new Asking(headers)),
        )
        if (saysNothing(result)) continue
        yield result
        if (isLast(result)) return
      }
    } catch (error) {
      if (error instanceof Error && error.name === 'GraphQLError') throw error
      if (signal.aborted) return
      onLost(owner, error)
      yield lost(owner, headers)
    }
  }
}

/** The caller goes on behind the last event he read. */
function lost(subgraph: string, { acceptLanguage }: Headers): FormattedExecutionResult {
  const { message, remedy } = refusalText('SUBGRAPH_UNAVAILABLE', languageOf(acceptLanguage), { subgraph })
  return { errors: [{ message, extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph, remedy } }] }
}
