/** oidc-provider, set up for the demonstration: code with PKCE, client credentials, and one grant of our own. */
import type { Client, Context, Provider as ProviderType, Token } from 'oidc-provider'
import type { Account } from './accounts.ts'
import { clients, DEMONSTRATION_GRANT } from './clients.ts'
import { errors, Provider } from './oidc-provider.ts'
import { sendProblemPage } from './page.ts'
import type { IssuerSecrets } from './secrets.ts'

export interface ProviderOptions {
  readonly url: string
  readonly audience: string
  readonly accounts: readonly Account[]
  /** Base URLs of the graphs that browsers sign in for. */
  readonly graphs: readonly string[]
  readonly secrets: IssuerSecrets
  readonly sessions: (kind: string) => object
}

const FIFTEEN_MINUTES = 15 * 60
/** Resource indicators must be URIs, and the audience is free to be a plain name. */
const RESOURCE = 'urn:oversight-graph:graph'
const SCOPE = 'graph'

export function createProvider(options: ProviderOptions): ProviderType {
  const { url, audience, accounts, secrets } = options
  const mount = new URL(url).pathname.replace(/\/$/, '')
  const byName = new Map(accounts.map((account) => [account.name, account]))
  const graph = {
    scope: SCOPE,
    audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: FIFTEEN_MINUTES,
    jwt: { sign: { alg: 'ES256' } },
  }

  const provider = new Provider(url, {
    adapter: options.sessions,
    clients: clients(secrets, accounts, options.graphs),
    // The only signing key is ES256; without this the clients would default to RS256.
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    jwks: { keys: secrets.signingKeys() },
    cookies: { keys: [secrets.derive('cookies')] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    ttl: {
      AccessToken: FIFTEEN_MINUTES,
      AuthorizationCode: 60,
      ClientCredentials: FIFTEEN_MINUTES,
      Grant: 8 * 3600,
      IdToken: FIFTEEN_MINUTES,
      Interaction: 600,
      Session: 8 * 3600,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_: Context, resource: string) => {
          if (resource === RESOURCE) return graph
          throw new errors.InvalidRequest(`there is no resource but ${RESOURCE}`)
        },
      },
    },
    interactions: { url: (_: Context, { uid }: { uid: string }) => `${mount}/interaction/${uid}` },
    findAccount: (_: Context, name: string) => {
      const account = byName.get(name)
      return account && { accountId: name, claims: () => ({ sub: name, name: account.title.en }) }
    },
    loadExistingGrant: consentForOurOwn,
    // Says who asks, never what they may: rights come from role grants, looked up at every request.
    extraTokenClaims: (_: Context, token: Token) => ({
      machine: byName.get(token.accountId ?? token.clientId)?.kind === 'machine',
    }),
    clientBasedCORS: (_: Context, origin: string, client: Client) =>
      client.redirectUris?.some((uri) => new URL(uri).origin === origin) ?? false,
    renderError: (ctx: Context, { error, error_description: reason }: Record<string, string>) => {
      ctx.respond = false
      sendProblemPage(ctx.res, ctx.status, reason ?? error ?? 'error')
    },
  })

  provider.registerGrantType(
    DEMONSTRATION_GRANT,
    async (ctx) => {
      const name = ctx.oidc.params.account ?? ''
      const account = byName.get(name)
      if (!account) throw new errors.InvalidGrant('no such account')
      // A machine's token is its own client's, as if it had asked itself.
      const client = account.kind === 'machine' ? await provider.Client.find(name) : undefined
      const token = client
        ? new provider.ClientCredentials({ client })
        : new provider.AccessToken({ accountId: name, client: ctx.oidc.client, gty: 'demonstration' })
      token.resourceServer = new provider.ResourceServer(RESOURCE, graph)
      ctx.oidc.entity(token.kind, token)
      ctx.body = {
        access_token: await token.save(),
        expires_in: token.expiration,
        token_type: token.tokenType,
      }
    },
    ['account'],
  )
  return provider
}

/** The graph's own browser client asks nobody for consent: signing in to it is the consent. */
async function consentForOurOwn(ctx: Context) {
  const { client, account, session, provider } = ctx.oidc
  const known = session?.grantIdFor(client.clientId)
  const existing = known && (await provider.Grant.find(known))
  if (existing) return existing
  const grant = new provider.Grant({ accountId: account?.accountId ?? '', clientId: client.clientId })
  grant.addOIDCScope('openid profile')
  grant.addResourceScope(RESOURCE, SCOPE)
  await grant.save()
  return grant
}
