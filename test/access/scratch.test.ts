import pg from 'pg'
import { test } from 'vitest'
import { rolePassword } from '../../subgraphs/viewer-setting.ts'
import { VIEWER_KEY } from '../harness/keys.ts'
import { openWorld } from '../harness/world.ts'

test('x', async () => {
  const w = await openWorld()
  const out = (s: string) => process.stdout.write(s + '\n')
  const url = new URL(w.url)
  url.username = 'agencies_app'
  url.password = rolePassword(VIEWER_KEY, 'agencies_app')
  const c = new pg.Client({ connectionString: url.href })
  await c.connect()
  const q = async (sql: string) =>
    c.query(sql).then(
      (r) => JSON.stringify((r as any).rows).slice(0, 600),
      (e) => `ERR ${e.code} ${e.message}`,
    )
  out(
    'temp fn ' +
      (await q(
        `create function pg_temp.evil(v pg_catalog.text) returns boolean language plpgsql as $$ begin execute 'create table public.owned as select current_user::text as u, (select count(*) from access.secret) as s, (select count(*) from agencies.personal_data) as p'; return true; exception when others then raise warning '%', sqlerrm; return true; end $$`,
      )),
  )
  out('temp domain ' + (await q(`create domain pg_temp.text as pg_catalog.text check (pg_temp.evil(value))`)))
  out('temp call ' + (await q(`select * from agencies.above_at('{1}', now())`)))
  out(
    'owner sees ' +
      JSON.stringify(
        (await w.owner.query(`select * from public.owned`).catch((e) => e.message)).rows ?? 'no',
      ),
  )
  const c2 = new pg.Client({ connectionString: url.href })
  await c2.connect()
  const q2 = async (sql: string) =>
    c2.query(sql).then(
      (r) => JSON.stringify((r as any).rows).slice(0, 900),
      (e) => `ERR ${e.code} ${e.message}`,
    )
  out(
    'latest_contact ' +
      (await q2(`select n, l.* from generate_series(1,60) n, agencies.latest_contact(n) l`)),
  )
  out('lo ' + (await q2(`select lo_from_bytea(0,'x')`)))
  out('refresh ' + (await q2(`select agencies.refresh_reach('{1}')`)))
  out(
    'fns ' +
      (await q2(
        `select string_agg(p.oid::regprocedure::text||case when prosecdef then ' DEF' else '' end, E'\n') from pg_proc p join pg_namespace n on n.oid=p.pronamespace where n.nspname not in ('pg_catalog','information_schema','public') and n.nspname !~ '^pg_' and prosecdef and has_function_privilege(p.oid,'execute') and has_schema_privilege(n.oid,'usage')`,
      )),
  )
  out('settings' + (await q2(`select rolname, rolsuper, rolbypassrls from pg_roles where rolname !~ '^pg_'`)))
  await c.end()
  await c2.end()
  await w.close()
})
