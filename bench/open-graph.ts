/** The embedded graph as it is served, over real HTTP with real tokens, on a database to measure on. */
import { randomUUID } from 'node:crypto'
import { near } from '../gateway/engine/near.ts'
import { openGraph } from '../gateway/graph.ts'
import { defaultLimits } from '../gateway/limits/limits.ts'
import { type Listening, listen } from '../gateway/process/http.ts'
import { openPart, type Part } from '../subgraphs/part.ts'
import { subgraphs } from '../subgraphs/subgraphs.ts'
import { testVerifier, tokenFor, VIEWER_KEY } from '../test/harness/keys.ts'
import { supergraphOfTests } from '../test/harness/supergraph.ts'
import type { Request } from './load/load.ts'

export interface MeasuredGraph {
  readonly url: string
  readonly parts: Readonly<Record<string, Part>>
  /** The request that the account would send. */
  request(account: string, query: string, variables?: object): Promise<Request>
  close(): Promise<void>
}

/** After everything that was generated. */
export const NOW = new Date('2026-11-20T01:00:00.000Z')
const clock = () => NOW

const log = {
  info: () => {},
  error: (facts: object, message: string) =>
    void process.stderr.write(`${message} ${String((facts as { err?: unknown }).err ?? '')}\n`),
}

export async function openMeasuredGraph(url: string): Promise<MeasuredGraph> {
  const verifier = testVerifier(clock)
  const open = subgraphs.map((each) => openPart(each, { url, viewerKey: VIEWER_KEY, verifier, clock, log }))
  const graph = await openGraph(
    Object.fromEntries(open.map((part) => [part.name, near(part)])),
    verifier,
    { limits: { ...defaultLimits, rate: 1_000_000_000 }, introspection: true, persistedOnly: 'off' },
    log,
    supergraphOfTests(),
  )
  const server: Listening = await listen({ host: '127.0.0.1', port: 0 }, log, (request, response) => {
    request.headers['x-request-id'] ??= randomUUID()
    return graph.handle(request, response)
  })
  return {
    url: `${server.url}/graphql`,
    parts: Object.fromEntries(open.map((part) => [part.name, part])),
    request: async (account, query, variables) => ({
      url: `${server.url}/graphql`,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenFor(account, NOW)}`,
      },
      body: JSON.stringify({ query, ...(variables && { variables }) }),
    }),
    close: async () => {
      await server.close()
      await Promise.all([graph.close(), ...open.map((part) => part.close())])
    },
  }
}
