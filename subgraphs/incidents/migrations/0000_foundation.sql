CREATE SCHEMA "incidents";
--> statement-breakpoint
CREATE SCHEMA "published_incidents";
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
CREATE INDEX "incident_system_system_id_index" ON "published_incidents"."incident_system" USING btree ("system_id");--> statement-breakpoint
CREATE INDEX "incident_system_incident_id_index" ON "published_incidents"."incident_system" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "incident_agency_id_index" ON "published_incidents"."incident" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "incident_contract_id_index" ON "published_incidents"."incident" USING btree ("contract_id");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_place" ON "incidents"."journal" USING btree ("chain","seq");--> statement-breakpoint
CREATE INDEX "journal_at" ON "incidents"."journal" USING btree ("chain","at","id");