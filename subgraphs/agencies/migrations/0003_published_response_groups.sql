CREATE TABLE "published_agencies"."response_group" (
	"no" integer PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_to" timestamp (3) with time zone,
	CONSTRAINT "response_group_id_unique" UNIQUE("id")
);
--> statement-breakpoint
-- Groups that were there before; later ones are published by a trigger.
insert into published_agencies.response_group (no, id, valid_from, valid_to)
  select no, id, valid_from, valid_to from agencies.response_group;
