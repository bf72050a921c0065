/** One subgraph as a process of its own: `npm run start:subgraph -- agencies`. Start programs stand above all folders. */
import { CannotStart } from '../database/cannot-start.ts'
import { withClient } from '../database/client.ts'
import { until } from '../database/until.ts'
import type { Configuration } from '../gateway/configuration/configuration.ts'
import { outletsOf } from '../gateway/outlets.ts'
import { type Handler, listen, sendJson } from '../gateway/process/http.ts'
import { type Program, run } from '../gateway/process/run.ts'
import { suitabilitySeals } from '../gateway/suitability-seals.ts'
import { startTelemetry } from '../gateway/telemetry/telemetry.ts'
import { viewerKey } from '../gateway/viewer-key.ts'
import { createVerifier } from '../identity/verify.ts'
import { openPart } from './part.ts'
import { type PrepareOptions, prepareDatabase } from './prepare.ts'
import { serveSubgraph } from './serve.ts'
import { subgraphs } from './subgraphs.ts'

const FIRST_PORT = 4001
/** Tokens that a plan writes for one field with its arguments. */
const TOKENS_OF_A_FIELD = 12
/** Start order does not matter, so a database may come up after its subgraphs. */
const DATABASE_WITHIN = 60_000
const ATTEMPTS = 10

const clock = () => new Date()
const names = subgraphs.map(({ name }) => name)
const [name, ...rest] = process.argv.slice(2)
const subgraph = subgraphs.find((each) => each.name === name)

if (!subgraph || rest.length > 0) {
  process.stderr.write(`Usage: npm run start:subgraph -- <${names.join('|')}>\n`)
  process.exitCode = 2
} else {
  const port = FIRST_PORT + names.indexOf(subgraph.name)
  await run(subgraph.name, (program) => start(subgraph, program), { PORT: String(port) })
}

async function start(mine: (typeof subgraphs)[number], { configuration, log, life }: Program) {
  const { databaseUrl, issuer, key } = neededBy(configuration)
  const outlets = outletsOf(configuration)
  const sealing = mine.seals && { seals: suitabilitySeals(configuration) }
  let handle: Handler = notReady
  const server = await life.open(
    'http',
    () => listen(configuration, log, (request, response) => handle(request, response)),
    ({ close }) => close(),
  )
  const telemetry = await life.open(
    'telemetry',
    async () => startTelemetry({ endpoint: configuration.otlpEndpoint, service: mine.name, log }),
    ({ close }) => close(),
  )
  await databaseAnswers(databaseUrl, log)
  const { demo: demonstration } = configuration
  await prepared({ url: databaseUrl, viewerKey: key, demonstration, clock, log }, log)
  const verifier = createVerifier({ issuer, audience: configuration.oidcAudience, clock })
  const part = await life.open(
    'connections',
    async () =>
      openPart(mine, {
        ...{ url: databaseUrl, viewerKey: key, verifier, clock, log, works: true, outlets },
        ...sealing,
      }),
    ({ close }) => close(),
  )
  telemetry.database(part.database as never)
  const { introspection, limitTokens, limitFields } = configuration
  const tokens = limitTokens + TOKENS_OF_A_FIELD * limitFields
  const served = await life.open(
    'subgraph',
    () => serveSubgraph(part, { introspection, tokens, log }),
    ({ close }) => close(),
  )
  handle = telemetry.handler('subgraph answer', served.handle)
  // Closed before everything else, so that what is under way still has its connections.
  await life.open('door', async () => undefined, server.close)
  log.info({ url: server.url }, 'ready')
  process.stdout.write(`The ${mine.name} subgraph is ready at ${server.url}/graphql\n`)
}

function neededBy(configuration: Configuration) {
  const { databaseUrl, oidcIssuer } = configuration
  if (!databaseUrl || !oidcIssuer) {
    const missing = [!databaseUrl && 'DATABASE_URL', !oidcIssuer && 'OIDC_ISSUER'].filter(Boolean)
    throw new CannotStart(
      `A subgraph alone brings neither a database nor an issuer. Set ${missing.join(' and ')}; \`npm run start:issuer\` says what it is for a local one.`,
    )
  }
  const key = viewerKey(configuration)
  // Another process may be writing it this very moment; half a key would lock everybody out.
  if (key.length < 32)
    throw new CannotStart('The viewer key in DATA_DIR is not whole. Start again, or set VIEWER_KEY.')
  return { databaseUrl, issuer: oidcIssuer, key }
}

/** Refused connections and "starting up" pass; a wrong password or a missing database does not. */
async function databaseAnswers(url: string, log: Program['log']): Promise<void> {
  let told = false
  const answers = await until(
    () =>
      withClient(url, async () => true).catch((error: NodeJS.ErrnoException) => {
        if (!['ECONNREFUSED', 'ECONNRESET', '57P03'].includes(error.code ?? '')) throw error
        if (!told) log.warn({ err: error }, 'waiting for the database')
        told = true
        return false
      }),
    { within: DATABASE_WITHIN, every: 200 },
  )
  if (!answers)
    throw new CannotStart('No database answers at DATABASE_URL. Start it, or correct the setting.')
}

/** Other parts may be serving meanwhile; whoever loses a deadlock with them has changed nothing, and starts over. */
async function prepared(options: PrepareOptions, log: Program['log']): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prepareDatabase(options)
    } catch (error) {
      const deadlock = (error as { code?: unknown }).code === '40P01'
      if (!deadlock || attempt === ATTEMPTS) throw error
      log.warn({ err: error, attempt }, 'preparing the database met other work; once more')
    }
  }
}

function notReady(...[request, response]: Parameters<Handler>): void {
  const alive = request.url === '/health'
  if (!alive) response.setHeader('retry-after', '1')
  sendJson(response, alive ? 200 : 503, { status: alive ? 'ok' : 'not ready' })
}
