/** A whole graph for one test file: its own copy of the database, the real gateway over HTTP, and a clock to set. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { inject } from 'vitest'
import { cloneDatabase, dropDatabase } from '../../database/test-cluster.ts'
import type { PersistedDocuments, PersistedMode } from '../../gateway/documents/persisted.ts'
import { near, nearListen } from '../../gateway/engine/near.ts'
import { exportsPath } from '../../gateway/exports/documents.ts'
import { openGraph } from '../../gateway/graph.ts'
import { defaultLimits, type Limits } from '../../gateway/limits/limits.ts'
import type { Verifier } from '../../identity/verify.ts'
import type { Pace } from '../../subgraphs/event-stream.ts'
import type { LiveSettings } from '../../subgraphs/live.ts'
import type { Outlet } from '../../subgraphs/outlet.ts'
import { openPart, type Part } from '../../subgraphs/part.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { doDueJobs, jobSchemas } from './jobs.ts'
import { testSeals, testVerifier, tokenFor, VIEWER_KEY } from './keys.ts'
import { supergraphOfTests } from './supergraph.ts'
import { TEMPLATE, TEMPLATE_TIME } from './template.ts'

export interface Reply {
  readonly status: number
  readonly data: any
  readonly errors: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: Readonly<Record<string, any>>
  }[]
}

export interface AskOptions {
  readonly purpose?: string
  readonly language?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface World {
  /** Of the database. */
  readonly url: string
  /** Where the gateway listens. */
  readonly endpoint: string
  readonly parts: Readonly<Record<string, Part>>
  /** As the database's owner, past all row rules: to look at what a test did. */
  readonly owner: pg.Client
  /** SQL statements sent by the subgraphs since the last `forget`. */
  readonly statements: string[]
  /** Errors that the graph logged: a test that ends with some has found something. */
  readonly logged: { facts: Record<string, any>; message: string }[]
  now(): Date
  setClock(now: Date): void
  advance(ms: number): void
  /** Asks as the account; null is the public. */
  ask(account: string | null, query: string, variables?: object, options?: AskOptions): Promise<Reply>
  /** Runs a mutation with a fresh clientMutationId unless the input brings one. */
  act(
    account: string | null,
    mutation: string,
    input: object,
    selection: string,
    options?: AskOptions,
  ): Promise<Reply>
  close(): Promise<void>
}

/** Tokens of the tests last a month; whoever sets the clock further, or back, signs in again. */
const TOKEN_KEPT = 29 * 86_400_000

/** What a process that does jobs would do at once: reports are relayed. */
const reports: ReadonlySet<string> = new Set(['reportIncident', 'recordOfflineReport'])

const generous: Limits = { ...defaultLimits, rate: 1_000_000 }

export interface WorldSettings {
  readonly now?: Date
  readonly limits?: Partial<Limits>
  readonly persistedOnly?: PersistedMode
  readonly persisted?: PersistedDocuments
  /** Another server than the one all tests share, filled with the template as that one is. */
  readonly adminUrl?: string
  readonly live?: Partial<LiveSettings>
  readonly pace?: Pace
  /** Ways out for notifications, as a process that does jobs would have them. */
  readonly outlets?: readonly Outlet[]
  /** False where the relay of reports is the point, or is done by others. */
  readonly relays?: boolean
  /** Who vouches for tokens, where it is not the issuer in memory: then `ask` and `act` are nobody's. */
  readonly verifier?: Verifier
}

export async function openWorld(settings: WorldSettings = {}): Promise<World> {
  const adminUrl = settings.adminUrl ?? inject('adminUrl')
  const name = `world_${randomUUID().replaceAll('-', '')}`
  const url = await cloneDatabase(adminUrl, TEMPLATE, name)
  let now = settings.now ?? new Date(TEMPLATE_TIME.getTime() + 60_000)
  const clock = () => now
  const statements: string[] = []
  const logged: World['logged'] = []
  const log = {
    error: (facts: object, message: string) => void logged.push({ facts, message }),
    info: () => {},
  }
  const { verifier = testVerifier(clock) } = settings
  const { outlets = [], relays = true } = settings
  const live = settings.live && { live: settings.live }
  const onStatement = (text: string) => void statements.push(text)
  const open = subgraphs.map((each) =>
    openPart(each, {
      ...{ url, viewerKey: VIEWER_KEY, verifier, clock, log, onStatement, outlets, ...live },
      seals: testSeals,
    }),
  )
  const parts = Object.fromEntries(open.map((part) => [part.name, part]))
  const graph = await openGraph(
    Object.fromEntries(open.map((part) => [part.name, near(part)])),
    verifier,
    {
      limits: { ...generous, ...settings.limits },
      introspection: true,
      persistedOnly: settings.persistedOnly ?? 'off',
      ...(settings.persisted && { persisted: settings.persisted }),
      listen: Object.fromEntries(open.map((part) => [part.name, nearListen(part)])),
      ...(settings.pace && { pace: settings.pace }),
    },
    log,
    supergraphOfTests(),
  )
  const server = createServer((request, response) => {
    request.headers['x-request-id'] ??= randomUUID()
    const handle = request.url?.startsWith(exportsPath) ? graph.exports : graph.handle
    void handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  const owner = new pg.Client({ connectionString: url })
  owner.on('error', () => {})
  await owner.connect()
  for (const { name: outlet } of outlets)
    for (const schema of jobSchemas)
      await owner.query(`insert into ${schema}.outlet (name) values ($1)`, [outlet])
  const tokens = new Map<string, { readonly token: string; readonly from: number }>()

  async function ask(
    account: string | null,
    query: string,
    variables?: object,
    options: AskOptions = {},
  ): Promise<Reply> {
    const authorization = account === null ? {} : { authorization: `Bearer ${await tokenOf(account)}` }
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...authorization,
        ...(options.purpose !== undefined && { 'x-purpose': encodeURIComponent(options.purpose) }),
        ...(options.language !== undefined && { 'accept-language': options.language }),
        ...options.headers,
      },
      body: JSON.stringify({ query, variables }),
    })
    const body = (await response.json()) as Partial<Reply>
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] }
  }

  async function tokenOf(account: string): Promise<string> {
    const kept = tokens.get(account)
    const age = kept ? now.getTime() - kept.from : -1
    if (kept && age >= 0 && age < TOKEN_KEPT) return kept.token
    const token = await tokenFor(account, now)
    tokens.set(account, { token, from: now.getTime() })
    return token
  }

  return {
    url,
    endpoint,
    parts,
    owner,
    statements,
    logged,
    now: clock,
    setClock: (next) => {
      now = next
    },
    advance: (ms) => {
      now = new Date(now.getTime() + ms)
    },
    ask,
    act: async (account, mutation, input, selection, options) => {
      const reply = await ask(
        account,
        `mutation($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { clientMutationId ${selection} } }`,
        { input: { clientMutationId: randomUUID(), ...input } },
        options,
      )
      if (relays && reports.has(mutation)) await doDueJobs({ owner, parts, now: clock }, ['incidents.relay'])
      return reply
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await Promise.all([graph.close(), owner.end(), ...open.map((part) => part.close())])
      await dropDatabase(adminUrl, name)
    },
  }
}
