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
ALTER TABLE "vendors"."notification" ADD CONSTRAINT "notification_task_id_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "published_vendors"."task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "task_asked_once" ON "published_vendors"."task" USING btree ("kind","subject_id",coalesce(role, ''),coalesce(agency_id, '00000000-0000-0000-0000-000000000000'),coalesce(person_no, 0)) WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "task_of_office" ON "published_vendors"."task" USING btree ("agency_id","role","created_at");--> statement-breakpoint
CREATE INDEX "task_of_person" ON "published_vendors"."task" USING btree ("person_no");--> statement-breakpoint
CREATE INDEX "task_of_contract" ON "published_vendors"."task" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "notification_task_id_person_no_index" ON "vendors"."notification" USING btree ("task_id","person_no");