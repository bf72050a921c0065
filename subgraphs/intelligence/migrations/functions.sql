-- Functions and triggers of the intelligence subgraph. Applied at every start; each statement can be repeated.
-- Relation numbers are those of law/access/relations.ts: ORIGINATOR 13, RECIPIENT 14; a test compares them.

-- Who may know of an item: its originator, and whoever received it until it is called back (D-05, SR-5e).
create or replace function intelligence.publish_item_facts(of_item uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  i intelligence.intel_item;
begin
  select * into strict i from intelligence.intel_item k where k.id = of_item;
  insert into published_intelligence.item (id, agency_id, incident_id, is_shared, usable_until, is_early_warning)
  values (i.id, i.agency_id, i.incident_id, i.state = 'SHARED', i.usable_until, i.early_warning)
  on conflict (id) do update set incident_id = excluded.incident_id, is_shared = excluded.is_shared,
    usable_until = excluded.usable_until, is_early_warning = excluded.is_early_warning;
  delete from published_intelligence.item_relation r where r.item_id = i.id;
  insert into published_intelligence.item_relation (item_id, key)
  select i.id, 13::bigint << 32 | i.agency_no
  union all
  select i.id, 14::bigint << 32 | s.recipient_agency_no from intelligence.intel_share s
  where s.item_id = i.id and s.recalled_at is null and i.state in ('SHARED', 'EXPIRED');
  -- A restricted part is open to a recipient that an accepted exception names, and to no other (SR-4-1-1).
  delete from published_intelligence.segment_opening o using intelligence.intel_segment g
  where g.item_id = i.id and o.segment_id = g.id;
  insert into published_intelligence.segment_opening (segment_id, key)
  select g.id, r.key from intelligence.intel_segment g
  join intelligence.intel_exception e on e.id = g.exception_id
  join published_intelligence.item_relation r on r.item_id = g.item_id
    and r.key in (select 14::bigint << 32 | n from unnest(e.recipient_nos) n)
  where g.item_id = i.id;
end
$$;
revoke all on function intelligence.publish_item_facts(uuid) from public;

create or replace function intelligence.item_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform intelligence.publish_item_facts(new.id);
  return null;
end
$$;
create or replace trigger item_changed after insert or update on intelligence.intel_item
  for each row execute function intelligence.item_changed();

create or replace function intelligence.share_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform intelligence.publish_item_facts(new.item_id);
  return null;
end
$$;
create or replace trigger share_changed after insert or update on intelligence.intel_share
  for each row execute function intelligence.share_changed();

-- What was found, taken out, excepted and done is never altered or removed, by the owner neither.
create or replace function intelligence.keep_record() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;
create or replace trigger keep_record before update or delete on intelligence.intel_analysis
  for each row execute function intelligence.keep_record();
create or replace trigger keep_record before update or delete on intelligence.correlation
  for each row execute function intelligence.keep_record();
create or replace trigger keep_record before update or delete on intelligence.segment_redaction
  for each row execute function intelligence.keep_record();
create or replace trigger keep_record before update or delete on intelligence.intel_exception
  for each row execute function intelligence.keep_record();
create or replace trigger keep_record before update or delete on intelligence.receipt_analysis
  for each row execute function intelligence.keep_record();
create or replace trigger keep_record before update or delete on intelligence.countermeasure
  for each row execute function intelligence.keep_record();

-- What went out stays as it went out: a part of a shared item is never altered (SR-5e).
create or replace function intelligence.keep_shared() returns trigger language plpgsql as $$
begin
  if exists (select 1 from intelligence.intel_item i where i.id = old.item_id and i.state in ('SHARED', 'RECALLED', 'EXPIRED')) then
    raise exception 'a part of a shared item is never altered';
  end if;
  return new;
end
$$;
create or replace trigger keep_shared before update on intelligence.intel_segment
  for each row execute function intelligence.keep_shared();

-- Replicable as they are (D-03): these have no key of their own by which a copy could find a row again.
alter table published_intelligence.item_relation replica identity full;
alter table published_intelligence.segment_opening replica identity full;
