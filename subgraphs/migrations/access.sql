-- The viewer, as the database knows it: a signed setting of the transaction (D-17). Applied at every start;
-- each statement can be repeated. Nothing here gives a right: policies ask these functions.

create schema if not exists access;

-- Functions that run as the owner look names up in pg_catalog alone, and no login can put a name before it: without
-- temporary objects there is no pg_temp to plant one in, and each function names it last besides.
do $$ begin
  execute format('revoke temporary on database %I from public', current_database());
end $$;

-- Large objects stand under no row rule, and nothing here needs them. Where the owner is no superuser, the database's
-- administrator does this.
do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and p.proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_open', 'lo_put', 'lo_get', 'lowrite') loop
    execute format('revoke execute on function %s from public', f);
  end loop;
exception when insufficient_privilege then null; end $$;

-- Two pads of HMAC-SHA-256 over the viewer key; only the owner's functions read them.
create table if not exists access.secret (
  one boolean primary key default true check (one),
  inner_pad bytea not null,
  outer_pad bytea not null
);
revoke all on access.secret from public;

create or replace function access.sign(payload text) returns text
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
declare
  pads access.secret;
begin
  select * into pads from access.secret;
  return encode(sha256(pads.outer_pad || sha256(pads.inner_pad || convert_to(payload, 'UTF8'))), 'hex');
end
$$;
revoke all on function access.sign(text) from public;

-- The viewer's payload, or null when there is none or its signature is not ours. A statement asks for it ten times and
-- more: functions in SQL that call each other take twice as long as these, and each signs once and reads once.
create or replace function access.payload() returns text
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
declare
  payload text := nullif(current_setting('og.viewer', true), '');
  pads access.secret;
begin
  if payload is null then
    return null;
  end if;
  select * into pads from access.secret;
  if encode(sha256(pads.outer_pad || sha256(pads.inner_pad || convert_to(payload, 'UTF8'))), 'hex')
    is distinct from nullif(current_setting('og.signature', true), '') then
    return null;
  end if;
  return payload;
end
$$;

-- Is there a viewer at all (the public is one)?
create or replace function access.signed() returns boolean
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return access.payload() is not null;
end
$$;

-- Every key the viewer holds.
create or replace function access.keys() returns bigint[]
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((access.payload()::jsonb ->> 'k')::bigint[], '{}');
end
$$;

-- The keys that open one group of rows: a class of data under given conditions.
create or replace function access.openings(grp text) returns bigint[]
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((access.payload()::jsonb -> 'o' ->> grp)::bigint[], '{}');
end
$$;

-- Is the group open without any key?
create or replace function access.has(grp text) returns boolean
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(access.payload()::jsonb -> 'a' ? grp, false);
end
$$;

-- The request's one instant.
create or replace function access.now() returns timestamptz
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return (access.payload()::jsonb ->> 'n')::timestamptz;
end
$$;

-- Set only by the command framework, after right and guard were decided.
create or replace function access.commanding() returns boolean
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(access.payload()::jsonb ? 'm', false);
end
$$;

-- The viewer's own person number, for what is his own.
create or replace function access.person() returns integer
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return (access.payload()::jsonb ->> 'p')::integer;
end
$$;
