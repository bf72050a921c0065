CREATE SCHEMA "agencies";
--> statement-breakpoint
CREATE SCHEMA "published_agencies";
--> statement-breakpoint
CREATE TABLE "agencies"."agency" (
	"no" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."agency_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"name_from" timestamp (3) with time zone,
	"printed_name_zh" text,
	"aliases" text[] DEFAULT '{}'::text[] NOT NULL,
	"kind" text NOT NULL,
	"non_gov_kind" text,
	"classification" text NOT NULL,
	"listed_authority_no" integer,
	"parent_in_directory" text,
	"as_listed" text,
	"note" text,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agency_id_unique" UNIQUE("id"),
	CONSTRAINT "agency_code_unique" UNIQUE("code"),
	CONSTRAINT "agency_listed_authority_no_unique" UNIQUE("listed_authority_no")
);
--> statement-breakpoint
CREATE TABLE "agencies"."body" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"aliases" text[] DEFAULT '{}'::text[] NOT NULL,
	"kind" text NOT NULL,
	"parent_in_directory" text,
	"note" text,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "body_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "agencies"."council_record" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"file_id" text NOT NULL,
	"era" text NOT NULL,
	"record_type" text NOT NULL,
	"code" text NOT NULL,
	"number" integer NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"lead_codes" text[] DEFAULT '{}'::text[] NOT NULL,
	"lead_unit_code" text,
	"support_codes" text[] DEFAULT '{}'::text[] NOT NULL,
	"held_by_zh" text,
	"held_by_en" text,
	"held_by_code" text,
	"count" integer,
	"functions_en" text[] DEFAULT '{}'::text[] NOT NULL,
	"frequency" jsonb,
	"repairs" jsonb NOT NULL,
	"notes" text[] DEFAULT '{}'::text[] NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	CONSTRAINT "council_record_file_id_unique" UNIQUE("file_id")
);
--> statement-breakpoint
CREATE TABLE "agencies"."hotline_channel" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"operator_code" text NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "hotline_channel_kind_unique" UNIQUE("kind")
);
--> statement-breakpoint
CREATE TABLE "agencies"."import_record" (
	"table_name" text NOT NULL,
	"key" text NOT NULL,
	"row" jsonb NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_record_table_name_key_pk" PRIMARY KEY("table_name","key")
);
--> statement-breakpoint
CREATE TABLE "agencies"."infrastructure_body" (
	"system_id" uuid NOT NULL,
	"role" text NOT NULL,
	"position" integer NOT NULL,
	"agency_no" integer,
	"body_id" uuid,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"scope_zh" text,
	"scope_en" text,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	CONSTRAINT "infrastructure_body_system_id_role_position_pk" PRIMARY KEY("system_id","role","position")
);
--> statement-breakpoint
CREATE TABLE "agencies"."infrastructure_system" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"file_id" text NOT NULL,
	"sector_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"lead_printed" text,
	"state_operators_printed" text,
	"state_operators_open_ended" boolean NOT NULL,
	"private_operators_printed" text,
	"private_operators_open_ended" boolean NOT NULL,
	"repairs" jsonb NOT NULL,
	"notes" text[] DEFAULT '{}'::text[] NOT NULL,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	CONSTRAINT "infrastructure_system_file_id_unique" UNIQUE("file_id")
);
--> statement-breakpoint
CREATE TABLE "agencies"."response_group" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."response_group_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"file_id" text NOT NULL,
	"era" text NOT NULL,
	"system" text NOT NULL,
	"system_code" text NOT NULL,
	"code" text,
	"number" integer NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"aliases" text[] DEFAULT '{}'::text[] NOT NULL,
	"lead_no" integer NOT NULL,
	"lead_unit_no" integer,
	"lead_printed" text NOT NULL,
	"jurisdiction_zh" text NOT NULL,
	"jurisdiction_en" text NOT NULL,
	"note" text,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "response_group_no_unique" UNIQUE("no"),
	CONSTRAINT "response_group_file_id_unique" UNIQUE("file_id"),
	CONSTRAINT "response_group_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "agencies"."response_group_member" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"agency_no" integer NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "response_group_member_group_id_agency_no_valid_from_unique" UNIQUE("group_id","agency_no","valid_from")
);
--> statement-breakpoint
CREATE TABLE "agencies"."sector" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"file_id" text NOT NULL,
	"category" text NOT NULL,
	"number" integer NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"printed_name_zh" text,
	"subdivision_zh" text,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	CONSTRAINT "sector_file_id_unique" UNIQUE("file_id"),
	CONSTRAINT "sector_category_unique" UNIQUE("category")
);
--> statement-breakpoint
CREATE TABLE "agencies"."sector_assignment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_no" integer NOT NULL,
	"authority_no" integer NOT NULL,
	"matter" text NOT NULL,
	"mode" text NOT NULL,
	"is_lead" boolean NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."succession" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"predecessor_no" integer NOT NULL,
	"successor_no" integer,
	"absorbed_by_no" integer,
	"successor_name_zh" text NOT NULL,
	"successor_name_en" text NOT NULL,
	"relation" text NOT NULL,
	"effective_on" date NOT NULL,
	"note" text,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	CONSTRAINT "succession_predecessor_no_successor_name_zh_effective_on_unique" UNIQUE("predecessor_no","successor_name_zh","effective_on")
);
--> statement-breakpoint
CREATE TABLE "agencies"."supervision_link" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"superior_no" integer NOT NULL,
	"subordinate_no" integer NOT NULL,
	"kind" text NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."business_function" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"is_core" boolean NOT NULL,
	"operated_by" text NOT NULL,
	"operator_id" uuid NOT NULL,
	"max_tolerable_downtime_hours" integer,
	"note" text,
	"core_basis" text,
	"level_clause" text,
	"responsible_unit" text NOT NULL,
	"failure_impact" text,
	"impact_tags" text[] DEFAULT '{}'::text[] NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "business_function_agency_id_reference_unique" UNIQUE("agency_id","reference")
);
--> statement-breakpoint
CREATE TABLE "agencies"."information_system" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"is_core" boolean NOT NULL,
	"operated_by" text NOT NULL,
	"operator_id" uuid NOT NULL,
	"max_tolerable_downtime_hours" integer,
	"note" text,
	"core_basis" text,
	"is_critical_infrastructure" boolean NOT NULL,
	"protection_level" text,
	"tolerable_data_loss_hours" integer,
	"holds_personal_data" boolean,
	"holds_sensitive_data" boolean,
	"evidence_fallback_id" uuid,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"source" text NOT NULL,
	"verified" boolean NOT NULL,
	"inferred" text[] DEFAULT '{}'::text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "information_system_agency_id_reference_unique" UNIQUE("agency_id","reference")
);
--> statement-breakpoint
CREATE TABLE "agencies"."system_support" (
	"system_id" uuid NOT NULL,
	"function_id" uuid NOT NULL,
	CONSTRAINT "system_support_system_id_function_id_pk" PRIMARY KEY("system_id","function_id")
);
--> statement-breakpoint
CREATE TABLE "published_agencies"."agency" (
	"no" integer PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"is_excepted" boolean NOT NULL,
	"is_listed_authority" boolean NOT NULL,
	"is_national_authority" boolean NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	CONSTRAINT "agency_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "published_agencies"."role_grant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_no" integer NOT NULL,
	"role" text NOT NULL,
	"agency_no" integer,
	"vendor_id" uuid,
	"group_no" integer,
	"mandate" integer[] NOT NULL,
	"granted_at" timestamp (3) with time zone NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "published_agencies"."person" (
	"no" integer PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"agency_id" uuid,
	"vendor_id" uuid,
	CONSTRAINT "person_id_unique" UNIQUE("id"),
	CONSTRAINT "person_subject_unique" UNIQUE("subject")
);
--> statement-breakpoint
CREATE TABLE "published_agencies"."system" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"is_core" boolean NOT NULL,
	"is_critical_infrastructure" boolean NOT NULL,
	"protection_level" text,
	"max_tolerable_downtime_hours" integer
);
--> statement-breakpoint
CREATE TABLE "published_agencies"."reach" (
	"target_id" uuid NOT NULL,
	"key" bigint NOT NULL,
	"depth" integer NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "published_agencies"."reach_size" (
	"key" bigint PRIMARY KEY NOT NULL,
	"size" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."agency_name" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_no" integer NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."reorganisation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_no" integer NOT NULL,
	"act" text NOT NULL,
	"other_id" uuid,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."ciso_appointment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"person_no" integer NOT NULL,
	"grant_id" uuid NOT NULL,
	"post" text NOT NULL,
	"basis" text NOT NULL,
	"deputy_head_passed_over" boolean NOT NULL,
	"appointed_by" integer,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."contact_registration" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"role" text NOT NULL,
	"person_no" integer,
	"post" text,
	"duty_phone" text,
	"duty_email" text,
	"last_verified_at" timestamp (3) with time zone,
	"last_result" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contact_registration_agency_id_role_person_no_unique" UNIQUE NULLS NOT DISTINCT("agency_id","role","person_no")
);
--> statement-breakpoint
CREATE TABLE "agencies"."person" (
	"no" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies"."person_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"subject" text NOT NULL,
	"kind" text NOT NULL,
	"post" text,
	"agency_id" uuid,
	"vendor_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "person_id_unique" UNIQUE("id"),
	CONSTRAINT "person_subject_unique" UNIQUE("subject")
);
--> statement-breakpoint
CREATE TABLE "agencies"."personal_data" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"name_zh" text,
	"name_en" text,
	"email" text,
	"phone" text,
	"mobile" text
);
--> statement-breakpoint
CREATE TABLE "agencies"."role_grant" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_no" integer NOT NULL,
	"role" text NOT NULL,
	"agency_id" uuid,
	"vendor_id" uuid,
	"group_id" uuid,
	"mandate" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"post" text,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"evidence" text NOT NULL,
	"delegated_from" uuid,
	"requested_by" integer,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"decided_by" integer,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	"activated_by" integer,
	"activated_at" timestamp (3) with time zone,
	"revoked_by" integer,
	"revoked_at" timestamp (3) with time zone,
	"revocation_reason" text,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."security_team" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"duties" text[] DEFAULT '{}'::text[] NOT NULL,
	"convener_no" integer NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."task" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid,
	"role" text,
	"person_no" integer,
	"kind" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"clause" text NOT NULL,
	"due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"done_by" integer,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agencies"."team_member" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"person_no" integer NOT NULL,
	"sub_team" text,
	"post" text,
	CONSTRAINT "team_member_team_id_person_no_unique" UNIQUE("team_id","person_no")
);
--> statement-breakpoint
CREATE TABLE "agencies"."idempotency" (
	"person_no" integer NOT NULL,
	"mutation" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_person_no_mutation_key_pk" PRIMARY KEY("person_no","mutation","key")
);
--> statement-breakpoint
CREATE TABLE "agencies"."journal" (
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
CREATE TABLE "agencies"."journal_head" (
	"chain" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agencies"."infrastructure_body" ADD CONSTRAINT "infrastructure_body_system_id_infrastructure_system_id_fk" FOREIGN KEY ("system_id") REFERENCES "agencies"."infrastructure_system"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."infrastructure_body" ADD CONSTRAINT "infrastructure_body_agency_no_agency_no_fk" FOREIGN KEY ("agency_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."infrastructure_body" ADD CONSTRAINT "infrastructure_body_body_id_body_id_fk" FOREIGN KEY ("body_id") REFERENCES "agencies"."body"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."infrastructure_system" ADD CONSTRAINT "infrastructure_system_sector_id_sector_id_fk" FOREIGN KEY ("sector_id") REFERENCES "agencies"."sector"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."response_group" ADD CONSTRAINT "response_group_lead_no_agency_no_fk" FOREIGN KEY ("lead_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."response_group" ADD CONSTRAINT "response_group_lead_unit_no_agency_no_fk" FOREIGN KEY ("lead_unit_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."response_group_member" ADD CONSTRAINT "response_group_member_group_id_response_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "agencies"."response_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."response_group_member" ADD CONSTRAINT "response_group_member_agency_no_agency_no_fk" FOREIGN KEY ("agency_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."sector_assignment" ADD CONSTRAINT "sector_assignment_agency_no_agency_no_fk" FOREIGN KEY ("agency_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."sector_assignment" ADD CONSTRAINT "sector_assignment_authority_no_agency_no_fk" FOREIGN KEY ("authority_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."succession" ADD CONSTRAINT "succession_predecessor_no_agency_no_fk" FOREIGN KEY ("predecessor_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."succession" ADD CONSTRAINT "succession_successor_no_agency_no_fk" FOREIGN KEY ("successor_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."succession" ADD CONSTRAINT "succession_absorbed_by_no_agency_no_fk" FOREIGN KEY ("absorbed_by_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."supervision_link" ADD CONSTRAINT "supervision_link_superior_no_agency_no_fk" FOREIGN KEY ("superior_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."supervision_link" ADD CONSTRAINT "supervision_link_subordinate_no_agency_no_fk" FOREIGN KEY ("subordinate_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."system_support" ADD CONSTRAINT "system_support_system_id_information_system_id_fk" FOREIGN KEY ("system_id") REFERENCES "agencies"."information_system"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."system_support" ADD CONSTRAINT "system_support_function_id_business_function_id_fk" FOREIGN KEY ("function_id") REFERENCES "agencies"."business_function"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."agency_name" ADD CONSTRAINT "agency_name_agency_no_agency_no_fk" FOREIGN KEY ("agency_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."reorganisation" ADD CONSTRAINT "reorganisation_agency_no_agency_no_fk" FOREIGN KEY ("agency_no") REFERENCES "agencies"."agency"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."reorganisation" ADD CONSTRAINT "reorganisation_other_id_agency_id_fk" FOREIGN KEY ("other_id") REFERENCES "agencies"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."ciso_appointment" ADD CONSTRAINT "ciso_appointment_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."ciso_appointment" ADD CONSTRAINT "ciso_appointment_person_no_person_no_fk" FOREIGN KEY ("person_no") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."ciso_appointment" ADD CONSTRAINT "ciso_appointment_grant_id_role_grant_id_fk" FOREIGN KEY ("grant_id") REFERENCES "agencies"."role_grant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."ciso_appointment" ADD CONSTRAINT "ciso_appointment_appointed_by_person_no_fk" FOREIGN KEY ("appointed_by") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."contact_registration" ADD CONSTRAINT "contact_registration_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."contact_registration" ADD CONSTRAINT "contact_registration_person_no_person_no_fk" FOREIGN KEY ("person_no") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."person" ADD CONSTRAINT "person_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."personal_data" ADD CONSTRAINT "personal_data_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "agencies"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."role_grant" ADD CONSTRAINT "role_grant_person_no_person_no_fk" FOREIGN KEY ("person_no") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."role_grant" ADD CONSTRAINT "role_grant_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."role_grant" ADD CONSTRAINT "role_grant_group_id_response_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "agencies"."response_group"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."role_grant" ADD CONSTRAINT "role_grant_delegated_from_role_grant_id_fk" FOREIGN KEY ("delegated_from") REFERENCES "agencies"."role_grant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."role_grant" ADD CONSTRAINT "role_grant_requested_by_person_no_fk" FOREIGN KEY ("requested_by") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."role_grant" ADD CONSTRAINT "role_grant_decided_by_person_no_fk" FOREIGN KEY ("decided_by") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."role_grant" ADD CONSTRAINT "role_grant_activated_by_person_no_fk" FOREIGN KEY ("activated_by") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."role_grant" ADD CONSTRAINT "role_grant_revoked_by_person_no_fk" FOREIGN KEY ("revoked_by") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."security_team" ADD CONSTRAINT "security_team_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."security_team" ADD CONSTRAINT "security_team_convener_no_person_no_fk" FOREIGN KEY ("convener_no") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."task" ADD CONSTRAINT "task_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "agencies"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."task" ADD CONSTRAINT "task_person_no_person_no_fk" FOREIGN KEY ("person_no") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."task" ADD CONSTRAINT "task_done_by_person_no_fk" FOREIGN KEY ("done_by") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."team_member" ADD CONSTRAINT "team_member_team_id_security_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "agencies"."security_team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agencies"."team_member" ADD CONSTRAINT "team_member_person_no_person_no_fk" FOREIGN KEY ("person_no") REFERENCES "agencies"."person"("no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agency_parent_in_directory_index" ON "agencies"."agency" USING btree ("parent_in_directory");--> statement-breakpoint
CREATE INDEX "agency_kind_no_index" ON "agencies"."agency" USING btree ("kind","no");--> statement-breakpoint
CREATE INDEX "agency_name_en_id_index" ON "agencies"."agency" USING btree ("name_en","id");--> statement-breakpoint
CREATE INDEX "agency_name_zh_id_index" ON "agencies"."agency" USING btree ("name_zh","id");--> statement-breakpoint
CREATE INDEX "body_parent_in_directory_index" ON "agencies"."body" USING btree ("parent_in_directory");--> statement-breakpoint
CREATE INDEX "infrastructure_body_agency_no_index" ON "agencies"."infrastructure_body" USING btree ("agency_no");--> statement-breakpoint
CREATE INDEX "response_group_lead_no_index" ON "agencies"."response_group" USING btree ("lead_no");--> statement-breakpoint
CREATE INDEX "response_group_member_agency_no_index" ON "agencies"."response_group_member" USING btree ("agency_no");--> statement-breakpoint
CREATE INDEX "sector_assignment_agency_no_matter_index" ON "agencies"."sector_assignment" USING btree ("agency_no","matter");--> statement-breakpoint
CREATE INDEX "sector_assignment_authority_no_matter_index" ON "agencies"."sector_assignment" USING btree ("authority_no","matter");--> statement-breakpoint
CREATE INDEX "succession_successor_no_index" ON "agencies"."succession" USING btree ("successor_no");--> statement-breakpoint
CREATE INDEX "supervision_link_superior_no_subordinate_no_index" ON "agencies"."supervision_link" USING btree ("superior_no","subordinate_no");--> statement-breakpoint
CREATE INDEX "supervision_link_subordinate_no_superior_no_index" ON "agencies"."supervision_link" USING btree ("subordinate_no","superior_no");--> statement-breakpoint
CREATE INDEX "business_function_name_en_id_index" ON "agencies"."business_function" USING btree ("name_en","id");--> statement-breakpoint
CREATE INDEX "business_function_operator_id_index" ON "agencies"."business_function" USING btree ("operator_id");--> statement-breakpoint
CREATE INDEX "information_system_name_en_id_index" ON "agencies"."information_system" USING btree ("name_en","id");--> statement-breakpoint
CREATE INDEX "information_system_operator_id_index" ON "agencies"."information_system" USING btree ("operator_id");--> statement-breakpoint
CREATE INDEX "system_support_function_id_index" ON "agencies"."system_support" USING btree ("function_id");--> statement-breakpoint
CREATE INDEX "role_grant_person_no_index" ON "published_agencies"."role_grant" USING btree ("person_no");--> statement-breakpoint
CREATE INDEX "reach_by_key" ON "published_agencies"."reach" USING btree ("key","target_id");--> statement-breakpoint
CREATE INDEX "reach_by_target" ON "published_agencies"."reach" USING btree ("target_id","key");--> statement-breakpoint
CREATE INDEX "agency_name_agency_no_valid_from_index" ON "agencies"."agency_name" USING btree ("agency_no","valid_from");--> statement-breakpoint
CREATE INDEX "reorganisation_agency_no_effective_at_index" ON "agencies"."reorganisation" USING btree ("agency_no","effective_at");--> statement-breakpoint
CREATE INDEX "ciso_appointment_agency_id_valid_from_index" ON "agencies"."ciso_appointment" USING btree ("agency_id","valid_from");--> statement-breakpoint
CREATE INDEX "contact_registration_agency_id_created_at_id_index" ON "agencies"."contact_registration" USING btree ("agency_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contact_registration_person_no_index" ON "agencies"."contact_registration" USING btree ("person_no");--> statement-breakpoint
CREATE INDEX "person_agency_id_no_index" ON "agencies"."person" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "role_grant_person_no_index" ON "agencies"."role_grant" USING btree ("person_no");--> statement-breakpoint
CREATE INDEX "role_grant_agency_id_requested_at_id_index" ON "agencies"."role_grant" USING btree ("agency_id","requested_at","id");--> statement-breakpoint
CREATE INDEX "role_grant_requested_at_id_index" ON "agencies"."role_grant" USING btree ("requested_at","id");--> statement-breakpoint
CREATE INDEX "role_grant_delegated_from_index" ON "agencies"."role_grant" USING btree ("delegated_from");--> statement-breakpoint
CREATE INDEX "security_team_agency_id_valid_from_id_index" ON "agencies"."security_team" USING btree ("agency_id","valid_from","id");--> statement-breakpoint
CREATE INDEX "task_person_no_created_at_index" ON "agencies"."task" USING btree ("person_no","created_at");--> statement-breakpoint
CREATE INDEX "task_agency_id_role_created_at_index" ON "agencies"."task" USING btree ("agency_id","role","created_at");--> statement-breakpoint
CREATE INDEX "task_subject_id_index" ON "agencies"."task" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_place" ON "agencies"."journal" USING btree ("chain","seq");--> statement-breakpoint
CREATE INDEX "journal_at" ON "agencies"."journal" USING btree ("chain","at","id");