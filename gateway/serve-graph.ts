/** Stands where the graph will be: answers that there is none yet. */
import type { Logger } from 'pino'
import type { Configuration } from './configuration/configuration.ts'
import type { Issuer } from './issuer/issuer.ts'
import { type Handler, sendJson } from './process/http.ts'

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

export async function serveGraph(_: GraphOptions): Promise<Graph> {
  return {
    handle: (_req, res) => sendJson(res, 404, { error: 'not found' }),
    ready: async () => true,
    close: async () => {},
  }
}
