/** Where the jobs of a subgraph are kept: a schema of the library's own, and a login that reaches it and nothing else. */
import { readFileSync } from 'node:fs'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import type { Job } from './job.ts'
import type { Subgraph } from './subgraph.ts'

/** The name of both, the schema and its login. */
export const jobsOf = (subgraph: string): string => `${subgraph}_jobs`

export const declaredJobs = ({ capabilities }: Pick<Subgraph, 'capabilities'>): readonly Job[] =>
  capabilities.flatMap(({ jobs = [] }) => jobs)

export const hasJobs = (subgraph: Pick<Subgraph, 'capabilities'>): boolean =>
  declaredJobs(subgraph).length > 0

/** The library's tables, by its own numbered migrations, as the database's owner. */
export async function migrateJobs(url: string, subgraphs: readonly Subgraph[]): Promise<void> {
  const pgPool = new pg.Pool({
    connectionString: url,
    max: 1,
    application_name: 'oversight-graph migrate jobs',
  })
  for (const event of ['error', 'connect'] as const)
    pgPool.on(event as 'error', (found: Error | pg.PoolClient) => {
      if (!(found instanceof Error)) found.on('error', () => {})
    })
  try {
    for (const { name } of subgraphs) await runMigrations({ pgPool, schema: jobsOf(name) })
  } finally {
    await pgPool.end()
  }
}

/** What the login may do there; said again after each migration, which forgets part of it. */
export function jobsSql(subgraph: string, edition: number): string {
  const text = readFileSync(new URL('migrations/jobs.sql', import.meta.url), 'utf8')
  return text.replaceAll(':jobs', jobsOf(subgraph)).replaceAll(':edition', String(edition))
}

export async function editionOfJobs(client: pg.ClientBase, subgraph: string): Promise<number> {
  const { rows } = await client.query(`select max(id) as edition from ${jobsOf(subgraph)}.migrations`)
  return Number(rows[0]?.edition ?? 0)
}
