/** The local issuer as a process of its own, for the distributed mode: `npm run start:issuer`. */
import { openDataFolder } from '../../database/embedded.ts'
import { listen, urlOf } from '../process/http.ts'
import { run } from '../process/run.ts'
import { createIssuer, type Issuer } from './issuer.ts'

const GATEWAY_PORT = 4000

await run(
  'issuer',
  async ({ configuration, log, life }) => {
    const { host, dataDir, production, oidcAudience } = configuration
    let issuer: Issuer | undefined
    const server = await life.open(
      'http',
      () => listen(configuration, log, (req, res) => issuer?.handle(req, res)),
      ({ close }) => close(),
    )
    issuer = await life.open(
      'issuer',
      () =>
        createIssuer({
          url: `${server.url}/oidc`,
          audience: oidcAudience,
          dataDir: openDataFolder(dataDir),
          production,
          log,
          graphs: [urlOf(host, GATEWAY_PORT)],
        }),
      ({ close }) => close(),
    )
    log.info({ url: issuer.url }, 'issuer ready')
    process.stdout.write(
      `The issuer is ready. Start the gateway and the subgraphs with OIDC_ISSUER=${issuer.url}\n`,
    )
  },
  // Beside the gateway's 4000 and the subgraphs' 4001 to 4004.
  { PORT: '4005' },
)
