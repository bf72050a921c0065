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

export async function openMeasuredGraph(url: string): Promise<MeasuredGraph> {
  const verifier = testVerifier(clock)
  let open = true
  const log = {
    info: () => {},
    error: (facts: object, message: string) => {
      // Connections that are closing may be cut by the cluster that closes as well.
      if (open) process.stderr.write(`${message} ${String((facts as { err?: unknown }).err ?? '')}\n`)
    },
  }
  const opened = subgraphs.map((each) => openPart(each, { url, viewerKey: VIEWER_KEY, verifier, clock, log }))
  const graph = await openGraph(
    Object.fromEntries(opened.map((part) => [part.name, near(part)])),
    verifier,
    { limits: { ...defaultLimits, rate: 1_000_000_000 }, introspection: true, persistedOnly: 'off' },
    log,
    supergraphOfTests(),
  )
  const server: Listening = await listen(
    { host: '127.0.0.1', port: 0 },
    log as never,
    (request, response) => {
      request.headers['x-request-id'] ??= randomUUID()
      return graph.handle(request, response)
    },
  )
  return {
    url: `${server.url}/graphql`,
    parts: Object.fromEntries(opened.map((part) => [part.name, part])),
    request: async (account, query, variables) => ({
      url: `${server.url}/graphql`,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenFor(account, NOW)}`,
      },
      body: JSON.stringify({ query, ...(variables && { variables }) }),
    }),
    close: async () => {
      open = false
      await server.close()
      await Promise.all([graph.close(), ...opened.map((part) => part.close())])
    },
  }
}
