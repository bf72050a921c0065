CREATE TABLE "incidents"."improvement_measure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."improvement_measure_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"submission" integer NOT NULL,
	"dimension" text NOT NULL,
	"description" text NOT NULL,
	"planned_completion" date NOT NULL,
	"effect_tracking" text NOT NULL,
	"completed_on" date,
	"effect" text,
	CONSTRAINT "improvement_measure_dimension" CHECK (dimension in ('MANAGEMENT', 'TECHNICAL', 'MANPOWER', 'RESOURCE'))
);
--> statement-breakpoint
CREATE TABLE "incidents"."investigation_draft" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"impact_scope" text,
	"damage_assessment" text,
	"recovery_course" text,
	"handling_course" text,
	"root_cause" text,
	"cause_category" text,
	"measures" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."investigation_report" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."investigation_report_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"state" text NOT NULL,
	"damage_controlled_at" timestamp (3) with time zone,
	"recovered_at" timestamp (3) with time zone,
	"authors" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"signed_by_no" integer,
	"signed_at" timestamp (3) with time zone,
	"submitted_by_no" integer,
	"submitted_at" timestamp (3) with time zone,
	"submissions" integer DEFAULT 0 NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "investigation_report_state" CHECK (state in ('DUE', 'DRAFT', 'SIGNED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'MEASURES_OPEN', 'COMPLETE')),
	CONSTRAINT "investigation_report_begun" CHECK (damage_controlled_at is not null or recovered_at is not null),
	CONSTRAINT "investigation_report_two_hands" CHECK (signed_by_no is null or not signed_by_no = any(authors))
);
--> statement-breakpoint
CREATE TABLE "incidents"."measure_update" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."measure_update_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"note" text NOT NULL,
	"completed_on" date,
	"effect" text,
	"role" text NOT NULL,
	"actor_no" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."report_step" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."report_step_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"step" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"actor_no" integer,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"clause" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."report_submission" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."report_submission_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"impact_scope" text,
	"damage_assessment" text,
	"recovery_course" text,
	"handling_course" text,
	"root_cause" text,
	"cause_category" text,
	"measures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"occurred_at" timestamp (3) with time zone,
	"aware_at" timestamp (3) with time zone,
	"damage_controlled_at" timestamp (3) with time zone,
	"recovered_at" timestamp (3) with time zone,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"minutes_late" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."announcement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"is_government" boolean NOT NULL,
	"announcer" text NOT NULL,
	"edition" integer NOT NULL,
	"authority_id" uuid,
	"state" text NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"considered_at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"authors" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"linked_to_id" uuid,
	"supersedes_id" uuid,
	"publication_id" uuid,
	"decision_asked_at" timestamp (3) with time zone,
	"level_fell_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."announcement_approval" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"announcement_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"authority_id" uuid NOT NULL,
	"approver_no" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."announcement_exception" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"announcement_id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"citation" text,
	"consent_id" uuid,
	"reason" text NOT NULL,
	"authority_id" uuid NOT NULL,
	"decider_no" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."announcement_segment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"announcement_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"section" text NOT NULL,
	"text" text NOT NULL,
	"withholding" text,
	"reason" text,
	"citation" text,
	"exception_sought" boolean DEFAULT false NOT NULL,
	"exception_id" uuid,
	"dropped_at" timestamp (3) with time zone,
	CONSTRAINT "announcement_sought" CHECK (not exception_sought or withholding is not null),
	CONSTRAINT "announcement_secret" CHECK (exception_id is null or withholding in ('TRADE_OR_BUSINESS', 'HARM'))
);
--> statement-breakpoint
CREATE TABLE "incidents"."announcement_step" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."announcement_step_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"announcement_id" uuid NOT NULL,
	"step" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"actor_no" integer,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"clause" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."party_consent" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"announcement_id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"party_name" text,
	"asked_for" text NOT NULL,
	"section" text NOT NULL,
	"text" text NOT NULL,
	"question" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answer_by" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"comment" text,
	"document" text,
	"answered_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."published_announcement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"authority_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "incidents"."published_segment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"publication_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"section" text NOT NULL,
	"text" text
);
--> statement-breakpoint
CREATE TABLE "incidents"."change" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"seq" bigint NOT NULL,
	"incident_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"step" text,
	"clock" text,
	"clock_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "change_kind" CHECK (kind in ('STEP', 'OVERDUE')),
	CONSTRAINT "change_tells" CHECK ((kind = 'STEP') = (step is not null) and (kind = 'OVERDUE') = (clock_id is not null))
);
--> statement-breakpoint
CREATE TABLE "incidents"."change_head" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."evidence_item" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."evidence_item_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"description" text NOT NULL,
	"sha256" text NOT NULL,
	"storage_ref" text NOT NULL,
	"custodian_post" text NOT NULL,
	"collected_at" timestamp (3) with time zone NOT NULL,
	"legal_hold" boolean NOT NULL,
	"registered_by_no" integer NOT NULL,
	"registered_by_role" text NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "evidence_kinds" CHECK (kind in ('SYSTEM_LOG', 'NETWORK_CAPTURE', 'DISK_IMAGE', 'MEMORY_IMAGE', 'MALWARE_SAMPLE', 'DEVICE', 'DOCUMENT', 'OTHER')),
	CONSTRAINT "evidence_digest" CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "incidents"."evidence_transfer" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."evidence_transfer_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"item_id" uuid NOT NULL,
	"body" text NOT NULL,
	"officer" text NOT NULL,
	"receipt_no" text NOT NULL,
	"transferred_at" timestamp (3) with time zone NOT NULL,
	"from_post" text NOT NULL,
	"actor_no" integer NOT NULL,
	"role" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."closure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."closure_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"actor_no" integer NOT NULL,
	"role" text NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone NOT NULL,
	"handling_method" text NOT NULL,
	"residual_plan" text
);
--> statement-breakpoint
CREATE TABLE "incidents"."damage_control" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."damage_control_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"actor_no" integer NOT NULL,
	"role" text NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	"controlled_at" timestamp (3) with time zone NOT NULL,
	"how" text NOT NULL,
	"late_reason" text,
	"cause" text NOT NULL,
	"cause_at" timestamp (3) with time zone NOT NULL,
	"level" text NOT NULL,
	"level_at" timestamp (3) with time zone NOT NULL,
	"scope" text NOT NULL,
	"scope_at" timestamp (3) with time zone NOT NULL,
	"loss" text NOT NULL,
	"loss_at" timestamp (3) with time zone NOT NULL,
	"support_need" text NOT NULL,
	"support_need_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."recovery_record" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."recovery_record_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"actor_no" integer NOT NULL,
	"role" text NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	"recovered_at" timestamp (3) with time zone NOT NULL,
	"note" text,
	"late_reason" text,
	"environment_rebuild" timestamp (3) with time zone NOT NULL,
	"system_restore" timestamp (3) with time zone NOT NULL,
	"scan" timestamp (3) with time zone NOT NULL,
	"safe_backup" timestamp (3) with time zone,
	"data_restore" timestamp (3) with time zone,
	CONSTRAINT "recovery_in_order" CHECK (environment_rebuild <= system_restore and system_restore <= scan and (safe_backup is null or scan <= safe_backup) and (data_restore is null or scan <= data_restore))
);
--> statement-breakpoint
CREATE TABLE "incidents"."response_review" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."response_review_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"actor_no" integer NOT NULL,
	"role" text NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	"authority_id" uuid NOT NULL,
	"manpower_sufficient" boolean NOT NULL,
	"manpower_suitable" boolean NOT NULL,
	"manpower_note" text,
	"procedure_familiar" boolean NOT NULL,
	"procedure_suitable" boolean NOT NULL,
	"procedure_note" text,
	"handling_suitable" boolean NOT NULL,
	"handling_note" text,
	"other" text
);
--> statement-breakpoint
CREATE TABLE "incidents"."withdrawal_proposal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."withdrawal_proposal_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"duplicate_of_id" uuid,
	"reason" text NOT NULL,
	"proposed_by_no" integer NOT NULL,
	"proposed_by_role" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'PROPOSED' NOT NULL,
	"decided_by_no" integer,
	"decided_by_role" text,
	"decision_reason" text,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "withdrawal_ground" CHECK (ground in ('FALSE_ALARM', 'DUPLICATE')),
	CONSTRAINT "withdrawal_state" CHECK (state in ('PROPOSED', 'AGREED', 'REFUSED')),
	CONSTRAINT "withdrawal_duplicate" CHECK ((ground = 'DUPLICATE') = (duplicate_of_id is not null)),
	CONSTRAINT "withdrawal_of_another" CHECK (duplicate_of_id <> incident_id),
	CONSTRAINT "withdrawal_by_two" CHECK (decided_by_no <> proposed_by_no),
	CONSTRAINT "withdrawal_decided" CHECK ((state = 'PROPOSED') = (decided_at is null))
);
--> statement-breakpoint
CREATE TABLE "incidents"."level_change_opinion" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."level_change_opinion_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"body" text NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"person_no" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "level_change_opinion_change_id_body_unique" UNIQUE("change_id","body")
);
--> statement-breakpoint
CREATE TABLE "incidents"."commendation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."commendation_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"authority_id" uuid NOT NULL,
	"recommended_by_no" integer NOT NULL,
	"role" text NOT NULL,
	"recommended_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"ground" text NOT NULL,
	"state" text NOT NULL,
	"decided_by_no" integer,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	CONSTRAINT "commendation_another_decides" CHECK (decided_by_no is null or decided_by_no <> recommended_by_no)
);
--> statement-breakpoint
CREATE TABLE "incidents"."discipline_recommendation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."discipline_recommendation_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"authority_id" uuid NOT NULL,
	"recommended_by_no" integer NOT NULL,
	"role" text NOT NULL,
	"recommended_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"ground" text NOT NULL,
	"aggravated" boolean NOT NULL,
	"broken_clocks" jsonb NOT NULL,
	"state" text NOT NULL,
	"outcome" text,
	"decided_by_no" integer,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	CONSTRAINT "discipline_aggravated" CHECK (not aggravated or ground = 'NON_COMPLIANCE_SERIOUS_LOSS')
);
--> statement-breakpoint
CREATE TABLE "incidents"."mitigation_recommendation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."mitigation_recommendation_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"authority_id" uuid NOT NULL,
	"recommended_by_no" integer NOT NULL,
	"role" text NOT NULL,
	"recommended_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kept_clocks" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."lateral_notice" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."lateral_notice_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"level" integer NOT NULL,
	"sector" text NOT NULL,
	"text" text NOT NULL,
	"advised_action" text NOT NULL,
	"contact_window" text NOT NULL,
	"group_ids" uuid[] NOT NULL,
	"notified" bigint[] NOT NULL,
	"sent_by_no" integer NOT NULL,
	"role" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "lateral_notice_groups" CHECK (cardinality(group_ids) > 0)
);
--> statement-breakpoint
CREATE TABLE "incidents"."observation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"text" text NOT NULL,
	"observed_at" timestamp (3) with time zone NOT NULL,
	"raised_by_no" integer NOT NULL,
	"raised_by_role" text NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"incident_id" uuid,
	"reported_at" timestamp (3) with time zone,
	CONSTRAINT "observation_order" CHECK (observed_at <= raised_at),
	CONSTRAINT "observation_reported" CHECK ((incident_id is null) = (reported_at is null))
);
--> statement-breakpoint
CREATE TABLE "published_incidents"."support" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"key" bigint NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "incidents"."offline_record" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."offline_record_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"outage_reason" text NOT NULL,
	"called_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by_no" integer NOT NULL,
	"role" text NOT NULL,
	"is_note" boolean NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "incidents"."response_log_entry" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"text" text NOT NULL,
	"counterpart" text,
	"backup_kind" text,
	"for_briefing" boolean NOT NULL,
	"about_facilities" boolean NOT NULL,
	"about_evidence" boolean NOT NULL,
	"corrects_id" uuid,
	"author_no" integer NOT NULL,
	"author_agency_id" uuid NOT NULL,
	"role" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "response_log_corrected_once" UNIQUE("corrects_id"),
	CONSTRAINT "response_log_in_case" UNIQUE("id","incident_id"),
	CONSTRAINT "response_log_kind" CHECK (kind in ('HANDLING', 'MONITORING', 'INVESTIGATION', 'DAMAGE_CONTROL', 'RECOVERY', 'BACKUP_ACTIVATION', 'SOLUTION_SEARCH', 'ASSISTANCE', 'SUPERVISION', 'LAW_ENFORCEMENT_CONTACT')),
	CONSTRAINT "response_log_backup" CHECK (backup_kind in ('PLAN', 'REMOTE', 'CENTRE'))
);
--> statement-breakpoint
CREATE TABLE "incidents"."support_dispatch" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."support_dispatch_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"request_id" uuid NOT NULL,
	"incident_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"body_no" integer NOT NULL,
	"mode" text NOT NULL,
	"team" text NOT NULL,
	"sent_by_no" integer NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "support_modes" CHECK (mode in ('ON_SITE', 'REMOTE')),
	CONSTRAINT "support_ends_later" CHECK (ended_at is null or ended_at >= sent_at)
);
--> statement-breakpoint
CREATE TABLE "incidents"."support_reply" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."support_reply_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"request_id" uuid NOT NULL,
	"handling" text NOT NULL,
	"result" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"body_id" uuid NOT NULL,
	"actor_no" integer NOT NULL,
	"role" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."support_request" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."support_request_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"state" text NOT NULL,
	"need" text,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"requested_by_no" integer NOT NULL,
	"requested_by_role" text NOT NULL,
	"on_behalf_by_id" uuid,
	"direct_way_opened_at" timestamp (3) with time zone,
	"endorsed_at" timestamp (3) with time zone,
	"requested_directly_at" timestamp (3) with time zone,
	"clock_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "support_states" CHECK (state in ('REQUESTED', 'ENDORSED', 'HANDLED_BY_AUTHORITY', 'WAITING', 'DECIDING', 'DISPATCHED', 'REMOTE', 'DECLINED', 'REPLIED', 'SETTLED', 'CANCELLED')),
	CONSTRAINT "support_one_way" CHECK (endorsed_at is null or requested_directly_at is null)
);
--> statement-breakpoint
CREATE TABLE "incidents"."support_step" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."support_step_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"request_id" uuid NOT NULL,
	"step" text NOT NULL,
	"outcome" text,
	"from_state" text,
	"to_state" text NOT NULL,
	"actor_no" integer,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"clause" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."reverification_record" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."reverification_record_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"level_opinion" integer NOT NULL,
	"bypassed_review" boolean NOT NULL,
	"reason" text NOT NULL,
	"officer_no" integer NOT NULL,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reverification_record_incident_id_unique" UNIQUE("incident_id"),
	CONSTRAINT "reverification_opinion" CHECK (level_opinion between 1 and 4)
);
--> statement-breakpoint
ALTER TABLE "published_incidents"."incident" ADD COLUMN "support_endorsed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "level_change_state" text;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "report_channel" text DEFAULT 'ONLINE' NOT NULL;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "backfilled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "criminal_suspected" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "support_open" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "support_endorsed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "report_accepted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "incidents"."improvement_measure" ADD CONSTRAINT "improvement_measure_report_id_investigation_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "incidents"."investigation_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."investigation_draft" ADD CONSTRAINT "investigation_draft_report_id_investigation_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "incidents"."investigation_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."investigation_report" ADD CONSTRAINT "investigation_report_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."measure_update" ADD CONSTRAINT "measure_update_report_id_investigation_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "incidents"."investigation_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."measure_update" ADD CONSTRAINT "measure_update_measure_id_improvement_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "incidents"."improvement_measure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."report_step" ADD CONSTRAINT "report_step_report_id_investigation_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "incidents"."investigation_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."report_submission" ADD CONSTRAINT "report_submission_report_id_investigation_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "incidents"."investigation_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."announcement" ADD CONSTRAINT "announcement_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."announcement" ADD CONSTRAINT "announcement_publication_id_published_announcement_id_fk" FOREIGN KEY ("publication_id") REFERENCES "incidents"."published_announcement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."announcement_approval" ADD CONSTRAINT "announcement_approval_announcement_id_announcement_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "incidents"."announcement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."announcement_exception" ADD CONSTRAINT "announcement_exception_announcement_id_announcement_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "incidents"."announcement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."announcement_segment" ADD CONSTRAINT "announcement_segment_announcement_id_announcement_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "incidents"."announcement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."announcement_segment" ADD CONSTRAINT "announcement_segment_exception_id_announcement_exception_id_fk" FOREIGN KEY ("exception_id") REFERENCES "incidents"."announcement_exception"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."announcement_step" ADD CONSTRAINT "announcement_step_announcement_id_announcement_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "incidents"."announcement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."party_consent" ADD CONSTRAINT "party_consent_announcement_id_announcement_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "incidents"."announcement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."party_consent" ADD CONSTRAINT "party_consent_segment_id_announcement_segment_id_fk" FOREIGN KEY ("segment_id") REFERENCES "incidents"."announcement_segment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."published_segment" ADD CONSTRAINT "published_segment_publication_id_published_announcement_id_fk" FOREIGN KEY ("publication_id") REFERENCES "incidents"."published_announcement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."change" ADD CONSTRAINT "change_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."change" ADD CONSTRAINT "change_clock_id_clock_id_fk" FOREIGN KEY ("clock_id") REFERENCES "incidents"."clock"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."evidence_item" ADD CONSTRAINT "evidence_item_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."evidence_transfer" ADD CONSTRAINT "evidence_transfer_item_id_evidence_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "incidents"."evidence_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."closure" ADD CONSTRAINT "closure_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."damage_control" ADD CONSTRAINT "damage_control_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."recovery_record" ADD CONSTRAINT "recovery_record_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."response_review" ADD CONSTRAINT "response_review_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."withdrawal_proposal" ADD CONSTRAINT "withdrawal_proposal_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."withdrawal_proposal" ADD CONSTRAINT "withdrawal_proposal_duplicate_of_id_incident_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."level_change_opinion" ADD CONSTRAINT "level_change_opinion_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."level_change_opinion" ADD CONSTRAINT "level_change_opinion_change_id_level_change_id_fk" FOREIGN KEY ("change_id") REFERENCES "incidents"."level_change"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."commendation" ADD CONSTRAINT "commendation_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."discipline_recommendation" ADD CONSTRAINT "discipline_recommendation_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."mitigation_recommendation" ADD CONSTRAINT "mitigation_recommendation_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."lateral_notice" ADD CONSTRAINT "lateral_notice_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."observation" ADD CONSTRAINT "observation_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."offline_record" ADD CONSTRAINT "offline_record_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."response_log_entry" ADD CONSTRAINT "response_log_entry_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."response_log_entry" ADD CONSTRAINT "response_log_corrects" FOREIGN KEY ("corrects_id","incident_id") REFERENCES "incidents"."response_log_entry"("id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."support_dispatch" ADD CONSTRAINT "support_dispatch_request_id_support_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "incidents"."support_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."support_dispatch" ADD CONSTRAINT "support_dispatch_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."support_reply" ADD CONSTRAINT "support_reply_request_id_support_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "incidents"."support_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."support_request" ADD CONSTRAINT "support_request_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."support_request" ADD CONSTRAINT "support_request_clock_id_clock_id_fk" FOREIGN KEY ("clock_id") REFERENCES "incidents"."clock"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."support_step" ADD CONSTRAINT "support_step_request_id_support_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "incidents"."support_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."reverification_record" ADD CONSTRAINT "reverification_record_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "improvement_measure_report_id_no_index" ON "incidents"."improvement_measure" USING btree ("report_id","no");--> statement-breakpoint
CREATE UNIQUE INDEX "investigation_draft_report" ON "incidents"."investigation_draft" USING btree ("report_id");--> statement-breakpoint
CREATE UNIQUE INDEX "investigation_report_incident" ON "incidents"."investigation_report" USING btree ("incident_id");--> statement-breakpoint
CREATE UNIQUE INDEX "investigation_report_no" ON "incidents"."investigation_report" USING btree ("no");--> statement-breakpoint
CREATE INDEX "investigation_report_agency" ON "incidents"."investigation_report" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "measure_update_report_id_no_index" ON "incidents"."measure_update" USING btree ("report_id","no");--> statement-breakpoint
CREATE INDEX "report_step_report_id_no_index" ON "incidents"."report_step" USING btree ("report_id","no");--> statement-breakpoint
CREATE INDEX "report_submission_report_id_no_index" ON "incidents"."report_submission" USING btree ("report_id","no");--> statement-breakpoint
CREATE UNIQUE INDEX "announcement_edition" ON "incidents"."announcement" USING btree ("incident_id","announcer","edition");--> statement-breakpoint
CREATE INDEX "announcement_considered" ON "incidents"."announcement" USING btree ("considered_at","id");--> statement-breakpoint
CREATE INDEX "announcement_of_agency" ON "incidents"."announcement" USING btree ("agency_id","considered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "announcement_approval_announcement_id_round_authority_id_index" ON "incidents"."announcement_approval" USING btree ("announcement_id","round","authority_id");--> statement-breakpoint
CREATE INDEX "announcement_exception_announcement_id_index" ON "incidents"."announcement_exception" USING btree ("announcement_id");--> statement-breakpoint
CREATE INDEX "announcement_segment_announcement_id_position_index" ON "incidents"."announcement_segment" USING btree ("announcement_id","position");--> statement-breakpoint
CREATE INDEX "announcement_step_announcement_id_no_index" ON "incidents"."announcement_step" USING btree ("announcement_id","no");--> statement-breakpoint
CREATE INDEX "party_consent_announcement_id_asked_at_index" ON "incidents"."party_consent" USING btree ("announcement_id","asked_at");--> statement-breakpoint
CREATE INDEX "party_consent_agency_id_index" ON "incidents"."party_consent" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "published_announcement_published_at_id_index" ON "incidents"."published_announcement" USING btree ("published_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "published_segment_publication_id_position_index" ON "incidents"."published_segment" USING btree ("publication_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "change_seq" ON "incidents"."change" USING btree ("seq");--> statement-breakpoint
CREATE UNIQUE INDEX "change_overdue_once" ON "incidents"."change" USING btree ("clock_id","at");--> statement-breakpoint
CREATE INDEX "evidence_of_case" ON "incidents"."evidence_item" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "evidence_of_agency" ON "incidents"."evidence_item" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "evidence_transfer_item_id_no_index" ON "incidents"."evidence_transfer" USING btree ("item_id","no");--> statement-breakpoint
CREATE INDEX "closure_incident_id_no_index" ON "incidents"."closure" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "damage_control_incident_id_no_index" ON "incidents"."damage_control" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "recovery_record_incident_id_no_index" ON "incidents"."recovery_record" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "response_review_incident_id_no_index" ON "incidents"."response_review" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "withdrawal_proposal_incident_id_no_index" ON "incidents"."withdrawal_proposal" USING btree ("incident_id","no");--> statement-breakpoint
CREATE UNIQUE INDEX "withdrawal_one_open" ON "incidents"."withdrawal_proposal" USING btree ("incident_id") WHERE state = 'PROPOSED';--> statement-breakpoint
CREATE INDEX "level_change_opinion_incident_id_no_index" ON "incidents"."level_change_opinion" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "commendation_incident" ON "incidents"."commendation" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "commendation_agency" ON "incidents"."commendation" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "discipline_incident" ON "incidents"."discipline_recommendation" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "discipline_agency" ON "incidents"."discipline_recommendation" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "mitigation_incident" ON "incidents"."mitigation_recommendation" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "mitigation_agency" ON "incidents"."mitigation_recommendation" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "lateral_notice_incident_id_no_index" ON "incidents"."lateral_notice" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "lateral_notice_agency_id_no_index" ON "incidents"."lateral_notice" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "lateral_notice_no" ON "incidents"."lateral_notice" USING btree ("no");--> statement-breakpoint
CREATE INDEX "observation_of_agency" ON "incidents"."observation" USING btree ("agency_id","raised_at","id");--> statement-breakpoint
CREATE INDEX "observation_of_person" ON "incidents"."observation" USING btree ("raised_by_no");--> statement-breakpoint
CREATE INDEX "observation_of_case" ON "incidents"."observation" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "support_incident_id_index" ON "published_incidents"."support" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "offline_record_incident_id_no_index" ON "incidents"."offline_record" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "response_log_of_case" ON "incidents"."response_log_entry" USING btree ("incident_id","at","id");--> statement-breakpoint
CREATE INDEX "response_log_of_agency" ON "incidents"."response_log_entry" USING btree ("agency_id","at","id");--> statement-breakpoint
CREATE INDEX "support_dispatch_request_id_no_index" ON "incidents"."support_dispatch" USING btree ("request_id","no");--> statement-breakpoint
CREATE INDEX "support_reply_request_id_no_index" ON "incidents"."support_reply" USING btree ("request_id","no");--> statement-breakpoint
CREATE INDEX "support_of_case" ON "incidents"."support_request" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "support_of_agency" ON "incidents"."support_request" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "support_step_request_id_no_index" ON "incidents"."support_step" USING btree ("request_id","no");--> statement-breakpoint
CREATE INDEX "clock_running" ON "incidents"."clock" USING btree ("due_at","id") WHERE stopped_at is null and cancelled_at is null;