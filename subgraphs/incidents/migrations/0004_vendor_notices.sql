CREATE TABLE "published_incidents"."vendor_notice" (
	"notice_id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents"."vendor_notice_link" (
	"notice_id" uuid PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "incidents"."vendor_notice_link" ADD CONSTRAINT "vendor_notice_link_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "incidents"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "vendor_notice_incident_id_index" ON "published_incidents"."vendor_notice" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "vendor_notice_link_incident_id_index" ON "incidents"."vendor_notice_link" USING btree ("incident_id");