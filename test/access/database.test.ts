import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { groupsOf } from '../../subgraphs/groups.ts'
import { wantedOf } from '../../subgraphs/predicate.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { openWorld, type World } from '../harness/world.ts'
import { greedyPayload, type Login, type LoginOf, logIn, logins, sign } from './login.ts'

let world: World
const opened = new Map<LoginOf, Login>()
let tables: readonly { name: string; schema: string; rls: boolean; policies: number; columns: string[] }[]

const login = (name: LoginOf) => opened.get(name) as Login

const OURS = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`
const DENIED = '42501'

beforeAll(async () => {
  world = await openWorld()
  for (const name of logins) opened.set(name, await logIn(world.url, name))
  const { rows } = await world.owner.query(
    `select format('%I.%I', n.nspname, c.relname) as name, n.nspname as schema, c.relrowsecurity as rls,
       (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
         and not a.attisdropped and a.attidentity = '' and a.attgenerated = '' order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${OURS} order by 1`,
  )
  tables = rows
})

afterAll(async () => {
  for (const each of opened.values()) await each.close()
  await world.close()
})

/** Every group of openings that any row source of ours asks the viewer for. */
const groups = subgraphs.flatMap(({ capabilities }) =>
  capabilities.flatMap(({ rows = [] }) =>
    rows.flatMap((source) =>
      wantedOf(source).flatMap((wanted) => groupsOf(wanted).map((group) => group.name)),
    ),
  ),
)

async function rowsSeen(by: Login): Promise<readonly string[]> {
  const seen: string[] = []
  for (const { name } of tables) {
    const { code, rows } = await by.attempt(`select count(*)::int as n from ${name}`)
    expect([null, DENIED], name).toContain(code)
    if (code === null && Number(rows[0]?.n) > 0) seen.push(name)
  }
  return seen
}

/** Published rows that are somebody's own are no facts for everybody. */
const ownRows = new Set(
  subgraphs.flatMap(({ capabilities }) =>
    capabilities.flatMap(({ rows = [] }) => rows.map((source) => source.table)),
  ),
)
const facts = () =>
  tables
    .filter(({ schema, name }) => schema.startsWith('published_') && !ownRows.has(name))
    .map(({ name }) => name)

/** Viewers that nobody signed, each as bold as can be. */
function pretences(): Readonly<Record<string, readonly [payload: string, signature: string]>> {
  const greedy = greedyPayload(world.now(), groups)
  const anonymous = JSON.stringify({ n: world.now().toISOString(), k: '{}', o: {}, a: [] })
  return {
    'no viewer': ['', ''],
    'a viewer without a signature': [greedy, ''],
    'a viewer with a made-up signature': [greedy, 'f'.repeat(64)],
    'a viewer signed with another key': [greedy, sign(greedy, 'another key, as long as the real one 012')],
    'a viewer changed after signing': [greedy, sign(anonymous)],
    'a viewer with a standing signature': [greedy, sign('standing:oics.national')],
    'a viewer that is no JSON': ['{', ''],
  }
}

describe('a stolen login of a subgraph', () => {
  test.each(logins)('%s sees no row without a viewer that we signed', async (name) => {
    for (const [what, [payload, signature]] of Object.entries(pretences())) {
      await login(name).pretend(payload, signature)
      expect(await rowsSeen(login(name)), what).toEqual([])
    }
  })

  test.each(logins)(
    '%s sees published facts and nothing else as the public without any right',
    async (name) => {
      const payload = JSON.stringify({ n: world.now().toISOString(), k: '{}', o: {}, a: [] })
      await login(name).pretend(payload, sign(payload))
      const seen = await rowsSeen(login(name))
      expect(seen.filter((each) => !facts().includes(each))).toEqual([])
      expect(seen.length).toBeGreaterThan(5)
    },
  )

  test.each(logins)('%s names no table of another subgraph, whoever asks', async (name) => {
    const payload = greedyPayload(world.now(), groups)
    await login(name).pretend(payload, sign(payload))
    const foreign = tables.filter(({ schema }) => schema !== name && !schema.startsWith('published_'))
    expect(foreign.length).toBeGreaterThan(10)
    for (const { name: table } of foreign)
      for (const sql of [`select 1 from ${table}`, `delete from ${table}`, `truncate ${table}`])
        expect((await login(name).attempt(sql)).code, sql).toBe(DENIED)
  })

  test.each(logins)('%s writes nothing anywhere unless a command is running', async (name) => {
    const payload = JSON.stringify({ ...JSON.parse(greedyPayload(world.now(), groups)), m: undefined })
    await login(name).pretend(payload, sign(payload))
    for (const { name: table, columns } of tables) {
      const [column] = columns
      const writes = [
        `insert into ${table} default values`,
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table}`,
      ]
      for (const sql of writes) {
        const { code, changed } = await login(name).attempt(sql)
        if (code !== DENIED && !(code === null && changed === 0)) expect({ sql, code, changed }).toBeNull()
      }
    }
  })

  test.each(logins)('%s never touches published facts or the journal, in a command neither', async (name) => {
    const payload = greedyPayload(world.now(), groups)
    await login(name).pretend(payload, sign(payload))
    const kept = tables.filter(
      ({ name: table, schema }) => schema.startsWith('published_') || /\.journal(_head)?$/.test(table),
    )
    for (const { name: table, columns } of kept) {
      const verbs = [
        `insert into ${table} default values`,
        `update ${table} set ${columns[0]} = ${columns[0]}`,
        `delete from ${table}`,
        `truncate ${table}`,
        `alter table ${table} disable trigger all`,
        `alter table ${table} disable row level security`,
        `drop table ${table}`,
        `create rule r as on insert to ${table} do instead nothing`,
      ]
      for (const sql of verbs) expect((await login(name).attempt(sql)).code, sql).toBe(DENIED)
    }
  })

  test.each(logins)(
    '%s appends nothing to a journal without a viewer, and no command without one',
    async (name) => {
      const { id } = (await world.owner.query('select id from agencies.agency limit 1')).rows[0]
      const append = (act: string) =>
        `select ${name}.append_journal('${id}', null, null, '${act}', 'Agency', null, null, null, '{}', 'r')`
      await login(name).pretend('', '')
      expect((await login(name).attempt(append('READ'))).code).toBe(DENIED)
      const reader = JSON.stringify({ n: world.now().toISOString(), k: '{}', o: {}, a: [], p: 1 })
      await login(name).pretend(reader, sign(reader))
      expect((await login(name).attempt(append('reportIncident'))).code).toBe(DENIED)
      for (const other of logins.filter((each) => each !== name))
        expect((await login(name).attempt(append('READ').replace(name, other))).code, other).toBe(DENIED)
    },
  )
})

interface OwnersFunction {
  readonly name: string
  readonly types: readonly string[]
  readonly returns: string
}

/** Functions that run as the owner and that the login may call. */
async function functionsOf(name: LoginOf): Promise<readonly OwnersFunction[]> {
  const { rows } = await world.owner.query(
    `select format('%I.%I', n.nspname, p.proname) as name, p.prorettype::regtype::text as returns,
       array(select t::regtype::text from unnest(p.proargtypes) with ordinality as a(t, at) order by at) as types
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and ${OURS} and p.prorettype <> 'trigger'::regtype
       and has_function_privilege($1, p.oid, 'execute') and has_schema_privilege($1, n.oid, 'usage')`,
    [`${name}_app`],
  )
  return rows
}

/** Something of every type a function may ask for: all small numbers, every identifier there is, any words. */
function argumentsOf(type: string, ids: readonly string[]): string {
  if (type === 'integer') return 'generate_series(1, 150)'
  if (type === 'uuid') return `unnest('{${ids.join()}}'::uuid[])`
  if (type === 'integer[]') return '(select array(select generate_series(1, 150)))'
  if (type === 'text') return `(values ('a'), ('SECURITY_CONTACT'))`
  if (type === 'boolean') return '(values (true), (false))'
  if (type === 'date') return `(values (date '2000-01-01'), (date '2030-01-31'))`
  if (type === 'timestamp with time zone') return '(values (now()))'
  return `(values (null::${type}))`
}

async function toldWithoutViewer(name: LoginOf): Promise<readonly string[]> {
  await login(name).pretend('', '')
  const { rows } = await world.owner.query(
    'select id from agencies.agency union select id from agencies.security_team union select id from agencies.response_group union select id from agencies.sector',
  )
  const ids = rows.map(({ id }) => String(id))
  const told: string[] = []
  for (const { name: called, types, returns } of await functionsOf(name)) {
    const sources = types.map((type, at) => `${argumentsOf(type, ids)} as p${at}(v)`)
    const call = `${called}(${types.map((_, at) => `p${at}.v`).join()})`
    const from = [...sources, `lateral (select x from ${call} x) answer`]
    const {
      code,
      rows: [row],
    } = await login(name).attempt(
      `select count(*)::int as n from ${from.join(', ')} where not (answer.x is null)`,
    )
    const quiet = returns === 'void' ? code !== null : code === DENIED || (code === null && row?.n === 0)
    if (!quiet) told.push(`${called} ${code ?? row?.n}`)
  }
  return told
}

describe('functions that run as the owner', () => {
  test.each(['incidents', 'vendors', 'intelligence'] as const)(
    'tell %s nothing without a viewer',
    async (name) => {
      expect(await toldWithoutViewer(name)).toEqual([])
    },
  )

  // latest_contact and members_of ask for no viewer, and refresh_reach lets anybody rewrite the published relations (D-17).
  test('tell agencies nothing without a viewer', async () => {
    expect(await toldWithoutViewer('agencies')).toEqual([])
  })
})

describe('a login of a subgraph', () => {
  const attempts: readonly (readonly [what: string, sql: string])[] = [
    ['make a table of its own', 'create table public.mine (a int)'],
    ['make a table in its schema', 'create table $own.mine (a int)'],
    ['make a schema', 'create schema mine'],
    ['make a function', `create function public.mine() returns int language sql as 'select 1'`],
    ['make a view', 'create view $own.mine as select 1 as a'],
    ['make an extension', 'create extension dblink'],
    ['make a role', 'create role mine superuser'],
    ['make a database', 'create database mine'],
    ['become the owner', `set role postgres`],
    ['become another subgraph', 'set role $other_app'],
    ['become anybody', 'set session authorization postgres'],
    ['change its own password', `alter role $other_app password 'x'`],
    ['switch row rules off for itself', 'alter role $own_app bypassrls'],
    ['read the signing secret', 'select * from access.secret'],
    ['sign something', `select access.sign('x')`],
    ['read the server’s files', `select pg_read_file('postgresql.conf')`],
    ['list the server’s folders', `select pg_ls_dir('.')`],
    ['write a file of the server', `copy (select 1) to '/dev/null'`],
    ['read a file by copying', `create temporary table mine (a text); copy mine from '/etc/hostname'`],
    ['run a program', `copy (select 1) to program 'true'`],
    ['import a file as a large object', `select lo_import('/etc/hostname')`],
    ['export a large object', `select lo_export(1, '/dev/null')`],
    ['read passwords', 'select * from pg_authid'],
    ['read connections of other databases', 'select * from pg_user_mapping'],
    ['copy the journal’s table out and in', 'copy $own.journal from stdin'],
    ['change a setting of the server', `alter system set log_statement = 'all'`],
    ['do as if it were a replica', `set session_replication_role = replica`],
    ['find out where data lies', `show data_directory`],
    ['ask for anybody’s standing', `select published_agencies.standing('oics.national', 'x', now())`],
    [
      'ask for standing without a signature',
      `select published_agencies.standing('oics.national', null, now())`,
    ],
    ['vouch for copies of standing', `select agencies.renew_heartbeat(30000, 'x')`],
    [
      'make the first grants',
      `select agencies.append_bootstrap('00000000-0000-4000-8000-000000000000', 'a', 'b', null, null, '{}', now())`,
    ],
    ['rewrite the facts of a contract', `select vendors.publish_contract_facts(gen_random_uuid())`],
    ['rewrite the facts of an item', `select intelligence.publish_item_facts(gen_random_uuid())`],
  ]

  test.each(attempts)('may not %s', async (what, sql) => {
    for (const name of logins) {
      const other = logins.find((each) => each !== name) as string
      const text = sql.replaceAll('$own', name).replaceAll('$other', other)
      const { code } = await login(name).attempt(text)
      expect(code, `${name}: ${what}: ${text}`).toMatch(/^(42501|0A000|22023|25001)$/)
    }
  })

  // Functions of the owner look names up in pg_temp first, where the login may put a type of its own: whoever holds the
  // login of the agencies becomes the owner of the database (against D-17; `revoke temporary`, `set search_path = pg_catalog, pg_temp`).
  test('may not leave its connection to the owner by what the owner’s functions look up', async () => {
    const one = await logIn(world.url, 'agencies')
    const escalated = await one.attempt(`
      create function pg_temp.spy(v pg_catalog.text) returns boolean language plpgsql as
        $$ begin perform set_config('spy.was', current_user, false); return true; end $$;
      create domain pg_temp.text as pg_catalog.text check (pg_temp.spy(value));
      do $$ begin perform * from agencies.above_at('{1}', now()); end $$;
      do $$ begin
        if coalesce(current_setting('spy.was', true), current_user) <> current_user then
          raise exception 'ran as %', current_setting('spy.was') using errcode = 'P0001';
        end if;
      end $$`)
    await one.close()
    expect(escalated.code === 'P0001').toBe(false)
  })

  test('has no function of the owner that looks names up where the login may put some', async () => {
    const { rows } = await world.owner.query(
      `select p.oid::regprocedure::text as name, p.proconfig from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and ${OURS}
         and not coalesce('search_path=pg_catalog, pg_temp' = any(p.proconfig), false)`,
    )
    expect(rows).toEqual([])
  })

  // The signed viewer stands in the text of a statement, and PostgreSQL shows a login the texts of its other sessions.
  // Nothing ties the signature to one session or to a moment, so it is as good as the viewer himself, for good (D-17).
  test('may not take over a viewer whom it reads in the statements of other sessions', async () => {
    const thief = await logIn(world.url, 'incidents')
    let over = false
    const spying = thief
      .spy(
        `select a.query from pg_stat_activity a where a.query like '%og.signature%' and a.pid <> pg_backend_pid()`,
      )
      .finally(() => {
        over = true
      })
    while (!over) await world.ask('oics.national', '{ incidents(first: 1) { totalCount } }')
    const found = await spying
    const [, payload = '', signature = ''] =
      /'og.viewer', '(.*?)', true.*'og.signature', '(\w+)'/s.exec(found) ?? []
    await thief.pretend(payload.replaceAll("''", "'"), signature)
    const { rows } = await thief.attempt('select count(*)::int as n from incidents.incident')
    await thief.close()
    expect(rows[0]?.n).toBe(0)
  })

  // PostgreSQL lets everybody make them; nothing of ours needs them.
  test('may not keep large objects, which no row rule reaches', async () => {
    expect((await login('agencies').attempt(`select lo_from_bytea(0, 'x')`)).code).toBe(DENIED)
  })
})

describe('the database', () => {
  test('has row rules on every table that a subgraph can name, or no grant at all', async () => {
    const { rows } = await world.owner.query(
      `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${OURS}
         and exists (select 1 from pg_roles r where r.rolname like '%\\_app' and has_any_column_privilege(r.oid, c.oid, 'select,insert,update,references')
           or r.rolname like '%\\_app' and has_table_privilege(r.oid, c.oid, 'select,insert,update,delete,truncate,references,trigger'))`,
    )
    const granted = rows.map(({ name }) => String(name))
    const open = tables.filter(({ name, rls, policies }) => granted.includes(name) && !(rls && policies > 0))
    expect(open.map(({ name }) => name)).toEqual([])
    expect(granted.length).toBeGreaterThan(40)
    const ungranted = tables.filter(({ name }) => !granted.includes(name)).map(({ name }) => name)
    expect(
      ungranted.every((name) =>
        /\.(secret|journal_head|import_record)$|^migrations\.|^\w+_jobs\./.test(name),
      ),
    ).toBe(true)
  })

  test('gives no subgraph a table of another one, nor the right to delete what is kept', async () => {
    const { rows } = await world.owner.query(
      `select r.rolname, format('%I.%I', n.nspname, c.relname) as name, p.privilege
       from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace,
         unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p(privilege)
       where r.rolname like '%\\_app' and c.relkind in ('r', 'p', 'v', 'm', 'f') and ${OURS}
         and has_table_privilege(r.oid, c.oid, p.privilege)`,
    )
    const beyond = rows.filter(({ rolname, name, privilege }) => {
      if (name.startsWith('published_')) return privilege !== 'select'
      if (name !== `${rolname.replace('_app', '')}.${name.split('.')[1]}`) return true
      if (name.endsWith('.journal')) return privilege !== 'select'
      if (name.endsWith('.idempotency')) return ['truncate', 'references', 'trigger'].includes(privilege)
      return !['select', 'insert', 'update'].includes(privilege)
    })
    expect(beyond).toEqual([])
  })

  test('lets no subgraph see past row rules: no owner, no superuser, no member of another role', async () => {
    const { rows } = await world.owner.query(
      `select r.rolname from pg_roles r where r.rolname like '%\\_app' and (r.rolsuper or r.rolbypassrls or r.rolcreaterole
         or r.rolcreatedb or r.rolreplication or exists (select 1 from pg_auth_members m where m.member = r.oid)
         or exists (select 1 from pg_class c where c.relowner = r.oid) or exists (select 1 from pg_proc p where p.proowner = r.oid))`,
    )
    expect(rows).toEqual([])
  })
})
