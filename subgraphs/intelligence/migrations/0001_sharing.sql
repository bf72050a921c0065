CREATE TABLE "intelligence"."correlation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"dimensions" text[] NOT NULL,
	"item_ids" uuid[] NOT NULL,
	"result" text NOT NULL,
	"novel_threat" boolean NOT NULL,
	"actor_no" integer NOT NULL,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intelligence"."intel_analysis" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"threats" text NOT NULL,
	"vulnerabilities" text NOT NULL,
	"risk_level" integer NOT NULL,
	"risk_reason" text NOT NULL,
	"actor_no" integer NOT NULL,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "analysis_risk" CHECK (risk_level between 1 and 3)
);
--> statement-breakpoint
CREATE TABLE "intelligence"."share_duty" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"agency_no" integer NOT NULL,
	"ground" text NOT NULL,
	"early_warning" boolean NOT NULL,
	"origin_visible" boolean NOT NULL,
	"state" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"fulfilled_at" timestamp (3) with time zone,
	"waived_at" timestamp (3) with time zone,
	"waiver" text,
	"waiver_reason" text,
	"public_url" text,
	"published_on" date,
	"receipt_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "duty_waived" CHECK ((waived_at is null) = (waiver is null))
);
--> statement-breakpoint
CREATE TABLE "published_intelligence"."segment_opening" (
	"segment_id" uuid NOT NULL,
	"key" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intelligence"."countermeasure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"receipt_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"description" text NOT NULL,
	"done_at" timestamp (3) with time zone NOT NULL,
	"is_urgent" boolean NOT NULL,
	"actor_no" integer NOT NULL,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intelligence"."intel_receipt" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"agency_no" integer NOT NULL,
	"early_warning" boolean NOT NULL,
	"state" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"source_reliability" text,
	"timeliness" text,
	"handling_classes" text[],
	"assessed_at" timestamp (3) with time zone,
	"analysed_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"deletion_asked_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "intel_receipt_item_id_agency_id_unique" UNIQUE("item_id","agency_id"),
	CONSTRAINT "receipt_judged" CHECK (assessed_at is null or (source_reliability is not null and timeliness is not null))
);
--> statement-breakpoint
CREATE TABLE "intelligence"."receipt_analysis" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"receipt_id" uuid NOT NULL,
	"threats" text NOT NULL,
	"vulnerabilities" text NOT NULL,
	"risk_level" integer NOT NULL,
	"risk_reason" text NOT NULL,
	"actor_no" integer NOT NULL,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "receipt_risk" CHECK (risk_level between 1 and 3)
);
--> statement-breakpoint
CREATE TABLE "intelligence"."intel_exception" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"segment_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"citation" text,
	"reason" text NOT NULL,
	"consent_party" text,
	"consent_document" text,
	"recipient_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"recipient_nos" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"decider_no" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "intelligence"."segment_redaction" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"segment_id" uuid NOT NULL,
	"method" text NOT NULL,
	"text_before" text NOT NULL,
	"reason" text NOT NULL,
	"actor_no" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "intelligence"."item_by_creation";--> statement-breakpoint
DROP INDEX "intelligence"."intel_share_recipient_agency_id_index";--> statement-breakpoint
DROP INDEX "intelligence"."item_by_agency";--> statement-breakpoint
ALTER TABLE "intelligence"."intel_item" ADD COLUMN "lessons_learned" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_item" ADD COLUMN "origin_visible" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_item" ADD COLUMN "usable_from" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_item" ADD COLUMN "usable_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_item" ADD COLUMN "authors" integer[] DEFAULT '{}'::integer[] NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_item" ADD COLUMN "dated_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "intelligence"."intel_item" SET "dated_at" = "created_at";--> statement-breakpoint
ALTER TABLE "intelligence"."intel_item" ALTER COLUMN "dated_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_item" ADD COLUMN "recalled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_item" ADD COLUMN "recall_reason" text;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD COLUMN "agency_id" uuid;--> statement-breakpoint
UPDATE "intelligence"."intel_segment" s SET "agency_id" = i."agency_id" FROM "intelligence"."intel_item" i WHERE i."id" = s."item_id";--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ALTER COLUMN "agency_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD COLUMN "holds" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD COLUMN "personal_data_relevant" boolean;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD COLUMN "restriction" text;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD COLUMN "citation" text;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD COLUMN "exception_sought" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD COLUMN "exception_id" uuid;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD COLUMN "redaction" text;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD COLUMN "screened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_share" ADD COLUMN "agency_id" uuid;--> statement-breakpoint
UPDATE "intelligence"."intel_share" s SET "agency_id" = i."agency_id" FROM "intelligence"."intel_item" i WHERE i."id" = s."item_id";--> statement-breakpoint
ALTER TABLE "intelligence"."intel_share" ALTER COLUMN "agency_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_share" ADD COLUMN "agency_no" integer;--> statement-breakpoint
UPDATE "intelligence"."intel_share" s SET "agency_no" = i."agency_no" FROM "intelligence"."intel_item" i WHERE i."id" = s."item_id";--> statement-breakpoint
ALTER TABLE "intelligence"."intel_share" ALTER COLUMN "agency_no" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_share" ADD COLUMN "origin_visible" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_share" ADD COLUMN "channel" text DEFAULT 'GRAPH' NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_share" ADD COLUMN "safeguards" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_share" ADD COLUMN "shared_by_no" integer;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_share" ADD COLUMN "shared_by_role" text;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_share" ADD COLUMN "delivered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "published_intelligence"."item" ADD COLUMN "is_shared" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "published_intelligence"."item" ADD COLUMN "usable_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "published_intelligence"."item" ADD COLUMN "is_early_warning" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "published_intelligence"."item" p SET "is_early_warning" = i."early_warning", "is_shared" = (i."state" = 'SHARED') FROM "intelligence"."intel_item" i WHERE i."id" = p."id";--> statement-breakpoint
ALTER TABLE "intelligence"."correlation" ADD CONSTRAINT "correlation_item_id_intel_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "intelligence"."intel_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_analysis" ADD CONSTRAINT "intel_analysis_item_id_intel_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "intelligence"."intel_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intelligence"."share_duty" ADD CONSTRAINT "share_duty_item_id_intel_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "intelligence"."intel_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intelligence"."countermeasure" ADD CONSTRAINT "countermeasure_receipt_id_intel_receipt_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "intelligence"."intel_receipt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_receipt" ADD CONSTRAINT "intel_receipt_item_id_intel_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "intelligence"."intel_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intelligence"."receipt_analysis" ADD CONSTRAINT "receipt_analysis_receipt_id_intel_receipt_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "intelligence"."intel_receipt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intelligence"."intel_exception" ADD CONSTRAINT "intel_exception_segment_id_intel_segment_id_fk" FOREIGN KEY ("segment_id") REFERENCES "intelligence"."intel_segment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intelligence"."segment_redaction" ADD CONSTRAINT "segment_redaction_segment_id_intel_segment_id_fk" FOREIGN KEY ("segment_id") REFERENCES "intelligence"."intel_segment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correlation_item_id_index" ON "intelligence"."correlation" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "intel_analysis_item_id_index" ON "intelligence"."intel_analysis" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "duty_of_item" ON "intelligence"."share_duty" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "duty_by_agency" ON "intelligence"."share_duty" USING btree ("agency_id","opened_at");--> statement-breakpoint
CREATE INDEX "segment_opening_segment_id_key_index" ON "published_intelligence"."segment_opening" USING btree ("segment_id","key");--> statement-breakpoint
CREATE INDEX "countermeasure_receipt_id_at_index" ON "intelligence"."countermeasure" USING btree ("receipt_id","at");--> statement-breakpoint
CREATE INDEX "receipt_by_agency" ON "intelligence"."intel_receipt" USING btree ("agency_id","received_at");--> statement-breakpoint
CREATE INDEX "receipt_analysis_receipt_id_index" ON "intelligence"."receipt_analysis" USING btree ("receipt_id");--> statement-breakpoint
CREATE INDEX "intel_exception_segment_id_index" ON "intelligence"."intel_exception" USING btree ("segment_id");--> statement-breakpoint
CREATE INDEX "segment_redaction_segment_id_index" ON "intelligence"."segment_redaction" USING btree ("segment_id");--> statement-breakpoint
CREATE INDEX "item_by_date" ON "intelligence"."intel_item" USING btree ("dated_at","id");--> statement-breakpoint
CREATE INDEX "share_to_agency" ON "intelligence"."intel_share" USING btree ("recipient_agency_id");--> statement-breakpoint
CREATE INDEX "share_by_agency" ON "intelligence"."intel_share" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "item_by_agency" ON "intelligence"."intel_item" USING btree ("agency_id","dated_at","id");--> statement-breakpoint
ALTER TABLE "intelligence"."intel_item" ADD CONSTRAINT "lessons_hide_their_origin" CHECK (not (lessons_learned and origin_visible));--> statement-breakpoint
ALTER TABLE "intelligence"."intel_item" ADD CONSTRAINT "lessons_have_a_case" CHECK (not lessons_learned or incident_id is not null);--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD CONSTRAINT "segment_sought" CHECK (not exception_sought or restriction is not null);--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD CONSTRAINT "segment_secret" CHECK (exception_id is null or restriction = 'TRADE_OR_BUSINESS_HARM');--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD CONSTRAINT "segment_cited" CHECK (restriction is distinct from 'SECRET_BY_LAW' or citation is not null);--> statement-breakpoint
ALTER TABLE "intelligence"."intel_segment" ADD CONSTRAINT "segment_personal" CHECK (screened_at is null or restriction is not null or redaction is not null
           or not ('PERSONAL_DATA' = any(holds)) or personal_data_relevant);