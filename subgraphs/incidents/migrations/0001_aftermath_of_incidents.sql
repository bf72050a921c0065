CREATE TABLE "incidents"."improvement_measure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."improvement_measure_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"submission" integer NOT NULL,
	"dimension" text NOT NULL,
	"description" text NOT NULL,
	"planned_completion" date NOT NULL,
	"effect_tracking" text NOT NULL,
	"completed_on" date,
	"effect" text,
	CONSTRAINT "improvement_measure_dimension" CHECK (dimension in ('MANAGEMENT', 'TECHNICAL', 'MANPOWER', 'RESOURCE'))
);
--> statement-breakpoint
CREATE TABLE "incidents"."investigation_draft" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"report_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"impact_scope" text,
	"damage_assessment" text,
	"recovery_course" text,
	"handling_course" text,
	"root_cause" text,
	"cause_category" text,
	"measures" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."investigation_report" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."investigation_report_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"state" text NOT NULL,
	"damage_controlled_at" timestamp (3) with time zone,
	"recovered_at" timestamp (3) with time zone,
	"authors" integer[] DEFAULT '{}'::integer[] NOT NULL,
	"signed_by_no" integer,
	"signed_at" timestamp (3) with time zone,
	"submitted_by_no" integer,
	"submitted_at" timestamp (3) with time zone,
	"submissions" integer DEFAULT 0 NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "investigation_report_state" CHECK (state in ('DUE', 'DRAFT', 'SIGNED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'MEASURES_OPEN', 'COMPLETE')),
	CONSTRAINT "investigation_report_begun" CHECK (damage_controlled_at is not null or recovered_at is not null),
	CONSTRAINT "investigation_report_two_hands" CHECK (signed_by_no is null or not signed_by_no = any(authors))
);
--> statement-breakpoint
CREATE TABLE "incidents"."measure_update" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."measure_update_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"note" text NOT NULL,
	"completed_on" date,
	"effect" text,
	"role" text NOT NULL,
	"actor_no" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."report_step" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."report_step_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"step" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"actor_no" integer,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"clause" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."report_submission" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."report_submission_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"report_id" uuid NOT NULL,
	"impact_scope" text,
	"damage_assessment" text,
	"recovery_course" text,
	"handling_course" text,
	"root_cause" text,
	"cause_category" text,
	"measures" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"occurred_at" timestamp (3) with time zone,
	"aware_at" timestamp (3) with time zone,
	"damage_controlled_at" timestamp (3) with time zone,
	"recovered_at" timestamp (3) with time zone,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"minutes_late" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."commendation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."commendation_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"authority_id" uuid NOT NULL,
	"recommended_by_no" integer NOT NULL,
	"role" text NOT NULL,
	"recommended_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"ground" text NOT NULL,
	"state" text NOT NULL,
	"decided_by_no" integer,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	CONSTRAINT "commendation_another_decides" CHECK (decided_by_no is null or decided_by_no <> recommended_by_no)
);
--> statement-breakpoint
CREATE TABLE "incidents"."discipline_recommendation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."discipline_recommendation_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"authority_id" uuid NOT NULL,
	"recommended_by_no" integer NOT NULL,
	"role" text NOT NULL,
	"recommended_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"ground" text NOT NULL,
	"aggravated" boolean NOT NULL,
	"broken_clocks" jsonb NOT NULL,
	"state" text NOT NULL,
	"outcome" text,
	"decided_by_no" integer,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	CONSTRAINT "discipline_aggravated" CHECK (not aggravated or ground = 'NON_COMPLIANCE_SERIOUS_LOSS')
);
--> statement-breakpoint
CREATE TABLE "incidents"."mitigation_recommendation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"no" integer GENERATED ALWAYS AS IDENTITY (sequence name "incidents"."mitigation_recommendation_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"incident_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"authority_id" uuid NOT NULL,
	"recommended_by_no" integer NOT NULL,
	"role" text NOT NULL,
	"recommended_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kept_clocks" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "incidents"."improvement_measure" ADD CONSTRAINT "improvement_measure_report_id_investigation_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "incidents"."investigation_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."investigation_draft" ADD CONSTRAINT "investigation_draft_report_id_investigation_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "incidents"."investigation_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."investigation_report" ADD CONSTRAINT "investigation_report_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."measure_update" ADD CONSTRAINT "measure_update_report_id_investigation_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "incidents"."investigation_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."measure_update" ADD CONSTRAINT "measure_update_measure_id_improvement_measure_id_fk" FOREIGN KEY ("measure_id") REFERENCES "incidents"."improvement_measure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."report_step" ADD CONSTRAINT "report_step_report_id_investigation_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "incidents"."investigation_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."report_submission" ADD CONSTRAINT "report_submission_report_id_investigation_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "incidents"."investigation_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."commendation" ADD CONSTRAINT "commendation_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."discipline_recommendation" ADD CONSTRAINT "discipline_recommendation_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents"."mitigation_recommendation" ADD CONSTRAINT "mitigation_recommendation_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "improvement_measure_report_id_no_index" ON "incidents"."improvement_measure" USING btree ("report_id","no");--> statement-breakpoint
CREATE UNIQUE INDEX "investigation_draft_report" ON "incidents"."investigation_draft" USING btree ("report_id");--> statement-breakpoint
CREATE UNIQUE INDEX "investigation_report_incident" ON "incidents"."investigation_report" USING btree ("incident_id");--> statement-breakpoint
CREATE UNIQUE INDEX "investigation_report_no" ON "incidents"."investigation_report" USING btree ("no");--> statement-breakpoint
CREATE INDEX "investigation_report_agency" ON "incidents"."investigation_report" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "measure_update_report_id_no_index" ON "incidents"."measure_update" USING btree ("report_id","no");--> statement-breakpoint
CREATE INDEX "report_step_report_id_no_index" ON "incidents"."report_step" USING btree ("report_id","no");--> statement-breakpoint
CREATE INDEX "report_submission_report_id_no_index" ON "incidents"."report_submission" USING btree ("report_id","no");--> statement-breakpoint
CREATE INDEX "commendation_incident" ON "incidents"."commendation" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "commendation_agency" ON "incidents"."commendation" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "discipline_incident" ON "incidents"."discipline_recommendation" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "discipline_agency" ON "incidents"."discipline_recommendation" USING btree ("agency_id","no");--> statement-breakpoint
CREATE INDEX "mitigation_incident" ON "incidents"."mitigation_recommendation" USING btree ("incident_id","no");--> statement-breakpoint
CREATE INDEX "mitigation_agency" ON "incidents"."mitigation_recommendation" USING btree ("agency_id","no");