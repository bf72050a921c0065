/** Brings a database to this version: tables by numbered migrations, functions and policies anew, all or nothing. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { policiesOf } from './policies.ts'
import type { Subgraph } from './subgraph.ts'
import { padsOf, rolePassword } from './viewer-setting.ts'

const require = createRequire(import.meta.url)
const { drizzle } = require('drizzle-orm/node-postgres') as typeof import('drizzle-orm/node-postgres')
const { migrate: applyFolder } =
  require('drizzle-orm/node-postgres/migrator') as typeof import('drizzle-orm/node-postgres/migrator')

/** Any number will do, as long as every process of ours takes the same. */
const LOCK = 7_015_533_201

export interface MigrateOptions {
  /** A connection that owns the database. */
  readonly url: string
  readonly viewerKey: string
  readonly subgraphs: readonly Subgraph[]
}

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const sql = (path: string) => readFileSync(folder(path), 'utf8')

/** Roles belong to the whole cluster, so another database of it may have made them already. */
function roleSql(name: string, viewerKey: string): string {
  const role = `${name}_app`
  return `
do $$ begin
  create role ${role} login;
exception when duplicate_object or unique_violation then null; end $$;
alter role ${role} with login nosuperuser nocreatedb nocreaterole nobypassrls connection limit -1
  password '${rolePassword(viewerKey, role)}';
alter role ${role} set plan_cache_mode = force_custom_plan;
`
}

async function secret(client: pg.ClientBase, viewerKey: string): Promise<void> {
  const { inner, outer } = padsOf(viewerKey)
  await client.query(
    `insert into access.secret (inner_pad, outer_pad) values ($1, $2)
     on conflict (one) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`,
    [inner, outer],
  )
}

/** Functions, policies and grants: made anew in one transaction, so that no request ever sees half of them. */
async function repeatable(client: pg.Client, { subgraphs, viewerKey }: MigrateOptions): Promise<void> {
  await client.query('begin')
  await client.query(sql('migrations/access.sql'))
  await secret(client, viewerKey)
  await client.query('revoke create on schema public from public; grant usage on schema access to public')
  for (const { name } of subgraphs) {
    await client.query(roleSql(name, viewerKey))
    await client.query(sql('migrations/kernel.sql').replaceAll(':subgraph', name))
  }
  for (const { name } of subgraphs) {
    const functions = folder(`${name}/migrations/functions.sql`)
    if (existsSync(functions)) await client.query(readFileSync(functions, 'utf8'))
  }
  for (const subgraph of subgraphs) await client.query(policiesOf(subgraph))
  await client.query('commit')
}

/** Waits for another process that migrates; afterwards there is nothing left to do for this one. */
export async function migrate(options: MigrateOptions): Promise<void> {
  const client = new pg.Client({ connectionString: options.url, application_name: 'oversight-graph migrate' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    for (const { name } of options.subgraphs) {
      await applyFolder(drizzle(client), {
        migrationsFolder: folder(`${name}/migrations`),
        migrationsSchema: 'migrations',
        migrationsTable: name,
      })
    }
    await repeatable(client, options)
  } finally {
    await client.end()
  }
}
