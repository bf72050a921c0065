/** The tasks of a case as a page: who is asked what, as long as what lasts, until when. */
import type { Addressee, Office, Task, TaskDue } from './task.ts'
import { incidentTasks } from './tasks-of-incidents.ts'

const tasks: readonly Task[] = incidentTasks

const officeWords: Readonly<Record<Office, string>> = {
  OWN: 'of the agency',
  REVIEWING: 'of the reviewing authority',
  SECTOR: 'of its sector authorities',
  SECTOR_ANNOUNCING: 'of its sector authorities for announcements',
  SUPERIOR: 'of the direct superior',
  SENT: 'of the body that was sent',
  ANYWHERE: 'wherever it is held',
}

const under = (conditions: readonly string[] = []) =>
  conditions.length > 0 ? `, if ${conditions.join(' and ')}` : ''

const whom = ({ roles, at, when }: Addressee) => `${roles.join(', ')} ${officeWords[at]}${under(when)}`

function until(due: TaskDue | undefined): string {
  if (!due) return ''
  if ('clock' in due) return due.clock.join(', ')
  return due.plusHours ? `${due.event} + ${due.plusHours} h` : due.event
}

const line = (row: Task) =>
  [
    `\`${row.kind}\``,
    `${row.text.en}<br>${row.text.zh}`,
    row.asked.map(whom).join('<br>'),
    `${row.of}: ${row.while.join(', ')}${under(row.when)}`,
    until(row.due),
    row.doneBy.map((act) => `\`${act}\``).join(', '),
    row.clause,
  ].join(' | ')

export function tasksDocument(): string {
  return `# Tasks

What people are asked to do about a case, from \`law/tasks\`. A task is open exactly as long as its thing is in one of the
states and the conditions hold: it is opened and closed in the transaction that changes this, by whatever act. It is done
by the acts named here; whatever else ends it lets it fall away. It shows to whoever holds the role, as long as the case
shows to him; nobody outside the agency is asked about an exercise.

| kind | asks | whom | as long as | due | done by | clause |
|---|---|---|---|---|---|---|
${tasks.map((row) => `| ${line(row)} |`).join('\n')}
`
}
