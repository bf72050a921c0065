CREATE SCHEMA "intelligence";
--> statement-breakpoint
CREATE SCHEMA "published_intelligence";
--> statement-breakpoint
CREATE TABLE "published_intelligence"."item_relation" (
	"item_id" uuid NOT NULL,
	"key" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_intelligence"."item" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"incident_id" uuid
);
--> statement-breakpoint
CREATE TABLE "intelligence"."idempotency" (
	"person_no" integer NOT NULL,
	"mutation" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_person_no_mutation_key_pk" PRIMARY KEY("person_no","mutation","key")
);
--> statement-breakpoint
CREATE TABLE "intelligence"."journal" (
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
CREATE TABLE "intelligence"."journal_head" (
	"chain" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "item_relation_item_id_key_index" ON "published_intelligence"."item_relation" USING btree ("item_id","key");--> statement-breakpoint
CREATE INDEX "item_relation_key_item_id_index" ON "published_intelligence"."item_relation" USING btree ("key","item_id");--> statement-breakpoint
CREATE INDEX "item_incident_id_index" ON "published_intelligence"."item" USING btree ("incident_id");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_place" ON "intelligence"."journal" USING btree ("chain","seq");--> statement-breakpoint
CREATE INDEX "journal_at" ON "intelligence"."journal" USING btree ("chain","at","id");