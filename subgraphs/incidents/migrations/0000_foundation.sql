CREATE SCHEMA "incidents";
--> statement-breakpoint
CREATE SCHEMA "published_incidents";
--> statement-breakpoint
CREATE TABLE "incidents"."clock" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."clock_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"regime" text NOT NULL,
	"basis" text NOT NULL,
	"level" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"stopped_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"is_target" boolean NOT NULL,
	"legal_basis" text[] NOT NULL,
	"breach_cause" text,
	CONSTRAINT "clock_ends_once" CHECK (stopped_at is null or cancelled_at is null)
);
--> statement-breakpoint
CREATE TABLE "incidents"."clock_recomputation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."clock_recomputation_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"clock_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"cause" text NOT NULL,
	"from_level" integer NOT NULL,
	"to_level" integer NOT NULL,
	"old_started_at" timestamp (3) with time zone NOT NULL,
	"new_started_at" timestamp (3) with time zone NOT NULL,
	"old_due_at" timestamp (3) with time zone NOT NULL,
	"new_due_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."level_change" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."level_change_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"from_level" integer NOT NULL,
	"to_level" integer NOT NULL,
	"state" text NOT NULL,
	"proposed_in" text NOT NULL,
	"proposed_by_no" integer NOT NULL,
	"role" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "level_change_levels" CHECK (from_level <> to_level)
);
--> statement-breakpoint
CREATE TABLE "published_incidents"."incident_system" (
	"incident_id" uuid NOT NULL,
	"system_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_incidents"."incident" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"is_major" boolean NOT NULL,
	"is_exercise" boolean NOT NULL,
	"is_government" boolean NOT NULL,
	"is_closed" boolean NOT NULL,
	"contract_id" uuid
);
--> statement-breakpoint
CREATE TABLE "incidents"."incident" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."incident_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"reference" text NOT NULL,
	"agency_id" uuid NOT NULL,
	"is_government" boolean NOT NULL,
	"is_exercise" boolean DEFAULT false NOT NULL,
	"reported_level" integer NOT NULL,
	"effective_level" integer NOT NULL,
	"level_known" boolean NOT NULL,
	"raise_undecided" boolean DEFAULT false NOT NULL,
	"was_major" boolean NOT NULL,
	"verification_state" text NOT NULL,
	"handling_state" text NOT NULL,
	"occurred_at" timestamp (3) with time zone,
	"aware_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"reported_at" timestamp (3) with time zone,
	"relayed_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"reported_by_no" integer,
	"reported_by_role" text,
	"authors" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"incident_kind" text NOT NULL,
	"description" text NOT NULL,
	"business_impact" text,
	"affects_other_agencies" boolean NOT NULL,
	"affects_vital_facilities" boolean NOT NULL,
	"cross_impact_assessment" text,
	"capacity_assessment" text,
	"support_needed" boolean NOT NULL,
	"contract_id" uuid,
	"leaked_data" text,
	"tampering" text,
	"outage_hours" integer,
	"matched_criteria" text[] DEFAULT '{}'::text[] NOT NULL,
	"proposed_criteria" text[] DEFAULT '{}'::text[] NOT NULL,
	"doubted_criteria" text[] DEFAULT '{}'::text[] NOT NULL,
	"review_due_at" timestamp (3) with time zone,
	"next_due_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "incident_levels" CHECK (reported_level between 1 and 4 and effective_level between 1 and 4),
	CONSTRAINT "incident_was_major" CHECK (was_major or effective_level < 3),
	CONSTRAINT "incident_verification" CHECK (verification_state in ('UNREPORTED', 'REPORTED', 'REPORTED_OFFLINE', 'RETURNED', 'REVIEWED', 'REVERIFIED', 'WITHDRAWN')),
	CONSTRAINT "incident_handling" CHECK (handling_state in ('RESPONDING', 'DAMAGE_CONTROLLED', 'RECOVERED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN')),
	CONSTRAINT "incident_kinds" CHECK (incident_kind in ('DESTRUCTION', 'MISUSE', 'OTHER')),
	CONSTRAINT "incident_occurred_first" CHECK (occurred_at is null or occurred_at <= aware_at),
	CONSTRAINT "incident_criteria" CHECK (matched_criteria <@ array['L4_STATE_SECRET_LEAK', 'L4_CI_TAMPER', 'L4_CI_OUTAGE_BEYOND', 'L3_CLASSIFIED_OR_SENSITIVE_LEAK', 'L3_CORE_TAMPER_SERIOUS', 'L3_CORE_OUTAGE_BEYOND', 'L2_CORE_DATA_LEAK', 'L2_CORE_TAMPER_SLIGHT', 'L2_CORE_OUTAGE_WITHIN', 'L1_NONCORE_LEAK', 'L1_NONCORE_TAMPER', 'L1_NONCORE_OUTAGE'])
);
--> statement-breakpoint
CREATE TABLE "incidents"."incident_system" (
	"incident_id" uuid NOT NULL,
	"system_id" uuid NOT NULL,
	"dropped_at" timestamp (3) with time zone,
	CONSTRAINT "incident_system_incident_id_system_id_pk" PRIMARY KEY("incident_id","system_id")
);
--> statement-breakpoint
CREATE TABLE "incidents"."time_correction" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."time_correction_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"field" text NOT NULL,
	"old_value" timestamp (3) with time zone,
	"new_value" timestamp (3) with time zone,
	"reason" text NOT NULL,
	"actor_no" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."transition" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."transition_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"machine" text NOT NULL,
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
CREATE TABLE "incidents"."review_record" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."review_record_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"level_opinion" integer,
	"affects_other_agencies" boolean,
	"affects_vital_facilities" boolean,
	"cross_impact_assessment" text,
	"reason" text NOT NULL,
	"authority_id" uuid NOT NULL,
	"reviewer_no" integer NOT NULL,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"opinion_only" boolean NOT NULL,
	"self_review" boolean NOT NULL,
	CONSTRAINT "review_opinion" CHECK (verdict = 'RETURN' or level_opinion between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "incidents"."idempotency" (
	"person_no" integer NOT NULL,
	"mutation" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_person_no_mutation_key_pk" PRIMARY KEY("person_no","mutation","key")
);
--> statement-breakpoint
CREATE TABLE "incidents"."journal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"chain" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_no" integer,
	"actor_id" uuid,
	"role" text,
	"act" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid,
	"clause" text,
	"purpose" text,
	"details" jsonb NOT NULL,
	"request_id" text NOT NULL,
	"previous" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."journal_head" (
	"chain" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "incidents"."clock" ADD CONSTRAINT "clock_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."clock_recomputation" ADD CONSTRAINT "clock_recomputation_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."clock_recomputation" ADD CONSTRAINT "clock_recomputation_clock_id_clock_id_fk" FOREIGN KEY ("clock_id") REFERENCES "incidents"."clock"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."level_change" ADD CONSTRAINT "level_change_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."incident_system" ADD CONSTRAINT "incident_system_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."time_correction" ADD CONSTRAINT "time_correction_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."transition" ADD CONSTRAINT "transition_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."review_record" ADD CONSTRAINT "review_record_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clock_incident_id_no_index" ON "incidents"."clock" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "clock_due" ON "incidents"."clock" USING btree ("kind","due_at");--> statement-breakpoint
CREATE INDEX "clock_recomputation_incident_id_no_index" ON "incidents"."clock_recomputation" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "level_change_incident_id_no_index" ON "incidents"."level_change" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "incident_system_system_id_index" ON "published_incidents"."incident_system" USING btree ("system_id");--> statement-breakpoint
CREATE INDEX "incident_system_incident_id_index" ON "published_incidents"."incident_system" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "incident_agency_id_index" ON "published_incidents"."incident" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "incident_contract_id_index" ON "published_incidents"."incident" USING btree ("contract_id");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_reference" ON "incidents"."incident" USING btree ("agency_id","reference");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_no" ON "incidents"."incident" USING btree ("no");--> statement-breakpoint
CREATE INDEX "incident_of_agency" ON "incidents"."incident" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "incident_of_contract" ON "incidents"."incident" USING btree ("contract_id","no");--> statement-breakpoint
CREATE INDEX "incident_next_due" ON "incidents"."incident" USING btree ("next_due_at");--> statement-breakpoint
CREATE INDEX "incident_aware" ON "incidents"."incident" USING btree ("aware_at","id");--> statement-breakpoint
CREATE INDEX "incident_level" ON "incidents"."incident" USING btree ("effective_level","id");--> statement-breakpoint
CREATE INDEX "incident_system_system_id_index" ON "incidents"."incident_system" USING btree ("system_id");--> statement-breakpoint
CREATE INDEX "time_correction_incident_id_no_index" ON "incidents"."time_correction" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "transition_incident_id_no_index" ON "incidents"."transition" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "review_record_incident_id_no_index" ON "incidents"."review_record" USING btree ("incident_id","no");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_place" ON "incidents"."journal" USING btree ("chain","seq");--> statement-breakpoint
CREATE INDEX "journal_at" ON "incidents"."journal" USING btree ("chain","at","id");