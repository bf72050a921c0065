CREATE SCHEMA "intelligence";
--> statement-breakpoint
CREATE SCHEMA "published_intelligence";
--> statement-breakpoint
CREATE TABLE "intelligence"."intel_item" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"agency_no" integer NOT NULL,
	"reference" text NOT NULL,
	"title" text NOT NULL,
	"kinds" text[] NOT NULL,
	"other_kind_text" text,
	"early_warning" boolean NOT NULL,
	"incident_id" uuid,
	"source_text" text,
	"source_reliability" text,
	"state" text NOT NULL,
	"created_by" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "intel_item_agency_id_reference_unique" UNIQUE("agency_id","reference")
);
--> statement-breakpoint
CREATE TABLE "intelligence"."intel_segment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "intel_segment_item_id_position_unique" UNIQUE("item_id","position")
);
--> statement-breakpoint
CREATE TABLE "intelligence"."intel_share" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"recipient_agency_id" uuid NOT NULL,
	"recipient_agency_no" integer NOT NULL,
	"shared_at" timestamp (3) with time zone NOT NULL,
	"recalled_at" timestamp (3) with time zone,
	CONSTRAINT "intel_share_item_id_recipient_agency_id_unique" UNIQUE("item_id","recipient_agency_id")
);
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
ALTER TABLE "intelligence"."intel_segment" ADD CONSTRAINT "intel_segment_item_id_intel_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "intelligence"."intel_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_share" ADD CONSTRAINT "intel_share_item_id_intel_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "intelligence"."intel_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "item_by_creation" ON "intelligence"."intel_item" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "item_by_agency" ON "intelligence"."intel_item" USING btree ("agency_id","created_at","id");--> statement-breakpoint
CREATE INDEX "item_by_incident" ON "intelligence"."intel_item" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "intel_share_recipient_agency_id_index" ON "intelligence"."intel_share" USING btree ("recipient_agency_id");--> statement-breakpoint
CREATE INDEX "item_relation_item_id_key_index" ON "published_intelligence"."item_relation" USING btree ("item_id","key");--> statement-breakpoint
CREATE INDEX "item_relation_key_item_id_index" ON "published_intelligence"."item_relation" USING btree ("key","item_id");--> statement-breakpoint
CREATE INDEX "item_incident_id_index" ON "published_intelligence"."item" USING btree ("incident_id");--> statement-breakpoint
CREATE UNIQUE INDEX "journal_place" ON "intelligence"."journal" USING btree ("chain","seq");--> statement-breakpoint
CREATE INDEX "journal_at" ON "intelligence"."journal" USING btree ("chain","at","id");