-- Functions and triggers of the intelligence subgraph. Applied at every start; each statement can be repeated.
-- Relation numbers are those of law/access/relations.ts: ORIGINATOR 13, RECIPIENT 14; a test compares them.

-- Who may know of an item: its originator, and whoever received it until it is called back (D-05, SR-5e).
create or replace function intelligence.publish_item_facts(of_item uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  i intelligence.intel_item;
begin
  select * into strict i from intelligence.intel_item k where k.id = of_item;
  insert into published_intelligence.item (id, agency_id, incident_id) values (i.id, i.agency_id, i.incident_id)
  on conflict (id) do update set incident_id = excluded.incident_id;
  delete from published_intelligence.item_relation r where r.item_id = i.id;
  insert into published_intelligence.item_relation (item_id, key)
  select i.id, 13::bigint << 32 | i.agency_no
  union all
  select i.id, 14::bigint << 32 | s.recipient_agency_no from intelligence.intel_share s
  where s.item_id = i.id and s.recalled_at is null and i.state in ('SHARED', 'EXPIRED');
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

-- Replicable as they are (D-03): these have no key of their own by which a copy could find a row again.
alter table published_intelligence.item_relation replica identity full;
