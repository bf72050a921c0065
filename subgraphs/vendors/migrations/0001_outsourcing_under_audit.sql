CREATE TABLE "vendors"."vendor_assurance" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"certificate" text,
	"scope" text NOT NULL,
	"valid_until" date NOT NULL,
	"recorded_by" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."finding_put" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audit_id" uuid NOT NULL,
	"finding_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"no" integer NOT NULL,
	"type" text NOT NULL,
	"text" text NOT NULL,
	"evidence" text NOT NULL,
	"clause" text NOT NULL,
	"put_at" timestamp (3) with time zone NOT NULL,
	"comment" text,
	CONSTRAINT "finding_put_audit_id_round_no_unique" UNIQUE("audit_id","round","no")
);
--> statement-breakpoint
CREATE TABLE "vendors"."vendor_audit" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"is_classified" boolean NOT NULL,
	"trigger" text NOT NULL,
	"method" text NOT NULL,
	"method_text" text,
	"stage" text NOT NULL,
	"paper_audit_id" uuid,
	"occasion" text,
	"announced_on" date NOT NULL,
	"scope" text NOT NULL,
	"document_requests" text[] DEFAULT '{}'::text[] NOT NULL,
	"window_from" timestamp (3) with time zone NOT NULL,
	"window_to" timestamp (3) with time zone NOT NULL,
	"team_nos" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"state" text NOT NULL,
	"put_at" timestamp (3) with time zone,
	"comment_due_at" timestamp (3) with time zone,
	"comment" text,
	"commented_at" timestamp (3) with time zone,
	"audited_on" date,
	"conclusion" text,
	"on_site_needed" boolean,
	"on_site_reason" text,
	"improvement_due_at" timestamp (3) with time zone,
	"opened_by" integer NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"author_nos" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"issued_by" integer,
	"issued_at" timestamp (3) with time zone,
	"cancel_reason" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."vendor_audit_check" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audit_id" uuid NOT NULL,
	"no" integer NOT NULL,
	"code" text,
	"clause" text NOT NULL,
	"question_zh" text NOT NULL,
	"question_en" text NOT NULL,
	"result" text,
	"note" text,
	"recorded_by" integer,
	"recorded_at" timestamp (3) with time zone,
	CONSTRAINT "vendor_audit_check_audit_id_no_unique" UNIQUE("audit_id","no")
);
--> statement-breakpoint
CREATE TABLE "vendors"."component" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"register_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"name" text NOT NULL,
	"version" text NOT NULL,
	"source" text NOT NULL,
	"content" text NOT NULL,
	"purl" text,
	"licences" text[] NOT NULL,
	"declared_by" integer NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	"gone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "vendors"."component_import" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"register_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"format" text NOT NULL,
	"spec_version" text NOT NULL,
	"serial_number" text,
	"sha256" text NOT NULL,
	"is_dry_run" boolean NOT NULL,
	"components" integer NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"gone" integer NOT NULL,
	"imported_by" integer NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."component_import_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"import_id" uuid NOT NULL,
	"changes" jsonb NOT NULL,
	CONSTRAINT "component_import_changes_import_id_unique" UNIQUE("import_id")
);
--> statement-breakpoint
CREATE TABLE "vendors"."component_licence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"register_id" uuid NOT NULL,
	"component_id" uuid,
	"licence" text NOT NULL,
	"proof" text NOT NULL,
	"valid_until" date,
	"filed_by" integer NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."component_register" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "component_register_contract_id_vendor_id_unique" UNIQUE("contract_id","vendor_id")
);
--> statement-breakpoint
CREATE TABLE "vendors"."component_use" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"version" text NOT NULL,
	"source" text NOT NULL,
	"agency_count" integer NOT NULL,
	CONSTRAINT "component_use_name_version_source_unique" UNIQUE("name","version","source")
);
--> statement-breakpoint
CREATE TABLE "vendors"."data_return" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"holder_id" uuid NOT NULL,
	"holder_no" integer NOT NULL,
	"held_by_sub_vendor" boolean NOT NULL,
	"dataset" text,
	"state" text NOT NULL,
	"filed_by_holder" boolean DEFAULT false NOT NULL,
	"last_filed_by_no" integer,
	"named_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone,
	"filed_at" timestamp (3) with time zone,
	"verified_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."data_return_filing" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"data_return_id" uuid NOT NULL,
	"method" text,
	"evidence" text NOT NULL,
	"evidence_sha256" text,
	"performed_on" date NOT NULL,
	"is_physical" boolean NOT NULL,
	"witness_post" text,
	"filer" text NOT NULL,
	"filed_by_no" integer NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"verified" boolean,
	"verdict_reason" text,
	"judged_by_no" integer,
	"judged_at" timestamp (3) with time zone,
	CONSTRAINT "filing_judged_by_another" CHECK (judged_by_no is null or judged_by_no <> filed_by_no)
);
--> statement-breakpoint
CREATE TABLE "vendors"."delivered_version" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"delivery_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"system_id" uuid,
	"name" text NOT NULL,
	"version" text NOT NULL,
	"sha256" text,
	CONSTRAINT "delivered_version_delivery_id_position_unique" UNIQUE("delivery_id","position"),
	CONSTRAINT "delivered_version_delivery_id_name_unique" UNIQUE("delivery_id","name")
);
--> statement-breakpoint
CREATE TABLE "vendors"."delivery" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"note" text,
	"uses_others" boolean NOT NULL,
	"filed_by" integer NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"decided_by" integer,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "delivery_contract_id_number_unique" UNIQUE("contract_id","number")
);
--> statement-breakpoint
CREATE TABLE "vendors"."security_test" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"delivered_version_id" uuid NOT NULL,
	"system_id" uuid,
	"tested_name" text NOT NULL,
	"tested_version" text NOT NULL,
	"kind" text NOT NULL,
	"origin" text NOT NULL,
	"performed_by" text NOT NULL,
	"independence_declared" boolean NOT NULL,
	"performed_at" timestamp (3) with time zone NOT NULL,
	"passed" boolean NOT NULL,
	"certificate" text NOT NULL,
	"remedial_summary" text,
	"filed_by" integer NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"decided_by" integer,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."filing" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"is_classified" boolean NOT NULL,
	"audit_id" uuid,
	"kind" text NOT NULL,
	"mode" text NOT NULL,
	"data_class" text NOT NULL,
	"filer_keys" bigint[] NOT NULL,
	"filed_by" integer NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"filed" integer NOT NULL,
	"refused" integer NOT NULL,
	"outcomes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."finding_correction" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"finding_id" uuid NOT NULL,
	"text" text NOT NULL,
	"reason" text NOT NULL,
	"corrected_by" integer NOT NULL,
	"corrected_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."vendor_audit_finding" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"audit_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"is_classified" boolean NOT NULL,
	"no" integer NOT NULL,
	"type" text NOT NULL,
	"text" text NOT NULL,
	"evidence" text NOT NULL,
	"clause" text NOT NULL,
	"sub_vendor_id" uuid,
	"recorded_by" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"revision_reason" text,
	"issued_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone,
	"improvement_state" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "vendor_audit_finding_audit_id_no_unique" UNIQUE("audit_id","no")
);
--> statement-breakpoint
CREATE TABLE "vendors"."vendor_improvement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"finding_id" uuid NOT NULL,
	"audit_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"is_classified" boolean NOT NULL,
	"state" text NOT NULL,
	"cause" text,
	"similar_findings" text,
	"measures" text,
	"planned_on" date,
	"evidence" text,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "vendor_improvement_finding_id_unique" UNIQUE("finding_id")
);
--> statement-breakpoint
CREATE TABLE "vendors"."vendor_improvement_step" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "vendors"."vendor_improvement_step_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"improvement_id" uuid NOT NULL,
	"step" text NOT NULL,
	"outcome" text,
	"to_state" text NOT NULL,
	"cause" text,
	"similar_findings" text,
	"measures" text,
	"planned_on" date,
	"evidence" text,
	"reason" text,
	"actor_no" integer NOT NULL,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."contract_suspension" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"suspended_by" integer NOT NULL,
	"suspended_at" timestamp (3) with time zone NOT NULL,
	"resumption_reason" text,
	"resumed_by" integer,
	"resumed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "vendors"."contract_terms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"amount_twd" bigint NOT NULL,
	"term_from" date,
	"term_to" date,
	"system_ids" uuid[] NOT NULL,
	"secret_level" text NOT NULL,
	"bespoke_development" boolean NOT NULL,
	"required_specialists" integer NOT NULL,
	"audit_cadence_months" integer,
	"log_kinds" text[] NOT NULL,
	"log_cadence_months" integer,
	"suitability_clause" boolean NOT NULL,
	"subcontracting_allowed" boolean,
	"subcontract_depth" integer DEFAULT 1 NOT NULL,
	"reason" text,
	"set_by" integer NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contract_terms_contract_id_edition_unique" UNIQUE("contract_id","edition")
);
--> statement-breakpoint
CREATE TABLE "vendors"."missed_notice" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"notice_id" uuid NOT NULL,
	"how_learned" text NOT NULL,
	"learned_at" timestamp (3) with time zone NOT NULL,
	"clause" text NOT NULL,
	"role" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "missed_notice_notice_id_unique" UNIQUE("notice_id")
);
--> statement-breakpoint
CREATE TABLE "vendors"."remedial_measure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "vendors"."remedial_measure_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"notice_id" uuid NOT NULL,
	"summary" text NOT NULL,
	"detail" text,
	"taken_at" timestamp (3) with time zone,
	"replaces_id" uuid,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"filed_by_no" integer NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by_no" integer,
	CONSTRAINT "remedial_measure_replaces_id_unique" UNIQUE("replaces_id")
);
--> statement-breakpoint
CREATE TABLE "vendors"."vendor_notice" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"authorization_id" uuid,
	"vendor_key" bigint NOT NULL,
	"filed_by" text NOT NULL,
	"filed_by_no" integer NOT NULL,
	"kind" text NOT NULL,
	"description" text NOT NULL,
	"system_id" uuid,
	"known_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"acknowledgement_due_at" timestamp (3) with time zone NOT NULL,
	"measures_due_at" timestamp (3) with time zone NOT NULL,
	"acknowledged_at" timestamp (3) with time zone,
	"acknowledged_by_no" integer,
	"may_affect_work" boolean,
	"work_not_affected_reason" text,
	"no_incident_at" timestamp (3) with time zone,
	"no_incident_reason" text,
	"measures_accepted_at" timestamp (3) with time zone,
	"audited_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "notice_known_first" CHECK (known_at <= received_at and received_at <= filed_at),
	CONSTRAINT "notice_of_sub_vendor" CHECK (filed_by <> 'SUB_VENDOR' or authorization_id is not null),
	CONSTRAINT "notice_work" CHECK ((acknowledged_at is null) = (may_affect_work is null) and (may_affect_work or acknowledged_at is null or work_not_affected_reason is not null))
);
--> statement-breakpoint
CREATE TABLE "vendors"."other_measure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"text" text NOT NULL,
	"due_at" timestamp (3) with time zone,
	"set_by" integer NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"verified_by" integer,
	"verified_at" timestamp (3) with time zone,
	"finding" text,
	CONSTRAINT "measure_verified_by_somebody" CHECK (("vendors"."other_measure"."verified_at" is null) = ("vendors"."other_measure"."verified_by" is null))
);
--> statement-breakpoint
CREATE TABLE "vendors"."assignment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"cleared_until" timestamp (3) with time zone,
	"assigned_by" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_for" text,
	CONSTRAINT "assignment_end" CHECK ((ended_at is null) = (ended_for is null))
);
--> statement-breakpoint
CREATE TABLE "vendors"."non_disclosure_undertaking" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"person_id" uuid,
	"vendor_id" uuid,
	"signed_on" date NOT NULL,
	"form" text NOT NULL,
	"document" text NOT NULL,
	"recorded_by" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "undertaking_signatory" CHECK (num_nonnulls(person_id, vendor_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "vendors"."qualification" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"basis" text NOT NULL,
	"evidence" text NOT NULL,
	"expires_on" date,
	"filed_by" integer NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."vendor_person" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"vendor_id" uuid,
	"name" text NOT NULL,
	"post" text,
	"suitability_basis" text NOT NULL,
	"person_no" integer,
	"named_by" integer NOT NULL,
	"named_at" timestamp (3) with time zone NOT NULL,
	"left_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_vendors"."audit_team" (
	"audit_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"key" bigint NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_vendors"."notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"vendor_key" bigint,
	"received_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_vendors"."task" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"agency_id" uuid,
	"role" text,
	"person_no" integer,
	"about_agency_id" uuid NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"clause" text NOT NULL,
	"due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"done_by" integer,
	"reminders" integer DEFAULT 0 NOT NULL,
	"reminded_at" timestamp (3) with time zone,
	"contract_id" uuid
);
--> statement-breakpoint
CREATE TABLE "vendors"."vendor_award" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"vendor_id" uuid NOT NULL,
	"vendor_name" text NOT NULL,
	"year" integer NOT NULL,
	"category" text NOT NULL,
	"committee_decision" text NOT NULL,
	"recorded_by_agency_id" uuid NOT NULL,
	"recorded_by_no" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by_no" integer,
	"withdrawal_reason" text,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."vendor_opinion" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"opinion" text NOT NULL,
	"reasons" text NOT NULL,
	"state" text NOT NULL,
	"authors" integer[] NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"final_by_no" integer,
	"final_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "opinion_final_by_another" CHECK (final_by_no is null or final_by_no <> all (authors))
);
--> statement-breakpoint
CREATE TABLE "vendors"."unauthorized_subcontract" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"sub_vendor_name" text NOT NULL,
	"work_found" text NOT NULL,
	"how_found" text NOT NULL,
	"found_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."exit_control" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"person_no" integer,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"authority_reference" text NOT NULL,
	"recorded_by" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exit_control_period" CHECK (ends_on is null or ends_on >= starts_on)
);
--> statement-breakpoint
CREATE TABLE "vendors"."suitability_check" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"person_no" integer,
	"vendor_no" integer,
	"by_sub_vendor" boolean NOT NULL,
	"basis" text NOT NULL,
	"secret_level" text NOT NULL,
	"secret_content_summary" text,
	"state" text NOT NULL,
	"required_at" timestamp (3) with time zone NOT NULL,
	"consent_state" text DEFAULT 'NOT_REQUESTED' NOT NULL,
	"consent_requested_at" timestamp (3) with time zone,
	"consent_form" text,
	"consent_signed_at" timestamp (3) with time zone,
	"consent_withdrawn_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	"authors" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"result" text,
	"decided_by" integer,
	"decided_at" timestamp (3) with time zone,
	"valid_until" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"findings_id" uuid,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."suitability_findings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"check_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"sealed" text,
	"wrapped_key" text,
	"key_id" text,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "suitability_findings_check_id_unique" UNIQUE("check_id"),
	CONSTRAINT "suitability_findings_erased" CHECK (num_nonnulls(sealed, wrapped_key, key_id) = case when erased_at is null then 3 else 0 end)
);
--> statement-breakpoint
CREATE TABLE "vendors"."notification" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_no" integer NOT NULL,
	"reminder" integer NOT NULL,
	"outlet" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"outcome" text NOT NULL,
	"task_id" uuid NOT NULL,
	CONSTRAINT "notification_outcome" CHECK (outcome in ('DELIVERED', 'FAILED', 'UNREACHABLE', 'NOT_ENTITLED', 'OUT_OF_DATE'))
);
--> statement-breakpoint
CREATE TABLE "vendors"."termination_recommendation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"incident_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"recommendation" text NOT NULL,
	"reasons" text NOT NULL,
	"cites" text[] NOT NULL,
	"authority_id" uuid NOT NULL,
	"recommended_by_no" integer NOT NULL,
	"recommended_at" timestamp (3) with time zone NOT NULL,
	"answer_due_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answer_reason" text,
	"answered_by_no" integer,
	"answered_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "recommendation_answered_whole" CHECK (num_nonnulls(answer, answer_reason, answered_by_no, answered_at) in (0, 4))
);
--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "subcontract_depth" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "log_kinds" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "log_cadence_months" integer;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "assurance_valid_until" date;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "notice_minutes" integer;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "secrets_recorded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "end_kind" text;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "end_reason" text;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "data_return_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "data_return_countersigned_by" integer;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "data_return_countersigned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "people_cleared_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "cited_fields" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "published_vendors"."party" ADD COLUMN "works_to" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "published_vendors"."contract" ADD COLUMN "is_cited" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "vendors"."subcontract_authorization" ADD COLUMN "tier" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "vendors"."subcontract_authorization" ADD COLUMN "beneath_id" uuid;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_selection" ADD COLUMN "competence" text;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_selection" ADD COLUMN "experience" text;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_selection" ADD COLUMN "item_nature" text;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_selection" ADD COLUMN "security_needs" text;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_assurance" ADD CONSTRAINT "vendor_assurance_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."finding_put" ADD CONSTRAINT "finding_put_audit_id_vendor_audit_id_fk" FOREIGN KEY ("audit_id") REFERENCES "vendors"."vendor_audit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_audit" ADD CONSTRAINT "vendor_audit_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_audit" ADD CONSTRAINT "vendor_audit_paper_audit_id_vendor_audit_id_fk" FOREIGN KEY ("paper_audit_id") REFERENCES "vendors"."vendor_audit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_audit_check" ADD CONSTRAINT "vendor_audit_check_audit_id_vendor_audit_id_fk" FOREIGN KEY ("audit_id") REFERENCES "vendors"."vendor_audit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."component" ADD CONSTRAINT "component_register_id_component_register_id_fk" FOREIGN KEY ("register_id") REFERENCES "vendors"."component_register"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."component_import" ADD CONSTRAINT "component_import_register_id_component_register_id_fk" FOREIGN KEY ("register_id") REFERENCES "vendors"."component_register"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."component_import_changes" ADD CONSTRAINT "component_import_changes_import_id_component_import_id_fk" FOREIGN KEY ("import_id") REFERENCES "vendors"."component_import"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."component_licence" ADD CONSTRAINT "component_licence_register_id_component_register_id_fk" FOREIGN KEY ("register_id") REFERENCES "vendors"."component_register"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."component_licence" ADD CONSTRAINT "component_licence_component_id_component_id_fk" FOREIGN KEY ("component_id") REFERENCES "vendors"."component"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."component_register" ADD CONSTRAINT "component_register_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."component_register" ADD CONSTRAINT "component_register_vendor_id_vendor_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."data_return" ADD CONSTRAINT "data_return_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."data_return" ADD CONSTRAINT "data_return_holder_id_vendor_id_fk" FOREIGN KEY ("holder_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."data_return_filing" ADD CONSTRAINT "data_return_filing_data_return_id_data_return_id_fk" FOREIGN KEY ("data_return_id") REFERENCES "vendors"."data_return"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."delivered_version" ADD CONSTRAINT "delivered_version_delivery_id_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "vendors"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."delivery" ADD CONSTRAINT "delivery_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."security_test" ADD CONSTRAINT "security_test_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."security_test" ADD CONSTRAINT "security_test_delivery_id_delivery_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "vendors"."delivery"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."security_test" ADD CONSTRAINT "security_test_delivered_version_id_delivered_version_id_fk" FOREIGN KEY ("delivered_version_id") REFERENCES "vendors"."delivered_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."filing" ADD CONSTRAINT "filing_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."finding_correction" ADD CONSTRAINT "finding_correction_finding_id_vendor_audit_finding_id_fk" FOREIGN KEY ("finding_id") REFERENCES "vendors"."vendor_audit_finding"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_audit_finding" ADD CONSTRAINT "vendor_audit_finding_audit_id_vendor_audit_id_fk" FOREIGN KEY ("audit_id") REFERENCES "vendors"."vendor_audit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_audit_finding" ADD CONSTRAINT "vendor_audit_finding_sub_vendor_id_vendor_id_fk" FOREIGN KEY ("sub_vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_improvement" ADD CONSTRAINT "vendor_improvement_finding_id_vendor_audit_finding_id_fk" FOREIGN KEY ("finding_id") REFERENCES "vendors"."vendor_audit_finding"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_improvement" ADD CONSTRAINT "vendor_improvement_audit_id_vendor_audit_id_fk" FOREIGN KEY ("audit_id") REFERENCES "vendors"."vendor_audit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_improvement_step" ADD CONSTRAINT "vendor_improvement_step_improvement_id_vendor_improvement_id_fk" FOREIGN KEY ("improvement_id") REFERENCES "vendors"."vendor_improvement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."contract_suspension" ADD CONSTRAINT "contract_suspension_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."contract_terms" ADD CONSTRAINT "contract_terms_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."missed_notice" ADD CONSTRAINT "missed_notice_notice_id_vendor_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "vendors"."vendor_notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."remedial_measure" ADD CONSTRAINT "remedial_measure_notice_id_vendor_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "vendors"."vendor_notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_notice" ADD CONSTRAINT "vendor_notice_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_notice" ADD CONSTRAINT "vendor_notice_vendor_id_vendor_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_notice" ADD CONSTRAINT "vendor_notice_authorization_id_subcontract_authorization_id_fk" FOREIGN KEY ("authorization_id") REFERENCES "vendors"."subcontract_authorization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."other_measure" ADD CONSTRAINT "other_measure_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."assignment" ADD CONSTRAINT "assignment_person_id_vendor_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "vendors"."vendor_person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."assignment" ADD CONSTRAINT "assignment_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."non_disclosure_undertaking" ADD CONSTRAINT "non_disclosure_undertaking_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."non_disclosure_undertaking" ADD CONSTRAINT "non_disclosure_undertaking_person_id_vendor_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "vendors"."vendor_person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."non_disclosure_undertaking" ADD CONSTRAINT "non_disclosure_undertaking_vendor_id_vendor_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."qualification" ADD CONSTRAINT "qualification_person_id_vendor_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "vendors"."vendor_person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_person" ADD CONSTRAINT "vendor_person_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_person" ADD CONSTRAINT "vendor_person_vendor_id_vendor_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_award" ADD CONSTRAINT "vendor_award_vendor_id_vendor_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_opinion" ADD CONSTRAINT "vendor_opinion_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_opinion" ADD CONSTRAINT "vendor_opinion_vendor_id_vendor_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."unauthorized_subcontract" ADD CONSTRAINT "unauthorized_subcontract_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."exit_control" ADD CONSTRAINT "exit_control_person_id_vendor_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "vendors"."vendor_person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."exit_control" ADD CONSTRAINT "exit_control_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."suitability_check" ADD CONSTRAINT "suitability_check_person_id_vendor_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "vendors"."vendor_person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."suitability_check" ADD CONSTRAINT "suitability_check_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."suitability_findings" ADD CONSTRAINT "suitability_findings_check_id_suitability_check_id_fk" FOREIGN KEY ("check_id") REFERENCES "vendors"."suitability_check"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."notification" ADD CONSTRAINT "notification_task_id_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "published_vendors"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."termination_recommendation" ADD CONSTRAINT "termination_recommendation_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."termination_recommendation" ADD CONSTRAINT "termination_recommendation_vendor_id_vendor_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "vendor_assurance_contract_id_recorded_at_index" ON "vendors"."vendor_assurance" USING btree ("contract_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_visit_for_a_paper_audit" ON "vendors"."vendor_audit" USING btree ("paper_audit_id") WHERE state <> 'CANCELLED';--> statement-breakpoint
CREATE INDEX "audit_of_contract" ON "vendors"."vendor_audit" USING btree ("contract_id","announced_on","id");--> statement-breakpoint
CREATE INDEX "audit_of_agency" ON "vendors"."vendor_audit" USING btree ("agency_id","announced_on","id");--> statement-breakpoint
CREATE INDEX "audit_by_day" ON "vendors"."vendor_audit" USING btree ("announced_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "component_in_use" ON "vendors"."component" USING btree ("register_id","name","version","source") WHERE gone_at is null;--> statement-breakpoint
CREATE INDEX "component_by_name" ON "vendors"."component" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "component_by_register" ON "vendors"."component" USING btree ("register_id","name","id");--> statement-breakpoint
CREATE INDEX "component_of_contract" ON "vendors"."component" USING btree ("contract_id") WHERE gone_at is null;--> statement-breakpoint
CREATE INDEX "component_counted" ON "vendors"."component" USING btree ("name","version","source","agency_id") WHERE gone_at is null;--> statement-breakpoint
CREATE INDEX "component_agency_id_index" ON "vendors"."component" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "import_by_register" ON "vendors"."component_import" USING btree ("register_id","imported_at","id");--> statement-breakpoint
CREATE INDEX "import_by_time" ON "vendors"."component_import" USING btree ("imported_at","id");--> statement-breakpoint
CREATE INDEX "component_import_agency_id_index" ON "vendors"."component_import" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "licence_by_digest" ON "vendors"."component_licence" USING btree ("register_id",md5(licence),"component_id");--> statement-breakpoint
CREATE INDEX "register_by_opening" ON "vendors"."component_register" USING btree ("opened_at","id");--> statement-breakpoint
CREATE INDEX "component_register_agency_id_index" ON "vendors"."component_register" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "component_register_vendor_id_index" ON "vendors"."component_register" USING btree ("vendor_id");--> statement-breakpoint
CREATE INDEX "use_by_name" ON "vendors"."component_use" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "use_by_count" ON "vendors"."component_use" USING btree ("agency_count","id");--> statement-breakpoint
CREATE UNIQUE INDEX "data_return_of_rest" ON "vendors"."data_return" USING btree ("contract_id","holder_id","held_by_sub_vendor") WHERE dataset is null;--> statement-breakpoint
CREATE INDEX "data_return_of_contract" ON "vendors"."data_return" USING btree ("contract_id","named_at","id");--> statement-breakpoint
CREATE INDEX "data_return_of_agency" ON "vendors"."data_return" USING btree ("agency_id","named_at","id");--> statement-breakpoint
CREATE INDEX "data_return_of_holder" ON "vendors"."data_return" USING btree ("holder_no","named_at","id");--> statement-breakpoint
CREATE INDEX "data_return_by_naming" ON "vendors"."data_return" USING btree ("named_at","id");--> statement-breakpoint
CREATE INDEX "data_return_by_due" ON "vendors"."data_return" USING btree ("due_at") WHERE state <> 'VERIFIED' and due_at is not null;--> statement-breakpoint
CREATE INDEX "filing_of_data_return" ON "vendors"."data_return_filing" USING btree ("data_return_id","filed_at","id");--> statement-breakpoint
CREATE INDEX "delivery_by_filing" ON "vendors"."delivery" USING btree ("filed_at","id");--> statement-breakpoint
CREATE INDEX "delivery_agency_id_index" ON "vendors"."delivery" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "test_by_delivery" ON "vendors"."security_test" USING btree ("delivery_id","filed_at","id");--> statement-breakpoint
CREATE INDEX "test_by_filing" ON "vendors"."security_test" USING btree ("filed_at","id");--> statement-breakpoint
CREATE INDEX "test_by_version" ON "vendors"."security_test" USING btree ("delivered_version_id");--> statement-breakpoint
CREATE INDEX "security_test_system_id_index" ON "vendors"."security_test" USING btree ("system_id");--> statement-breakpoint
CREATE INDEX "security_test_agency_id_index" ON "vendors"."security_test" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "filing_contract_id_filed_at_index" ON "vendors"."filing" USING btree ("contract_id","filed_at");--> statement-breakpoint
CREATE INDEX "finding_correction_finding_id_corrected_at_index" ON "vendors"."finding_correction" USING btree ("finding_id","corrected_at");--> statement-breakpoint
CREATE INDEX "finding_of_agency" ON "vendors"."vendor_audit_finding" USING btree ("agency_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "finding_by_time" ON "vendors"."vendor_audit_finding" USING btree ("recorded_at","id");--> statement-breakpoint
CREATE INDEX "finding_of_contract" ON "vendors"."vendor_audit_finding" USING btree ("contract_id") WHERE issued_at is not null;--> statement-breakpoint
CREATE INDEX "improvement_of_audit" ON "vendors"."vendor_improvement" USING btree ("audit_id");--> statement-breakpoint
CREATE INDEX "improvement_of_agency" ON "vendors"."vendor_improvement" USING btree ("agency_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "improvement_by_time" ON "vendors"."vendor_improvement" USING btree ("submitted_at","id");--> statement-breakpoint
CREATE INDEX "vendor_improvement_step_improvement_id_no_index" ON "vendors"."vendor_improvement_step" USING btree ("improvement_id","no");--> statement-breakpoint
CREATE INDEX "contract_suspension_contract_id_suspended_at_index" ON "vendors"."contract_suspension" USING btree ("contract_id","suspended_at");--> statement-breakpoint
CREATE UNIQUE INDEX "suspended_once" ON "vendors"."contract_suspension" USING btree ("contract_id") WHERE resumed_at is null;--> statement-breakpoint
CREATE INDEX "remedial_measure_notice_id_no_index" ON "vendors"."remedial_measure" USING btree ("notice_id","no");--> statement-breakpoint
CREATE INDEX "notice_by_contract" ON "vendors"."vendor_notice" USING btree ("contract_id","filed_at","id");--> statement-breakpoint
CREATE INDEX "notice_by_agency" ON "vendors"."vendor_notice" USING btree ("agency_id","filed_at","id");--> statement-breakpoint
CREATE INDEX "notice_by_vendor" ON "vendors"."vendor_notice" USING btree ("vendor_key");--> statement-breakpoint
CREATE INDEX "notice_by_filing" ON "vendors"."vendor_notice" USING btree ("filed_at","id");--> statement-breakpoint
CREATE INDEX "other_measure_contract_id_set_at_id_index" ON "vendors"."other_measure" USING btree ("contract_id","set_at","id");--> statement-breakpoint
CREATE INDEX "measure_by_due" ON "vendors"."other_measure" USING btree ("due_at") WHERE verified_at is null;--> statement-breakpoint
CREATE INDEX "assignment_person_id_index" ON "vendors"."assignment" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "assignment_contract_id_index" ON "vendors"."assignment" USING btree ("contract_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_under_way" ON "vendors"."assignment" USING btree ("person_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "non_disclosure_undertaking_contract_id_index" ON "vendors"."non_disclosure_undertaking" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "non_disclosure_undertaking_person_id_index" ON "vendors"."non_disclosure_undertaking" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "qualification_person_id_index" ON "vendors"."qualification" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "vendor_person_contract_id_named_at_id_index" ON "vendors"."vendor_person" USING btree ("contract_id","named_at","id");--> statement-breakpoint
CREATE INDEX "vendor_person_by_agency" ON "vendors"."vendor_person" USING btree ("agency_id","named_at","id");--> statement-breakpoint
CREATE INDEX "vendor_person_vendor_id_index" ON "vendors"."vendor_person" USING btree ("vendor_id");--> statement-breakpoint
CREATE INDEX "vendor_person_person_no_index" ON "vendors"."vendor_person" USING btree ("person_no");--> statement-breakpoint
CREATE INDEX "audit_team_audit_id_key_index" ON "published_vendors"."audit_team" USING btree ("audit_id","key");--> statement-breakpoint
CREATE INDEX "notice_contract_id_index" ON "published_vendors"."notice" USING btree ("contract_id");--> statement-breakpoint
CREATE UNIQUE INDEX "task_asked_once" ON "published_vendors"."task" USING btree ("kind","subject_id",coalesce(role, ''),coalesce(agency_id, '00000000-0000-0000-0000-000000000000'),coalesce(person_no, 0)) WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "task_of_office" ON "published_vendors"."task" USING btree ("agency_id","role","created_at");--> statement-breakpoint
CREATE INDEX "task_of_person" ON "published_vendors"."task" USING btree ("person_no");--> statement-breakpoint
CREATE INDEX "task_of_contract" ON "published_vendors"."task" USING btree ("contract_id");--> statement-breakpoint
CREATE UNIQUE INDEX "award_once" ON "vendors"."vendor_award" USING btree ("vendor_id","year","category") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "award_by_year" ON "vendors"."vendor_award" USING btree ("year","id");--> statement-breakpoint
CREATE INDEX "award_of_vendor" ON "vendors"."vendor_award" USING btree ("vendor_id","year","id");--> statement-breakpoint
CREATE INDEX "opinion_of_contract" ON "vendors"."vendor_opinion" USING btree ("contract_id","written_at","id");--> statement-breakpoint
CREATE INDEX "opinion_of_agency" ON "vendors"."vendor_opinion" USING btree ("agency_id","written_at","id");--> statement-breakpoint
CREATE INDEX "opinion_by_time" ON "vendors"."vendor_opinion" USING btree ("written_at","id");--> statement-breakpoint
CREATE INDEX "unauthorized_subcontract_contract_id_recorded_at_id_index" ON "vendors"."unauthorized_subcontract" USING btree ("contract_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "exit_control_person_id_index" ON "vendors"."exit_control" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "exit_control_by_agency" ON "vendors"."exit_control" USING btree ("agency_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "exit_control_person_no_index" ON "vendors"."exit_control" USING btree ("person_no");--> statement-breakpoint
CREATE INDEX "suitability_check_person_id_required_at_id_index" ON "vendors"."suitability_check" USING btree ("person_id","required_at","id");--> statement-breakpoint
CREATE INDEX "suitability_check_by_agency" ON "vendors"."suitability_check" USING btree ("agency_id","required_at","id");--> statement-breakpoint
CREATE INDEX "suitability_check_contract_id_index" ON "vendors"."suitability_check" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "suitability_check_person_no_index" ON "vendors"."suitability_check" USING btree ("person_no");--> statement-breakpoint
CREATE INDEX "suitability_check_vendor_no_index" ON "vendors"."suitability_check" USING btree ("vendor_no");--> statement-breakpoint
CREATE UNIQUE INDEX "suitability_check_under_way" ON "vendors"."suitability_check" USING btree ("person_id") WHERE state in ('REQUIRED', 'CONSENT_REQUESTED', 'CONSENTED', 'CHECKING', 'UNDETERMINED');--> statement-breakpoint
CREATE INDEX "suitability_findings_key_id_index" ON "vendors"."suitability_findings" USING btree ("key_id");--> statement-breakpoint
CREATE INDEX "notification_task_id_person_no_index" ON "vendors"."notification" USING btree ("task_id","person_no");--> statement-breakpoint
CREATE INDEX "recommendation_of_contract" ON "vendors"."termination_recommendation" USING btree ("contract_id","recommended_at","id");--> statement-breakpoint
CREATE INDEX "recommendation_of_agency" ON "vendors"."termination_recommendation" USING btree ("agency_id","recommended_at","id");--> statement-breakpoint
CREATE INDEX "recommendation_by_time" ON "vendors"."termination_recommendation" USING btree ("recommended_at","id");--> statement-breakpoint
CREATE INDEX "recommendation_by_due" ON "vendors"."termination_recommendation" USING btree ("answer_due_at") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "contract_by_assurance" ON "vendors"."contract" USING btree ("assurance_valid_until") WHERE ended_at is null;--> statement-breakpoint
-- What contracts say already is kept in the places where it is kept from now on.
INSERT INTO "vendors"."other_measure" ("contract_id", "text", "set_by", "set_at")
  SELECT c."id", m."text", coalesce(c."awarded_by", c."prepared_by"), coalesce(c."awarded_at", c."prepared_at")
  FROM "vendors"."contract" c, unnest(c."other_measures") AS m("text");--> statement-breakpoint
INSERT INTO "vendors"."vendor_assurance" ("contract_id", "kind", "certificate", "scope", "valid_until", "recorded_by", "recorded_at")
  SELECT s."contract_id", s."assurance_kind", s."certificate", s."assurance_scope", s."assurance_valid_until", s."selected_by", s."selected_at"
  FROM "vendors"."vendor_selection" s;--> statement-breakpoint
UPDATE "vendors"."contract" c SET "assurance_valid_until" = s."assurance_valid_until"
  FROM "vendors"."vendor_selection" s WHERE s."contract_id" = c."id";--> statement-breakpoint
INSERT INTO "vendors"."contract_terms" ("contract_id", "edition", "amount_twd", "term_from", "term_to", "system_ids", "secret_level", "bespoke_development", "required_specialists", "audit_cadence_months", "log_kinds", "log_cadence_months", "suitability_clause", "subcontracting_allowed", "set_by", "set_at")
  SELECT c."id", 1, c."amount_twd", c."term_from", c."term_to", c."system_ids", c."secret_level", c."bespoke_development", c."required_specialists", c."audit_cadence_months", c."log_kinds", c."log_cadence_months", c."suitability_clause", c."subcontracting_allowed", c."awarded_by", c."awarded_at"
  FROM "vendors"."contract" c WHERE c."awarded_at" IS NOT NULL AND c."awarded_by" IS NOT NULL;--> statement-breakpoint
INSERT INTO "vendors"."component_register" ("contract_id", "agency_id", "vendor_id", "opened_at")
  SELECT c."id", c."agency_id", c."vendor_id", c."awarded_at" FROM "vendors"."contract" c
  WHERE c."awarded_at" IS NOT NULL AND c."vendor_id" IS NOT NULL
  UNION SELECT c."id", c."agency_id", s."sub_vendor_id", s."registered_at" FROM "vendors"."contract" c
  JOIN "vendors"."subcontract" s ON s."contract_id" = c."id" AND s."sub_vendor_id" IS DISTINCT FROM c."vendor_id";--> statement-breakpoint
ALTER TABLE "vendors"."contract" DROP COLUMN "other_measures";--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD CONSTRAINT "contract_end_stated" CHECK (("vendors"."contract"."end_kind" is null) = ("vendors"."contract"."ended_at" is null));
