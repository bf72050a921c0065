/**
 * The one place that opens and closes tasks. At the end of a transaction that touched a matter (a case, a contract), what
 * the rows of law ask about it now is compared with what is asked of people: missing tasks are opened, those that nothing
 * calls for any more are closed. So a task stands as long as its cause, by whatever act that came about and however often.
 */
import type { Role } from '../law/access/roles.ts'
import type { Addressee, TaskDue, TaskRow } from '../law/tasks/row.ts'
import { snake } from './row-source.ts'

/** Where a thing stands whose states call for tasks: the matter is `i`, a row at hand; the thing `s`; the moment `moment`. */
export interface Place {
  /** Type of the thing in the graph. */
  readonly type: string
  /** A selection of such things of the matter; null where it is the matter itself. */
  readonly from: string | null
  readonly state: string
  /** Which of the matter's clocks is the thing's own, where it has one to itself. */
  readonly clock?: string
}

/** A condition in the words of the tables; one that time alone changes names the instant from, or until, which it holds. */
export type TaskConditionSql = string | { readonly from: string } | { readonly until: string }

export interface TaskMatter {
  /** The subgraph, which is its schema. */
  readonly name: string
  /** The table of the matters, and the column by which a task names its own. */
  readonly table: string
  readonly column: string
  /** When it began: where nobody acts through the graph, time stands there. */
  readonly began: string
  readonly tasks: readonly TaskRow[]
  readonly places: Readonly<Record<string, Place>>
  readonly conditions: Readonly<Record<string, TaskConditionSql>>
  /** Of a role, the selection of where it is held: `agency_id`, or `person_no` where people are asked by themselves. */
  readonly offices: Readonly<Record<string, (role: Role) => string>>
  /** Offices that are people. */
  readonly personal?: readonly string[]
  /** What must hold for anybody outside the agency to be asked. */
  readonly outside?: string
  /** Which of what the rows ask is asked at all; an asked row is `every`. */
  readonly standing?: string
  /** Due instants of clocks. */
  readonly dueByClock?: (due: Extract<TaskDue, { readonly clock: unknown }>, place: Place) => string
  /** Tables whose rows decide what is asked, and the column by which each leads to its matter. */
  readonly touching: Readonly<Record<string, string>>
  /** The matter that the value of such a column, `named`, leads to. */
  readonly matterBy: Readonly<Record<string, string>>
}

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

const COLUMNS = 'kind, subject_type, subject_id, role, agency_id, person_no, about_agency_id, clause, due_at'

const same = (one: string, other: string) =>
  `${one}.kind = ${other}.kind and ${one}.subject_id = ${other}.subject_id and ${one}.role is not distinct from ${other}.role
    and ${one}.agency_id is not distinct from ${other}.agency_id and ${one}.person_no is not distinct from ${other}.person_no`

class Settling {
  readonly #matter: TaskMatter

  constructor(matter: TaskMatter) {
    this.#matter = matter
  }

  #placeOf(row: TaskRow): Place {
    const place = this.#matter.places[row.of]
    if (!place) throw new Error(`Nobody said where ${row.of} stands`)
    return place
  }

  #condition(name: string): TaskConditionSql {
    const sql = this.#matter.conditions[name]
    if (sql === undefined) throw new Error(`The condition ${name} is not worded`)
    return sql
  }

  #holds(name: string): string {
    const condition = this.#condition(name)
    if (typeof condition === 'string') return condition
    return 'from' in condition ? `${condition.from} <= moment` : `${condition.until} > moment`
  }

  #due(due: TaskDue | undefined, place: Place): string {
    if (!due) return 'null::timestamptz'
    if ('event' in due)
      return `${place.from ? 's' : 'i'}.${snake(due.event)} + interval '${due.plusHours ?? 0} hours'`
    if (!this.#matter.dueByClock) throw new Error('Nobody said when clocks are due')
    return this.#matter.dueByClock(due, place)
  }

  /** What the row asks of one role about a matter. */
  #asked(row: TaskRow, { at, when = [] }: Addressee, role: Role): string {
    const { offices, personal = [], outside } = this.#matter
    const place = this.#placeOf(row)
    const office = offices[at]
    if (!office) throw new Error(`Nobody said where ${at} is`)
    const whom = personal.includes(at)
      ? 'null, null::uuid, o.person_no'
      : `'${role}', o.agency_id, null::integer`
    const known = at === 'OWN' || outside === undefined ? [] : [outside]
    const conditions = [...(row.when ?? []), ...when].map((name) => this.#holds(name))
    return `
  select '${row.kind}', '${place.type}', ${place.from ? 's.id' : 'i.id'}, ${whom}, i.agency_id, '${row.clause}', ${this.#due(row.due, place)}
  from ${place.from ? `${place.from} cross join lateral` : ''} (${office(role)}) o
  where ${[`${place.state} in (${quoted(row.while)})`, ...known, ...conditions].join(' and ')}`
  }

  /** Instants at which time alone changes what is asked. */
  #turns(): readonly string[] {
    return this.#matter.tasks.flatMap((row) => {
      const place = this.#placeOf(row)
      const named = new Set([...(row.when ?? []), ...row.asked.flatMap(({ when = [] }) => when)])
      return [...named].flatMap((name) => {
        const condition = this.#condition(name)
        if (typeof condition === 'string') return []
        const turn = 'from' in condition ? condition.from : condition.until
        return [
          `select ${turn} ${place.from ? `from ${place.from}` : ''} where ${place.state} in (${quoted(row.while)})`,
        ]
      })
    })
  }

  #planning(): string {
    const turns = this.#turns()
    if (turns.length === 0) return ''
    const { name } = this.#matter
    return `
  select min(turn.at) into next from (${turns.join('\n  union all ')}) turn(at) where turn.at > moment;
  if next is not null then
    perform ${name}_jobs.add_job('${name}.settleInTime', json_build_object('id', of_case, 'at', next),
      run_at => next, job_key => '${name}.settleInTime:' || of_case);
  end if;`
  }

  sql(): string {
    const { name, table, column, began, tasks, touching, matterBy, standing = 'true' } = this.#matter
    const asked = tasks.flatMap((row) =>
      row.asked.flatMap((each) => each.roles.map((role) => this.#asked(row, each, role))),
    )
    const done = tasks.map(({ kind, doneBy }) => `('${kind}', array[${quoted(doneBy)}]::text[])`).join(', ')
    const open = `t.${column} = of_case and t.done_at is null`
    const matterSql = Object.entries(matterBy)
      .map(([by, sql]) => `when '${by}' then ${sql}`)
      .join(' ')
    const triggers = Object.entries(touching).map(
      ([touched, by]) => `
drop trigger if exists tasks_settled on ${name}.${touched};
create constraint trigger tasks_settled after insert or update on ${name}.${touched}
  deferrable initially deferred for each row execute function ${name}.tasks_touched('${by}');`,
    )
    return `
create or replace function ${name}.settle_tasks(of_case uuid, at_instant timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $settle$
declare
  i ${name}.${table};
  moment timestamptz;
  next timestamptz;
  actor integer := access.person();
  act text := access.payload()::jsonb ->> 'm';
begin
  -- Two acts on parts of one matter each see what the other came to. The owner, who fills tables, acts alone.
  if at_instant is not null then
    perform pg_advisory_xact_lock(hashtextextended('tasks of ' || of_case, 0));
  end if;
  select * into i from ${name}.${table} c where c.id = of_case;
  -- Where nobody acts through the graph, time stands where the matter began.
  moment := coalesce(at_instant, i.${began});
  with asked (${COLUMNS}) as materialized (
    select * from (${asked.join('\n  union all')}
    ) every(${COLUMNS}) where ${standing}
  ),
  settled as (
    update published_${name}.task t
    set done_at = moment, done_by = case when act = any(d.acts) then actor end
    from (values ${done}) d(kind, acts)
    where ${open} and t.kind = d.kind and not exists (select from asked a where ${same('a', 't')})
  ),
  moved as (
    update published_${name}.task t set due_at = a.due_at from asked a
    where ${open} and ${same('a', 't')} and t.due_at is distinct from a.due_at
  )
  insert into published_${name}.task (${COLUMNS}, ${column}, created_at)
  select distinct ${COLUMNS}, of_case, moment from asked a
  where not exists (select from published_${name}.task t where ${open} and ${same('a', 't')})
  on conflict do nothing;${this.#planning()}
end
$settle$;

-- A transaction that touches a matter in many rows settles it once: nothing changes any more when it ends.
create or replace function ${name}.tasks_touched() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  named uuid := to_jsonb(new) ->> tg_argv[0];
  of_case uuid := case tg_argv[0] ${matterSql} end;
begin
  if current_setting('og.tasks_settled', true) is distinct from of_case::text then
    perform ${name}.settle_tasks(of_case, access.now());
    perform set_config('og.tasks_settled', of_case::text, true);
  end if;
  return null;
end
$$;

-- What a job writes of tasks. Only the owner writes what is published, and only a job or a command has him do it.
create or replace function ${name}.settle_now(of_case uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not access.commanding() then
    raise exception 'tasks are settled by jobs and commands alone' using errcode = '42501';
  end if;
  perform ${name}.settle_tasks(of_case, access.now());
end
$$;
${triggers.join('')}
`
  }
}

/** The functions and triggers that settle the tasks of such matters, as a capability declares them. */
export function settlingTasks(matter: TaskMatter): { readonly signature: string; readonly sql: string } {
  return { signature: `${matter.name}.tasks_touched()`, sql: new Settling(matter).sql() }
}
