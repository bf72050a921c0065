/** A graph of two small subgraphs for tests of faults: `left` always answers, `right` does whatever the test says. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLSchema, graphql, parse } from 'graphql'
import type { Reach } from '../../gateway/engine/engine.ts'
import { far } from '../../gateway/engine/far.ts'
import { openGraph } from '../../gateway/graph.ts'
import { defaultLimits } from '../../gateway/limits/limits.ts'
import { listen } from '../../gateway/process/http.ts'
import { composeSupergraph } from '../../scripts/compose.ts'
import { testVerifier } from '../harness/keys.ts'
import type { Reply } from '../harness/world.ts'

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])'
const LEFT = `${LINK}
type Query { things: [Thing!] }
type Thing @key(fields: "id") { id: ID! name: String }`
const RIGHT = `${LINK}
type Query { right: String }
type Mutation { turn: String }
type Thing @key(fields: "id") { id: ID! size: Int weight: Int }`

const things = Array.from({ length: 20 }, (_, i) => ({ __typename: 'Thing', id: `${i}`, name: `thing ${i}` }))

const left = buildSubgraphSchema([
  { typeDefs: parse(LEFT), resolvers: { Query: { things: () => things } } as never },
])
const right = buildSubgraphSchema([
  {
    typeDefs: parse(RIGHT),
    resolvers: {
      Query: { right: () => 'right' },
      Mutation: { turn: () => 'turned' },
      Thing: { __resolveReference: ({ id }: { id: string }) => ({ id, size: Number(id), weight: 1 }) },
    } as never,
  },
])

/** What `right` does with a request; `body` has been read. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse, body: string) => void

export interface TwoSubgraphs {
  ask(query: string): Promise<Reply>
  /** From now on; `answers` is the ordinary behaviour. */
  right(behaviour: Behaviour): void
  readonly answers: Behaviour
  /** Requests that reached `right`, one entry each: whether their connection had served one before. */
  readonly arrived: { reused: boolean; body: string }[]
  /** Ends the server of `right`, with its connections. */
  stopRight(): Promise<void>
  startRight(): Promise<void>
  close(): Promise<void>
}

export async function openTwoSubgraphs({ timeMs = 5_000, largest = 100_000 } = {}): Promise<TwoSubgraphs> {
  const arrived: TwoSubgraphs['arrived'] = []
  let behave: Behaviour = answers(right)
  const leftServer = await serve(
    (request, response) => void read(request).then((body) => answers(left)(request, response, body)),
  )
  const rightHandler = (request: IncomingMessage, response: ServerResponse) =>
    void read(request).then((body) => {
      const { socket } = request
      arrived.push({ reused: used.has(socket), body })
      used.add(socket)
      behave(request, response, body)
    })
  let rightServer = await serve(rightHandler)
  const { port } = rightServer.address() as AddressInfo
  const reach: Record<string, Reach> = {
    left: far(urlOf(leftServer), timeMs, { largest }),
    right: far(urlOf(rightServer), timeMs, { largest }),
  }
  const supergraph = composeSupergraph([
    { name: 'left', sdl: LEFT },
    { name: 'right', sdl: RIGHT },
  ])
  const settings = {
    limits: { ...defaultLimits, timeMs, rate: 1_000_000 },
    introspection: true,
    persistedOnly: 'off',
  } as const
  const log = { error: () => {}, info: () => {} }
  const graph = await openGraph(
    reach,
    testVerifier(() => new Date()),
    settings,
    log,
    supergraph,
  )
  const gateway = await listen({ host: '127.0.0.1', port: 0 }, log as never, graph.handle)

  return {
    arrived,
    answers: answers(right),
    right: (behaviour) => {
      behave = behaviour
    },
    ask: async (query) => {
      const response = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const body = (await response.json()) as Partial<Reply>
      return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] }
    },
    stopRight: () => stop(rightServer),
    startRight: async () => {
      rightServer = await serve(rightHandler, port)
    },
    close: async () => {
      await gateway.close()
      await graph.close()
      await Promise.all([stop(leftServer), stop(rightServer)])
    },
  }
}

const used = new WeakSet<Socket>()

function answers(schema: GraphQLSchema): Behaviour {
  return async (_, response, body) => {
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> }
    const result = await graphql({ schema, source: query, variableValues: variables ?? {} })
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(result))
  }
}

async function read(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  return body
}

async function serve(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  port = 0,
): Promise<Server> {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`

async function stop(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}
