/** The same world twice: subgraphs in the gateway's process, and the same subgraphs behind HTTP servers of their own. */
import { randomUUID } from 'node:crypto'
import { far } from '../../gateway/engine/far.ts'
import { farListen } from '../../gateway/engine/far-listen.ts'
import { exportsPath } from '../../gateway/exports/documents.ts'
import { openGraph } from '../../gateway/graph.ts'
import { defaultLimits, type Limits } from '../../gateway/limits/limits.ts'
import { type Handler, type Listening, listen } from '../../gateway/process/http.ts'
import { startTelemetry } from '../../gateway/telemetry/telemetry.ts'
import { openPart } from '../../subgraphs/part.ts'
import { serveSubgraph } from '../../subgraphs/serve.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { testVerifier, tokenFor, VIEWER_KEY } from './keys.ts'
import { supergraphOfTests } from './supergraph.ts'
import { type AskOptions, openWorld, type Reply, type World, type WorldSettings } from './world.ts'

export interface FarWorld extends World {
  /** Asks the gateway that reaches its subgraphs over HTTP. */
  askFar(account: string | null, query: string, variables?: object, options?: AskOptions): Promise<Reply>
  /** Where each subgraph listens, by name. */
  readonly places: Readonly<Record<string, string>>
  /** Where the gateway over them listens. */
  readonly farUrl: string
  /** The `authorization` header of an account, for asking a subgraph directly. */
  authorization(account: string): Promise<string>
}

export interface FarSettings extends Pick<WorldSettings, 'now' | 'live' | 'pace'> {
  readonly limits?: Partial<Limits>
  /** Where traces go, if anywhere. */
  readonly collector?: string
  readonly introspection?: boolean
}

const anywhere = { host: '127.0.0.1', port: 0 }

/** Both gateways stand over one database with one clock; nothing else is shared between them. */
export async function openFarWorld(settings: FarSettings = {}): Promise<FarWorld> {
  const { collector, introspection = true, now, ...rest } = settings
  const { live, pace } = rest
  const lively = { ...(live && { live }), ...(pace && { pace }) }
  const limits: Limits = { ...defaultLimits, rate: 1_000_000, ...settings.limits }
  const world = await openWorld({ limits, ...lively, ...(now && { now }) })
  const verifier = testVerifier(world.now)
  const log = {
    error: (facts: object, message: string) => void world.logged.push({ facts, message }),
    warn: (facts: object, message: string) => void world.logged.push({ facts, message }),
    info: () => {},
  }
  const closing: (() => Promise<void>)[] = []
  const telemetryOf = (service: string) => {
    const telemetry = startTelemetry({ endpoint: collector, service, log })
    closing.push(telemetry.close)
    return telemetry
  }
  const serve = async (handle: Handler): Promise<Listening> => {
    const server = await listen(anywhere, log as never, handle)
    closing.push(server.close)
    return server
  }

  const places: Record<string, string> = {}
  for (const each of subgraphs) {
    const telemetry = telemetryOf(each.name)
    const part = openPart(each, {
      url: world.url,
      viewerKey: VIEWER_KEY,
      verifier,
      clock: world.now,
      log,
      ...lively,
    })
    closing.push(part.close)
    telemetry.database(part.database as never)
    const served = await serveSubgraph(part, { introspection, log, ...lively })
    closing.push(served.close)
    const server = await serve(telemetry.handler('subgraph answer', served.handle))
    places[each.name] = `${server.url}/graphql`
  }
  const telemetry = telemetryOf('gateway')
  const reach = Object.fromEntries(
    Object.entries(places).map(([name, url]) => [name, telemetry.reach(name, far(url, limits.timeMs))]),
  )
  const graph = await openGraph(
    reach,
    verifier,
    {
      limits,
      introspection: true,
      persistedOnly: 'off',
      listen: Object.fromEntries(Object.entries(places).map(([name, url]) => [name, farListen(url)])),
      ...(pace && { pace }),
    },
    log,
    supergraphOfTests(),
  )
  closing.push(graph.close)
  telemetry.engine(graph.engine)
  const traced = telemetry.handler('graph request', (request, response) =>
    request.url?.startsWith(exportsPath) ? graph.exports(request, response) : graph.handle(request, response),
  )
  const gateway = await serve((request, response) => {
    request.headers['x-request-id'] ??= randomUUID()
    return traced(request, response)
  })
  const farUrl = `${gateway.url}/graphql`
  const authorization = async (account: string) => `Bearer ${await tokenFor(account, world.now())}`

  return {
    ...world,
    places,
    farUrl,
    authorization,
    askFar: async (account, query, variables, options = {}) => {
      const { purpose, language } = options
      const response = await fetch(farUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(account !== null && { authorization: await authorization(account) }),
          ...(purpose !== undefined && { 'x-purpose': encodeURIComponent(purpose) }),
          ...(language !== undefined && { 'accept-language': language }),
          ...options.headers,
        },
        body: JSON.stringify({ query, variables }),
      })
      const body = (await response.json()) as Partial<Reply>
      return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] }
    },
    close: async () => {
      for (const close of closing.reverse()) await close()
      await world.close()
    },
  }
}
