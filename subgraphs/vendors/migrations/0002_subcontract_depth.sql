CREATE TABLE "vendors"."unauthorized_subcontract" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contract_id" uuid NOT NULL,
	"sub_vendor_name" text NOT NULL,
	"work_found" text NOT NULL,
	"how_found" text NOT NULL,
	"found_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" integer NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "vendors"."contract" ADD COLUMN "subcontract_depth" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "vendors"."contract_terms" ADD COLUMN "subcontract_depth" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "vendors"."subcontract_authorization" ADD COLUMN "tier" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "vendors"."subcontract_authorization" ADD COLUMN "beneath_id" uuid;--> statement-breakpoint
ALTER TABLE "vendors"."unauthorized_subcontract" ADD CONSTRAINT "unauthorized_subcontract_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "vendors"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "unauthorized_subcontract_contract_id_recorded_at_id_index" ON "vendors"."unauthorized_subcontract" USING btree ("contract_id","recorded_at","id");