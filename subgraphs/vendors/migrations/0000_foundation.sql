CREATE SCHEMA "vendors";
--> statement-breakpoint
CREATE SCHEMA "published_vendors";
--> statement-breakpoint
CREATE TABLE "vendors"."contract" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"scopes" text[] NOT NULL,
	"system_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"secret_level" text NOT NULL,
	"amount_twd" bigint NOT NULL,
	"bespoke_development" boolean NOT NULL,
	"required_specialists" integer NOT NULL,
	"state" text NOT NULL,
	"vendor_id" uuid,
	"vendor_name" text,
	"tender_notice_id" uuid,
	"on_site_supervisor" text,
	"subcontracting_allowed" boolean,
	"log_clause" boolean DEFAULT false NOT NULL,
	"suitability_clause" boolean DEFAULT false NOT NULL,
	"undertaking_signed" boolean DEFAULT false NOT NULL,
	"other_measures" text[] DEFAULT '{}'::text[] NOT NULL,
	"audit_cadence_months" integer,
	"audit_due_at" timestamp (3) with time zone,
	"term_from" date,
	"term_to" date,
	"prepared_by" integer NOT NULL,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	"awarded_by" integer,
	"awarded_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."engagement" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"person_no" integer NOT NULL,
	"capacity" text NOT NULL,
	"independence_declared" boolean NOT NULL,
	"engaged_by" integer NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "published_vendors"."contract_system" (
	"contract_id" uuid NOT NULL,
	"system_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_vendors"."party" (
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"key" bigint NOT NULL,
	"authorization_id" uuid,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "published_vendors"."contract" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"vendor_id" uuid,
	"is_classified" boolean NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_vendors"."vendor" (
	"no" integer PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	CONSTRAINT "vendor_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "vendors"."subcontract" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"authorization_id" uuid NOT NULL,
	"sub_vendor_id" uuid NOT NULL,
	"sub_vendor_name" text NOT NULL,
	"measures" text[] DEFAULT '{}'::text[] NOT NULL,
	"registered_by" integer NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "subcontract_authorization_id_sub_vendor_id_unique" UNIQUE("authorization_id","sub_vendor_id")
);
--> statement-breakpoint
CREATE TABLE "vendors"."subcontract_authorization" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"is_classified" boolean NOT NULL,
	"scope" text NOT NULL,
	"sub_vendor_id" uuid,
	"sub_vendor_class" text,
	"required_measures" text[] DEFAULT '{}'::text[] NOT NULL,
	"clauses" text[] DEFAULT '{}'::text[] NOT NULL,
	"authorized_by" integer NOT NULL,
	"authorized_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vendors"."tender_notice" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"is_classified" boolean NOT NULL,
	"procedure" text NOT NULL,
	"title" text NOT NULL,
	"notice_text" text NOT NULL,
	"suitability_clause" boolean NOT NULL,
	"suitability_clause_in_documents" boolean NOT NULL,
	"published_by" integer NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tender_notice_contract_id_unique" UNIQUE("contract_id")
);
--> statement-breakpoint
CREATE TABLE "vendors"."vendor_selection" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"vendor_id" uuid NOT NULL,
	"assurance_kind" text NOT NULL,
	"certificate" text,
	"assurance_scope" text NOT NULL,
	"assurance_valid_until" date NOT NULL,
	"trained" integer NOT NULL,
	"certified" integer NOT NULL,
	"experienced" integer NOT NULL,
	"reason" text NOT NULL,
	"selected_by" integer NOT NULL,
	"selected_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vendor_selection_contract_id_unique" UNIQUE("contract_id")
);
--> statement-breakpoint
CREATE TABLE "vendors"."vendor" (
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "vendors"."vendor_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text,
	"registration_no" text NOT NULL,
	"duty_phone" text,
	"duty_email" text,
	"registered_by_agency_id" uuid NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "vendor_no_unique" UNIQUE("no"),
	CONSTRAINT "vendor_registration_no_unique" UNIQUE("registration_no")
);
--> statement-breakpoint
CREATE TABLE "vendors"."idempotency" (
	"person_no" integer NOT NULL,
	"mutation" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_person_no_mutation_key_pk" PRIMARY KEY("person_no","mutation","key")
);
--> statement-breakpoint
CREATE TABLE "vendors"."journal" (
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
CREATE TABLE "vendors"."journal_head" (
	"chain" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD CONSTRAINT "contract_vendor_id_vendor_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."engagement" ADD CONSTRAINT "engagement_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."subcontract" ADD CONSTRAINT "subcontract_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."subcontract" ADD CONSTRAINT "subcontract_authorization_id_subcontract_authorization_id_fk" FOREIGN KEY ("authorization_id") REFERENCES "vendors"."subcontract_authorization"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."subcontract" ADD CONSTRAINT "subcontract_sub_vendor_id_vendor_id_fk" FOREIGN KEY ("sub_vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."subcontract_authorization" ADD CONSTRAINT "subcontract_authorization_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."subcontract_authorization" ADD CONSTRAINT "subcontract_authorization_sub_vendor_id_vendor_id_fk" FOREIGN KEY ("sub_vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."tender_notice" ADD CONSTRAINT "tender_notice_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_selection" ADD CONSTRAINT "vendor_selection_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vendors"."vendor_selection" ADD CONSTRAINT "vendor_selection_vendor_id_vendor_id_fk" FOREIGN KEY ("vendor_id") REFERENCES "vendors"."vendor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contract_reference" ON "vendors"."contract" USING btree ("agency_id","reference") WHERE secret_level = 'NONE';--> statement-breakpoint
CREATE UNIQUE INDEX "contract_secret_reference" ON "vendors"."contract" USING btree ("agency_id","reference") WHERE secret_level <> 'NONE';--> statement-breakpoint
CREATE INDEX "contract_by_agency" ON "vendors"."contract" USING btree ("agency_id","prepared_at","id");--> statement-breakpoint
CREATE INDEX "contract_by_preparation" ON "vendors"."contract" USING btree ("prepared_at","id");--> statement-breakpoint
CREATE INDEX "contract_by_vendor" ON "vendors"."contract" USING btree ("vendor_id","prepared_at","id");--> statement-breakpoint
CREATE INDEX "contract_by_reference" ON "vendors"."contract" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "contract_by_audit" ON "vendors"."contract" USING btree ("audit_due_at") WHERE audit_due_at is not null;--> statement-breakpoint
CREATE INDEX "engagement_contract_id_index" ON "vendors"."engagement" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "engagement_person_no_index" ON "vendors"."engagement" USING btree ("person_no");--> statement-breakpoint
CREATE INDEX "contract_system_system_id_index" ON "published_vendors"."contract_system" USING btree ("system_id");--> statement-breakpoint
CREATE INDEX "contract_system_contract_id_index" ON "published_vendors"."contract_system" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "party_contract_id_key_index" ON "published_vendors"."party" USING btree ("contract_id","key");--> statement-breakpoint
CREATE INDEX "party_key_contract_id_index" ON "published_vendors"."party" USING btree ("key","contract_id");--> statement-breakpoint
CREATE INDEX "party_agency_id_key_index" ON "published_vendors"."party" USING btree ("agency_id","key");--> statement-breakpoint
CREATE INDEX "party_authorization_id_index" ON "published_vendors"."party" USING btree ("authorization_id");--> statement-breakpoint
CREATE INDEX "contract_agency_id_index" ON "published_vendors"."contract" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "contract_vendor_id_agency_id_index" ON "published_vendors"."contract" USING btree ("vendor_id","agency_id");--> statement-breakpoint
CREATE INDEX "subcontract_contract_id_index" ON "vendors"."subcontract" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "subcontract_sub_vendor_id_index" ON "vendors"."subcontract" USING btree ("sub_vendor_id");--> statement-breakpoint
CREATE INDEX "subcontract_authorization_contract_id_authorized_at_id_index" ON "vendors"."subcontract_authorization" USING btree ("contract_id","authorized_at","id");--> statement-breakpoint
CREATE INDEX "authorization_by_time" ON "vendors"."subcontract_authorization" USING btree ("authorized_at","id");--> statement-breakpoint
CREATE INDEX "notice_by_publication" ON "vendors"."tender_notice" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "tender_notice_agency_id_index" ON "vendors"."tender_notice" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "vendor_selection_vendor_id_index" ON "vendors"."vendor_selection" USING btree ("vendor_id");--> statement-breakpoint
CREATE INDEX "vendor_by_registration" ON "vendors"."vendor" USING btree ("registered_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_place" ON "vendors"."journal" USING btree ("chain","seq");--> statement-breakpoint
CREATE INDEX "journal_at" ON "vendors"."journal" USING btree ("chain","at","id");