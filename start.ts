/** Everything in one process, on a bare machine: database, issuer, graph. The steps stand in the order they happen. */
import { openDataFolder, startDatabase } from './database/embedded.ts'
import { createDoor } from './gateway/door.ts'
import { createIssuer } from './gateway/issuer/issuer.ts'
import { listen } from './gateway/process/http.ts'
import { type Program, run } from './gateway/process/run.ts'
import { readyMessage } from './gateway/ready-message.ts'
import { serveGraph } from './gateway/serve-graph.ts'

await run('graph', async (program) => {
  const { configuration, log, life } = program
  // The port first: a taken one is the commonest reason not to start, and costs nothing to find out.
  const door = createDoor()
  const server = await life.open(
    'http',
    () => listen(configuration, log, door.handle),
    ({ close }) => close(),
  )
  const databaseUrl = configuration.databaseUrl ?? (await embeddedDatabase(program))
  const issuer = await localIssuer(program, server.url)
  const graph = await life.open(
    'graph',
    () => serveGraph({ configuration, databaseUrl, issuer, log }),
    ({ close }) => close(),
  )
  // Closed before everything else, so that what is under way still has a graph and a database.
  await life.open('door', async () => door.open({ issuer, graph, ready: graph.ready }), server.close)

  log.info({ url: server.url }, 'ready')
  process.stdout.write(readyMessage(server.url, configuration))
})

async function embeddedDatabase({ configuration: { dataDir }, log, life }: Program): Promise<string> {
  const database = await life.open(
    'database',
    () => startDatabase({ dataDir, log }),
    ({ stop }) => stop(),
  )
  void database.lost.then((why) => {
    log.error(why)
    return life.stop('the database ended', 1)
  })
  return database.adminUrl
}

/** OIDC_ISSUER replaces it; without the demonstration nobody could sign in to it. */
async function localIssuer({ configuration, log, life }: Program, url: string) {
  const { oidcIssuer, oidcAudience: audience, demo, production, dataDir } = configuration
  if (oidcIssuer || !demo) return undefined
  return life.open(
    'issuer',
    () => createIssuer({ url: `${url}/oidc`, audience, dataDir: openDataFolder(dataDir), production, log }),
    ({ close }) => close(),
  )
}
