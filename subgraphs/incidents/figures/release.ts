/**
 * The function that counts. It runs as the owner, because it counts cases that the viewer may not see, and it tells no
 * small number of them: what leaves the database is already safe (G-71).
 *
 * The month is the smallest and the only unit of release. In each month, cases that the viewer may not read are told by
 * level or by agency; what may not be told is put together, and if that still is a small number while the whole is told,
 * the next smallest group joins it. Every longer period is a sum of months: it tells a cell only where each of its months
 * does. So whatever is subtracted from whatever, no set of hidden cases smaller than five is left. Level and agency
 * together, a table with two margins, count only cases that the viewer may read himself. A clock that has only run so
 * far is no figure: that it runs at all would tell of a single case.
 *
 * It is planned for the period it is asked about, each time: a plan for any period takes the index for every clock of a
 * year. That the period has ended is therefore asked apart from which cases are of it.
 */
import { confidentialClocks } from '../../../law/clocks/confidential.ts'
import { holdsOn } from '../../predicate.ts'
import { inEndedMonths, monthOf, withheld } from '../../small-cells.ts'
import { incidentRows } from '../reporting/reads.ts'
import { countable, readable } from './countable.ts'

/** In a subselect it is worked out once, and not for every row: each time, the viewer's signature is checked. */
const NOW = '(select access.now())'

/** That these run is known to few, even of cases that a viewer may read. */
const CONFIDENTIAL = confidentialClocks.map((kind) => `'${kind}'`).join(', ')

const KEYS = 'cell_month, cell_level, cell_agency'
/** The same as one text, so that cells without some of the keys can be joined. */
const CELL = `concat_ws(' ', cell_month, cell_level, cell_agency)`

export const figuresSignature = 'incidents.figures(date, date, boolean, boolean, boolean)'

export const figuresSql = `
create or replace function incidents.figures(from_day date, to_day date, by_month boolean, by_level boolean, by_agency boolean)
returns setof jsonb language sql stable security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_custom_plan set work_mem = '32MB' as $figures$
with counted as materialized (
  select t.id, ${monthOf('t.recorded_at')}::date as month, not (${holdsOn(incidentRows, 't', readable)}) as hidden,
    case when by_month then ${monthOf('t.recorded_at')}::date end as cell_month,
    case when by_level then t.effective_level end as cell_level,
    case when by_agency then t.agency_id end as cell_agency,
    concat_ws(' ', case when by_level then t.effective_level::text end, case when by_agency then t.agency_id::text end) as grp
  from incidents.incident t
  where not t.is_exercise
    and ${inEndedMonths('t.recorded_at')}
    and (${holdsOn(countable.source, 't', countable.wanted, countable.agency)})
),
kept as materialized (
  select n.*, c.kind, c.is_target, c.breached, c.met and not c.breached as met, c.breached and c.late as late, c.minutes
  from counted n join (
    select k.incident_id, k.kind, k.is_target,
      coalesce(bool_or(coalesce(k.stopped_at, k.cancelled_at, ${NOW}) > k.due_at), false) as breached,
      coalesce(bool_or(k.stopped_at <= k.due_at), false) as met,
      coalesce(bool_or(coalesce(k.stopped_at, k.cancelled_at, ${NOW}) > k.due_at
        and coalesce(k.breach_cause, 'LATE') = 'LATE'), false) as late,
      max(ceil(extract(epoch from k.stopped_at - k.started_at) / 60))::int as minutes
    from incidents.clock k where k.incident_id in (select id from counted) and k.kind not in (${CONFIDENTIAL}) group by 1, 2, 3
  ) c on c.incident_id = n.id and (c.met or c.breached)
),
hidden as materialized (
  select month, grp, ${KEYS}, count(*)::int as h from counted where hidden group by 1, 2, 3, 4, 5
),
hidden_lines as materialized (
  select h.*, l.kind, l.is_target, coalesce(k.met, 0) as met, coalesce(k.breached, 0) as breached, coalesce(k.late, 0) as late
  from hidden h
  cross join (select distinct kind, is_target from kept where hidden) l
  left join (
    select month, grp, kind, is_target, count(*) filter (where met)::int as met,
      count(*) filter (where breached)::int as breached, count(*) filter (where late)::int as late
    from kept where hidden group by 1, 2, 3, 4
  ) k using (month, grp, kind, is_target)
),
${withheld(
  'counts',
  `select month, grp, ${KEYS}, ''::text as kind, false as is_target, h, h as a, 0 as b, 0 as c from hidden`,
)},
${withheld(
  'lines',
  `select month, grp, ${KEYS}, kind, is_target, h, met as a, breached as b, h - met - breached as c from hidden_lines`,
)},
${withheld(
  'causes',
  `select month, grp, ${KEYS}, kind, is_target, h, late as a, breached - late as b, 0 as c from hidden_lines`,
)},
cells as materialized (
  select ${KEYS}, count(*)::int as incidents,
    bool_or(p.hidden and by_level and by_agency or (p.month, p.grp) in (select month, grp from counts_withheld)) as suppressed
  from counted p group by 1, 2, 3
),
lines as (
  select ${KEYS}, kind, is_target, coalesce(bool_or(no_line), false) as suppressed, coalesce(bool_or(no_causes), false) as few_causes,
    count(*) filter (where met)::int as met, count(*) filter (where breached)::int as breached,
    count(*) filter (where late)::int as late, count(*) filter (where hidden and minutes is not null) > 0 as hidden_times,
    percentile_disc(0.5) within group (order by minutes) as median,
    percentile_disc(0.9) within group (order by minutes) as ninetieth
  from (
    select ${KEYS}, kind, is_target, met, breached, late, minutes, hidden, false as no_line, false as no_causes from kept
    union all
    select ${KEYS}, kind, is_target, null, null, null, null, null, true, true from lines_withheld
    union all
    select ${KEYS}, kind, is_target, null, null, null, null, null, false, true from causes_withheld
  ) all_lines
  group by 1, 2, 3, 4, 5
),
line_sets as (
  select ${KEYS}, jsonb_agg(case when suppressed
    then jsonb_build_object('kind', kind, 'isTarget', is_target, 'suppressed', true)
    else jsonb_build_object('kind', kind, 'isTarget', is_target, 'suppressed', false, 'met', met, 'breached', breached,
      'late', case when not few_causes then late end, 'levelRaised', case when not few_causes then breached - late end,
      'medianMinutes', case when not hidden_times then median end,
      'ninetiethMinutes', case when not hidden_times then ninetieth end)
    end order by kind, is_target) as clocks
  from lines group by 1, 2, 3
)
select cell from (
  select cell_month, cell_level, cell_agency, jsonb_build_object('month', cell_month, 'level', cell_level,
    'agencyId', cell_agency, 'incidents', incidents, 'suppressed', false, 'clocks', coalesce(clocks, '[]')) as cell
  from (select ${KEYS}, ${CELL} as cell_key, incidents from cells where not suppressed) c
    left join (select ${CELL} as cell_key, clocks from line_sets) l using (cell_key)
  union all
  select null, null, null, jsonb_build_object('suppressed', true, 'clocks', '[]'::jsonb)
  where exists (select from cells where suppressed)
) answer
order by (cell ->> 'suppressed'), cell_month, cell_level, cell_agency
$figures$;
`
