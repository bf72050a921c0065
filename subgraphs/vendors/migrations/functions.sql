-- Functions and triggers of the vendors subgraph. Applied at every start; each statement can be repeated.
-- Relation numbers are those of law/access/relations.ts: PARTY 10, SUB_PARTY 11, ENGAGED 12; a test compares them.

create or replace function vendors.publish_vendor() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into published_vendors.vendor values (new.no, new.id) on conflict do nothing;
  return null;
end
$$;
create or replace trigger publish_vendor after insert on vendors.vendor
  for each row execute function vendors.publish_vendor();

-- Everything the others may know of one contract, written anew. Of a contract with state secrets they learn whose it
-- is and that it is one, so that its own officers can be led to it; its vendor, parties and systems stay inside:
-- a key of a party would tell people who are not cleared that there is a contract (ER-4-1-4a).
create or replace function vendors.publish_contract_facts(of_contract uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c vendors.contract;
begin
  select * into strict c from vendors.contract k where k.id = of_contract;
  insert into published_vendors.contract (id, agency_id, vendor_id, is_classified, state)
  values (c.id, c.agency_id, case when c.secret_level = 'NONE' then c.vendor_id end, c.secret_level <> 'NONE', c.state)
  on conflict (id) do update set vendor_id = excluded.vendor_id, is_classified = excluded.is_classified, state = excluded.state;
  delete from published_vendors.contract_system s where s.contract_id = c.id;
  delete from published_vendors.party p where p.contract_id = c.id;
  if c.secret_level <> 'NONE' then
    return;
  end if;
  insert into published_vendors.contract_system (contract_id, system_id) select c.id, unnest(c.system_ids);
  if c.awarded_at is null then
    return;
  end if;
  insert into published_vendors.party (contract_id, agency_id, key, authorization_id, valid_from, valid_to)
  select c.id, c.agency_id, 10::bigint << 32 | v.no, null, c.awarded_at, c.closed_at
  from vendors.vendor v where v.id = c.vendor_id
  union all
  select c.id, c.agency_id, 11::bigint << 32 | v.no, s.authorization_id, s.registered_at, c.closed_at
  from vendors.subcontract s join vendors.vendor v on v.id = s.sub_vendor_id where s.contract_id = c.id
  union all
  select c.id, c.agency_id, 12::bigint << 32 | e.person_no, null, e.valid_from, least(e.valid_to, c.closed_at)
  from vendors.engagement e where e.contract_id = c.id;
end
$$;
revoke all on function vendors.publish_contract_facts(uuid) from public;

create or replace function vendors.contract_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform vendors.publish_contract_facts(new.id);
  return null;
end
$$;
create or replace trigger contract_changed after insert or update on vendors.contract
  for each row execute function vendors.contract_changed();

create or replace function vendors.parties_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform vendors.publish_contract_facts(new.contract_id);
  return null;
end
$$;
create or replace trigger parties_changed after insert or update on vendors.subcontract
  for each row execute function vendors.parties_changed();
create or replace trigger parties_changed after insert or update on vendors.engagement
  for each row execute function vendors.parties_changed();

-- Replicable as they are (D-03): these have no key of their own by which a copy could find a row again.
alter table published_vendors.party replica identity full;
alter table published_vendors.contract_system replica identity full;

-- What was said is never altered or removed, by the owner neither.
create or replace function vendors.keep_record() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;
create or replace trigger keep_record before update or delete on vendors.notification
  for each row execute function vendors.keep_record();
