/** A running graph on a data folder, looked at from beside it: its tokens, its database, and whether all is whole. */
import type { Client } from 'pg'
import { withClient } from '../../../database/client.ts'
import { runningDatabase } from '../../../scripts/running-database.ts'
import { verifyJournals } from '../../../subgraphs/journal-verify.ts'
import type { Finding } from '../../../subgraphs/journal-walk.ts'
import { subgraphs } from '../../../subgraphs/subgraphs.ts'
import { start } from '../../running/program.ts'
import { type Found, orphansIn, reportsIn } from './found.ts'
import { type FoundFiling, filingOrphansIn, filingsIn } from './found-filings.ts'

export async function tokenFrom(dataDir: string, account: string): Promise<string> {
  const issued = start([process.execPath, 'scripts/token.ts', account], { DATA_DIR: dataDir })
  if ((await issued.ended()).code !== 0) throw new Error(issued.said().err)
  return issued.said().out.trim()
}

/** As the database's owner, past all row rules. */
export function onDatabase<T>(dataDir: string, use: (client: Client) => Promise<T>): Promise<T> {
  return withClient(runningDatabase(dataDir) ?? '', use)
}

export interface Looked {
  readonly found: readonly Found[]
  readonly filings: readonly FoundFiling[]
  readonly orphans: number
  readonly findings: readonly Finding[]
}

export async function look(dataDir: string): Promise<Looked> {
  const url = runningDatabase(dataDir) ?? ''
  const { findings } = await verifyJournals({ url, subgraphs: subgraphs.map(({ name }) => name) })
  return withClient(url, async (client) => ({
    findings,
    found: await reportsIn(client),
    filings: await filingsIn(client),
    orphans: (await orphansIn(client)) + (await filingOrphansIn(client)),
  }))
}
