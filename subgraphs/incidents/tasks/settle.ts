/** How tasks of cases are settled: the rows of law over what the tables of this subgraph say of a case. */
import { type ClockKind, firstRowOf } from '../../../law/clocks/deadlines.ts'
import { lengthFrom } from '../../../law/clocks/due.ts'
import type { IncidentLevel } from '../../../law/levels/criteria.ts'
import { lowestMajorLevel } from '../../../law/levels/level.ts'
import { incidentTasks } from '../../../law/tasks/tasks-of-incidents.ts'
import { settlingTasks, type TaskMatter } from '../../settle-tasks.ts'
import { conditions } from './conditions.ts'
import { officeOf } from './offices.ts'
import { caseBy, places, touching } from './things.ts'

/** The clock that no command starts is due so long after the review was (IG-3.3-1b). */
function dueAfterReview(clock: ClockKind): string {
  const row = firstRowOf(clock)
  if (row.otherwiseFrom?.event !== 'reviewDueAt') return 'null'
  const length = (level: IncidentLevel) =>
    `interval '${lengthFrom(new Date(0), row, level).getTime()} milliseconds'`
  return `i.review_due_at + case when i.effective_level >= ${lowestMajorLevel} then ${length(4)} else ${length(1)} end`
}

const dueByClock: TaskMatter['dueByClock'] = ({ clock: clocks }, { clock = 'true' }) => {
  const running = `(select min(c.due_at) from incidents.clock c where c.incident_id = i.id
    and c.kind in (${clocks.map((kind) => `'${kind}'`).join(', ')}) and c.stopped_at is null and c.cancelled_at is null and ${clock})`
  return `coalesce(${[running, ...clocks.map(dueAfterReview)].join(', ')})`
}

export const settling = settlingTasks({
  name: 'incidents',
  table: 'incident',
  column: 'incident_id',
  began: 'recorded_at',
  tasks: incidentTasks,
  places,
  conditions,
  offices: officeOf,
  // Outside the agency nobody knows of an exercise (G-55).
  outside: 'not i.is_exercise',
  // What is asked about a case ends with its withdrawal; what was opened of it in an emergency is answered for all the same.
  standing: `i.handling_state <> 'WITHDRAWN' or every.subject_type = '${places.EMERGENCY_ACCESS.type}'`,
  dueByClock,
  touching,
  matterBy: caseBy,
})
