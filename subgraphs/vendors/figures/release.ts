/**
 * The function that counts duties. It runs as the owner, because it counts contracts that the viewer may not see, and it
 * tells no small number of them (G-71).
 *
 * The unit of release is the month in which a duty fell due, and each kind of duty stands by itself: duties that the
 * viewer may not read are told by vendor or by agency, kept and broken apart, as `subgraphs/small-cells.ts` allows, and a
 * longer period tells a cell only where each of its months does. Vendor and agency together, a table with two margins,
 * count only what the viewer may read himself.
 */
import { holdsOn } from '../../predicate.ts'
import { inEndedMonths, monthOf, withheld } from '../../small-cells.ts'
import { type CountedDuty, countable, countedDuties, readable } from './duties.ts'

function countedOf(duty: CountedDuty): string {
  const { source, agency, wanted } = countable(duty)
  const due = duty.dueAt('t')
  return `
  select '${duty.kind}'::text as kind, ${monthOf(due)}::date as month, ${duty.vendorId('t')} as vendor_id, t.agency_id,
    coalesce(${duty.doneAt('t')} <= ${due}, false) as met, not (${holdsOn(duty.source, 't', readable(duty))}) as hidden
  from ${duty.source.table} t
  where not (${duty.isSecret('t')}) and ${duty.vendorId('t')} is not null and ${inEndedMonths(due)}
    and (${holdsOn(source, 't', wanted, agency)})`
}

const KEYS = 'cell_month, cell_vendor, cell_agency'

export const figuresSignature = 'vendors.figures(date, date, boolean, boolean, boolean)'

export const figuresSql = `
create or replace function vendors.figures(from_day date, to_day date, by_month boolean, by_vendor boolean, by_agency boolean)
returns setof jsonb language sql stable security definer set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_custom_plan as $figures$
with counted as materialized (
  select d.*, case when by_month then d.month end as cell_month, case when by_vendor then d.vendor_id end as cell_vendor,
    case when by_agency then d.agency_id end as cell_agency,
    concat_ws(' ', case when by_vendor then d.vendor_id::text end, case when by_agency then d.agency_id::text end) as grp
  from (${countedDuties.map(countedOf).join(' union all ')}) d
),
${withheld(
  'lines',
  `select month, grp, ${KEYS}, kind, false as is_target, count(*)::int as h, count(*) filter (where met)::int as a,
     count(*) filter (where not met)::int as b, 0 as c from counted where hidden group by 1, 2, 3, 4, 5, 6`,
)},
cells as materialized (
  select ${KEYS}, kind, count(*)::int as due, count(*) filter (where met)::int as met,
    bool_or(hidden and by_vendor and by_agency
      or (month, grp, kind) in (select w.month, w.grp, w.kind from lines_withheld w)) as suppressed
  from counted group by 1, 2, 3, 4
)
select cell from (
  select ${KEYS}, kind, jsonb_build_object('month', cell_month, 'vendorId', cell_vendor, 'agencyId', cell_agency,
    'kind', kind, 'suppressed', false, 'due', due, 'met', met, 'breached', due - met) as cell
  from cells where not suppressed
  union all
  select null, null, null, null, jsonb_build_object('suppressed', true) where exists (select from cells where suppressed)
) answer
order by (cell ->> 'suppressed'), cell_month, cell_vendor, cell_agency, kind
$figures$;
`
