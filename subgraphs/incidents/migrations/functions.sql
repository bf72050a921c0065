-- Functions of the incidents subgraph. Applied at every start; each statement can be repeated.

-- What other subgraphs need to know of a case: whose it is, how grave it was, whether it is over (D-03).
create or replace function incidents.publish_incident() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into published_incidents.incident (id, agency_id, is_major, is_exercise, is_government, is_closed, support_endorsed, contract_id,
    exercise_by_id, group_id)
  values (new.id, new.agency_id, new.was_major, new.is_exercise, new.is_government,
    new.handling_state in ('CLOSED', 'ARCHIVED', 'WITHDRAWN'), new.support_endorsed, new.contract_id,
    new.exercise_by_id, new.group_id)
  on conflict (id) do update set agency_id = excluded.agency_id, is_major = excluded.is_major,
    is_exercise = excluded.is_exercise, is_government = excluded.is_government,
    is_closed = excluded.is_closed, support_endorsed = excluded.support_endorsed, contract_id = excluded.contract_id,
    exercise_by_id = excluded.exercise_by_id, group_id = excluded.group_id;
  return null;
end
$$;
create or replace trigger publish_incident after insert or update on incidents.incident
  for each row execute function incidents.publish_incident();

-- Whether a case belongs to an exercise is settled when it begins, for ever; exercises and real cases are linked only by
-- saying that the one was found in the other, and stand in no group together (G-55).
create or replace function incidents.keep_apart() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.is_exercise, new.exercise_by_id, new.promoted_from_id)
    is distinct from (old.is_exercise, old.exercise_by_id, old.promoted_from_id) then
    raise exception 'whether a case belongs to an exercise is settled when it begins';
  end if;
  if new.promoted_from_id is not null and not exists (
    select from incidents.incident e where e.id = new.promoted_from_id and e.is_exercise and e.agency_id = new.agency_id
  ) then
    raise exception 'a real case is found in an exercise of its own agency';
  end if;
  if new.group_id is not null and not exists (
    select from incidents.incident_group g where g.id = new.group_id and g.is_exercise = new.is_exercise
      and (not g.is_exercise or g.formed_by_id = new.exercise_by_id)
  ) then
    raise exception 'exercises and real cases are not linked in one group';
  end if;
  return new;
end
$$;
create or replace trigger keep_apart before insert or update on incidents.incident
  for each row execute function incidents.keep_apart();

-- Of a group only its closing is written down later, once.
create or replace function incidents.keep_group() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'CLOSED'
    or to_jsonb(new) - '{state,version}'::text[] is distinct from to_jsonb(old) - '{state,version}'::text[] then
    raise exception 'a group closes once and is never altered or removed';
  end if;
  return new;
end
$$;
create or replace trigger keep_group before update or delete on incidents.incident_group
  for each row execute function incidents.keep_group();

-- A system shows to those who handle the case as long as the case names it.
create or replace function incidents.publish_incident_system() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from published_incidents.incident_system s
  where s.incident_id = new.incident_id and s.system_id = new.system_id;
  if new.dropped_at is null then
    insert into published_incidents.incident_system (incident_id, system_id) values (new.incident_id, new.system_id);
  end if;
  return null;
end
$$;
create or replace trigger publish_incident_system after insert or update on incidents.incident_system
  for each row execute function incidents.publish_incident_system();

-- A notice led to a case for good (G-13).
create or replace function incidents.publish_vendor_notice() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into published_incidents.vendor_notice (notice_id, incident_id, linked_at)
  values (new.notice_id, new.incident_id, new.linked_at);
  return null;
end
$$;
create or replace trigger publish_vendor_notice after insert on incidents.vendor_notice_link
  for each row execute function incidents.publish_vendor_notice();

-- When the next running clock and the review fall due, kept on the case so that lists find it by an index (D-16).
-- Clocks of the NSC office are not among them: that they run is known to few (law/clocks/confidential.ts).
create or replace function incidents.clocks_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update incidents.incident i set review_due_at = due.review, next_due_at = due.next
  from (
    select touched.incident_id, min(c.due_at) filter (where c.kind = 'REVIEW') as review, min(c.due_at) as next
    from (select distinct incident_id from changed) touched
    left join incidents.clock c on c.incident_id = touched.incident_id
      and c.stopped_at is null and c.cancelled_at is null and c.kind not in ('TASKFORCE', 'DEFENCE_MEETING')
    group by touched.incident_id
  ) due
  where i.id = due.incident_id
    and (i.review_due_at, i.next_due_at) is distinct from (due.review, due.next);
  return null;
end
$$;
create or replace trigger clocks_started after insert on incidents.clock
  referencing new table as changed for each statement execute function incidents.clocks_changed();
create or replace trigger clocks_rewritten after update on incidents.clock
  referencing new table as changed for each statement execute function incidents.clocks_changed();

-- What follows from requests for support: the case is not closed before they end (IG-3.1-4a), and while one stands
-- before the national authority this reads what it needs to decide (D-29).
create or replace function incidents.support_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update incidents.incident i set support_open = found.is_open, support_endorsed = found.is_endorsed
  from (
    select count(*) > 0 as is_open, count(coalesce(r.endorsed_at, r.requested_directly_at)) > 0 as is_endorsed
    from incidents.support_request r
    where r.incident_id = new.incident_id and r.state not in ('SETTLED', 'CANCELLED')
  ) found
  where i.id = new.incident_id
    and (i.support_open, i.support_endorsed) is distinct from (found.is_open, found.is_endorsed);
  return null;
end
$$;
create or replace trigger support_changed after insert or update on incidents.support_request
  for each row execute function incidents.support_changed();

-- Whoever was sent stands in a relation to the case until the support is settled (IG-3.3-2a).
-- The number is the one law/access/relations.ts gives to SUPPORTING; a test compares them.
create or replace function incidents.publish_support() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into published_incidents.support (id, incident_id, key, valid_from, valid_to)
  values (new.id, new.incident_id, 18::bigint << 32 | new.body_no, new.sent_at, new.ended_at)
  on conflict (id) do update set valid_to = excluded.valid_to;
  return null;
end
$$;
create or replace trigger publish_support after insert or update on incidents.support_dispatch
  for each row execute function incidents.publish_support();

-- Whoever sits on a task force stands in a relation to the case while it stands (IG-4.3-2b).
create or replace function incidents.publish_task_force() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.joined_at is not null then
    insert into published_incidents.task_force (id, incident_id, key, valid_from, valid_to)
    values (new.id, new.incident_id, 19::bigint << 32 | new.person_no, new.joined_at, new.left_at)
    on conflict (id) do update set valid_to = excluded.valid_to;
  end if;
  return null;
end
$$;
create or replace trigger publish_task_force after insert or update on incidents.task_force_member
  for each row execute function incidents.publish_task_force();

-- Whoever asked stands in a relation to the case while the access is open. What is over is taken away rather than dated:
-- no clock that is set back opens it again (G-73).
create or replace function incidents.publish_emergency() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.state = 'OPEN' then
    insert into published_incidents.emergency (id, incident_id, key, grant_id, valid_from, valid_to)
    values (new.id, new.incident_id, 41::bigint << 32 | new.requested_by_no, new.grant_id, new.decided_at, new.open_until)
    on conflict (id) do nothing;
  else
    delete from published_incidents.emergency e where e.id = new.id;
  end if;
  return null;
end
$$;
create or replace trigger publish_emergency after insert or update on incidents.emergency_access
  for each row execute function incidents.publish_emergency();

-- What an access was asked for, by whom it was granted and until when stays as it was; each step is taken once.
create or replace function incidents.keep_emergency() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state in ('DECLINED', 'REVIEWED') and new.state <> old.state
    or (new.incident_id, new.agency_id, new.reason, new.requested_at, new.requested_by_no, new.grant_id, new.lapses_at)
      is distinct from (old.incident_id, old.agency_id, old.reason, old.requested_at, old.requested_by_no, old.grant_id, old.lapses_at)
    or old.decided_at is not null and (new.decided_at, new.decided_by_no, new.open_until, new.review_due_at)
      is distinct from (old.decided_at, old.decided_by_no, old.open_until, old.review_due_at)
    or old.ended_at is not null and new.ended_at is distinct from old.ended_at
    or old.answered_at is not null and (new.answer, new.answer_reason, new.answered_at)
      is distinct from (old.answer, old.answer_reason, old.answered_at)
    or old.state <> 'REQUESTED' and new.state in ('REQUESTED', 'OPEN') and new.state <> old.state then
    raise exception 'an emergency access is never altered or removed, and opens once';
  end if;
  return new;
end
$$;
create or replace trigger keep_emergency before update or delete on incidents.emergency_access
  for each row execute function incidents.keep_emergency();

-- The case of each row that was read; every table whose rows an emergency opens is named here. Null for any other row.
create or replace function incidents.cases_of(rows_read jsonb) returns table (of_case uuid)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select k.of_case from (select split_part(r.name, ':', 2)::uuid as id from jsonb_array_elements_text(rows_read) r(name)) n
  left join lateral (
    select t.id as of_case from incidents.incident t where t.id = n.id
    union all select t.incident_id from incidents.response_log_entry t where t.id = n.id
    union all select t.incident_id from incidents.evidence_item t where t.id = n.id
    union all select t.incident_id from incidents.support_request t where t.id = n.id
    union all select t.incident_id from incidents.task_force t where t.id = n.id
    union all select t.incident_id from incidents.investigation_report t where t.id = n.id
    union all select t.incident_id from incidents.announcement t where t.id = n.id
    union all select t.incident_id from incidents.commendation t where t.id = n.id
    union all select t.incident_id from incidents.discipline_recommendation t where t.id = n.id
    union all select t.incident_id from incidents.mitigation_recommendation t where t.id = n.id
    union all select t.incident_id from incidents.contractor_finding t where t.id = n.id
  ) k on true
$$;

-- What was read through an access, for those who may know of it: the class and how many rows of its case, taken from the
-- journal in the transaction that writes it there, before the answer leaves. Rows are of a case and not of a journal:
-- one agency may have two cases open to one person, and what hangs on a case may be another body's.
create or replace function incidents.note_emergency_read() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into incidents.emergency_read (access_id, data_class, rows, at)
  select e.id, new.subject_type, count(*), new.at
  from incidents.emergency_access e
  join incidents.cases_of(new.details -> 'rows') r on coalesce(r.of_case = e.incident_id, e.agency_id = new.chain)
  where e.requested_by_no = new.actor_no and e.state = 'OPEN' and e.decided_at <= new.at and e.open_until > new.at
  group by e.id;
  return null;
end
$$;
create or replace trigger note_emergency_read after insert on incidents.journal
  for each row when (new.act = 'READ' and new.clause = 'G-73') execute function incidents.note_emergency_read();

-- Whoever is stationed for a case stands in a relation to it from the arrival to the leaving (IG-4.3-1).
create or replace function incidents.publish_liaison() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.arrived_at is not null then
    insert into published_incidents.liaison (id, incident_id, authority_id, key, valid_from, valid_to)
    values (new.id, new.incident_id, new.authority_id, 40::bigint << 32 | new.person_no, new.arrived_at, new.left_at)
    on conflict (id) do update set valid_to = excluded.valid_to;
  end if;
  return null;
end
$$;
create or replace trigger publish_liaison after insert or update on incidents.liaison_officer
  for each row execute function incidents.publish_liaison();

-- What was done and said is never altered or removed, by the owner neither.
create or replace function incidents.keep_record() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;
create or replace trigger keep_record before update or delete on incidents.transition
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.incident_group_step
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.vendor_notice_link
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.time_correction
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.lateral_notice
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.offline_record
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.review_record
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.reverification_record
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.level_change_opinion
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.clock_recomputation
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.report_submission
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.measure_update
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.report_step
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.mitigation_recommendation
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.damage_control
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.recovery_record
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.closure
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.response_review
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.response_log_entry
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.evidence_transfer
  for each row execute function incidents.keep_record();

create or replace trigger keep_record before update or delete on incidents.excerpt
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.task_force_report
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.contractor_finding
  for each row execute function incidents.keep_record();
-- What was filed stays as it was filed, whatever becomes of the case (IG-4.1-3-2d).
create or replace trigger keep_record before update or delete on incidents.case_archive
  for each row execute function incidents.keep_record();

-- A proposal is decided once, and what was proposed stays as it was.
create or replace function incidents.keep_withdrawal() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state <> 'PROPOSED'
    or (new.incident_id, new.ground, new.duplicate_of_id, new.reason, new.proposed_by_no, new.proposed_at)
      is distinct from (old.incident_id, old.ground, old.duplicate_of_id, old.reason, old.proposed_by_no, old.proposed_at) then
    raise exception 'a proposal to withdraw is decided once and never altered';
  end if;
  return new;
end
$$;
create or replace trigger keep_withdrawal before update or delete on incidents.withdrawal_proposal
  for each row execute function incidents.keep_withdrawal();

-- An observation stays as it was raised; that it was reported is added once.
create or replace function incidents.keep_observation() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.incident_id is not null
    or to_jsonb(new) - '{incident_id,reported_at}'::text[] is distinct from to_jsonb(old) - '{incident_id,reported_at}'::text[] then
    raise exception 'an observation is never altered or removed';
  end if;
  return new;
end
$$;
create or replace trigger keep_observation before update or delete on incidents.observation
  for each row execute function incidents.keep_observation();

-- Of an item of evidence only its keeper and its hold change; the hold is taken off only together with the decision
-- of a second person that says so (IG-4.1-2-6a, G-74).
create or replace function incidents.keep_evidence() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - '{custodian_post,legal_hold,version}'::text[]
      is distinct from to_jsonb(old) - '{custodian_post,legal_hold,version}'::text[] then
    raise exception 'evidence is never altered or removed';
  end if;
  if old.legal_hold and not new.legal_hold and not exists (
    select from incidents.hold_release r
    where r.item_id = new.id and r.state = 'RELEASED' and r.xmin = pg_current_xact_id()::xid
  ) then
    raise exception 'evidence is released only together with the decision on it';
  end if;
  if new.custodian_post is distinct from old.custodian_post and not exists (
    select from incidents.evidence_transfer t where t.item_id = new.id and t.body = new.custodian_post
  ) then
    raise exception 'evidence changes hands only with its receipt';
  end if;
  return new;
end
$$;
-- Whether evidence of a case is on hold: what keeps its file does not hang on who asks (G-74).
create or replace function incidents.hold_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update incidents.incident i set evidence_held = found.held
  from (select exists (select from incidents.evidence_item e where e.incident_id = new.incident_id and e.legal_hold) as held) found
  where i.id = new.incident_id and i.evidence_held is distinct from found.held;
  return null;
end
$$;
create or replace trigger hold_changed after insert or update of legal_hold on incidents.evidence_item
  for each row execute function incidents.hold_changed();
create or replace trigger keep_evidence before update or delete on incidents.evidence_item
  for each row execute function incidents.keep_evidence();

-- That a hold be released is decided once, and what was asked stays as it was.
create or replace function incidents.keep_hold_release() returns trigger language plpgsql as $$
declare
  deciding text[] := array['state', 'decided_by_no', 'decided_by_role', 'decision_reason', 'decided_at'];
begin
  if tg_op = 'DELETE' or old.state <> 'ASKED' or to_jsonb(new) - deciding <> to_jsonb(old) - deciding then
    raise exception 'the release of a hold is decided once and never altered';
  end if;
  return new;
end
$$;
create or replace trigger keep_hold_release before update or delete on incidents.hold_release
  for each row execute function incidents.keep_hold_release();

create or replace trigger keep_record before update or delete on incidents.support_step
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.support_reply
  for each row execute function incidents.keep_record();

create or replace trigger keep_record before update or delete on incidents.emergency_read
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.national_security_assessment
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.task_force_finding
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.improvement_notice
  for each row execute function incidents.keep_record();

-- A seat is taken once and left once; a task force and a meeting that are over stay as they were.
create or replace function incidents.keep_seat() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.left_at is not null
    or (old.joined_at is not null and new.joined_at is distinct from old.joined_at)
    or to_jsonb(new) - '{joined_at,left_at}'::text[] is distinct from to_jsonb(old) - '{joined_at,left_at}'::text[] then
    raise exception 'a seat is taken once and left once';
  end if;
  return new;
end
$$;
create or replace trigger keep_seat before update or delete on incidents.task_force_member
  for each row execute function incidents.keep_seat();
create or replace function incidents.keep_ended() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state in ('DECLINED', 'DISSOLVED', 'NOT_CALLED', 'HELD') then
    raise exception '% ends once and is never removed', tg_table_name;
  end if;
  return new;
end
$$;
create or replace trigger keep_ended before update or delete on incidents.task_force
  for each row execute function incidents.keep_ended();
create or replace trigger keep_ended before update or delete on incidents.defence_meeting
  for each row execute function incidents.keep_ended();

-- Somebody named arrives once and leaves once; a liaison that is over stays as it was.
create or replace function incidents.keep_liaison_officer() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.left_at is not null
    or (old.arrived_at is not null and new.arrived_at is distinct from old.arrived_at)
    or to_jsonb(new) - '{arrived_at,left_at}'::text[] is distinct from to_jsonb(old) - '{arrived_at,left_at}'::text[] then
    raise exception 'whoever is named arrives once and leaves once';
  end if;
  return new;
end
$$;
create or replace trigger keep_liaison_officer before update or delete on incidents.liaison_officer
  for each row execute function incidents.keep_liaison_officer();
create or replace function incidents.keep_liaison() returns trigger language plpgsql as $$
declare
  going text[] := array['state', 'arrived_at', 'left_at', 'version'];
begin
  if tg_op = 'DELETE' or old.state = 'ENDED' or to_jsonb(new) - going <> to_jsonb(old) - going then
    raise exception 'a liaison ends once and is never altered';
  end if;
  return new;
end
$$;
create or replace trigger keep_liaison before update or delete on incidents.disaster_liaison
  for each row execute function incidents.keep_liaison();

-- Of a sending only its end is written down later, once; of a request neither the asking nor what it led to is undone.
create or replace function incidents.keep_support() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null
    or to_jsonb(new) - 'ended_at' is distinct from to_jsonb(old) - 'ended_at' then
    raise exception 'a sending ends once and is never altered';
  end if;
  return new;
end
$$;
create or replace trigger keep_support before update or delete on incidents.support_dispatch
  for each row execute function incidents.keep_support();
create or replace function incidents.keep_support_request() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state in ('SETTLED', 'CANCELLED')
    or (new.incident_id, new.agency_id, new.need, new.requested_at, new.requested_by_no)
      is distinct from (old.incident_id, old.agency_id, old.need, old.requested_at, old.requested_by_no) then
    raise exception 'a request for support ends once and is never removed';
  end if;
  return new;
end
$$;
create or replace trigger keep_support_request before update or delete on incidents.support_request
  for each row execute function incidents.keep_support_request();

-- A change is never altered; it is forgotten once no cursor goes on behind it, but for what keeps a running clock from
-- being told as overdue twice.
create or replace function incidents.keep_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('incidents.pruning', true) = 'on' then
    return old;
  end if;
  raise exception 'change is append-only';
end
$$;
create or replace trigger keep_record before update or delete on incidents.change
  for each row execute function incidents.keep_change();
create or replace function incidents.prune_changes(before timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not access.commanding() then
    raise exception 'changes are forgotten by a job alone' using errcode = '42501';
  end if;
  perform set_config('incidents.pruning', 'on', true);
  delete from incidents.change n where n.id in (
    select o.id from incidents.change o where o.recorded_at < before and (o.clock_id is null or exists (
      select from incidents.clock c where c.id = o.clock_id
        and (c.stopped_at is not null or c.cancelled_at is not null or c.due_at <> o.at)
    )) order by o.seq limit 20000
  );
  perform set_config('incidents.pruning', 'off', true);
end
$$;

-- A clock is never removed, and its length is rewritten only together with an entry in its history.
create or replace function incidents.keep_clock() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.stopped_at is distinct from new.stopped_at and old.stopped_at is not null
    or old.cancelled_at is distinct from new.cancelled_at and old.cancelled_at is not null
    or (new.incident_id, new.kind, new.regime) is distinct from (old.incident_id, old.kind, old.regime) then
    raise exception 'a clock stops once and is never removed';
  end if;
  if (old.due_at, old.started_at) is distinct from (new.due_at, new.started_at) and not exists (
    select from incidents.clock_recomputation r
    where r.clock_id = new.id and r.new_due_at = new.due_at and r.new_started_at = new.started_at
  ) then
    raise exception 'a clock is rewritten only together with its history';
  end if;
  return new;
end
$$;
create or replace trigger keep_clock before update or delete on incidents.clock
  for each row execute function incidents.keep_clock();

-- Whether to announce is considered from the moment an incident is major, by the national authority and, for a
-- non-government agency, by its sector; no exercise is announced. When the level falls before publication the text goes
-- back, whoever changed the level; what is published stays, with a note (ER-10, G-55). A case that is withdrawn was no
-- incident, and so no major one (G-27).
create or replace function incidents.consider_announcement() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  at_instant timestamptz := coalesce(access.now(), new.recorded_at);
begin
  if new.is_exercise then
    return null;
  end if;
  if new.effective_level >= 3 and new.handling_state <> 'WITHDRAWN' then
    with considered as (
      insert into incidents.announcement (incident_id, agency_id, is_government, announcer, edition, state, considered_at)
      select new.id, new.agency_id, new.is_government, who.announcer, 1, 'CONSIDERED', at_instant
      from (values ('NATIONAL'), ('SECTOR')) who(announcer)
      where who.announcer = 'NATIONAL' or not new.is_government
      on conflict do nothing returning id
    )
    insert into incidents.announcement_step (announcement_id, step, to_state, role, at, clause)
    select id, 'becameMajor', 'CONSIDERED', 'SYSTEM', at_instant, 'ER-10' from considered;
    return null;
  end if;
  with fallen as (
    select a.id, a.state from incidents.announcement a
    where a.incident_id = new.id and a.state in ('DRAFT', 'REDACTION', 'PARTY_COMMENT', 'READY', 'APPROVED') for update
  ), moved as (
    update incidents.announcement a set state = 'CONSIDERED', round = a.round + 1, version = a.version + 1
    from fallen where a.id = fallen.id
  )
  insert into incidents.announcement_step (announcement_id, step, from_state, to_state, role, at, clause)
  select id, 'noLongerMajor', state, 'CONSIDERED', 'SYSTEM', at_instant, 'ER-10' from fallen;
  update incidents.announcement a set level_fell_at = at_instant, version = a.version + 1
  where a.incident_id = new.id and a.state = 'PUBLISHED' and a.level_fell_at is null;
  return null;
end
$$;
create or replace trigger consider_announcement after insert or update of effective_level, handling_state on incidents.incident
  for each row execute function incidents.consider_announcement();

create or replace trigger keep_record before update or delete on incidents.published_segment
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.announcement_step
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.announcement_exception
  for each row execute function incidents.keep_record();
create or replace trigger keep_record before update or delete on incidents.announcement_approval
  for each row execute function incidents.keep_record();

-- What was published is never altered: it ends, once, and stays on record.
create or replace function incidents.keep_publication() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null or to_jsonb(new) - 'ended_at' <> to_jsonb(old) - 'ended_at' then
    raise exception '% is never altered, it only ends', tg_table_name;
  end if;
  return new;
end
$$;
create or replace trigger keep_publication before update or delete on incidents.published_announcement
  for each row execute function incidents.keep_publication();
create or replace trigger keep_publication before update or delete on incidents.published_statistic
  for each row execute function incidents.keep_publication();

-- What was compiled is released as it was compiled, or not at all.
create or replace function incidents.keep_compilation() returns trigger language plpgsql as $$
declare
  going_on text[] := array['state', 'released_at', 'released_by_no', 'publication_id', 'withdrawn_at', 'withdrawal_reason', 'version'];
begin
  if tg_op = 'DELETE' or to_jsonb(new) - going_on <> to_jsonb(old) - going_on then
    raise exception 'what was compiled is never altered';
  end if;
  return new;
end
$$;
create or replace trigger keep_compilation before update or delete on incidents.statistic_edition
  for each row execute function incidents.keep_compilation();

-- Who took which figures away, written before the last page of them leaves; asked for again, it is the same record.
create or replace function incidents.append_export(export_id uuid, asked jsonb, stated text, lines integer, digest text)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not access.signed() then
    raise exception 'no viewer' using errcode = '42501';
  end if;
  insert into incidents.export (id, by_no, question, purpose, rows, sha256, at)
  values (export_id, access.person(), asked, stated, lines, digest, access.now())
  on conflict (id) do nothing;
  if not exists (
    select from incidents.export e
    where e.id = export_id and e.by_no = access.person() and e.sha256 = digest and e.rows = lines and e.question = asked
  ) then
    raise exception 'another file was exported under this name';
  end if;
end
$$;
create or replace trigger keep_record before update or delete on incidents.export
  for each row execute function incidents.keep_record();

-- The words that were put to a party are those it answered to.
create or replace function incidents.keep_question() returns trigger language plpgsql as $$
declare
  answering text[] := array['answer', 'comment', 'document', 'answered_at', 'withdrawn_at', 'version'];
begin
  if tg_op = 'DELETE' or to_jsonb(new) - answering <> to_jsonb(old) - answering then
    raise exception 'what a party was asked is never altered';
  end if;
  return new;
end
$$;
create or replace trigger keep_question before update or delete on incidents.party_consent
  for each row execute function incidents.keep_question();

-- Replicable as they are (D-03): these have no key of their own by which a copy could find a row again.
alter table published_incidents.incident_system replica identity full;

-- What changed, for whoever listens. Numbers are given at the very end of a transaction, one transaction after the
-- other, and stay held until its commit: whoever sees a number sees all below it, and none will come later. A notice
-- carries nothing, and its channel is known to those alone who hold the viewer key.
insert into incidents.change_head (seq) values (0) on conflict do nothing;

create or replace function incidents.append_change(
  of_incident uuid, of_kind text, of_step text, of_clock text, by_clock uuid, happened timestamptz, recorded timestamptz
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  next bigint;
begin
  update incidents.change_head set seq = seq + 1 returning seq into next;
  insert into incidents.change (seq, incident_id, kind, step, clock, clock_id, at, recorded_at)
  values (next, of_incident, of_kind, of_step, of_clock, by_clock, happened, recorded);
  perform pg_notify('incidents_' || left(access.sign('notices:incidents'), 40), '');
end
$$;

-- The step that a command is: those that come with it in the same transaction are told with it, and the relay with its
-- report.
create or replace function incidents.step_taken() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from incidents.transition t
    where t.incident_id = new.incident_id and t.no < new.no and t.xmin = pg_current_xact_id()::xid
  ) then
    perform incidents.append_change(new.incident_id, 'STEP', new.step, null, null, new.at, new.at);
  end if;
  return null;
end
$$;
drop trigger if exists step_taken on incidents.transition;
create constraint trigger step_taken after insert on incidents.transition
  deferrable initially deferred for each row when (new.step <> 'relay') execute function incidents.step_taken();

create or replace function incidents.latest_change() returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not access.signed() then
    raise exception 'no viewer' using errcode = '42501';
  end if;
  return (select seq from incidents.change_head);
end
$$;

create or replace function incidents.late_clocks(moment timestamptz) returns setof incidents.clock
language sql stable set search_path = pg_catalog, pg_temp as $$
  select c.* from incidents.clock c
  where c.stopped_at is null and c.cancelled_at is null and c.due_at < moment
    and c.kind not in ('TASKFORCE', 'DEFENCE_MEETING')
    and not exists (select from incidents.change n where n.clock_id = c.id and n.at = c.due_at)
$$;

-- Clocks that passed their due instant, noted once each by whichever process looks first. A case that a command has in
-- hand is left for the next look: the command may be stopping the clock in time.
create or replace function incidents.note_overdue(moment text, signature text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  late incidents.clock;
begin
  if access.sign('incidentChanged:' || moment) is distinct from signature then
    raise exception 'clocks were to be noted without the viewer key' using errcode = '42501';
  end if;
  if not exists (select from incidents.late_clocks(moment::timestamptz)) then
    return;
  end if;
  perform from incidents.change_head for update;
  for late in
    select c.* from incidents.late_clocks(moment::timestamptz) c
    join incidents.incident i on i.id = c.incident_id
    order by c.due_at, c.no limit 500 for update of i skip locked
  loop
    perform incidents.append_change(late.incident_id, 'OVERDUE', null, late.kind, late.id, late.due_at, moment::timestamptz);
  end loop;
end
$$;

-- Whoever starts the clock of the relay has the report relayed, at once (IG-3.2-3).
create or replace function incidents.relays_of(clocks jsonb[]) returns incidents_jobs.job_spec[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select array_agg(('incidents.relay', json_build_object('id', c ->> 'incident_id'), null,
    coalesce(access.now(), (c ->> 'started_at')::timestamptz), null, 'incidents.relay:' || (c ->> 'incident_id'), null, null
  )::incidents_jobs.job_spec) from unnest(clocks) c where c ->> 'kind' = 'RELAY' and c ->> 'remind_at' is not null
$$;

-- Jobs of time: `remind_at` of a row is when its job is to be done, and each row has one job or none. A job holds the
-- row's identifier and the instant it was planned for, nothing else (D-19). The instant is in its key, too: the next job
-- of a row is another one, which nobody takes for the one he has in hand and removes as done.
create or replace function incidents.key_of_reminder(job text, id uuid, at_instant timestamptz) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select concat_ws(':', job, id, extract(epoch from at_instant))
$$;
create or replace function incidents.plan_reminders() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  planned incidents_jobs.job_spec[];
begin
  if tg_op = 'INSERT' then
    select array_agg((tg_argv[0], json_build_object('id', c.id, 'at', c.remind_at), null, c.remind_at, null,
      incidents.key_of_reminder(tg_argv[0], c.id, c.remind_at), null, null)::incidents_jobs.job_spec) into planned
    from changed c where c.remind_at is not null;
    if tg_table_name = 'clock' then
      planned := planned || incidents.relays_of(array(select to_jsonb(c) from changed c));
    end if;
  else
    perform incidents_jobs.remove_job(incidents.key_of_reminder(tg_argv[0], b.id, b.remind_at))
    from changed c join before b on b.id = c.id
    where b.remind_at is not null and c.remind_at is distinct from b.remind_at;
    select array_agg((tg_argv[0], json_build_object('id', c.id, 'at', c.remind_at), null, c.remind_at, null,
      incidents.key_of_reminder(tg_argv[0], c.id, c.remind_at), null, null)::incidents_jobs.job_spec) into planned
    from changed c join before b on b.id = c.id where c.remind_at is not null and c.remind_at is distinct from b.remind_at;
  end if;
  if planned is not null then
    perform incidents_jobs.add_jobs(planned);
  end if;
  return null;
end
$$;
create or replace trigger plan_first after insert on incidents.clock
  referencing new table as changed for each statement execute function incidents.plan_reminders('incidents.remindOfClock');
create or replace trigger plan_next after update on incidents.clock
  referencing old table as before new table as changed for each statement
  execute function incidents.plan_reminders('incidents.remindOfClock');
create or replace trigger plan_first after insert on incidents.improvement_measure
  referencing new table as changed for each statement execute function incidents.plan_reminders('incidents.remindOfMeasure');
create or replace trigger plan_next after update on incidents.improvement_measure
  referencing old table as before new table as changed for each statement
  execute function incidents.plan_reminders('incidents.remindOfMeasure');

-- A request for emergency access lapses by time alone; then nobody is asked to decide on it any more (G-73).
create or replace function incidents.plan_lapse() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform incidents_jobs.add_job('incidents.settleInTime', json_build_object('id', new.incident_id, 'at', new.lapses_at),
    run_at => new.lapses_at, job_key => 'incidents.settleInTime:' || new.id);
  return null;
end
$$;
create or replace trigger plan_lapse after insert on incidents.emergency_access
  for each row execute function incidents.plan_lapse();

-- Whoever is asked already, by a kind that stands for the clock, is reminded of that; else of what this clock itself asks.
-- A clock that one request for support has to itself reminds of no other. What has no due instant is asked once.
create or replace function incidents.remind(
  of_case uuid, of_kind text, standing text[], of_type text, of_subject uuid, to_role text, at_agency uuid, by_clause text,
  due timestamptz
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not access.commanding() then
    raise exception 'people are reminded by jobs alone' using errcode = '42501';
  end if;
  update published_incidents.task t set reminders = t.reminders + 1, reminded_at = access.now(), due_at = due
  where due is not null and t.incident_id = of_case and t.role = to_role
    and t.agency_id is not distinct from at_agency and t.person_no is null
    and t.done_at is null and (t.kind = of_kind and t.subject_id = of_subject or t.kind = any(standing) and t.subject_id
      = coalesce((select s.id from incidents.support_request s where s.clock_id = of_subject), t.subject_id));
  if not found then
    insert into published_incidents.task
      (kind, agency_id, role, about_agency_id, subject_type, subject_id, incident_id, clause, due_at, created_at)
    select of_kind, at_agency, to_role, i.agency_id, of_type, of_subject, of_case, by_clause, due, access.now()
    from incidents.incident i where i.id = of_case on conflict do nothing;
  end if;
end
$$;

-- Reminds of tasks that stand already; one that was opened this very moment needs no reminder.
create or replace function incidents.remind_again(of_kind text, of_subject uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not access.commanding() then
    raise exception 'people are reminded by jobs alone' using errcode = '42501';
  end if;
  update published_incidents.task t set reminders = t.reminders + 1, reminded_at = access.now()
  where t.kind = of_kind and t.subject_id = of_subject and t.done_at is null and t.created_at < access.now();
end
$$;

-- What a clock asks is asked no longer when it stops or is called off; when its deadline moves, it is asked by the new
-- one, and nobody is to see to a deadline that has not passed after all.
create or replace function incidents.clocks_ended() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update published_incidents.task t
  set done_at = coalesce(access.now(), c.stopped_at, c.cancelled_at),
    done_by = case when c.stopped_at is not null then access.person() end
  from changed c
  where t.subject_id = c.id and t.done_at is null and (c.stopped_at is not null or c.cancelled_at is not null);
  update published_incidents.task t
  set due_at = c.due_at, done_at = case when t.kind = 'CLOCK_OVERDUE' and c.due_at >= access.now() then access.now() end
  from changed c where t.subject_id = c.id and t.done_at is null and t.due_at <> c.due_at;
  return null;
end
$$;
create or replace trigger clocks_ended after update on incidents.clock
  referencing new table as changed for each statement execute function incidents.clocks_ended();

create or replace trigger keep_record before update or delete on incidents.delivery
  for each row execute function incidents.keep_record();
