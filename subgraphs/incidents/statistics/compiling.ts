/** A year counted: cases that are alike, told apart by what a statistic tells apart, and nothing of any of them. */
import type pg from 'pg'
import { taipeiOffsetHours } from '../../../law/calendar/taipei.ts'
import { confidentialClocks } from '../../../law/clocks/confidential.ts'
import { dutiesToldOf } from './duties-told.ts'
import { type Alike, levelsToldOf, type Told } from './telling.ts'
import { everyCell } from './vocabulary.ts'

const startOf = (year: string) =>
  `(make_date(${year}, 1, 1)::timestamp at time zone interval '${taipeiOffsetHours} hours')`

/**
 * A case belongs to the year, in Taipei, in which it was recorded. Exercises are none (G-55), withdrawn cases are, and a
 * duty that only runs yet is none, as in every other figure. `$2` is the present moment.
 */
const alikeSql = `
with counted as materialized (
  select t.id, t.effective_level as level, case when t.is_government then 'GOVERNMENT' else 'SPECIFIC_NON_GOVERNMENT' end as reporter
  from incidents.incident t
  where not t.is_exercise and t.recorded_at >= ${startOf('$1::int')} and t.recorded_at < ${startOf('$1::int + 1')}
),
kept as (
  select k.incident_id, k.kind, k.is_target,
    bool_or(coalesce(k.stopped_at, k.cancelled_at, $2) > k.due_at) as breached, bool_or(k.stopped_at <= k.due_at) as met
  from incidents.clock k
  where k.incident_id in (select id from counted) and k.kind <> all($3) group by 1, 2, 3
),
duties as (
  select incident_id, jsonb_agg(jsonb_build_object('kind', kind, 'isTarget', is_target, 'met', not coalesce(breached, false))
    order by kind, is_target) as duties
  from kept where breached or met group by 1
)
select c.level, c.reporter, coalesce(d.duties, '[]') as duties, count(*)::int as count
from counted c left join duties d on d.incident_id = c.id group by 1, 2, 3`

/** Only inside a command of those who publish: it counts cases that nobody need be able to see. */
async function countedOf(client: pg.ClientBase, year: number, now: Date): Promise<readonly Alike[]> {
  const { rows } = await client.query(alikeSql, [year, now, confidentialClocks])
  return rows.map(({ level, reporter, duties, count }) => ({ cell: { level, reporter }, duties, count }))
}

/** What everybody was told of the year so far, withdrawn editions too: who read them may subtract them. */
async function toldBefore(client: pg.ClientBase, year: number): Promise<readonly Told[]> {
  const { rows } = await client.query(
    'select levels, clocks from incidents.published_statistic where year = $1 order by edition',
    [year],
  )
  return rows
}

/** What may be told of the year; null where nothing may. */
export async function compiled(client: pg.ClientBase, year: number, now: Date): Promise<Told | null> {
  const [alike, earlier] = [await countedOf(client, year, now), await toldBefore(client, year)]
  const levels = levelsToldOf(
    everyCell,
    alike,
    earlier.map((edition) => edition.levels),
  )
  return levels && { levels, clocks: dutiesToldOf(levels, alike, earlier) }
}
