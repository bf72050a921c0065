/** Changes as parts of their case, for whoever sees its steps. */
import type { FieldShape } from '../../../law/access/decide.ts'
import type { Context } from '../../context.ts'
import type { Feed } from '../../feed.ts'
import { visible, wantedOf } from '../../predicate.ts'
import { isId, type PartSource, selectList } from '../../reads.ts'
import { Refusal } from '../../refusal.ts'
import { within } from '../../row.ts'
import { plain } from '../../row-source.ts'
import { incidentRows } from '../reporting/reads.ts'

export const changeParts: PartSource = {
  type: 'IncidentChange',
  table: 'incidents.change',
  parent: incidentRows,
  parentColumn: 'incident_id',
  columns: plain('id', 'seq', 'incidentId', 'kind', 'step', 'clock', 'at', 'recordedAt'),
  order: (t) => `${t}.seq`,
}

const core = (field: string, returns: string): FieldShape => ({ type: incidentRows.type, field, returns })
/** A change tells what a step tells, and when: a right to less of the case (level and state, to the day) opens none. */
const step = core('transitions', 'Transition')
const agency = core('agency', 'Agency')

const seen = (field: FieldShape) => `(${visible(incidentRows, 't', incidentRows.class, field)})`
const wanted = [undefined, step, agency].flatMap((field) => wantedOf(incidentRows, incidentRows.class, field))
const FROM = 'from incidents.change c join incidents.incident t on t.id = c.incident_id'

export async function changeById(context: Context, id: unknown) {
  if (!isId(id)) return null
  const text = `select ${selectList(changeParts, 'c')} ${FROM} where c.id = any($1) and ${seen(step)}`
  const [[found] = []] = await context.reads.run(wanted, { text, values: [[id]] })
  const incident = found && (await context.reads.byId(incidentRows, found.incidentId))
  return incident ? within(incident, found) : null
}

interface ChangedArgs {
  readonly agency?: string | null
  readonly after?: string | null
}

/** Of real cases; what happens in an exercise is looked up there (G-55). */
export const incidentFeed: Feed<ChangedArgs> = {
  name: 'incidentChanged',
  latest: 'select incidents.latest_change() as n',
  wanted,
  tended: 'select incidents.note_overdue($1, $2)',
  after: ({ agency: of }, seq, most) => {
    if (of != null && !isId(of)) throw new Refusal('BAD_INPUT', { argument: 'agency' })
    return {
      text: `select c.id, c.seq ${FROM} where c.seq > $1 and not t.is_exercise and ${seen(step)}
        and ($2::uuid is null or t.agency_id = $2 and ${seen(agency)}) order by c.seq limit ${most}`,
      values: [seq, of ?? null],
    }
  },
}
