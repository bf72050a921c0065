/**
 * The one place that opens and closes tasks. At the end of a transaction that touched a case, what the rows of law ask
 * about it now is compared with what is asked of people: missing tasks are opened, those that nothing calls for any
 * more are closed. So a task stands as long as its cause, by whatever act that came about and however often.
 */
import { type ClockKind, firstRowOf } from '../../../law/clocks/deadlines.ts'
import { lengthFrom } from '../../../law/clocks/due.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { lowestMajorLevel } from '../../../law/levels/level.ts'
import type { Addressee, Task, TaskDue } from '../../../law/tasks/task.ts'
import { incidentTasks } from '../../../law/tasks/tasks-of-incidents.ts'
import { snake } from '../../row-source.ts'
import { conditions } from './conditions.ts'
import { officeOf } from './offices.ts'
import { caseBy, type Place, places, touching } from './things.ts'

const tasks: readonly Task[] = incidentTasks
const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

/** The clock that no command starts is due so long after the review was (IG-3.3-1b). */
function dueAfterReview(clock: ClockKind): string {
  const row = firstRowOf(clock)
  if (row.otherwiseFrom?.event !== 'reviewDueAt') return 'null'
  const length = (level: IncidentLevel) =>
    `interval '${lengthFrom(new Date(0), row, level).getTime()} milliseconds'`
  return `i.review_due_at + case when i.effective_level >= ${lowestMajorLevel} then ${length(4)} else ${length(1)} end`
}

function dueSql(due: TaskDue | undefined, { clock = 'true' }: Place): string {
  if (!due) return 'null::timestamptz'
  if ('event' in due) return `s.${snake(due.event)} + interval '${due.plusHours ?? 0} hours'`
  const running = `(select min(c.due_at) from incidents.clock c where c.incident_id = i.id and c.kind in (${quoted(due.clock)})
    and c.stopped_at is null and c.cancelled_at is null and ${clock})`
  return `coalesce(${[running, ...due.clock.map(dueAfterReview)].join(', ')})`
}

/** What the row asks of one role about a case; outside the agency nobody knows of an exercise (G-55). */
function askedSql(row: Task, { at, when = [] }: Addressee, role: string): string {
  const place = places[row.of]
  const known = at === 'OWN' ? [] : ['not i.is_exercise']
  const where = [...(row.when ?? []), ...when].map((name) => conditions[name])
  return `
  select '${row.kind}', '${place.type}', ${place.from ? 's.id' : 'i.id'}, '${role}', o.agency_id, i.agency_id, '${row.clause}', ${dueSql(row.due, place)}
  from ${place.from ? `${place.from} cross join lateral` : ''} (${officeOf[at](role)}) o
  where ${[`${place.state} in (${quoted(row.while)})`, ...known, ...where].join(' and ')}`
}

const asked = tasks.flatMap((row) =>
  row.asked.flatMap((each) => each.roles.map((role) => askedSql(row, each, role))),
)

const COLUMNS = 'kind, subject_type, subject_id, role, agency_id, about_agency_id, clause, due_at'
const done = tasks.map(({ kind, doneBy }) => `('${kind}', array[${quoted(doneBy)}])`).join(', ')
const same = (one: string, other: string) =>
  `${one}.kind = ${other}.kind and ${one}.subject_id = ${other}.subject_id and ${one}.role = ${other}.role
    and ${one}.agency_id is not distinct from ${other}.agency_id`
const open = 't.incident_id = of_case and t.done_at is null and t.person_no is null'

const caseSql = Object.entries(caseBy)
  .map(([column, sql]) => `when '${column}' then ${sql}`)
  .join(' ')

const triggers = Object.entries(touching).map(
  ([table, column]) => `
drop trigger if exists tasks_settled on incidents.${table};
create constraint trigger tasks_settled after insert or update on incidents.${table}
  deferrable initially deferred for each row execute function incidents.tasks_touched('${column}');`,
)

export const settleSignature = 'incidents.tasks_touched()'

export const settleSql = `
create or replace function incidents.settle_tasks(of_case uuid, at_instant timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $settle$
declare
  i incidents.incident;
  moment timestamptz;
  actor integer := access.person();
  act text := access.payload()::jsonb ->> 'm';
begin
  -- Two acts on parts of one case each see what the other came to. The owner, who fills tables, acts alone.
  if at_instant is not null then
    perform pg_advisory_xact_lock(hashtextextended('tasks of ' || of_case, 0));
  end if;
  select * into i from incidents.incident c where c.id = of_case;
  -- What is asked about a case ends with its withdrawal; what was opened of it in an emergency is answered for all the same.
  -- Where nobody acts through the graph, time stands where the case began.
  moment := coalesce(at_instant, i.recorded_at);
  with asked (${COLUMNS}) as materialized (
    select * from (${asked.join('\n  union all')}
    ) every(${COLUMNS}) where i.handling_state <> 'WITHDRAWN' or every.subject_type = '${places.EMERGENCY_ACCESS.type}'
  ),
  settled as (
    update published_incidents.task t
    set done_at = moment, done_by = case when act = any(d.acts) then actor end
    from (values ${done}) d(kind, acts)
    where ${open} and t.kind = d.kind and not exists (select from asked a where ${same('a', 't')})
  ),
  moved as (
    update published_incidents.task t set due_at = a.due_at from asked a
    where ${open} and ${same('a', 't')} and t.due_at is distinct from a.due_at
  )
  insert into published_incidents.task (${COLUMNS}, incident_id, created_at)
  select distinct ${COLUMNS}, of_case, moment from asked a
  where not exists (select from published_incidents.task t where ${open} and ${same('a', 't')})
  on conflict do nothing;
end
$settle$;

-- A transaction that touches a case in many rows settles it once: nothing changes any more when it ends.
create or replace function incidents.tasks_touched() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  named uuid := to_jsonb(new) ->> tg_argv[0];
  of_case uuid := case tg_argv[0] ${caseSql} end;
begin
  if current_setting('og.tasks_settled', true) is distinct from of_case::text then
    perform incidents.settle_tasks(of_case, access.now());
    perform set_config('og.tasks_settled', of_case::text, true);
  end if;
  return null;
end
$$;
${triggers.join('')}
`
