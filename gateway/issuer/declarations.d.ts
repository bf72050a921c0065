// The part of oidc-provider that is used here; the package brings no declarations of its own.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export interface Context {
    type: string
    body: unknown
    readonly status: number
    readonly res: ServerResponse
    /** False: the answer is written by hand. */
    respond: boolean
    readonly oidc: {
      readonly client: Client
      readonly account?: { readonly accountId: string }
      readonly params: Readonly<Record<string, string | undefined>>
      readonly result?: { readonly consent?: { readonly grantId?: string } }
      readonly session?: { grantIdFor(clientId: string): string | undefined }
      readonly provider: Provider
      entity(name: string, value: unknown): void
    }
  }

  export interface Client {
    readonly clientId: string
    readonly redirectUris?: readonly string[]
  }

  export interface Token {
    readonly kind: string
    readonly accountId?: string
    readonly clientId: string
  }

  export interface Interaction {
    readonly uid: string
    readonly prompt: { readonly name: string }
    readonly params: Readonly<Record<string, string | undefined>>
  }

  export interface NewToken extends Token {
    resourceServer: unknown
    readonly expiration: number
    readonly tokenType: string
    save(): Promise<string>
  }

  export interface Grant {
    addOIDCScope(scope: string): void
    addResourceScope(resource: string, scope: string): void
    save(): Promise<string>
  }

  export class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>)
    readonly issuer: string
    readonly AccessToken: new (fields: {
      accountId: string
      client: Client
      gty: string
    }) => NewToken
    readonly ClientCredentials: new (fields: {
      client: Client
    }) => NewToken
    readonly Client: { find(id: string): Promise<Client | undefined> }
    readonly Grant: {
      new (fields: { accountId: string; clientId: string }): Grant
      find(id: string): Promise<Grant | undefined>
    }
    readonly ResourceServer: new (
      identifier: string,
      info: object,
    ) => unknown
    callback(): (req: IncomingMessage, res: ServerResponse) => Promise<void>
    registerGrantType(
      name: string,
      handler: (ctx: Context) => Promise<void>,
      parameters: readonly string[],
    ): void
    interactionDetails(req: IncomingMessage, res: ServerResponse): Promise<Interaction>
    interactionFinished(req: IncomingMessage, res: ServerResponse, result: object): Promise<void>
    on(event: 'server_error', listener: (ctx: Context, error: Error) => void): this
  }

  export const errors: {
    readonly InvalidGrant: new (reason: string) => Error
    readonly InvalidRequest: new (reason: string) => Error
  }
}
