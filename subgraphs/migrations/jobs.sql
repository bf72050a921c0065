-- The jobs of one subgraph (:jobs is both, their schema and the login of whoever does them), over the tables that the
-- library made, edition :edition. Each statement can be repeated.

revoke all on schema :jobs from public;
grant usage on schema :jobs to :jobs;
revoke execute on all functions in schema :jobs from public;
grant execute on all functions in schema :jobs to :jobs;
grant select on :jobs.migrations to :jobs;

-- Ways out that whoever does the jobs has just now: where there are none, nothing is planned for any.
create table if not exists :jobs.outlet (name text primary key);
alter table :jobs.outlet enable row level security;

-- The library switches row rules on and leaves it to its user who passes: the login of the jobs, and nobody else.
do $$ declare t regclass; begin
  for t in select c.oid from pg_class c where c.relnamespace = ':jobs'::regnamespace and c.relkind = 'r' and c.relrowsecurity loop
    execute format('grant select, insert, update, delete on %s to :jobs', t);
    execute format('drop policy if exists done on %s', t);
    execute format('create policy done on %s to :jobs using (true) with check (true)', t);
  end loop;
end $$;

-- The library tells whoever listens that something was planned, and so that something was written. Whoever does jobs
-- looks by himself; its functions find this silent one where they would find PostgreSQL's.
create or replace function :jobs.pg_notify(channel text, payload text) returns void language sql immutable as 'select';
do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = ':jobs'::regnamespace and p.proname in ('add_job', 'add_jobs', 'remove_job') loop
    execute format('alter function %s set search_path = :jobs, pg_catalog, pg_temp', f);
  end loop;
end $$;
