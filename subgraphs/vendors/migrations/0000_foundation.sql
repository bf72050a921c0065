CREATE SCHEMA "vendors";
--> statement-breakpoint
CREATE SCHEMA "published_vendors";
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
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "published_vendors"."contract" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"vendor_id" uuid,
	"is_classified" boolean NOT NULL,
	"is_core" boolean NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_vendors"."vendor" (
	"no" integer PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	CONSTRAINT "vendor_id_unique" UNIQUE("id")
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
CREATE INDEX "contract_system_system_id_index" ON "published_vendors"."contract_system" USING btree ("system_id");--> statement-breakpoint
CREATE INDEX "contract_system_contract_id_index" ON "published_vendors"."contract_system" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "party_contract_id_key_index" ON "published_vendors"."party" USING btree ("contract_id","key");--> statement-breakpoint
CREATE INDEX "party_key_contract_id_index" ON "published_vendors"."party" USING btree ("key","contract_id");--> statement-breakpoint
CREATE INDEX "party_agency_id_key_index" ON "published_vendors"."party" USING btree ("agency_id","key");--> statement-breakpoint
CREATE INDEX "contract_agency_id_index" ON "published_vendors"."contract" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_place" ON "vendors"."journal" USING btree ("chain","seq");--> statement-breakpoint
CREATE INDEX "journal_at" ON "vendors"."journal" USING btree ("chain","at","id");