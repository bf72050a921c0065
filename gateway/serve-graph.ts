/** The graph of the embedded mode: database made ready, subgraphs in this process, gateway over them. */
import type { Logger } from 'pino'
import { createVerifier, type Verifier } from '../identity/verify.ts'
import { openPart } from '../subgraphs/part.ts'
import { prepareDatabase } from '../subgraphs/prepare.ts'
import { subgraphs } from '../subgraphs/subgraphs.ts'
import type { Configuration } from './configuration/configuration.ts'
import { loadPersistedDocuments } from './documents/persisted.ts'
import type { Reach } from './engine/engine.ts'
import { far } from './engine/far.ts'
import { farListen } from './engine/far-listen.ts'
import { near, nearListen } from './engine/near.ts'
import { openGraph } from './graph.ts'
import { graphRoutes } from './graph-routes.ts'
import type { Issuer } from './issuer/issuer.ts'
import { limitsOf } from './limits/limits.ts'
import { outletsOf } from './outlets.ts'
import type { Handler } from './process/http.ts'
import { suitabilitySeals } from './suitability-seals.ts'
import { startTelemetry } from './telemetry/telemetry.ts'
import { viewerKey } from './viewer-key.ts'

export interface GraphOptions {
  readonly configuration: Configuration
  /** The database to use: the embedded one, or DATABASE_URL. */
  readonly databaseUrl: string
  /** The local issuer, unless OIDC_ISSUER names another. */
  readonly issuer: Issuer | undefined
  readonly log: Logger
}

export interface Graph {
  readonly handle: Handler
  readonly ready: () => Promise<boolean>
  close(): Promise<void>
}

const clock = () => new Date()
/** Nobody signs in without an issuer; a name that resolves nowhere makes every token unverifiable. */
const NO_ISSUER = 'https://no-issuer.invalid'

export function verifierOf(
  { oidcIssuer, oidcAudience }: Configuration,
  issuer: Issuer | undefined,
): Verifier {
  return createVerifier({
    issuer: oidcIssuer ?? issuer?.url ?? NO_ISSUER,
    audience: oidcAudience,
    clock,
    ...(issuer && !oidcIssuer && { localKeys: () => issuer.publicKeys() }),
  })
}

/** Subgraphs that run elsewhere, by the settings that name their places. */
export function elsewhere(configuration: Configuration): Readonly<Record<string, string>> {
  const { agenciesUrl, incidentsUrl, vendorsUrl, intelligenceUrl } = configuration
  const urls = {
    agencies: agenciesUrl,
    incidents: incidentsUrl,
    vendors: vendorsUrl,
    intelligence: intelligenceUrl,
  }
  return Object.fromEntries(Object.entries(urls).flatMap(([name, url]) => (url ? [[name, url]] : [])))
}

export async function serveGraph({ configuration, databaseUrl, issuer, log }: GraphOptions): Promise<Graph> {
  const key = viewerKey(configuration)
  const verifier = verifierOf(configuration, issuer)
  const limits = limitsOf(configuration)
  const outlets = outletsOf(configuration)
  await prepareDatabase({ url: databaseUrl, viewerKey: key, demonstration: configuration.demo, clock, log })
  const urls = elsewhere(configuration)
  const here = subgraphs.filter(({ name }) => !(name in urls))
  const parts = here.map((each) =>
    openPart(each, {
      ...{ url: databaseUrl, viewerKey: key, verifier, clock, log, works: true, outlets },
      ...(each.seals && { seals: suitabilitySeals(configuration) }),
    }),
  )
  const reaches: readonly (readonly [string, Reach])[] = [
    ...parts.map((part) => [part.name, near(part)] as const),
    ...Object.entries(urls).map(([name, url]) => [name, far(url, limits.timeMs)] as const),
  ]
  const { introspection, persistedOnly } = configuration
  const telemetry = startTelemetry({ endpoint: configuration.otlpEndpoint, service: 'graph', log })
  const reach = Object.fromEntries(reaches.map(([name, each]) => [name, telemetry.reach(name, each)]))
  const persisted = await loadPersistedDocuments(configuration.dataDir)
  const listen = Object.fromEntries([
    ...parts.map((part) => [part.name, nearListen(part)] as const),
    ...Object.entries(urls).map(([name, url]) => [name, farListen(url)] as const),
  ])
  const settings = { limits, introspection, persistedOnly, persisted, listen }
  const graph = await openGraph(reach, verifier, settings, log)
  telemetry.engine(graph.engine)
  for (const { database } of parts) telemetry.database(database)
  const routes = graphRoutes({ graph, configuration, issuerUrl: configuration.oidcIssuer ?? issuer?.url })
  return {
    handle: telemetry.handler('graph request', routes),
    ready: async () => {
      await Promise.all(parts.map((part) => part.database.ask('select 1', [])))
      return true
    },
    close: async () => {
      await graph.close()
      await Promise.all(parts.map((part) => part.close()))
      await telemetry.close()
    },
  }
}
