/** Another Federation 2 gateway than ours before the same subgraphs: Apollo's, whose licence keeps it to tests. */
import { createRequire } from 'node:module'
import type { Reply } from './world.ts'

// Read in the constructor: without it the gateway asks the cloud where it runs and reports to its maker.
process.env.APOLLO_TELEMETRY_DISABLED = 'true'

// Through require, like everything that must share our copy of graphql.
const require = createRequire(import.meta.url)
const { ApolloGateway, RemoteGraphQLDataSource } =
  require('@apollo/gateway') as typeof import('@apollo/gateway')
const { ApolloServer } = require('@apollo/server') as typeof import('@apollo/server')
const disabled = require('@apollo/server/plugin/disabled') as typeof import('@apollo/server/plugin/disabled')
const { startStandaloneServer } =
  require('@apollo/server/standalone') as typeof import('@apollo/server/standalone')

/** What our gateway forwards, and nothing else (gateway/engine/far.ts). */
const FORWARDED = ['authorization', 'accept-language', 'x-purpose', 'x-request-id'] as const

interface Asked {
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>
}

export interface OtherGateway {
  ask(headers: Readonly<Record<string, string>>, query: string, variables?: object): Promise<Reply>
  close(): Promise<void>
}

/** `places` are the addresses of the subgraphs by name; the supergraph's own addresses are no places. */
export async function openApolloGateway(
  supergraphSdl: string,
  places: Readonly<Record<string, string>>,
): Promise<OtherGateway> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: quiet,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource<Asked>({
        url: places[name] ?? '',
        willSendRequest: ({ request, context }) => {
          for (const header of FORWARDED) {
            const value = context.headers?.[header]
            if (typeof value === 'string') request.http?.headers.set(header, value)
          }
        },
      }),
  })
  const server = new ApolloServer<Asked>({
    gateway,
    logger: quiet,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      disabled.ApolloServerPluginUsageReportingDisabled(),
      disabled.ApolloServerPluginSchemaReportingDisabled(),
      disabled.ApolloServerPluginLandingPageDisabled(),
    ],
  })
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async ({ req }) => ({ headers: req.headers }),
  })
  return {
    ask: async (headers, query, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      const body = (await response.json()) as Partial<Reply>
      return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] }
    },
    close: () => server.stop(),
  }
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
