/** A subgraph ready to answer: its schema, its database, and how it finds out who asks. */
import type { Verifier } from '../identity/verify.ts'
import type { Log } from './answer.ts'
import type { Command } from './command.ts'
import { Database } from './database.ts'
import { startHeartbeat } from './heartbeat.ts'
import { type Doing, doingOf } from './job.ts'
import { declaredJobs } from './jobs-schema.ts'
import { Live, type LiveSettings } from './live.ts'
import type { Outlet } from './outlet.ts'
import { noSeals, type Seals } from './seals.ts'
import { Standings } from './standing.ts'
import type { Streaming } from './stream.ts'
import { type Subgraph, schemaOf } from './subgraph.ts'
import { Worker } from './worker.ts'

export interface PartOptions {
  readonly url: string
  readonly viewerKey: string
  readonly verifier: Verifier
  readonly clock: () => Date
  readonly log: Log
  readonly onStatement?: (text: string) => void
  /** False for whoever opens a part to fill a database: he serves nobody, so he vouches for nothing. */
  readonly serves?: boolean
  readonly live?: Partial<LiveSettings>
  /** Whether this process does the subgraph's jobs as they fall due. */
  readonly works?: boolean
  /** Where notifications go besides the inbox. */
  readonly outlets?: readonly Outlet[]
  /** What seals and opens, where the subgraph keeps something sealed. */
  readonly seals?: Seals
}

export interface Part extends Streaming {
  readonly name: string
  readonly commands: readonly Command[]
  readonly doing: Doing
  close(): Promise<void>
}

export function openPart(subgraph: Subgraph, options: PartOptions): Part {
  const {
    url,
    viewerKey,
    verifier,
    clock,
    log,
    onStatement,
    serves = true,
    works = false,
    outlets = [],
    seals = noSeals,
  } = options
  const database = new Database({
    url,
    subgraph: subgraph.name,
    viewerKey,
    onError: (err) => log.error({ subgraph: subgraph.name, err }, 'a database connection was lost'),
    ...(onStatement && { onStatement }),
  })
  const unrenewed = (err: unknown) =>
    log.error({ subgraph: subgraph.name, err }, 'the heartbeat of standing was not renewed')
  const heartbeat =
    serves && subgraph.keepsStanding ? startHeartbeat(database, viewerKey, unrenewed) : undefined
  const live = new Live(database, viewerKey, options.live)
  const answering = {
    schema: schemaOf(subgraph),
    database,
    standings: new Standings(verifier, viewerKey),
    clock,
    log,
    seals,
  }
  const jobs = declaredJobs(subgraph)
  const doing = doingOf(jobs, answering, outlets)
  const worker =
    works && jobs.length > 0
      ? new Worker({ url, viewerKey, subgraph: subgraph.name, jobs, doing, outlets, log })
      : undefined
  return {
    ...answering,
    name: subgraph.name,
    commands: subgraph.capabilities.flatMap(({ commands = [] }) => commands),
    live,
    doing,
    close: async () => {
      await worker?.close()
      await live.close()
      await heartbeat?.stop()
      await database.close()
    },
  }
}
