CREATE TABLE "incidents"."case_archive" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"incident_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"archived_at" timestamp (3) with time zone NOT NULL,
	"kept_until" timestamp (3) with time zone NOT NULL,
	"cause_analysis" text,
	"recovery_course" text,
	"prevention" jsonb NOT NULL,
	"audit_trail_refs" jsonb NOT NULL,
	"evidence_refs" jsonb NOT NULL,
	CONSTRAINT "case_archive_kept" CHECK (kept_until > archived_at)
);
--> statement-breakpoint
CREATE TABLE "incidents"."delivery" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"task_id" uuid NOT NULL,
	"person_no" integer NOT NULL,
	"reminder" integer NOT NULL,
	"outlet" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "delivery_outcome" CHECK (outcome in ('DELIVERED', 'FAILED', 'UNREACHABLE', 'NOT_ENTITLED', 'OUT_OF_DATE'))
);
--> statement-breakpoint
CREATE TABLE "incidents"."emergency_access" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."emergency_access_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"requested_by_no" integer NOT NULL,
	"requested_by_role" text NOT NULL,
	"requested_at_id" uuid NOT NULL,
	"grant_id" uuid NOT NULL,
	"lapses_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by_no" integer,
	"decided_by_role" text,
	"decided_at_id" uuid,
	"decline_reason" text,
	"open_until" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"ended_by_no" integer,
	"ended_by_role" text,
	"answer" text,
	"answer_reason" text,
	"answered_at" timestamp (3) with time zone,
	"answered_by_no" integer,
	"review_due_at" timestamp (3) with time zone,
	"finding" text,
	"finding_reason" text,
	"reviewed_at" timestamp (3) with time zone,
	"reviewed_by_no" integer,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "emergency_states" CHECK (state in ('REQUESTED', 'DECLINED', 'OPEN', 'OVER', 'REVIEWED')),
	CONSTRAINT "emergency_answers" CHECK (answer in ('ACCEPT', 'OBJECT')),
	CONSTRAINT "emergency_findings" CHECK (finding in ('JUSTIFIED', 'NOT_JUSTIFIED')),
	CONSTRAINT "emergency_by_two" CHECK (decided_by_no <> requested_by_no),
	CONSTRAINT "emergency_hours" CHECK (open_until - decided_at <= interval '4 hours' and lapses_at - requested_at <= interval '4 hours'),
	CONSTRAINT "emergency_never_reviewed_by_its_hands" CHECK (reviewed_by_no <> requested_by_no and reviewed_by_no <> decided_by_no)
);
--> statement-breakpoint
CREATE TABLE "incidents"."emergency_read" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."emergency_read_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"access_id" uuid NOT NULL,
	"data_class" text NOT NULL,
	"rows" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."hold_release" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."hold_release_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"item_id" uuid NOT NULL,
	"body" text NOT NULL,
	"document" text NOT NULL,
	"reason" text NOT NULL,
	"asked_by_no" integer NOT NULL,
	"asked_by_role" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'ASKED' NOT NULL,
	"decided_by_no" integer,
	"decided_by_role" text,
	"decision_reason" text,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "hold_release_states" CHECK (state in ('ASKED', 'RELEASED', 'REFUSED')),
	CONSTRAINT "hold_release_by_two" CHECK (decided_by_no <> asked_by_no),
	CONSTRAINT "hold_release_decided" CHECK ((state = 'ASKED') = (decided_at is null))
);
--> statement-breakpoint
CREATE TABLE "incidents"."excerpt" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."excerpt_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"reader" text NOT NULL,
	"text" text NOT NULL,
	"contract_id" uuid,
	"author_no" integer NOT NULL,
	"role" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "excerpt_readers" CHECK (reader in ('COUNCIL_CONVENER', 'DISASTER_AUTHORITY', 'CONTRACTOR')),
	CONSTRAINT "excerpt_of_contract" CHECK ((reader = 'CONTRACTOR') = (contract_id is not null))
);
--> statement-breakpoint
CREATE TABLE "incidents"."export" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"by_no" integer NOT NULL,
	"question" jsonb NOT NULL,
	"purpose" text NOT NULL,
	"rows" integer NOT NULL,
	"sha256" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."incident_group" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."incident_group_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"reference" text NOT NULL,
	"attack_kind" text NOT NULL,
	"state" text NOT NULL,
	"is_exercise" boolean NOT NULL,
	"formed_by_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "incident_group_state" CHECK (state in ('STANDING', 'CLOSED')),
	CONSTRAINT "incident_group_kind" CHECK (attack_kind in ('PHISHING', 'MALWARE', 'INTRUSION', 'DENIAL_OF_SERVICE', 'SUPPLY_CHAIN', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE "incidents"."incident_group_step" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."incident_group_step_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"group_id" uuid NOT NULL,
	"is_exercise" boolean NOT NULL,
	"incident_id" uuid,
	"step" text NOT NULL,
	"actor_no" integer,
	"role" text NOT NULL,
	"authority_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	CONSTRAINT "incident_group_steps" CHECK (step in ('formIncidentGroup', 'addToIncidentGroup', 'removeFromIncidentGroup', 'caseWithdrawn', 'closeIncidentGroup'))
);
--> statement-breakpoint
CREATE TABLE "incidents"."disaster_liaison" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."disaster_liaison_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"office_id" uuid NOT NULL,
	"disaster_kind" text NOT NULL,
	"invitation" text NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"requested_by_no" integer NOT NULL,
	"arrived_at" timestamp (3) with time zone,
	"left_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "liaison_kinds" CHECK (disaster_kind in ('BACKBONE', 'ENERGY', 'TRANSPORT', 'FINANCE', 'HEALTH', 'OTHER')),
	CONSTRAINT "liaison_states" CHECK (state in ('REQUESTED', 'STATIONED', 'ENDED')),
	CONSTRAINT "liaison_arrived" CHECK ((state = 'REQUESTED') = (arrived_at is null)),
	CONSTRAINT "liaison_ended" CHECK ((state = 'ENDED') = (left_at is not null))
);
--> statement-breakpoint
CREATE TABLE "incidents"."liaison_officer" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."liaison_officer_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"liaison_id" uuid NOT NULL,
	"incident_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"person_no" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"named_at" timestamp (3) with time zone NOT NULL,
	"arrived_at" timestamp (3) with time zone,
	"left_at" timestamp (3) with time zone,
	CONSTRAINT "liaison_officer_stay" CHECK (left_at is null or arrived_at is null or arrived_at <= left_at)
);
--> statement-breakpoint
CREATE TABLE "incidents"."contractor_finding" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."contractor_finding_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"authority_id" uuid NOT NULL,
	"recommended_by_no" integer NOT NULL,
	"role" text NOT NULL,
	"recommended_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"contract_id" uuid,
	"ground" text NOT NULL,
	CONSTRAINT "contractor_finding_grounds" CHECK (ground in ('NOT_REPORTED', 'REPORTED_LATE'))
);
--> statement-breakpoint
CREATE TABLE "incidents"."task_force_report" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."task_force_report_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"task_force_id" uuid NOT NULL,
	"text" text NOT NULL,
	"author_no" integer NOT NULL,
	"role" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_incidents"."emergency" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"key" bigint NOT NULL,
	"grant_id" uuid NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_incidents"."liaison" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"key" bigint NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "published_incidents"."task" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"agency_id" uuid,
	"role" text,
	"person_no" integer,
	"about_agency_id" uuid NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"incident_id" uuid,
	"clause" text NOT NULL,
	"due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"done_by" integer,
	"reminders" integer DEFAULT 0 NOT NULL,
	"reminded_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "incidents"."published_statistic" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"authority_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"edition" integer NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"levels" jsonb NOT NULL,
	"clocks" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."statistic_edition" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"authority_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"edition" integer NOT NULL,
	"state" text NOT NULL,
	"levels" jsonb NOT NULL,
	"clocks" jsonb NOT NULL,
	"reason" text,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	"prepared_by_no" integer NOT NULL,
	"released_at" timestamp (3) with time zone,
	"released_by_no" integer,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawal_reason" text,
	"publication_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "statistic_states" CHECK (state in ('PREPARED', 'REPLACED', 'RELEASED', 'SUPERSEDED', 'WITHDRAWN')),
	CONSTRAINT "statistic_second_person" CHECK (released_by_no is null or released_by_no <> prepared_by_no),
	CONSTRAINT "statistic_withdrawn_for_a_reason" CHECK ((withdrawn_at is null) = (withdrawal_reason is null))
);
--> statement-breakpoint
ALTER TABLE "incidents"."investigation_report" DROP CONSTRAINT "investigation_report_state";--> statement-breakpoint
ALTER TABLE "incidents"."task_force" DROP CONSTRAINT "task_force_ends_reported";--> statement-breakpoint
ALTER TABLE "incidents"."improvement_measure" ADD COLUMN "remind_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents"."clock" ADD COLUMN "remind_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents"."national_security_assessment" ADD COLUMN "intel_item_id" uuid;--> statement-breakpoint
ALTER TABLE "published_incidents"."incident" ADD COLUMN "exercise_by_id" uuid;--> statement-breakpoint
ALTER TABLE "published_incidents"."incident" ADD COLUMN "group_id" uuid;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "exercise_by_id" uuid;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "promoted_from_id" uuid;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "group_id" uuid;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "grouped_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "evidence_held" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "incidents"."incident" i SET evidence_held = true WHERE EXISTS (SELECT FROM incidents.evidence_item e WHERE e.incident_id = i.id AND e.legal_hold);--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "acknowledged_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "convener_informed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "briefing_summary" text;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "facility_impact" text;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "contract_part" text;--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD COLUMN "contract_part_for" uuid;--> statement-breakpoint
ALTER TABLE "incidents"."case_archive" ADD CONSTRAINT "case_archive_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."delivery" ADD CONSTRAINT "delivery_task_id_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "published_incidents"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."emergency_access" ADD CONSTRAINT "emergency_access_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."emergency_read" ADD CONSTRAINT "emergency_read_access_id_emergency_access_id_fk" FOREIGN KEY ("access_id") REFERENCES "incidents"."emergency_access"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."hold_release" ADD CONSTRAINT "hold_release_item_id_evidence_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "incidents"."evidence_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."excerpt" ADD CONSTRAINT "excerpt_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."incident_group_step" ADD CONSTRAINT "incident_group_step_group_id_incident_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "incidents"."incident_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."incident_group_step" ADD CONSTRAINT "incident_group_step_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."disaster_liaison" ADD CONSTRAINT "disaster_liaison_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."liaison_officer" ADD CONSTRAINT "liaison_officer_liaison_id_disaster_liaison_id_fk" FOREIGN KEY ("liaison_id") REFERENCES "incidents"."disaster_liaison"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."contractor_finding" ADD CONSTRAINT "contractor_finding_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."task_force_report" ADD CONSTRAINT "task_force_report_task_force_id_task_force_id_fk" FOREIGN KEY ("task_force_id") REFERENCES "incidents"."task_force"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."statistic_edition" ADD CONSTRAINT "statistic_edition_publication_id_published_statistic_id_fk" FOREIGN KEY ("publication_id") REFERENCES "incidents"."published_statistic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_archive_edition" ON "incidents"."case_archive" USING btree ("incident_id","edition");--> statement-breakpoint
CREATE INDEX "delivery_task_id_person_no_index" ON "incidents"."delivery" USING btree ("task_id","person_no");--> statement-breakpoint
CREATE INDEX "emergency_of_case" ON "incidents"."emergency_access" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "emergency_of_agency" ON "incidents"."emergency_access" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "emergency_of_person" ON "incidents"."emergency_access" USING btree ("requested_by_no");--> statement-breakpoint
CREATE INDEX "emergency_read_access_id_no_index" ON "incidents"."emergency_read" USING btree ("access_id","no");--> statement-breakpoint
CREATE INDEX "hold_release_item_id_no_index" ON "incidents"."hold_release" USING btree ("item_id","no");--> statement-breakpoint
CREATE UNIQUE INDEX "hold_release_one_open" ON "incidents"."hold_release" USING btree ("item_id") WHERE state = 'ASKED';--> statement-breakpoint
CREATE INDEX "excerpt_of_case" ON "incidents"."excerpt" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "export_of_person" ON "incidents"."export" USING btree ("by_no","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_group_no" ON "incidents"."incident_group" USING btree ("no");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_group_reference" ON "incidents"."incident_group" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "incident_group_step_group_id_no_index" ON "incidents"."incident_group_step" USING btree ("group_id","no");--> statement-breakpoint
CREATE INDEX "incident_group_step_incident_id_index" ON "incidents"."incident_group_step" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "liaison_of_case" ON "incidents"."disaster_liaison" USING btree ("incident_id","no");--> statement-breakpoint
CREATE UNIQUE INDEX "liaison_one_standing" ON "incidents"."disaster_liaison" USING btree ("incident_id","authority_id") WHERE state <> 'ENDED';--> statement-breakpoint
CREATE INDEX "liaison_officer_liaison_id_no_index" ON "incidents"."liaison_officer" USING btree ("liaison_id","no");--> statement-breakpoint
CREATE UNIQUE INDEX "liaison_officer_once" ON "incidents"."liaison_officer" USING btree ("liaison_id","person_no") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "contractor_finding_incident" ON "incidents"."contractor_finding" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "contractor_finding_agency" ON "incidents"."contractor_finding" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "task_force_report_task_force_id_no_index" ON "incidents"."task_force_report" USING btree ("task_force_id","no");--> statement-breakpoint
CREATE INDEX "emergency_incident_id_index" ON "published_incidents"."emergency" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "liaison_incident_id_index" ON "published_incidents"."liaison" USING btree ("incident_id");--> statement-breakpoint
CREATE UNIQUE INDEX "task_asked_once" ON "published_incidents"."task" USING btree ("kind","subject_id",coalesce(role, ''),coalesce(agency_id, '00000000-0000-0000-0000-000000000000'),coalesce(person_no, 0)) WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "task_of_case" ON "published_incidents"."task" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "task_of_office" ON "published_incidents"."task" USING btree ("agency_id","role","created_at");--> statement-breakpoint
CREATE INDEX "task_of_person" ON "published_incidents"."task" USING btree ("person_no");--> statement-breakpoint
CREATE INDEX "published_statistic_in_force" ON "incidents"."published_statistic" USING btree ("year","id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "statistic_one_prepared" ON "incidents"."statistic_edition" USING btree ("year") WHERE state = 'PREPARED';--> statement-breakpoint
CREATE UNIQUE INDEX "statistic_one_released" ON "incidents"."statistic_edition" USING btree ("year","edition") WHERE released_at is not null;--> statement-breakpoint
CREATE INDEX "incident_group_id_index" ON "published_incidents"."incident" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "incident_of_group" ON "incidents"."incident" USING btree ("group_id","no");--> statement-breakpoint
CREATE INDEX "incident_promoted_from" ON "incidents"."incident" USING btree ("promoted_from_id");--> statement-breakpoint
ALTER TABLE "incidents"."investigation_report" ADD CONSTRAINT "investigation_report_state" CHECK (state in ('DUE', 'DRAFT', 'SIGNED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'MEASURES_OPEN', 'COMPLETE', 'DROPPED'));--> statement-breakpoint
ALTER TABLE "incidents"."task_force" ADD CONSTRAINT "task_force_ends_reported" CHECK (dissolved_at is null or final_report is not null);--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD CONSTRAINT "incident_exercise_named" CHECK (is_exercise = (exercise_by_id is not null));--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD CONSTRAINT "incident_promoted_is_real" CHECK (promoted_from_id is null or not is_exercise);--> statement-breakpoint
ALTER TABLE "incidents"."incident" ADD CONSTRAINT "incident_grouped" CHECK ((group_id is null) = (grouped_at is null));