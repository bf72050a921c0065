-- Functions and triggers of the agencies subgraph. Applied at every start; each statement can be repeated.
-- Relation numbers are those of law/access/relations.ts; a test compares them.

create or replace function agencies.relation_key(relation integer, holder integer) returns bigint
language sql immutable parallel safe as $$ select relation::bigint << 32 | holder $$;

-- Rows of reach have no key of their own; replicas find the one that goes by its whole content (D-03).
alter table published_agencies.reach replica identity full;

-- Agencies at or below the given ones in the graph of links, at any time.
create or replace function agencies.at_or_below(nos integer[]) returns setof integer
language sql stable set search_path = pg_catalog, pg_temp as $$
  with recursive below(no) as (
    select unnest(nos)
    union
    select l.subordinate_no from below join agencies.supervision_link l on l.superior_no = below.no
  )
  select no from below
$$;

-- Every way up from the targets, each with the time during which all its links hold (G-09).
create or replace function agencies.ways_up(targets integer[])
returns table (target_no integer, ancestor_no integer, depth integer, superiors_only boolean, during tstzrange)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with recursive up as (
    select a.no as target_no, a.no as ancestor_no, 0 as depth, true as superiors_only,
      tstzrange(a.valid_from, a.valid_to) as during
    from agencies.agency a where a.no = any(targets)
    union
    select up.target_no, l.superior_no, up.depth + 1, up.superiors_only and l.kind = 'SUPERIOR',
      up.during * tstzrange(l.valid_from, l.valid_to)
    from up join agencies.supervision_link l
      on l.subordinate_no = up.ancestor_no and tstzrange(l.valid_from, l.valid_to) && up.during
  )
  select * from up
$$;

-- The relations of everybody to the given agencies, from the links and assignments alone. Excepted agencies have
-- none (ER-2a, ER-2b); non-government agencies have sector authorities instead of supervisors and reviewers.
create or replace function agencies.relations_of(targets integer[])
returns table (target_no integer, key bigint, depth integer, during tstzrange)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with target as (
    select a.*, tstzrange(a.valid_from, a.valid_to) as during from agencies.agency a
    where a.no = any(targets) and a.kind not like 'EXCEPTED%'
  ),
  up as (
    select w.*, t.kind, w.depth * 2 + (not w.superiors_only)::integer as distance
    from agencies.ways_up(targets) w join target t on t.no = w.target_no
  ),
  listed as (
    select up.* from up join agencies.agency a on a.no = up.ancestor_no
    where a.listed_authority_no is not null and up.kind = 'GOVERNMENT'
  ),
  reviewing as (
    -- The nearest listed authority (IG-3.2-2a); a nearer one displaces a farther one for the time it holds.
    select l.target_no, l.ancestor_no, l.depth, l.during - coalesce(range_agg(l.during) over (partition by l.target_no
      order by l.distance, l.ancestor_no rows between unbounded preceding and 1 preceding), '{}'::tstzmultirange) as during
    from (
      select target_no, ancestor_no, distance, min(depth) as depth, range_agg(during) as during
      from listed group by target_no, ancestor_no, distance
    ) l
  ),
  assigned as (
    select s.agency_no, s.authority_no, s.mode, tstzrange(s.valid_from, s.valid_to) * t.during as during,
      array_position(array['ANY', 'DESIGNATION', 'PLAN', 'AUDIT', 'INCIDENT', 'INTEL', 'ANNOUNCEMENT', 'DELEGATION'], s.matter) - 1 as matter
    from agencies.sector_assignment s join target t on t.no = s.agency_no
    where t.kind = 'SPECIFIC_NON_GOVERNMENT'
  )
  select up.target_no, agencies.relation_key(1, up.target_no), 0, up.during from up where up.depth = 0
  union all
  select up.target_no, agencies.relation_key(8, up.ancestor_no), up.depth, up.during from up
  union all
  select up.target_no, agencies.relation_key(2, up.ancestor_no), up.depth, up.during from up
  where up.depth > 0 and up.kind = 'GOVERNMENT'
  union all
  select up.target_no, agencies.relation_key(3, up.ancestor_no), 1, up.during from up
  where up.depth = 1 and up.kind = 'GOVERNMENT'
  union all
  select r.target_no, agencies.relation_key(4, r.ancestor_no), r.depth, span from reviewing r, unnest(r.during) span
  union all
  -- Without a superior: the national authority takes the supervising column (G-08).
  select t.no, agencies.relation_key(5, 0), 0, span from target t, unnest(
    tstzmultirange(t.during) - coalesce((
      select range_agg(tstzrange(l.valid_from, l.valid_to)) from agencies.supervision_link l where l.subordinate_no = t.no
    ), '{}'::tstzmultirange)) span
  where t.kind = 'GOVERNMENT'
  union all
  select a.agency_no, agencies.relation_key(case a.mode when 'SOLE' then 20 else 30 end + m, a.authority_no), 1, a.during
  from assigned a, unnest(array[0, a.matter]) m
$$;

-- Brings the published relations of the given agencies up to date, in the transaction that changed them.
create or replace function agencies.refresh_reach(targets integer[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  touched bigint[];
begin
  with gone as (
    delete from published_agencies.reach r using agencies.agency a
    where r.target_id = a.id and a.no = any(targets) returning r.key
  ),
  made as (
    insert into published_agencies.reach (target_id, key, depth, valid_from, valid_to)
    select a.id, r.key, r.depth, lower(span), upper(span)
    from (
      -- A nearer way displaces a farther one for the time it holds.
      select target_no, key, depth, during - coalesce(range_agg(during) over (partition by target_no, key
        order by depth rows between unbounded preceding and 1 preceding), '{}'::tstzmultirange) as during
      from (
        select target_no, key, depth, range_agg(during) as during
        from agencies.relations_of(targets) where not isempty(during) group by target_no, key, depth
      ) by_depth
    ) r
    join agencies.agency a on a.no = r.target_no, unnest(r.during) span
    returning key
  )
  select array_agg(distinct key) into touched from (select key from gone union all select key from made) k;
  insert into published_agencies.reach_size (key, size)
  select k, (select count(*) from published_agencies.reach r where r.key = k) from unnest(touched) k
  on conflict (key) do update set size = excluded.size;
end
$$;

create or replace function agencies.links_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform agencies.refresh_reach(array(
    select agencies.at_or_below(array(select distinct subordinate_no from changed))));
  return null;
end
$$;
create or replace trigger links_added after insert on agencies.supervision_link
  referencing new table as changed for each statement execute function agencies.links_changed();
create or replace trigger links_removed after delete on agencies.supervision_link
  referencing old table as changed for each statement execute function agencies.links_changed();
create or replace trigger links_left after update on agencies.supervision_link
  referencing old table as changed for each statement execute function agencies.links_changed();
create or replace trigger links_moved after update on agencies.supervision_link
  referencing new table as changed for each statement execute function agencies.links_changed();

create or replace function agencies.assignments_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform agencies.refresh_reach(array(select distinct agency_no from changed));
  return null;
end
$$;
create or replace trigger assignments_added after insert on agencies.sector_assignment
  referencing new table as changed for each statement execute function agencies.assignments_changed();
create or replace trigger assignments_left after update on agencies.sector_assignment
  referencing old table as changed for each statement execute function agencies.assignments_changed();
create or replace trigger assignments_moved after update on agencies.sector_assignment
  referencing new table as changed for each statement execute function agencies.assignments_changed();

-- Questions about the directory as of a date. They answer from the links themselves, past the row rules of the tables
-- (what they tell is decided at the field that asks), and tell nothing to a connection without a viewer. Whether few or
-- many are asked for changes the best way by a factor of a hundred, so they are planned for what is asked.

-- Everybody above the given agencies at that moment, by the shortest way; superiors before others (G-09).
create or replace function agencies.above_at(nos integer[], at_instant timestamptz)
returns table (target_no integer, ancestor_no integer, depth integer, superiors_only boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
  with recursive up as (
    select a.no as target_no, a.no as ancestor_no, 0 as depth, true as superiors_only from agencies.agency a
    where a.no = any(nos) and (select access.signed())
      and a.valid_from <= at_instant and (a.valid_to is null or a.valid_to > at_instant)
    union
    select up.target_no, l.superior_no, up.depth + 1, up.superiors_only and l.kind = 'SUPERIOR'
    from up join agencies.supervision_link l on l.subordinate_no = up.ancestor_no
      and l.valid_from <= at_instant and (l.valid_to is null or l.valid_to > at_instant)
  )
  select distinct on (target_no, ancestor_no) * from up order by target_no, ancestor_no, depth, superiors_only desc
$$;

-- Everybody below the given agencies at that moment.
create or replace function agencies.below_at(nos integer[], at_instant timestamptz)
returns table (root_no integer, agency_no integer, depth integer)
language sql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
  with recursive down as (
    select root as root_no, root as agency_no, 0 as depth from unnest(nos) as root where (select access.signed())
    union
    select down.root_no, l.subordinate_no, down.depth + 1
    from down join agencies.supervision_link l on l.superior_no = down.agency_no
      and l.valid_from <= at_instant and (l.valid_to is null or l.valid_to > at_instant)
  )
  select down.root_no, down.agency_no, min(down.depth) from down join agencies.agency a on a.no = down.agency_no
  where down.depth > 0 and a.valid_from <= at_instant and (a.valid_to is null or a.valid_to > at_instant)
  group by 1, 2
$$;

-- The nearest listed authority above each government agency, itself included (IG-3.2-2a, G-26).
create or replace function agencies.reviewing_at(nos integer[], at_instant timestamptz)
returns table (target_no integer, authority_no integer)
language sql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
  select distinct on (w.target_no) w.target_no, w.ancestor_no
  from agencies.above_at(nos, at_instant) w
  join agencies.agency t on t.no = w.target_no and t.kind = 'GOVERNMENT'
  join agencies.agency a on a.no = w.ancestor_no and a.listed_authority_no is not null
  order by w.target_no, w.depth, w.superiors_only desc, w.ancestor_no
$$;

-- Agencies under a sector authority, in one matter or in any (ER-12b).
create or replace function agencies.assigned_to(authority uuid, for_matter text, at_instant timestamptz)
returns setof integer language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.agency_no from agencies.sector_assignment s join agencies.agency a on a.no = s.authority_no
  where a.id = authority and (for_matter is null or s.matter = for_matter) and (select access.signed())
    and s.valid_from <= at_instant and (s.valid_to is null or s.valid_to > at_instant)
$$;

-- The leader and the members of a response group.
create or replace function agencies.in_group(wanted uuid, at_instant timestamptz) returns setof integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.lead_no from agencies.response_group g where g.id = wanted and (select access.signed())
  union
  select m.agency_no from agencies.response_group_member m where m.group_id = wanted and (select access.signed())
    and m.valid_from <= at_instant and (m.valid_to is null or m.valid_to > at_instant)
$$;

-- The response groups that agencies lead or belong to, those of the earlier era only while it lasted.
create or replace function agencies.groups_at(nos integer[], at_instant timestamptz)
returns table (agency_no integer, group_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select of_group.agency_no, g.id from agencies.response_group g
  cross join lateral (
    select g.lead_no as agency_no
    union
    select m.agency_no from agencies.response_group_member m where m.group_id = g.id
      and m.valid_from <= at_instant and (m.valid_to is null or m.valid_to > at_instant)
  ) of_group
  where of_group.agency_no = any(nos) and (select access.signed())
    and g.valid_from <= at_instant and (g.valid_to is null or g.valid_to > at_instant)
  order by g.system desc, g.number
$$;

-- Who leads, manages or runs a system of the sector.
create or replace function agencies.in_sector(wanted uuid) returns setof integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.agency_no from agencies.infrastructure_body b
  join agencies.infrastructure_system s on s.id = b.system_id
  where s.sector_id = wanted and b.agency_no is not null and (select access.signed())
$$;

-- Agencies whose names hold the words; widely: also by code, alias or former name. The index serves it because no row
-- rule stands between; which of them the viewer may see, the statement around it decides.
create or replace function agencies.agencies_like(words text, widely boolean) returns setof integer
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  pattern text := '%' || regexp_replace(words, '([\\%_])', '\\\1', 'g') || '%';
begin
  if not access.signed() then
    return;
  end if;
  return query select a.no from agencies.agency a where a.name_zh ilike pattern or a.name_en ilike pattern;
  if widely then
    return query select a.no from agencies.agency a where agencies.words_of(a.code, a.aliases) ilike pattern;
    return query select n.agency_no from agencies.agency_name n where n.name_zh ilike pattern or n.name_en ilike pattern;
  end if;
end
$$;

-- The name of an agency whose new name is not yet in force.
create or replace function agencies.name_before(of_agency integer, in_chinese boolean, at_instant timestamptz) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when in_chinese then n.name_zh else n.name_en end from agencies.agency_name n
  where n.agency_no = of_agency and n.valid_to > at_instant and (select access.signed()) order by n.valid_from limit 1
$$;

-- The national authority's operating arm keeps the chain of what belongs to no agency (G-02).
create or replace function agencies.agencies_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into published_agencies.agency
  select c.no, c.id, c.kind, c.kind like 'EXCEPTED%', c.listed_authority_no is not null, c.code = 'oics', c.valid_from, c.valid_to
  from changed c
  on conflict (no) do update set kind = excluded.kind, is_excepted = excluded.is_excepted,
    is_listed_authority = excluded.is_listed_authority, is_national_authority = excluded.is_national_authority,
    valid_from = excluded.valid_from, valid_to = excluded.valid_to;
  perform agencies.refresh_reach(array(select agencies.at_or_below(array(select no from changed))));
  return null;
end
$$;
create or replace trigger agencies_added after insert on agencies.agency
  referencing new table as changed for each statement execute function agencies.agencies_changed();

-- A new name or version changes nobody's relations: only what they follow from is worth the work.
create or replace function agencies.agencies_altered() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moved integer[] := array(select c.no from changed c join former f on f.no = c.no
    where (c.kind, c.listed_authority_no, c.valid_from, c.valid_to)
      is distinct from (f.kind, f.listed_authority_no, f.valid_from, f.valid_to));
begin
  update published_agencies.agency p set kind = c.kind, is_excepted = c.kind like 'EXCEPTED%',
    is_listed_authority = c.listed_authority_no is not null, valid_from = c.valid_from, valid_to = c.valid_to
  from changed c where c.no = p.no and c.no = any(moved);
  perform agencies.refresh_reach(array(select agencies.at_or_below(moved)));
  return null;
end
$$;
create or replace trigger agencies_altered after update on agencies.agency
  referencing old table as former new table as changed for each statement execute function agencies.agencies_altered();

create or replace function agencies.publish_person() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into published_agencies.person
  values (new.no, new.id, new.subject, new.kind, new.agency_id, new.vendor_id)
  on conflict (no) do update set subject = excluded.subject, kind = excluded.kind,
    agency_id = excluded.agency_id, vendor_id = excluded.vendor_id;
  return null;
end
$$;
create or replace trigger publish_person after insert or update on agencies.person
  for each row execute function agencies.publish_person();

-- Only active grants are published; a revoked one is gone before its transaction's commit is answered.
create or replace function agencies.publish_grant() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.state <> 'ACTIVE' then
    delete from published_agencies.role_grant g where g.id = new.id;
    return null;
  end if;
  insert into published_agencies.role_grant
  values (new.id, new.person_no, new.role, (select a.no from agencies.agency a where a.id = new.agency_id), new.vendor_id,
    (select g.no from agencies.response_group g where g.id = new.group_id), new.mandate,
    coalesce(new.activated_at, new.valid_from), new.valid_from, new.valid_to)
  on conflict (id) do update set role = excluded.role, agency_no = excluded.agency_no, vendor_id = excluded.vendor_id,
    group_no = excluded.group_no, mandate = excluded.mandate, valid_from = excluded.valid_from, valid_to = excluded.valid_to;
  return null;
end
$$;
create or replace trigger publish_grant after insert or update on agencies.role_grant
  for each row execute function agencies.publish_grant();

-- What policies of one table need from another without asking that one's policy in return.
create or replace function agencies.members_of(team uuid) returns table (person_no integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.person_no from agencies.team_member m where m.team_id = team and (select access.signed())
$$;
create or replace function agencies.latest_contact(of_person integer) returns table (role text, last_verified_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.role, c.last_verified_at from agencies.contact_registration c
  where c.person_no = of_person and (select access.signed()) order by c.created_at desc, c.id limit 1
$$;

-- Why the viewer relates to an agency, for explainAccess: the links from the agency up to the body the viewer acts
-- for, or the assignment that names it. Only for keys the viewer holds on that agency: nothing else can be asked.
create or replace function agencies.evidence_of(target uuid)
returns table (key bigint, step integer, upper_id uuid, lower_id uuid, kind text, matter text, since timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive held as (
    select r.key, r.key >> 32 as relation, (r.key & 4294967295)::integer as holder, a.no
    from published_agencies.reach r join agencies.agency a on a.id = r.target_id
    where r.target_id = target and r.key = any(access.keys())
      and r.valid_from <= access.now() and (r.valid_to is null or r.valid_to > access.now())
  ),
  walk as (
    select h.key, h.holder, h.no as at, array[]::uuid[] as links from held h where h.relation in (2, 3, 4, 8)
    union all
    select w.key, w.holder, l.superior_no, w.links || l.id
    from walk w join agencies.supervision_link l on l.subordinate_no = w.at
      and l.valid_from <= access.now() and (l.valid_to is null or l.valid_to > access.now())
    where w.at <> w.holder
  ),
  shortest as (
    select distinct on (w.key) w.key, w.links from walk w where w.at = w.holder order by w.key, cardinality(w.links), w.links
  )
  select s.key, p.step::integer, u.id, d.id, l.kind, null, l.valid_from
  from shortest s, unnest(s.links) with ordinality as p(link, step)
  join agencies.supervision_link l on l.id = p.link
  join agencies.agency u on u.no = l.superior_no join agencies.agency d on d.no = l.subordinate_no
  union all
  select h.key, (row_number() over (partition by h.key order by s.valid_from, s.matter))::integer, u.id, target, s.mode, s.matter, s.valid_from
  from held h join agencies.sector_assignment s on s.agency_no = h.no and s.authority_no = h.holder
    and s.mode = case when h.relation < 30 then 'SOLE' else 'JOINT' end
    and s.valid_from <= access.now() and (s.valid_to is null or s.valid_to > access.now())
  join agencies.agency u on u.no = s.authority_no
  where h.relation between 20 and 37 and (h.relation % 10 = 0 or
    s.matter = (array['DESIGNATION', 'PLAN', 'AUDIT', 'INCIDENT', 'INTEL', 'ANNOUNCEMENT', 'DELEGATION'])[h.relation % 10])
$$;
revoke all on function agencies.evidence_of(uuid) from public;
grant execute on function agencies.evidence_of(uuid) to agencies_app;

-- The first people and grants come before anybody could command (D-24). Only the owner may call this: it is granted
-- to no role, and it hashes into the same chains as every command.
create or replace function agencies.append_bootstrap(
  of_chain uuid, did text, to_type text, to_id uuid, by_clause text, with_details jsonb, at_instant timestamptz
) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  head agencies.journal_head;
  entry agencies.journal;
begin
  insert into agencies.journal_head values (of_chain, 0, ''::bytea) on conflict do nothing;
  select * into head from agencies.journal_head h where h.chain = of_chain for update;
  entry := row(gen_random_uuid(), of_chain, head.seq + 1, date_trunc('milliseconds', at_instant), null, null, null,
    did, to_type, to_id, by_clause, null, with_details, 'bootstrap', head.hash, ''::bytea);
  entry.hash := agencies.journal_hash(entry);
  insert into agencies.journal select entry.*;
  update agencies.journal_head set seq = entry.seq, hash = entry.hash where chain = of_chain;
end
$$;
revoke all on function agencies.append_bootstrap(uuid, text, text, uuid, text, jsonb, timestamptz) from public;

create or replace function agencies.publish_system() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into published_agencies.system
  values (new.id, new.agency_id, new.is_core,
    new.is_critical_infrastructure, new.protection_level, new.max_tolerable_downtime_hours)
  on conflict (id) do update set is_core = excluded.is_core, is_critical_infrastructure = excluded.is_critical_infrastructure,
    protection_level = excluded.protection_level, max_tolerable_downtime_hours = excluded.max_tolerable_downtime_hours;
  return null;
end
$$;
create or replace trigger publish_system after insert or update on agencies.information_system
  for each row execute function agencies.publish_system();

-- How far each subscription of this database is with tables of published_agencies; in a database of its own, nothing.
create or replace function agencies.subscribed() returns setof "char"
language sql stable set search_path = pg_catalog, pg_temp as $$
  select r.srsubstate from pg_subscription_rel r
  where (select c.relnamespace from pg_class c where c.oid = r.srrelid) = 'published_agencies'::regnamespace
$$;

-- Renewed by whoever serves the agencies, by the database's clock. In a copy that replication still feeds, only
-- replication may renew it: an agencies subgraph started there by mistake changes nothing.
create or replace function agencies.renew_heartbeat(for_ms integer, signature text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if access.sign('heartbeat:' || for_ms) is distinct from signature then
    raise exception 'the heartbeat was to be renewed without the viewer key' using errcode = '42501';
  end if;
  insert into published_agencies.heartbeat (trusted_until)
  select clock_timestamp() + for_ms * interval '1 ms' where not exists (select from agencies.subscribed())
  on conflict (one) do update set trusted_until = excluded.trusted_until, replicated = false;
end
$$;

-- Fires for what arrives by replication and for nothing else.
create or replace function agencies.heartbeat_arrived() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.replicated := true;
  return new;
end
$$;
create or replace trigger heartbeat_arrived before insert or update on published_agencies.heartbeat
  for each row execute function agencies.heartbeat_arrived();
alter table published_agencies.heartbeat enable replica trigger heartbeat_arrived;

-- May what is published here be trusted? Where it was made, always. A copy must have been told so not long ago, and no
-- table of it may wait to be copied; one that never heard anything is not trusted either (docs/replication.md).
create or replace function agencies.is_trusted() returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from published_agencies.heartbeat h,
      (select count(*) as tables, count(*) filter (where state <> 'r') as waiting from agencies.subscribed() state) s
    where (not h.replicated and s.tables = 0) or (h.trusted_until > clock_timestamp() and s.waiting = 0)
  )
$$;
create or replace function agencies.publish_response_group() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into published_agencies.response_group (no, id, valid_from, valid_to)
  values (new.no, new.id, new.valid_from, new.valid_to)
  on conflict (no) do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to;
  return null;
end
$$;
create or replace trigger publish_response_group after insert or update on agencies.response_group
  for each row execute function agencies.publish_response_group();

-- What somebody is at this instant: the only thing a subgraph asks before it knows a viewer. The signature proves
-- that a process of ours asks, so that a stolen database login alone learns nobody's roles.
create or replace function published_agencies.standing(of_subject text, signature text, at_instant timestamptz)
returns jsonb language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  who published_agencies.person;
  held jsonb;
  widest integer;
begin
  if access.sign('standing:' || of_subject) is distinct from signature then
    raise exception 'standing was asked without the viewer key' using errcode = '42501';
  end if;
  if not agencies.is_trusted() then
    raise exception 'published_agencies is a copy that is not kept up to date' using errcode = 'OG001';
  end if;
  select * into who from published_agencies.person p where p.subject = of_subject;
  if not found then
    return null;
  end if;
  select coalesce(jsonb_agg(jsonb_build_object(
      'grantId', g.id, 'role', g.role, 'agencyNo', g.agency_no, 'agencyId', a.id,
      'excepted', coalesce(a.is_excepted, false), 'vendorNo', v.no, 'groupNo', g.group_no, 'personNo', who.no,
      'mandate', g.mandate, 'since', greatest(g.granted_at, g.valid_from)) order by g.granted_at, g.id), '[]'),
    coalesce(sum((select max(s.size) from published_agencies.reach_size s
      -- As one array, so that its index is used and not every key read.
      where s.key = any(array(select agencies.relation_key(relation, holder)
        from unnest(array[2, 4, 8, 20, 30]) relation, unnest(g.mandate || g.agency_no) holder)))), 0)
  into held, widest
  from published_agencies.role_grant g
  left join published_agencies.agency a on a.no = g.agency_no
  left join published_vendors.vendor v on v.id = g.vendor_id
  where g.person_no = who.no and g.valid_from <= at_instant and (g.valid_to is null or g.valid_to > at_instant)
    and (a.no is null or (a.valid_from <= at_instant and (a.valid_to is null or a.valid_to > at_instant)));
  return jsonb_build_object('personNo', who.no, 'personId', who.id, 'reach', widest, 'holdings', held);
end
$$;
