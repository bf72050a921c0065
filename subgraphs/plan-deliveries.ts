/** Plans what leaves the graph, in the transaction that opens a task or reminds of it. */

export interface Notifying {
  /** The subgraph, which is its schema. */
  readonly name: string
  /** Kinds that go before all others. */
  readonly urgent?: readonly string[]
}

/**
 * A task that is opened or reminded of is sent to everybody who holds the role just now, by each way out there is;
 * whether he may still read it is asked when it is sent. Without a way out nothing is planned. A receiver that hangs
 * holds up deliveries alone: all other jobs go before them, and what is urgent goes before other tasks.
 */
export function planningDeliveries({ name, urgent = [] }: Notifying): {
  readonly signature: string
  readonly sql: string
} {
  const priority =
    urgent.length > 0
      ? `case when t.kind in (${urgent.map((kind) => `'${kind}'`).join(', ')}) then 10 else 20 end`
      : '20'
  return {
    signature: `${name}.plan_deliveries()`,
    sql: `
create or replace function ${name}.plan_deliveries() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment timestamptz;
  ids uuid[];
  planned ${name}_jobs.job_spec[];
begin
  if not exists (select from ${name}_jobs.outlet) then
    return null;
  end if;
  if tg_op = 'INSERT' then
    ids := array(select t.id from told t);
  else
    ids := array(select t.id from told t join before b on b.id = t.id where t.reminders > b.reminders);
  end if;
  -- Where nobody acts through the graph, time stands where the task was asked last.
  moment := coalesce(access.now(), (
    select max(greatest(k.created_at, k.reminded_at)) from published_${name}.task k where k.id = any(ids)
  ));
  select array_agg(('${name}.deliver',
    json_build_object('task', t.id, 'person', t.person, 'reminder', t.reminders, 'outlet', o.name), null, moment, null,
    concat_ws(':', '${name}.deliver', t.id, t.person, t.reminders, o.name),
    ${priority}, null)::${name}_jobs.job_spec) into planned
  from (
    select k.id, k.kind, k.reminders, k.person_no as person from published_${name}.task k
    where k.id = any(ids) and k.person_no is not null
    union
    select k.id, k.kind, k.reminders, g.person_no from published_${name}.task k
    left join published_agencies.agency a on a.id = k.agency_id
    join published_agencies.role_grant g on g.role = k.role and g.agency_no is not distinct from a.no
    where k.id = any(ids) and k.person_no is null and g.valid_from <= moment and (g.valid_to is null or g.valid_to > moment)
  ) t cross join ${name}_jobs.outlet o;
  if planned is not null then
    perform ${name}_jobs.add_jobs(planned);
  end if;
  return null;
end
$$;
create or replace trigger plan_first after insert on published_${name}.task
  referencing new table as told for each statement execute function ${name}.plan_deliveries();
create or replace trigger plan_next after update on published_${name}.task
  referencing old table as before new table as told for each statement execute function ${name}.plan_deliveries();
`,
  }
}
