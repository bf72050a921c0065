/** Figures by month, in SQL: which months may be asked for, and which groups of a month may not be told (G-71). */
import { smallestCell } from '../law/access/small-cells.ts'
import { taipeiOffsetHours } from '../law/calendar/taipei.ts'

const OFFSET = `interval '${taipeiOffsetHours} hours'`
export const monthOf = (instant: string) => `date_trunc('month', ${instant} at time zone ${OFFSET})`
const startOf = (month: string) => `(${month} at time zone ${OFFSET})`

/** The instant lies in the months from `from_day` to `to_day`, whole and, by the viewer's clock, over. */
export const inEndedMonths = (instant: string) =>
  `${instant} >= ${startOf(`date_trunc('month', from_day::timestamp)`)}
    and ${instant} < ${startOf(`(date_trunc('month', to_day::timestamp) + interval '1 month')`)}
    and (select date_trunc('month', to_day::timestamp) < ${monthOf('access.now()')})`

const few = (number: string) => `(${number}) between 1 and ${smallestCell - 1}`
const tellable = (over = '') =>
  `not (${['a', 'b', 'c'].map((part) => few(over ? `sum(${part}) over ${over}` : part)).join(' or ')})`

/**
 * Which groups of a month are withheld. `source` has, per month and group, the parts into which its hidden cases fall
 * (a, b, c) and their number h. A whole that is told, less the groups that are told, leaves a rest that may be told.
 */
export const withheld = (name: string, source: string) => `
${name}_fit as (select s.*, ${tellable()} as fits from (${source}) s),
${name}_rest as (
  select f.*, row_number() over upto as place, count(*) filter (where not fits) over whole as unfit,
    ${tellable('whole')} as whole_told, ${tellable('upto')} as rest_told
  from ${name}_fit f
  window whole as (partition by month, kind, is_target),
    upto as (partition by month, kind, is_target order by fits, h, grp rows unbounded preceding)
),
${name}_withheld as (
  select r.*
  from (
    select t.*, min(place) filter (where unfit > 0 and whole_told and rest_told and place >= unfit)
      over (partition by month, kind, is_target) as joined
    from ${name}_rest t
  ) r
  where not r.fits or r.place <= r.joined
)`
