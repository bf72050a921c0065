/** A subgraph ready to answer: its schema, its database, and how it finds out who asks. */
import type { Verifier } from '../identity/verify.ts'
import type { Answering, Log } from './answer.ts'
import type { Command } from './command.ts'
import { Database } from './database.ts'
import { Standings } from './standing.ts'
import { type Subgraph, schemaOf } from './subgraph.ts'

export interface PartOptions {
  readonly url: string
  readonly viewerKey: string
  readonly verifier: Verifier
  readonly clock: () => Date
  readonly log: Log
  readonly onStatement?: (text: string) => void
}

export interface Part extends Answering {
  readonly name: string
  readonly commands: readonly Command[]
  close(): Promise<void>
}

export function openPart(subgraph: Subgraph, options: PartOptions): Part {
  const { url, viewerKey, verifier, clock, log, onStatement } = options
  const database = new Database({
    url,
    subgraph: subgraph.name,
    viewerKey,
    onError: (err) => log.error({ subgraph: subgraph.name, err }, 'a database connection was lost'),
    ...(onStatement && { onStatement }),
  })
  return {
    name: subgraph.name,
    commands: subgraph.capabilities.flatMap(({ commands = [] }) => commands),
    schema: schemaOf(subgraph),
    database,
    standings: new Standings(verifier, viewerKey),
    clock,
    log,
    close: () => database.close(),
  }
}
