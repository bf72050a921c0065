/** A graph behind its real door for attackers: an issuer whose keys the test holds, raw requests, and all that is logged. */
import { randomUUID } from 'node:crypto'
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose'
import { expect } from 'vitest'
import { createDoor } from '../../gateway/door.ts'
import type { Reach } from '../../gateway/engine/engine.ts'
import { near } from '../../gateway/engine/near.ts'
import { openGraph } from '../../gateway/graph.ts'
import { graphRoutes } from '../../gateway/graph-routes.ts'
import { defaultLimits, type Limits } from '../../gateway/limits/limits.ts'
import { listen } from '../../gateway/process/http.ts'
import { createVerifier } from '../../identity/verify.ts'
import { openPart } from '../../subgraphs/part.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { AUDIENCE, ISSUER, VIEWER_KEY } from '../harness/keys.ts'
import { supergraphOfTests } from '../harness/supergraph.ts'
import { openWorld, type World } from '../harness/world.ts'

const ours = await generateKeyPair('ES256', { extractable: true })
const rsa = await generateKeyPair('RS256', { extractable: true })
export const publicPems = [await exportSPKI(ours.publicKey), await exportSPKI(rsa.publicKey)]
const jwks = {
  keys: [
    { ...(await exportJWK(ours.publicKey)), kid: 'ec', alg: 'ES256', use: 'sig' },
    { ...(await exportJWK(rsa.publicKey)), kid: 'rsa', alg: 'RS256', use: 'sig' },
  ],
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: any
}

export interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Buffer
}

export interface StageSettings {
  readonly limits?: Partial<Limits>
  readonly introspection?: boolean
  readonly arrival?: Parameters<typeof listen>[3]
  /** Stands between the gateway and a subgraph. */
  readonly between?: (name: string, reach: Reach) => Reach
}

export interface Stage {
  readonly world: World
  readonly url: string
  readonly statements: string[]
  readonly logged: { facts: Record<string, any>; message: string }[]
  token(subject: string, claims?: JWTPayload, header?: Partial<JWTHeaderParameters>): Promise<string>
  claims(subject: string): JWTPayload
  send(sent: Sent): Promise<Answer>
  /** A well-made request of the account. */
  ask(
    account: string | null,
    query: string,
    variables?: object,
    headers?: OutgoingHttpHeaders,
  ): Promise<Answer>
  close(): Promise<void>
}

/** What no answer may hold, whoever asks: how the graph is made inside. */
const INSIDE =
  /og\.signature|node_modules|at async |\.ts:\d|syntax error at or near|violates|invalid byte sequence|published_|permission denied|_app\b|pg_catalog/

export function checkInside(text: string): void {
  expect(INSIDE.exec(text)?.[0] ?? null, text.slice(0, 500)).toBeNull()
}

export async function openStage(settings: StageSettings = {}): Promise<Stage> {
  const { introspection = true, between = (_, reach) => reach } = settings
  const world = await openWorld()
  const statements: string[] = []
  const logged: Stage['logged'] = []
  const verifier = createVerifier({
    issuer: ISSUER,
    audience: AUDIENCE,
    clock: world.now,
    localKeys: () => jwks as never,
  })
  const log = {
    error: (facts: object, message: string) => void logged.push({ facts, message }),
    info: (facts: object, message: string) => void logged.push({ facts, message }),
  }
  const onStatement = (text: string) => void statements.push(text)
  const parts = subgraphs.map((each) =>
    openPart(each, { url: world.url, viewerKey: VIEWER_KEY, verifier, clock: world.now, log, onStatement }),
  )
  const graph = await openGraph(
    Object.fromEntries(parts.map((part) => [part.name, between(part.name, near(part))])),
    verifier,
    {
      limits: { ...defaultLimits, rate: 1_000_000, ...settings.limits },
      introspection,
      persistedOnly: 'off',
    },
    log,
    supergraphOfTests(),
  )
  const configuration = { graphiql: true, oidcAudience: AUDIENCE } as never
  const door = createDoor()
  door.open({
    graph: { handle: graphRoutes({ graph, configuration, issuerUrl: ISSUER }) },
    ready: async () => true,
  })
  const server = await listen(
    { host: '127.0.0.1', port: 0 },
    { error: log.error } as never,
    door.handle,
    settings.arrival,
  )

  const claims = (subject: string): JWTPayload => {
    const now = Math.floor(world.now().getTime() / 1_000)
    return {
      iss: ISSUER,
      aud: AUDIENCE,
      sub: subject,
      client_id: 'tests',
      iat: now - 1,
      exp: now + 3_600,
      jti: randomUUID(),
    }
  }
  const token: Stage['token'] = (subject, change = {}, header = {}) =>
    new SignJWT({ ...claims(subject), ...change })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'ec', ...header })
      .sign(header.alg === 'RS256' ? rsa.privateKey : ours.privateKey)

  const send = ({ method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request(`${server.url}${path}`, { method, headers, agent: false }, async (response) => {
        const text = Buffer.concat(await Array.fromAsync(response)).toString()
        let parsed: any = null
        try {
          parsed = JSON.parse(text)
        } catch {
          // Pages are no JSON.
        }
        checkInside(parsed === null ? '' : text)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, body: parsed })
      })
      sent.on('error', reject)
      sent.end(body)
    })

  return {
    world,
    url: server.url,
    statements,
    logged,
    token,
    claims,
    send,
    ask: async (account, query, variables, headers = {}) =>
      send({
        headers: {
          'content-type': 'application/json',
          ...(account !== null && { authorization: `Bearer ${await token(account)}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      }),
    close: async () => {
      await server.close()
      await graph.close()
      await Promise.all(parts.map((part) => part.close()))
      await world.close()
    },
  }
}

export const codeOf = ({ body }: Answer): string | undefined => body?.errors?.[0]?.extensions?.code
