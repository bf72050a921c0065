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
  insert into published_vendors.contract (id, agency_id, vendor_id, is_classified, state, is_cited)
  values (c.id, c.agency_id, case when c.secret_level = 'NONE' then c.vendor_id end, c.secret_level <> 'NONE', c.state,
    c.secret_level = 'NONE' and c.cited_fields <> '{}')
  on conflict (id) do update set vendor_id = excluded.vendor_id, is_classified = excluded.is_classified, state = excluded.state,
    is_cited = excluded.is_cited;
  delete from published_vendors.contract_system s where s.contract_id = c.id;
  delete from published_vendors.party p where p.contract_id = c.id;
  if c.secret_level <> 'NONE' then
    update published_vendors.notice n set vendor_key = null where n.contract_id = c.id;
    return;
  end if;
  insert into published_vendors.contract_system (contract_id, system_id) select c.id, unnest(c.system_ids);
  if c.awarded_at is null then
    return;
  end if;
  -- From the end of the contract on, vendor and sub-vendors are parties to the return of data and to nothing else.
  insert into published_vendors.party (contract_id, agency_id, key, authorization_id, valid_from, works_to, valid_to)
  select c.id, c.agency_id, 10::bigint << 32 | v.no, null, c.awarded_at, c.ended_at, c.closed_at
  from vendors.vendor v where v.id = c.vendor_id
  union all
  select c.id, c.agency_id, 11::bigint << 32 | v.no, s.authorization_id, s.registered_at, c.ended_at, c.closed_at
  from vendors.subcontract s join vendors.vendor v on v.id = s.sub_vendor_id where s.contract_id = c.id
  union all
  select c.id, c.agency_id, 12::bigint << 32 | e.person_no, null, e.valid_from, null, least(e.valid_to, c.closed_at)
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

-- Each party of a contract has a register of what it did not develop itself: the vendor from the award on, a sub-vendor
-- from its registration on (ER-4-1-5d, G-64).
create or replace function vendors.open_component_register() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into vendors.component_register (contract_id, agency_id, vendor_id, opened_at)
  values (new.id, new.agency_id, new.vendor_id, new.awarded_at) on conflict do nothing;
  return null;
end
$$;
create or replace trigger open_component_register after insert or update of awarded_at on vendors.contract
  for each row when (new.awarded_at is not null and new.vendor_id is not null)
  execute function vendors.open_component_register();

create or replace function vendors.open_sub_register() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into vendors.component_register (contract_id, agency_id, vendor_id, opened_at)
  select c.id, c.agency_id, new.sub_vendor_id, new.registered_at from vendors.contract c where c.id = new.contract_id
  on conflict do nothing;
  return null;
end
$$;
create or replace trigger open_sub_register after insert on vendors.subcontract
  for each row execute function vendors.open_sub_register();

-- How many agencies use a component, counted anew for those touched. One counts at a time, until it is committed: two
-- at once would each leave out the other. Contracts with state secrets are not counted (ER-4-1-4a).
create or replace function vendors.count_uses(touched jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('vendors.component_use', 0));
  insert into vendors.component_use (name, version, source, agency_count)
  select k.name, k.version, k.source, (
    select count(distinct c.agency_id) from vendors.component c
    where c.name = k.name and c.version = k.version and c.source = k.source and c.gone_at is null
      and not exists (select 1 from vendors.contract s where s.id = c.contract_id and s.secret_level <> 'NONE'))
  from (select distinct t.name, t.version, t.source
    from jsonb_to_recordset(touched) as t(name text, version text, source text)) k
  on conflict (name, version, source) do update set agency_count = excluded.agency_count
    where component_use.agency_count <> excluded.agency_count;
end
$$;
revoke all on function vendors.count_uses(jsonb) from public;

create or replace function vendors.components_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform vendors.count_uses(coalesce(
    (select jsonb_agg(jsonb_build_object('name', t.name, 'version', t.version, 'source', t.source)) from touched t), '[]'));
  return null;
end
$$;
create or replace trigger components_declared after insert on vendors.component
  referencing new table as touched for each statement execute function vendors.components_changed();
create or replace trigger components_gone after update on vendors.component
  referencing new table as touched for each statement execute function vendors.components_changed();

-- A contract that becomes secret, or ceases to be, takes its components out of the numbers or back into them.
create or replace function vendors.secrecy_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform vendors.count_uses(coalesce((
    select jsonb_agg(jsonb_build_object('name', c.name, 'version', c.version, 'source', c.source))
    from vendors.component c where c.contract_id = new.id and c.gone_at is null), '[]'));
  return null;
end
$$;
create or replace trigger secrecy_changed after update of secret_level on vendors.contract
  for each row when (old.secret_level is distinct from new.secret_level) execute function vendors.secrecy_changed();
create or replace trigger keep_record before update or delete on vendors.contract_terms
  for each row execute function vendors.keep_record();
create or replace trigger keep_record before update or delete on vendors.vendor_assurance
  for each row execute function vendors.keep_record();

-- A time of rest ends once, a measure is verified once, and nothing else of them changes.
create or replace function vendors.keep_until_settled() returns trigger language plpgsql as $$
declare
  settling text[] := tg_argv::text[];
begin
  if tg_op = 'DELETE' or to_jsonb(old) ->> settling[1] is not null
     or to_jsonb(old) - settling <> to_jsonb(new) - settling then
    raise exception '% is settled once and never altered or removed', tg_table_name;
  end if;
  return new;
end
$$;
create or replace trigger keep_until_settled before update or delete on vendors.contract_suspension
  for each row execute function vendors.keep_until_settled('resumed_at', 'resumed_by', 'resumption_reason');
create or replace trigger keep_until_settled before update or delete on vendors.other_measure
  for each row execute function vendors.keep_until_settled('verified_at', 'verified_by', 'finding');

-- Secrets that were found are not lost again, an end is not taken back, and what hangs on a contract is as secret as it.
create or replace function vendors.keep_contract() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if old.secret_level <> 'NONE' and new.secret_level = 'NONE' then
    raise exception 'a secret contract does not become an open one';
  end if;
  if old.ended_at is not null and (new.ended_at, new.end_kind) is distinct from (old.ended_at, old.end_kind) then
    raise exception 'the end of a contract is recorded once';
  end if;
  if old.secret_level = 'NONE' and new.secret_level <> 'NONE' then
    update vendors.tender_notice n set is_classified = true where n.contract_id = new.id;
    update vendors.subcontract_authorization a set is_classified = true where a.contract_id = new.id;
    update vendors.vendor_audit a set is_classified = true where a.contract_id = new.id;
    update vendors.vendor_audit_finding f set is_classified = true from vendors.vendor_audit a
    where a.id = f.audit_id and a.contract_id = new.id;
    update vendors.vendor_improvement i set is_classified = true from vendors.vendor_audit a
    where a.id = i.audit_id and a.contract_id = new.id;
    update vendors.filing f set is_classified = true where f.contract_id = new.id;
  end if;
  if old.secret_level <> new.secret_level then
    new.people_cleared_at := null;
  end if;
  return new;
end
$$;
create or replace trigger keep_contract before update on vendors.contract
  for each row execute function vendors.keep_contract();

-- Whoever is named for work on secrets is to be checked (ER-4-1-4a); null where a check is under way, or nothing is
-- secret. Of the company a check keeps the number in its keys: a contract with secrets publishes none.
create or replace function vendors.require_check(of_person uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  made uuid;
begin
  if not access.commanding() then
    raise exception 'a check is required by a command' using errcode = '42501';
  end if;
  insert into vendors.suitability_check (person_id, contract_id, agency_id, person_no, vendor_no, by_sub_vendor,
    basis, secret_level, state, required_at)
  select p.id, p.contract_id, p.agency_id, p.person_no, v.no, p.vendor_id is distinct from c.vendor_id,
    p.suitability_basis, c.secret_level, 'REQUIRED', access.now()
  from vendors.vendor_person p join vendors.contract c on c.id = p.contract_id left join vendors.vendor v on v.id = p.vendor_id
  where p.id = of_person and p.left_at is null and c.secret_level <> 'NONE'
  on conflict do nothing returning id into made;
  return made;
end
$$;
revoke all on function vendors.require_check(uuid) from public;

create or replace function vendors.person_named() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if access.commanding() then
    perform vendors.require_check(new.id);
  end if;
  return null;
end
$$;
create or replace trigger person_named after insert on vendors.vendor_person
  for each row execute function vendors.person_named();

-- With the contract its people's work ends, and every clearance for it (G-61). Where secrets are found out later, or
-- higher ones, everybody at work rests until cleared for these: a check weighs their grade (ER-4-1-4a, ER-4-2-0a).
create or replace function vendors.people_follow_contract() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not access.commanding() then
    return null;
  end if;
  if new.state in ('ENDED_DATA_PENDING', 'CLOSED') and old.state not in ('ENDED_DATA_PENDING', 'CLOSED') then
    update vendors.assignment set ended_at = access.now(), ended_for = 'CONTRACT_ENDED'
    where contract_id = new.id and ended_at is null;
    update vendors.vendor_person set left_at = access.now(), version = version + 1
    where contract_id = new.id and left_at is null;
    update vendors.suitability_check set valid_until = access.now(), version = version + 1
    where contract_id = new.id and state = 'CLEARED' and valid_until > access.now();
  elsif old.secret_level <> new.secret_level then
    update vendors.assignment set cleared_until = access.now() where contract_id = new.id and ended_at is null;
    update vendors.suitability_check set valid_until = access.now(), version = version + 1
    where contract_id = new.id and state = 'CLEARED' and valid_until > access.now();
    update vendors.suitability_check set secret_level = new.secret_level, version = version + 1
    where contract_id = new.id and state in ('REQUIRED', 'CONSENT_REQUESTED', 'CONSENTED', 'CHECKING', 'UNDETERMINED');
    perform vendors.require_check(p.id) from vendors.vendor_person p where p.contract_id = new.id;
  end if;
  return null;
end
$$;
create or replace trigger people_follow_contract after update of state, secret_level on vendors.contract
  for each row execute function vendors.people_follow_contract();

-- What was filed or signed stays as it was; what is newer stands beside it.
create or replace function vendors.never_altered() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '% is never altered or removed', tg_table_name;
end
$$;
create or replace trigger never_altered before update or delete on vendors.qualification
  for each row execute function vendors.never_altered();
create or replace trigger never_altered before update or delete on vendors.non_disclosure_undertaking
  for each row execute function vendors.never_altered();

-- What was erased is not begun again, and no check is handed the file of another.
create or replace function vendors.findings_keep() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.erased_at is not null or new.check_id <> old.check_id then
    raise exception 'findings that were erased stay erased, and belong to one check';
  end if;
  return new;
end
$$;
create or replace trigger findings_keep before update on vendors.suitability_findings
  for each row execute function vendors.findings_keep();

-- What the others may know of a notice: whose it is and from when the agency knew, which binds its own report (G-13).
create or replace function vendors.publish_notice() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into published_vendors.notice (id, contract_id, agency_id, kind, vendor_key, received_at)
  select new.id, new.contract_id, new.agency_id, new.kind, case when c.secret_level = 'NONE' then new.vendor_key end, new.received_at
  from vendors.contract c where c.id = new.contract_id;
  return null;
end
$$;
create or replace trigger publish_notice after insert on vendors.vendor_notice
  for each row execute function vendors.publish_notice();

-- What was told stays as it was told; each thing that became of it is written down once.
create or replace function vendors.keep_notice() returns trigger language plpgsql as $$
declare
  later text[] := '{acknowledged_at,acknowledged_by_no,may_affect_work,work_not_affected_reason,no_incident_at,no_incident_reason,measures_accepted_at,audited_at,closed_at}';
begin
  if tg_op = 'DELETE' or old.state = 'CLOSED'
    or to_jsonb(new) - later - '{state,version}'::text[] is distinct from to_jsonb(old) - later - '{state,version}'::text[]
    or exists (select from unnest(later) name where to_jsonb(old) -> name <> 'null' and to_jsonb(new) -> name <> to_jsonb(old) -> name) then
    raise exception 'a notice is never altered or removed, and what became of it is written down once';
  end if;
  return new;
end
$$;
create or replace trigger keep_notice before update or delete on vendors.vendor_notice
  for each row execute function vendors.keep_notice();

-- A wording is accepted once and as it is; another one is a row of its own.
create or replace function vendors.keep_measure() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.accepted_at is not null
    or to_jsonb(new) - '{accepted_at,accepted_by_no}'::text[] is distinct from to_jsonb(old) - '{accepted_at,accepted_by_no}'::text[] then
    raise exception 'a wording of a measure is never altered or removed';
  end if;
  return new;
end
$$;
create or replace trigger keep_measure before update or delete on vendors.remedial_measure
  for each row execute function vendors.keep_measure();
create or replace trigger keep_record before update or delete on vendors.missed_notice
  for each row execute function vendors.keep_record();

-- Engaged auditors, people or machines, stand in a relation to an audit within its window alone (ER-4-1-9a); of a
-- contract with state secrets nobody learns by a key that it is audited.
create or replace function vendors.publish_audit_team() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from published_vendors.audit_team m where m.audit_id = new.id;
  if not new.is_classified and new.state <> 'CANCELLED' then
    insert into published_vendors.audit_team (audit_id, contract_id, key, valid_from, valid_to)
    select new.id, new.contract_id, 12::bigint << 32 | n, new.window_from, new.window_to from unnest(new.team_nos) n;
  end if;
  return null;
end
$$;
create or replace trigger publish_audit_team after insert or update of team_nos, window_from, window_to, state, is_classified on vendors.vendor_audit
  for each row execute function vendors.publish_audit_team();

-- An issued audit is never altered, by the owner neither; it is closed once what it found is mended (AP-12.2-6d).
create or replace function vendors.keep_audit() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an audit is never removed';
  end if;
  if (new.id, new.contract_id, new.agency_id, new.stage, new.opened_at)
     is distinct from (old.id, old.contract_id, old.agency_id, old.stage, old.opened_at)
     or old.is_classified and not new.is_classified then
    raise exception 'an audit stays that of its contract';
  end if;
  -- It becomes secret with its contract, issued or not.
  if old.issued_at is not null
     and to_jsonb(new) - array['state', 'version', 'is_classified']
       is distinct from to_jsonb(old) - array['state', 'version', 'is_classified'] then
    raise exception 'an issued audit is never altered';
  end if;
  return new;
end
$$;
create or replace trigger keep_audit before update or delete on vendors.vendor_audit
  for each row execute function vendors.keep_audit();

-- Of an issued finding only how far it is mended changes; what is wrong with it is said in a correction beside it.
create or replace function vendors.keep_finding() returns trigger language plpgsql as $$
declare
  follows constant text[] := array['due_at', 'improvement_state', 'version', 'is_classified'];
begin
  if tg_op = 'DELETE' then
    raise exception 'a finding is never removed';
  end if;
  if old.issued_at is not null and to_jsonb(new) - follows is distinct from to_jsonb(old) - follows then
    raise exception 'an issued finding is never altered';
  end if;
  if (new.id, new.audit_id, new.no, new.recorded_by) is distinct from (old.id, old.audit_id, old.no, old.recorded_by) then
    raise exception 'a finding stays that of its audit and its author';
  end if;
  return new;
end
$$;
create or replace trigger keep_finding before update or delete on vendors.vendor_audit_finding
  for each row execute function vendors.keep_finding();

create or replace function vendors.keep_answers() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and (tg_op = 'DELETE' or new.audit_id is distinct from old.audit_id) then
    raise exception 'a question stays in its audit';
  end if;
  if exists (select 1 from vendors.vendor_audit a where a.id = new.audit_id and a.issued_at is not null) then
    raise exception 'an issued audit is never altered';
  end if;
  return new;
end
$$;
create or replace trigger keep_answers before insert or update or delete on vendors.vendor_audit_check
  for each row execute function vendors.keep_answers();

-- What was put to the vendor stays as it was put; the vendor answers it once.
create or replace function vendors.keep_put() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.comment is not null or to_jsonb(new) - 'comment' is distinct from to_jsonb(old) - 'comment' then
    raise exception 'what was put to the vendor is answered once and never altered';
  end if;
  return new;
end
$$;
create or replace trigger keep_put before update or delete on vendors.finding_put
  for each row execute function vendors.keep_put();

create or replace function vendors.keep_improvement() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'VERIFIED' and to_jsonb(new) - 'is_classified' is distinct from to_jsonb(old) - 'is_classified'
     or (new.id, new.finding_id, new.audit_id) is distinct from (old.id, old.finding_id, old.audit_id) then
    raise exception 'a verified improvement is never altered, and none is removed';
  end if;
  return new;
end
$$;
create or replace trigger keep_improvement before update or delete on vendors.vendor_improvement
  for each row execute function vendors.keep_improvement();
create or replace trigger keep_record before update or delete on vendors.finding_correction
  for each row execute function vendors.keep_record();
create or replace trigger keep_record before update or delete on vendors.vendor_improvement_step
  for each row execute function vendors.keep_record();

-- What was filed stays as it was filed; it becomes secret with its contract.
create or replace function vendors.keep_bulk_filing() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.is_classified or to_jsonb(new) - 'is_classified' is distinct from to_jsonb(old) - 'is_classified' then
    raise exception 'what was filed is never altered or removed';
  end if;
  return new;
end
$$;
create or replace trigger keep_bulk_filing before update or delete on vendors.filing
  for each row execute function vendors.keep_bulk_filing();
alter table published_vendors.audit_team replica identity full;

-- From the end of a contract on each party owes what it holds: what was named, and whatever else there is.
create or replace function vendors.open_data_returns() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update vendors.data_return t set due_at = new.data_return_due_at where t.contract_id = new.id and t.due_at is null;
  insert into vendors.data_return (contract_id, agency_id, holder_id, holder_no, held_by_sub_vendor, state, named_at, due_at)
  select new.id, new.agency_id, v.id, v.no, p.is_sub, 'OUTSTANDING', new.ended_at, new.data_return_due_at
  from (
    select new.vendor_id as id, false as is_sub where new.vendor_id is not null
    union select s.sub_vendor_id, true from vendors.subcontract s where s.contract_id = new.id
  ) p join vendors.vendor v on v.id = p.id
  on conflict do nothing;
  return null;
end
$$;
create or replace trigger open_data_returns after update on vendors.contract
  for each row when (new.state = 'ENDED_DATA_PENDING' and old.state <> 'ENDED_DATA_PENDING')
  execute function vendors.open_data_returns();

-- What was verified is settled, and what was filed is never altered: the verdict is added to it once (G-66).
create or replace function vendors.keep_data_return() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'VERIFIED' or (new.contract_id, new.holder_id, new.held_by_sub_vendor, new.dataset)
      is distinct from (old.contract_id, old.holder_id, old.held_by_sub_vendor, old.dataset) then
    raise exception 'the return of data is settled once and never altered';
  end if;
  return new;
end
$$;
create or replace trigger keep_data_return before update or delete on vendors.data_return
  for each row execute function vendors.keep_data_return();

create or replace function vendors.keep_filing() returns trigger language plpgsql as $$
declare
  judging text[] := array['verified', 'verdict_reason', 'judged_by_no', 'judged_at'];
begin
  if tg_op = 'DELETE' or old.judged_at is not null or to_jsonb(new) - judging <> to_jsonb(old) - judging then
    raise exception 'what was filed is never altered or removed, and judged once';
  end if;
  return new;
end
$$;
create or replace trigger keep_filing before update or delete on vendors.data_return_filing
  for each row execute function vendors.keep_filing();

-- A final opinion was read by the vendor: it stays as it is (G-67).
create or replace function vendors.keep_opinion() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'FINAL' or (new.contract_id, new.vendor_id) is distinct from (old.contract_id, old.vendor_id)
    or not old.authors <@ new.authors then
    raise exception 'a final opinion is never altered, and no opinion is removed';
  end if;
  return new;
end
$$;
create or replace trigger keep_opinion before update or delete on vendors.vendor_opinion
  for each row execute function vendors.keep_opinion();

create or replace function vendors.keep_award() returns trigger language plpgsql as $$
declare
  withdrawing text[] := array['withdrawn_at', 'withdrawn_by_no', 'withdrawal_reason', 'version'];
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null or to_jsonb(new) - withdrawing <> to_jsonb(old) - withdrawing then
    raise exception 'an award is withdrawn once and never altered or removed';
  end if;
  return new;
end
$$;
create or replace trigger keep_award before update or delete on vendors.vendor_award
  for each row execute function vendors.keep_award();

create or replace function vendors.keep_recommendation() returns trigger language plpgsql as $$
declare
  answering text[] := array['answer', 'answer_reason', 'answered_by_no', 'answered_at', 'version'];
begin
  if tg_op = 'DELETE' or old.answered_at is not null or to_jsonb(new) - answering <> to_jsonb(old) - answering then
    raise exception 'a recommendation is answered once and never altered or removed';
  end if;
  return new;
end
$$;
create or replace trigger keep_recommendation before update or delete on vendors.termination_recommendation
  for each row execute function vendors.keep_recommendation();

-- Of the contract, whoever recommends sees the facts that are cited and no others (IG-6.2-2).
create or replace function vendors.cite_contract() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update vendors.contract c set cited_fields = array(select distinct f from unnest(c.cited_fields || new.cites) f order by f)
  where c.id = new.contract_id and not new.cites <@ c.cited_fields;
  return null;
end
$$;
create or replace trigger cite_contract after insert on vendors.termination_recommendation
  for each row execute function vendors.cite_contract();

-- Secret work begins with the first cleared person, whether he comes cleared or is cleared at work, and does not begin
-- again when that one leaves (ER-4-1-4a).
create or replace function vendors.people_cleared() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.cleared_until > access.now() then
    update vendors.contract c set people_cleared_at = case tg_op when 'INSERT' then new.started_at else access.now() end
    where c.id = new.contract_id and c.people_cleared_at is null;
  end if;
  return null;
end
$$;
create or replace trigger people_cleared after insert or update of cleared_until on vendors.assignment
  for each row when (new.cleared_until is not null) execute function vendors.people_cleared();

create or replace trigger keep_record before update or delete on vendors.unauthorized_subcontract
  for each row execute function vendors.keep_record();
