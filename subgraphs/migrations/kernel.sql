-- The journal of one subgraph (:subgraph is its schema). Applied at every start; each statement can be repeated.

-- Nobody alters or removes an entry, the owner included.
create or replace function :subgraph.keep_journal() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only';
end
$$;
create or replace trigger keep_journal before update or delete on :subgraph.journal
  for each row execute function :subgraph.keep_journal();
create or replace trigger keep_whole_journal before truncate on :subgraph.journal
  for each statement execute function :subgraph.keep_journal();

-- The hash of an entry covers everything in it and the hash before it. Arrays of JSON, not joined text: no two
-- different entries read the same.
create or replace function :subgraph.journal_hash(e :subgraph.journal) returns bytea
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
  select sha256(convert_to(jsonb_build_array(e.id, e.chain, e.seq, e.at, e.actor_no, e.actor_id, e.role, e.act,
    e.subject_type, e.subject_id, e.clause, e.purpose, e.details, e.request_id, encode(e.previous, 'hex'))::text, 'UTF8'))
$$;

-- The only way in. Who acted is what the signed viewer says, never an argument; without a viewer nothing is written.
create or replace function :subgraph.append_journal(
  of_chain uuid, actor uuid, in_role text, did text, to_type text, to_id uuid, by_clause text, for_purpose text,
  with_details jsonb, in_request text
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  head :subgraph.journal_head;
  entry :subgraph.journal;
begin
  if access.person() is null or (not access.commanding() and did <> 'READ') then
    raise exception 'no viewer who may append to the journal' using errcode = '42501';
  end if;
  insert into :subgraph.journal_head values (of_chain, 0, ''::bytea) on conflict do nothing;
  select * into head from :subgraph.journal_head h where h.chain = of_chain for update;
  entry := row(gen_random_uuid(), of_chain, head.seq + 1, access.now(), access.person(), actor, in_role, did,
    to_type, to_id, by_clause, for_purpose, with_details, in_request, head.hash, ''::bytea);
  entry.hash := :subgraph.journal_hash(entry);
  insert into :subgraph.journal select entry.*;
  update :subgraph.journal_head set seq = entry.seq, hash = entry.hash where chain = of_chain;
end
$$;
revoke all on function :subgraph.append_journal(uuid, uuid, text, text, text, uuid, text, text, jsonb, text) from public;
grant execute on function :subgraph.append_journal(uuid, uuid, text, text, text, uuid, text, text, jsonb, text) to :subgraph_app;
