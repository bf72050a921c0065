/** Row-level security of a subgraph, written from what its capabilities declare; the net below every read (D-17). */
import { rowRule } from './predicate.ts'
import type { PartSource } from './reads.ts'
import type { RowSource } from './row-source.ts'
import type { Subgraph } from './subgraph.ts'

// Not FORCEd: the owner's trigger functions keep the published facts, and no request ever connects as the owner.

/** True only inside a command, after its subject, right and guard were decided. */
const commanding = '(select access.commanding())'

function policies(table: string, select: string): string {
  return `
alter table ${table} enable row level security;
drop policy if exists seen on ${table};
drop policy if exists added on ${table};
drop policy if exists changed on ${table};
create policy seen on ${table} for select using (${select});
create policy added on ${table} for insert with check (${commanding});
create policy changed on ${table} for update using (${commanding}) with check (${commanding});
`
}

const bare = (table: string) => table.slice(table.indexOf('.') + 1)

function rowPolicy(source: RowSource): string {
  return policies(source.table, `(${rowRule(source, bare(source.table))}) or ${commanding}`)
}

/** Read and nothing else, whoever commands: the owner's triggers write it. */
function readPolicy(table: string, select: string): string {
  return `
alter table ${table} enable row level security;
drop policy if exists seen on ${table};
create policy seen on ${table} for select using (${select});
`
}

/** A part is seen when its parent is: the parent's own policy decides inside this one. */
function partPolicy(part: PartSource): string {
  const { table, parent, parentColumn } = part
  return policies(
    table,
    `${commanding} or exists (select 1 from ${parent.table} p where p.id = ${bare(table)}.${parentColumn})`,
  )
}

/**
 * Nobody runs a function by default. One that runs as its caller shows nothing more than the caller sees; one that
 * runs as the owner is granted by name, and asks for a viewer itself.
 */
function functionGrants({ name, functions = [], capabilities }: Subgraph): string {
  const app = `${name}_app`
  const written = capabilities.flatMap(({ functions: found = [] }) => found)
  const named = [...functions, ...written.map(({ signature }) => signature)]
  return `
${written.map(({ sql }) => sql).join('\n')}
revoke execute on all functions in schema ${name} from public;
do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = '${name}'::regnamespace and not p.prosecdef and p.proname not like 'append%' loop
    execute format('grant execute on function %s to ${app}', f);
  end loop;
end $$;
${named.map((each) => `grant execute on function ${each} to ${app};`).join('\n')}
`
}

function grants(name: string, tables: readonly string[], published: readonly string[]): string {
  const app = `${name}_app`
  return `
grant usage on schema ${name}, access to ${app};
${tables.map((table) => `grant select, insert, update on ${table} to ${app};`).join('\n')}
grant select, insert, update, delete on ${name}.idempotency to ${app};
grant select on ${name}.journal to ${app};
${published.length > 0 ? `grant usage on schema published_${name} to public;` : ''}
${published.map((table) => `grant select on ${table} to public;`).join('\n')}
`
}

/** Published facts are read by statements of any viewer, and by nobody without one (D-03). */
const publishedPolicy = (table: string) => readPolicy(table, '(select access.signed())')

/** Published rows that are somebody's own are read by him alone, from whichever subgraph. */
const publishedRowPolicy = (source: RowSource) =>
  readPolicy(source.table, `(select access.signed()) and (${rowRule(source, bare(source.table))})`)

function idempotencyPolicy(name: string): string {
  const table = `${name}.idempotency`
  return `${policies(table, commanding)}
drop policy if exists expired on ${table};
create policy expired on ${table} for delete using (${commanding});
`
}

/** The journal's head is the append function's business alone. */
function headPolicy(name: string): string {
  return `alter table ${name}.journal_head enable row level security;\n`
}

/** Everything about rights in one subgraph's schema, repeatable, in the order it must run. */
export function policiesOf(subgraph: Subgraph): string {
  const { name, capabilities, published } = subgraph
  const declared = capabilities.flatMap(({ rows: found = [] }) => found)
  const rows = declared.filter(({ table }) => !published.includes(table))
  const publishedRows = declared.filter(({ table }) => published.includes(table))
  const facts = published.filter((table) => publishedRows.every((source) => source.table !== table))
  const parts = capabilities.flatMap(({ parts: found = [] }) => found)
  const internal = capabilities.flatMap(({ internal: found = [] }) => found)
  const journal = `${name}.journal`
  const tables = [...rows, ...parts].map(({ table }) => table).filter((table) => table !== journal)
  return [
    grants(name, [...tables, ...internal], published),
    functionGrants(subgraph),
    ...facts.map(publishedPolicy),
    ...publishedRows.map(publishedRowPolicy),
    ...rows.map(rowPolicy),
    ...parts.map(partPolicy),
    ...internal.map((table) => policies(table, commanding)),
    ...(rows.some(({ table }) => table === journal) ? [] : [policies(journal, commanding)]),
    idempotencyPolicy(name),
    headPolicy(name),
  ].join('\n')
}
