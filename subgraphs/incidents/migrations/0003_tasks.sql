CREATE TABLE "published_incidents"."task" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"agency_id" uuid,
	"role" text,
	"person_no" integer,
	"about_agency_id" uuid NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"incident_id" uuid,
	"clause" text NOT NULL,
	"due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"done_by" integer,
	"reminders" integer DEFAULT 0 NOT NULL,
	"reminded_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE UNIQUE INDEX "task_asked_once" ON "published_incidents"."task" USING btree ("kind","subject_id",coalesce(role, ''),coalesce(agency_id, '00000000-0000-0000-0000-000000000000'),coalesce(person_no, 0)) WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "task_of_case" ON "published_incidents"."task" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "task_of_office" ON "published_incidents"."task" USING btree ("agency_id","role","created_at");--> statement-breakpoint
CREATE INDEX "task_of_person" ON "published_incidents"."task" USING btree ("person_no");