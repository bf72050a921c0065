/** Brings a database to this version: tables by numbered migrations, functions and policies anew, all or nothing. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { editionOfJobs, hasJobs, jobsOf, jobsSql, migrateJobs } from './jobs-schema.ts'
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
function roleSql(role: string, viewerKey: string): string {
  return `
do $$ begin
  create role ${role} login;
exception when duplicate_object or unique_violation then null; end $$;
alter role ${role} with login nosuperuser nocreatedb nocreaterole nobypassrls connection limit -1
  password '${rolePassword(viewerKey, role)}';
alter role ${role} set plan_cache_mode = force_custom_plan;
-- Nobody needs to read what a subgraph is asking just now; only a superuser may set this, and it is not all that protects.
do $$ begin
  alter role ${role} set track_activities = off;
exception when insufficient_privilege then null; end $$;
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

const withJobs = (subgraphs: readonly Subgraph[]) => subgraphs.filter(hasJobs)

const rolesOf = (subgraphs: readonly Subgraph[]): readonly string[] => [
  ...subgraphs.map(({ name }) => `${name}_app`),
  ...withJobs(subgraphs).map(({ name }) => jobsOf(name)),
]

/** Every repeatable statement, in the order in which one needs the other. */
function repeatableSql(
  { subgraphs, viewerKey }: MigrateOptions,
  editions: ReadonlyMap<string, number>,
): readonly string[] {
  const functions = subgraphs
    .map(({ name }) => folder(`${name}/migrations/functions.sql`))
    .filter((path) => existsSync(path))
  return [
    sql('migrations/access.sql'),
    'revoke create on schema public from public; grant usage on schema access to public',
    ...rolesOf(subgraphs).map((role) => roleSql(role, viewerKey)),
    ...subgraphs.map(({ name }) => sql('migrations/kernel.sql').replaceAll(':subgraph', name)),
    ...[...editions].map(([name, edition]) => jobsSql(name, edition)),
    ...functions.map((path) => readFileSync(path, 'utf8')),
    ...subgraphs.map(policiesOf),
  ]
}

/** What was applied last; roles belong to the cluster, so a database moved to another one starts over. */
async function isApplied(client: pg.Client, digest: string, roles: readonly string[]): Promise<boolean> {
  await client.query(
    'create table if not exists migrations.repeatable (one boolean primary key default true check (one), digest text not null)',
  )
  const { rows } = await client.query(
    `select (select digest from migrations.repeatable) = $1
       and (select count(*) from pg_roles where rolname = any($2)) = cardinality($2::text[]) as applied`,
    [digest, roles],
  )
  return rows[0]?.applied === true
}

/**
 * Functions, policies and grants: made anew in one transaction, so that no request ever sees half of them, and only
 * when something about them changed, because their locks would stop other parts that are serving.
 */
async function repeatable(client: pg.Client, options: MigrateOptions): Promise<void> {
  const editions = new Map<string, number>()
  for (const { name } of withJobs(options.subgraphs)) editions.set(name, await editionOfJobs(client, name))
  const statements = repeatableSql(options, editions)
  const { inner } = padsOf(options.viewerKey)
  const digest = createHash('sha256').update(inner).update(JSON.stringify(statements)).digest('hex')
  if (await isApplied(client, digest, rolesOf(options.subgraphs))) return
  const [access = '', ...rest] = statements
  await client.query('begin')
  await client.query(access)
  await secret(client, options.viewerKey)
  for (const statement of rest) await client.query(statement)
  await client.query(
    'insert into migrations.repeatable (digest) values ($1) on conflict (one) do update set digest = excluded.digest',
    [digest],
  )
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
    await migrateJobs(options.url, withJobs(options.subgraphs))
    await repeatable(client, options)
  } finally {
    await client.end()
  }
}
