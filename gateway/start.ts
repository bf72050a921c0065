/** The gateway alone, over subgraphs that run elsewhere: `npm run start:gateway`. It has no database and no key. */
import { randomBytes } from 'node:crypto'
import { CannotStart } from '../database/cannot-start.ts'
import { createVerifier } from '../identity/verify.ts'
import type { Configuration } from './configuration/configuration.ts'
import { loadPersistedDocuments } from './documents/persisted.ts'
import { createDoor } from './door.ts'
import { far } from './engine/far.ts'
import { farListen } from './engine/far-listen.ts'
import { openGraph } from './graph.ts'
import { graphRoutes } from './graph-routes.ts'
import { limitsOf } from './limits/limits.ts'
import { listen } from './process/http.ts'
import { type Program, run } from './process/run.ts'
import { readyMessage } from './ready-message.ts'
import { startTelemetry, type Telemetry } from './telemetry/telemetry.ts'

const clock = () => new Date()

/** Production asks every program for both; here they open nothing, so that no secret has to be given. */
const NOTHING_TO_OPEN = {
  DATABASE_URL: 'postgresql://no-database.invalid/none?sslmode=verify-full',
  VIEWER_KEY: randomBytes(48).toString('base64url'),
}

await run(
  'gateway',
  async ({ configuration, log, life }) => {
    const { issuer, places } = partsOf(configuration)
    const door = createDoor()
    const server = await life.open(
      'http',
      () => listen(configuration, log, door.handle),
      ({ close }) => close(),
    )
    const telemetry = await life.open(
      'telemetry',
      async () => startTelemetry({ endpoint: configuration.otlpEndpoint, service: 'gateway', log }),
      ({ close }) => close(),
    )
    const graph = await life.open(
      'graph',
      () => openGateway(configuration, places, issuer, telemetry, log),
      ({ close }) => close(),
    )
    const handle = telemetry.handler(
      'graph request',
      graphRoutes({ graph, configuration, issuerUrl: issuer }),
    )
    // Ready without asking the subgraphs: one that is down costs its fields, not the graph.
    const behind = { graph: { handle }, ready: async () => true }
    await life.open('door', async () => door.open(behind), server.close)
    log.info({ url: server.url, places }, 'ready')
    process.stdout.write(readyMessage(server.url, configuration))
  },
  NOTHING_TO_OPEN,
)

/** Where the parts are; all that are missing are named at once. */
function partsOf(configuration: Configuration) {
  const { oidcIssuer, agenciesUrl, incidentsUrl, vendorsUrl, intelligenceUrl } = configuration
  const named = {
    OIDC_ISSUER: oidcIssuer,
    AGENCIES_URL: agenciesUrl,
    INCIDENTS_URL: incidentsUrl,
    VENDORS_URL: vendorsUrl,
    INTELLIGENCE_URL: intelligenceUrl,
  }
  const missing = Object.entries(named).flatMap(([name, value]) => (value ? [] : [name]))
  if (missing.length > 0)
    throw new CannotStart(
      `The gateway alone needs an issuer and the places of all subgraphs. Set ${missing.join(', ')}, for instance AGENCIES_URL=http://127.0.0.1:4001/graphql.`,
    )
  const places = {
    agencies: agenciesUrl ?? '',
    incidents: incidentsUrl ?? '',
    vendors: vendorsUrl ?? '',
    intelligence: intelligenceUrl ?? '',
  }
  return { issuer: oidcIssuer ?? '', places }
}

async function openGateway(
  configuration: Configuration,
  places: Readonly<Record<string, string>>,
  issuer: string,
  telemetry: Telemetry,
  log: Program['log'],
) {
  const limits = limitsOf(configuration)
  const verifier = createVerifier({ issuer, audience: configuration.oidcAudience, clock })
  const reach = Object.fromEntries(
    Object.entries(places).map(([name, url]) => [name, telemetry.reach(name, far(url, limits.timeMs))]),
  )
  const { introspection, persistedOnly } = configuration
  const persisted = await loadPersistedDocuments(configuration.dataDir)
  const listen = Object.fromEntries(Object.entries(places).map(([name, url]) => [name, farListen(url)]))
  const settings = { limits, introspection, persistedOnly, persisted, listen }
  const graph = await openGraph(reach, verifier, settings, log)
  telemetry.engine(graph.engine)
  return graph
}
