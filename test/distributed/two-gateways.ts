/** Our gateway and Apollo's before the same subgraphs behind HTTP: what one answers is held against the other. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { committedSupergraph } from '../../gateway/graph.ts'
import { openApolloGateway } from '../harness/apollo-gateway.ts'
import { type FarSettings, type FarWorld, openFarWorld } from '../harness/far-world.ts'
import type { AskOptions, Reply } from '../harness/world.ts'

type Asked = readonly [viewer: string | null, query: string, variables?: object, options?: AskOptions]

export interface TwoGateways {
  readonly world: FarWorld
  /** Asks both at once, as the same request. */
  ask(...asked: Asked): Promise<{ readonly theirs: Reply; readonly differences: readonly string[] }>
  /** Asks Apollo's alone. */
  theirs(...asked: Asked): Promise<Reply>
  /** Where requests went that did not stay on this machine. */
  readonly outside: readonly string[]
  close(): Promise<void>
}

export async function openTwoGateways(settings: FarSettings = {}): Promise<TwoGateways> {
  const watch = watchRequests()
  const world = await openFarWorld(settings)
  const other = await openApolloGateway(committedSupergraph(), world.places)
  const theirs = async (...[viewer, query, variables, options = {}]: Asked): Promise<Reply> => {
    const { purpose, language, headers } = options
    const own = {
      ...(viewer !== null && { authorization: await world.authorization(viewer) }),
      ...(purpose !== undefined && { 'x-purpose': encodeURIComponent(purpose) }),
      ...(language !== undefined && { 'accept-language': language }),
    }
    return other.ask({ ...own, ...headers }, query, variables)
  }
  return {
    world,
    theirs,
    ask: async (viewer, query, variables, options) => {
      const asked = [viewer, query, variables, { ...options, headers: REQUEST }] as const
      const [one, another] = await Promise.all([world.askFar(...asked), theirs(...asked)])
      return { theirs: another, differences: differences(query, one, another) }
    },
    outside: watch.outside,
    close: async () => {
      await other.close()
      await world.close()
      watch.stop()
    },
  }
}

const REQUEST = { 'x-request-id': 'two-gateways' }

/** Every HTTP request of this process, by whichever of Node's two clients it leaves. */
function watchRequests() {
  const outside: string[] = []
  const note = (host: string) => {
    if (host !== '127.0.0.1') outside.push(host)
  }
  const byHttp = (message: unknown) => note((message as { request: { host: string } }).request.host)
  const byFetch = (message: unknown) =>
    note(new URL((message as { request: { origin: string } }).request.origin).hostname)
  subscribe('http.client.request.created', byHttp)
  subscribe('undici:request:create', byFetch)
  const stop = () => {
    unsubscribe('http.client.request.created', byHttp)
    unsubscribe('undici:request:create', byFetch)
  }
  return { outside, stop }
}

/** Apollo's words for what our gateway calls BAD_INPUT: documents that neither gives to a subgraph. */
const UNREADABLE = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])

/**
 * Status and data byte for byte, errors as a set. Left out is what a gateway says of itself: the code and remedy of a
 * document that it refused, the name of the subgraph, and how often a field was withheld, which follows the plan.
 */
function compared({ status, data, errors }: Reply): string {
  const told = errors.map(({ message, path, extensions }) => {
    const { serviceName: _, occurrences: __, ...rest } = extensions
    if (status !== 400) return JSON.stringify({ message, path, ...sorted(rest) })
    return JSON.stringify({ message, code: UNREADABLE.has(rest.code) ? 'BAD_INPUT' : rest.code })
  })
  return JSON.stringify([status, data, [...new Set(told)].sort()])
}

const sorted = (facts: object) =>
  Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Nothing, or what each of them answered. */
function differences(query: string, ours: Reply, theirs: Reply): readonly string[] {
  const [one, other] = [compared(ours), compared(theirs)]
  return one === other ? [] : [`${query}: ${one}\n   not ${other}`]
}
