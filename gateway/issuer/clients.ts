/** Who may ask the issuer for tokens: GraphiQL in a browser, machines with a secret, and the demonstration itself. */
import type { Account } from './accounts.ts'
import type { IssuerSecrets } from './secrets.ts'

/** A grant of our own for the demonstration alone: with the data folder's secret, a token for any account (D-23). */
export const DEMONSTRATION_GRANT = 'urn:oversight-graph:demonstration'
export const DEMONSTRATION_CLIENT = 'demonstration'
export const BROWSER_CLIENT = 'graphiql'

export const clientSecret = (secrets: IssuerSecrets, client: string) => secrets.derive(`client:${client}`)

export function clients(secrets: IssuerSecrets, accounts: readonly Account[], graphs: readonly string[]) {
  const withSecret = (name: string, grant: string) => ({
    client_id: name,
    client_secret: clientSecret(secrets, name),
    grant_types: [grant],
    redirect_uris: [],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic',
  })
  return [
    {
      client_id: BROWSER_CLIENT,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: redirectUris(graphs),
    },
    ...accounts
      .filter(({ kind }) => kind === 'machine')
      .map(({ name }) => withSecret(name, 'client_credentials')),
    withSecret(DEMONSTRATION_CLIENT, DEMONSTRATION_GRANT),
  ]
}

/** A graph on this machine goes by any of the machine's names for itself. */
function redirectUris(graphs: readonly string[]): string[] {
  const uris = graphs.flatMap((graph) => {
    const { protocol, hostname, port } = new URL(graph)
    const local = ['localhost', '127.0.0.1', '[::1]']
    const names = local.includes(hostname) ? local : [hostname]
    return names.map((name) => new URL(`${protocol}//${name}${port && `:${port}`}/graphql`).href)
  })
  return [...new Set(uris)]
}
