-- What drizzle cannot say about the directory: closed lists, half-open validity, overlaps, cycles.
-- Belongs into a custom migration after the one that creates the tables. Runs in one transaction.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Half-open validity: [valid_from, valid_to), never empty and never backwards.
alter table agencies.agency                add constraint agency_validity                check (valid_from < valid_to);
alter table agencies.body                  add constraint body_validity                  check (valid_from < valid_to);
alter table agencies.supervision_link      add constraint supervision_link_validity      check (valid_from < valid_to);
alter table agencies.sector_assignment     add constraint sector_assignment_validity     check (valid_from < valid_to);
alter table agencies.response_group        add constraint response_group_validity        check (valid_from < valid_to);
alter table agencies.response_group_member add constraint response_group_member_validity check (valid_from < valid_to);
alter table agencies.council_record        add constraint council_record_validity        check (valid_from < valid_to);
alter table agencies.hotline_channel       add constraint hotline_channel_validity       check (valid_from < valid_to);

-- A row with an inferred field is never verified; the converse need not hold (the demonstration is not).
alter table agencies.agency           add constraint agency_provenance           check (not verified or inferred = '{}');
alter table agencies.body             add constraint body_provenance             check (not verified or inferred = '{}');
alter table agencies.supervision_link add constraint supervision_link_provenance check (not verified or inferred = '{}');

-- Only a non-government agency has a heading of its own (ER-2); only a listed authority has a number in the annex (IG-2.2-8).
alter table agencies.agency add constraint agency_non_gov_kind check ((kind = 'SPECIFIC_NON_GOVERNMENT') = (non_gov_kind is not null));
alter table agencies.agency add constraint agency_listed_number check (listed_authority_no > 0);

-- Closed lists.
alter table agencies.agency            add constraint agency_kind            check (kind in ('GOVERNMENT', 'SPECIFIC_NON_GOVERNMENT', 'EXCEPTED_MILITARY', 'EXCEPTED_INTELLIGENCE'));
alter table agencies.agency            add constraint agency_non_gov_kinds   check (non_gov_kind in ('CI_PROVIDER', 'STATE_ENTERPRISE', 'GOVERNMENT_ENDOWED_FOUNDATION'));
alter table agencies.supervision_link  add constraint supervision_link_kind  check (kind in ('SUPERIOR', 'SUPERVISORY'));
alter table agencies.sector_assignment add constraint sector_assignment_mode check (mode in ('SOLE', 'JOINT'));
alter table agencies.sector_assignment add constraint sector_assignment_matter
  check (matter in ('DESIGNATION', 'PLAN', 'AUDIT', 'INCIDENT', 'INTEL', 'ANNOUNCEMENT', 'DELEGATION'));

-- One code names one thing, whether agency or body; `code` is what organisation charts and files refer to.
create function agencies.forbid_shared_code() returns trigger language plpgsql as $$
begin
  -- Two transactions could each take one half of the same code; those that name something take turns.
  perform pg_advisory_xact_lock(hashtextextended('agencies.code', 0));
  if (tg_table_name = 'body' and exists (select from agencies.agency where code = new.code))
    or (tg_table_name = 'agency' and exists (select from agencies.body where code = new.code)) then
    raise unique_violation using message = format('The code %s names both an agency and a body.', new.code),
      constraint = 'agency_code_unique';
  end if;
  return new;
end $$;
create trigger agency_code before insert or update of code on agencies.agency for each row execute function agencies.forbid_shared_code();
create trigger body_code   before insert or update of code on agencies.body   for each row execute function agencies.forbid_shared_code();

-- Supervision (ER-3b): nobody supervises itself; one superior at a time; the same link not twice at a time.
alter table agencies.supervision_link add constraint supervision_link_not_self check (superior_no <> subordinate_no);
alter table agencies.supervision_link add constraint supervision_link_one_superior
  exclude using gist (subordinate_no with =, tstzrange(valid_from, valid_to) with &&) where (kind = 'SUPERIOR');
alter table agencies.supervision_link add constraint supervision_link_once
  exclude using gist (superior_no with =, subordinate_no with =, kind with =, tstzrange(valid_from, valid_to) with &&);

-- No agency stands above itself at any moment: walk up from the superior, keeping the time all links share.
create function agencies.forbid_supervision_cycle() returns trigger language plpgsql as $$
begin
  -- Two transactions could each add one half of a cycle; edits of the graph take turns.
  perform pg_advisory_xact_lock(hashtextextended('agencies.supervision_link', 0));
  if exists (
    with recursive above(no, during) as (
      select new.superior_no, tstzrange(new.valid_from, new.valid_to)
      union
      select link.superior_no, above.during * tstzrange(link.valid_from, link.valid_to)
      from above
      join agencies.supervision_link link
        on link.subordinate_no = above.no
       and link.id <> new.id
       and tstzrange(link.valid_from, link.valid_to) && above.during
    )
    select from above where no = new.subordinate_no
  ) then
    raise exclusion_violation using
      message = 'This link would put an agency above itself.',
      constraint = 'supervision_link_no_cycle',
      table = 'supervision_link', schema = 'agencies';
  end if;
  return null;
end $$;
create constraint trigger supervision_link_no_cycle
  after insert or update of superior_no, subordinate_no, valid_from, valid_to on agencies.supervision_link
  deferrable initially immediate for each row execute function agencies.forbid_supervision_cycle();

-- Sector authorities (ER-12): SOLE stands alone, JOINT stand together, one of them leads (G-11).
alter table agencies.sector_assignment add constraint sector_assignment_not_self check (authority_no <> agency_no);
alter table agencies.sector_assignment add constraint sector_assignment_sole_leads check (mode = 'JOINT' or is_lead);
alter table agencies.sector_assignment add constraint sector_assignment_once
  exclude using gist (agency_no with =, authority_no with =, matter with =, tstzrange(valid_from, valid_to) with &&);
alter table agencies.sector_assignment add constraint sector_assignment_one_sole
  exclude using gist (agency_no with =, matter with =, tstzrange(valid_from, valid_to) with &&) where (mode = 'SOLE');
alter table agencies.sector_assignment add constraint sector_assignment_one_mode
  exclude using gist (agency_no with =, matter with =, mode with <>, tstzrange(valid_from, valid_to) with &&);
alter table agencies.sector_assignment add constraint sector_assignment_one_lead
  exclude using gist (agency_no with =, matter with =, tstzrange(valid_from, valid_to) with &&) where (is_lead);

-- An agency is in a group at most once at a time.
alter table agencies.response_group_member add constraint response_group_member_once
  exclude using gist (group_id with =, agency_no with =, tstzrange(valid_from, valid_to) with &&);

-- An infrastructure system is led, managed or run by an agency, by a body, or by somebody known by name only.
alter table agencies.infrastructure_body add constraint infrastructure_body_one_entry check (num_nonnulls(agency_no, body_id) <= 1);

-- Former names: an agency has one at a time, and each of them has ended or will.
alter table agencies.agency_name add constraint agency_name_validity check (valid_from < valid_to);
alter table agencies.agency_name add constraint agency_name_one
  exclude using gist (agency_no with =, tstzrange(valid_from, valid_to) with &&);

-- What search looks through. Declared immutable so that an index can hold it: it depends on its arguments alone.
create function agencies.words_of(code text, aliases text[]) returns text
language sql immutable parallel safe set search_path = pg_catalog as $$ select code || ' ' || array_to_string(aliases, ' ') $$;
create index agency_names_searched on agencies.agency using gin (name_zh public.gin_trgm_ops, name_en public.gin_trgm_ops);
create index agency_words_searched on agencies.agency using gin (agencies.words_of(code, aliases) public.gin_trgm_ops);

-- Nothing succeeds itself.
alter table agencies.succession add constraint succession_not_self check (successor_no <> predecessor_no);
-- What drizzle cannot say about the inventory, and its keys into the directory, which is another capability.
-- Belongs into a custom migration after the directory's constraints.sql. Runs in one transaction.

alter table agencies.business_function  add constraint business_function_agency          foreign key (agency_id)            references agencies.agency (id);
alter table agencies.business_function  add constraint business_function_operator        foreign key (operator_id)          references agencies.agency (id);
alter table agencies.information_system add constraint information_system_agency         foreign key (agency_id)            references agencies.agency (id);
alter table agencies.information_system add constraint information_system_operator       foreign key (operator_id)          references agencies.agency (id);
alter table agencies.information_system add constraint information_system_evidence       foreign key (evidence_fallback_id) references agencies.agency (id);

alter table agencies.business_function  add constraint business_function_validity  check (valid_from < valid_to);
alter table agencies.information_system add constraint information_system_validity check (valid_from < valid_to);
alter table agencies.business_function  add constraint business_function_hours     check (max_tolerable_downtime_hours >= 0);
alter table agencies.information_system add constraint information_system_hours    check (max_tolerable_downtime_hours >= 0 and tolerable_data_loss_hours >= 0);

-- Run by the agency itself, or by another (AP-3.2).
alter table agencies.business_function  add constraint business_function_operated_by  check (operated_by in ('OWN', 'SUPERVISING_AGENCY') and (operated_by = 'OWN') = (operator_id = agency_id));
alter table agencies.information_system add constraint information_system_operated_by check (operated_by in ('OWN', 'SUPERVISING_AGENCY') and (operated_by = 'OWN') = (operator_id = agency_id));

alter table agencies.business_function  add constraint business_function_impact_tags
  check (impact_tags <@ array['OPERATIONS', 'PUBLIC_RIGHTS', 'PUBLIC_CONVENIENCE', 'REPUTATION', 'EFFICIENCY', 'DEPENDENCY', 'PRESERVATION', 'FORENSICS']);

-- A basis exists exactly where something is core (ER-7-1, ER-7-2); a high protection level always makes a system core (ER-7-2b).
alter table agencies.business_function  add constraint business_function_core       check (is_core = (core_basis is not null));
alter table agencies.business_function  add constraint business_function_core_basis
  check (core_basis in ('ORGANIC_LAW', 'MAIN_SERVICE', 'CRITICAL_INFRASTRUCTURE', 'LEVEL_REGULATIONS'));
alter table agencies.business_function  add constraint business_function_level_clause
  check (level_clause is null or core_basis = 'LEVEL_REGULATIONS');
alter table agencies.information_system add constraint information_system_core       check (is_core = (core_basis is not null));
alter table agencies.information_system add constraint information_system_core_basis check (core_basis in ('SUPPORTS_CORE_BUSINESS', 'HIGH_PROTECTION'));
alter table agencies.information_system add constraint information_system_protection_level check (protection_level in ('LOW', 'MEDIUM', 'HIGH'));
alter table agencies.information_system add constraint information_system_high_is_core     check (protection_level is distinct from 'HIGH' or is_core);
-- What drizzle cannot say about standing: closed lists, one office holder and one team at a time.

-- An office or a team may end in the instant it began, when the next one takes its place at once.
alter table agencies.role_grant        add constraint role_grant_validity        check (valid_from <= valid_to);
alter table agencies.ciso_appointment  add constraint ciso_appointment_validity  check (valid_from <= valid_to);
alter table agencies.security_team     add constraint security_team_validity     check (valid_from <= valid_to);

alter table agencies.person            add constraint person_kind                check (kind in ('PERSON', 'MACHINE'));
alter table agencies.role_grant        add constraint role_grant_state           check (state in ('REQUESTED', 'APPROVED', 'ACTIVE', 'REFUSED', 'REVOKED', 'EXPIRED'));
alter table agencies.role_grant        add constraint role_grant_evidence        check (evidence in ('BOOTSTRAP', 'REQUEST', 'DELEGATION', 'APPOINTMENT'));
alter table agencies.ciso_appointment  add constraint ciso_appointment_basis     check (basis in ('DEPUTY_HEAD', 'HEAD_DESIGNATED'));
alter table agencies.security_team     add constraint security_team_kind         check (kind in ('HANDLING', 'STEERING'));

-- Whatever a command forgets: asked for, approved and activated by different people (AP-4.1-6b); the first grants
-- and appointments to office have nobody to be told apart from.
alter table agencies.role_grant add constraint role_grant_different_people
  check (decided_by <> requested_by and activated_by <> decided_by and activated_by <> requested_by);
alter table agencies.role_grant add constraint role_grant_delegation check ((evidence = 'DELEGATION') = (delegated_from is not null));

-- One CISO at a time (IG-2.2-1a), one handling and one steering team at a time (IG-2.2-2, AP-5.2).
alter table agencies.ciso_appointment add constraint ciso_appointment_one
  exclude using gist (agency_id with =, tstzrange(valid_from, valid_to) with &&);
alter table agencies.security_team add constraint security_team_one
  exclude using gist (agency_id with =, kind with =, tstzrange(valid_from, valid_to) with &&);
