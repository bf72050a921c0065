CREATE TABLE "incidents"."defence_meeting" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."defence_meeting_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"decided_at" timestamp (3) with time zone,
	"decided_by_no" integer,
	"invitation" text,
	"invitee_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"invitee_nos" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"held_at" timestamp (3) with time zone,
	"conclusions" text,
	"convened_by_no" integer,
	"convened_by_role" text,
	"convened_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meeting_states" CHECK (state in ('CALLED', 'NOT_CALLED', 'HELD')),
	CONSTRAINT "meeting_held" CHECK ((state = 'HELD') = (held_at is not null))
);
--> statement-breakpoint
CREATE TABLE "incidents"."improvement_notice" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."improvement_notice_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"task_force_id" uuid NOT NULL,
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"text" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"issued_by_no" integer NOT NULL,
	"issued_by_role" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."national_security_assessment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."national_security_assessment_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"indicator_organised_source" boolean NOT NULL,
	"indicator_important_victim" boolean NOT NULL,
	"indicator_widespread" boolean NOT NULL,
	"indicator_classified_loss" boolean NOT NULL,
	"indicator_livelihood_impact" boolean NOT NULL,
	"national_security_related" boolean NOT NULL,
	"note" text,
	"preliminary_at" timestamp (3) with time zone NOT NULL,
	"assessed_by_no" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."task_force" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."task_force_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"lead_body_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"proposed_by_no" integer NOT NULL,
	"proposed_by_role" text NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_by_no" integer,
	"answered_by_role" text,
	"established_at" timestamp (3) with time zone,
	"dissolved_at" timestamp (3) with time zone,
	"dissolved_by_no" integer,
	"final_report" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "task_force_states" CHECK (state in ('PROPOSED', 'DECLINED', 'ESTABLISHED', 'DISSOLVED')),
	CONSTRAINT "task_force_never_by_one" CHECK (established_at is null or (answered_by_no <> proposed_by_no and answered_by_role <> proposed_by_role)),
	CONSTRAINT "task_force_ends_reported" CHECK ((dissolved_at is null) = (final_report is null))
);
--> statement-breakpoint
CREATE TABLE "incidents"."task_force_finding" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."task_force_finding_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"task_force_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_no" integer NOT NULL,
	"role" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "finding_kinds" CHECK (kind in ('COLLECTION', 'ANALYSIS', 'HANDLING'))
);
--> statement-breakpoint
CREATE TABLE "incidents"."task_force_member" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."task_force_member_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"task_force_id" uuid NOT NULL,
	"incident_id" uuid NOT NULL,
	"person_no" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"body_id" uuid,
	"role" text NOT NULL,
	"joined_at" timestamp (3) with time zone,
	"left_at" timestamp (3) with time zone,
	CONSTRAINT "task_force_seats" CHECK (left_at is null or joined_at <= left_at)
);
--> statement-breakpoint
CREATE TABLE "published_incidents"."task_force" (
	"id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"key" bigint NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "incidents"."defence_meeting" ADD CONSTRAINT "defence_meeting_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."improvement_notice" ADD CONSTRAINT "improvement_notice_task_force_id_task_force_id_fk" FOREIGN KEY ("task_force_id") REFERENCES "incidents"."task_force"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."improvement_notice" ADD CONSTRAINT "improvement_notice_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."national_security_assessment" ADD CONSTRAINT "national_security_assessment_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."task_force" ADD CONSTRAINT "task_force_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."task_force_finding" ADD CONSTRAINT "task_force_finding_task_force_id_task_force_id_fk" FOREIGN KEY ("task_force_id") REFERENCES "incidents"."task_force"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."task_force_member" ADD CONSTRAINT "task_force_member_task_force_id_task_force_id_fk" FOREIGN KEY ("task_force_id") REFERENCES "incidents"."task_force"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."task_force_member" ADD CONSTRAINT "task_force_member_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_of_case" ON "incidents"."defence_meeting" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "improvement_notice_of_case" ON "incidents"."improvement_notice" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "assessment_of_case" ON "incidents"."national_security_assessment" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "task_force_of_case" ON "incidents"."task_force" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "task_force_finding_task_force_id_no_index" ON "incidents"."task_force_finding" USING btree ("task_force_id","no");--> statement-breakpoint
CREATE INDEX "task_force_member_task_force_id_no_index" ON "incidents"."task_force_member" USING btree ("task_force_id","no");--> statement-breakpoint
CREATE INDEX "task_force_incident_id_index" ON "published_incidents"."task_force" USING btree ("incident_id");