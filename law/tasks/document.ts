/** The tasks as a page: who is asked what, as long as what lasts, until when. */
import type { ContractOffice } from './contract-task.ts'
import type { Addressee, TaskDue, TaskRow } from './row.ts'
import type { Office } from './task.ts'
import { contractTasks } from './tasks-of-contracts.ts'
import { incidentTasks } from './tasks-of-incidents.ts'

const officeWords: Readonly<Record<Office | ContractOffice, string>> = {
  OWN: 'of the agency',
  REVIEWING: 'of the reviewing authority',
  SECTOR: 'of its sector authorities',
  SECTOR_ANNOUNCING: 'of its sector authorities for announcements',
  SUPERIOR: 'of the direct superior',
  SENT: 'of the body that was sent',
  ANYWHERE: 'wherever it is held',
  VENDOR: 'of the contractor, each person',
  FILER: 'who filed it',
  TEAM: 'named for the audit',
  ADVISER: 'who gave the advice',
}

const under = (conditions: readonly string[] = []) =>
  conditions.length > 0 ? `, if ${conditions.join(' and ')}` : ''

const whom = ({ roles, at, when }: Addressee) =>
  `${roles.join(', ')} ${officeWords[at as keyof typeof officeWords]}${under(when)}`

function until(due: TaskDue | undefined): string {
  if (!due) return ''
  if ('clock' in due) return due.clock.join(', ')
  return due.plusHours ? `${due.event} + ${due.plusHours} h` : due.event
}

const line = (row: TaskRow) =>
  [
    `\`${row.kind}\``,
    `${row.text.en}<br>${row.text.zh}`,
    row.asked.map(whom).join('<br>'),
    `${row.of}: ${row.while.join(', ')}${under(row.when)}`,
    until(row.due),
    row.doneBy.map((act) => `\`${act}\``).join(', '),
    row.clause,
  ].join(' | ')

const table = (rows: readonly TaskRow[]) => `| kind | asks | whom | as long as | due | done by | clause |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${line(row)} |`).join('\n')}
`

export function tasksDocument(): string {
  return `# Tasks

What people are asked to do about a case or a contract, from \`law/tasks\`. A task is open exactly as long as its thing is
in one of the states and the conditions hold: it is opened and closed in the transaction that changes this, by whatever
act, or at the instant at which time alone does. It is done by the acts named here; whatever else ends it lets it fall
away. It shows to whoever holds the role, as long as the case or the contract shows to him; nobody outside the agency is
asked about an exercise.

## About a case

${table(incidentTasks)}
## About a contract

${table(contractTasks)}`
}
