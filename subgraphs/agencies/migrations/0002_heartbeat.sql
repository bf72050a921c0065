CREATE TABLE "published_agencies"."heartbeat" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"trusted_until" timestamp (3) with time zone NOT NULL,
	"replicated" boolean DEFAULT false NOT NULL,
	CONSTRAINT "heartbeat_one" CHECK (one)
);
--> statement-breakpoint
-- A database that gets published_agencies by replication gets this row too, or refuses; every other one has it from now on.
insert into published_agencies.heartbeat (trusted_until)
select clock_timestamp() where not exists (
  select from pg_subscription_rel r join pg_class c on c.oid = r.srrelid where c.relnamespace = 'published_agencies'::regnamespace
);
