/** Sends one person one task by one outlet, as he himself may read it at that moment (D-19). */

import { execute, parse } from 'graphql'
import type pg from 'pg'
import { type Answering, contextOf } from '../../answer.ts'
import type { Job } from '../../job.ts'
import type { Message, OutletName } from '../../outlet.ts'
import { SensitiveReads } from '../../sensitive-reads.ts'
import { relayed } from '../relay.ts'
import { taskRows } from '../tasks/reads.ts'
import { messageOf, type Sending, type ShownCase, type ShownTask } from './message.ts'
import type { DeliveryOutcome } from './vocabulary.ts'

interface Planned {
  readonly task: string
  readonly person: number
  readonly reminder: number
  readonly outlet: OutletName
}

const arrived: ReadonlySet<DeliveryOutcome> = new Set(['DELIVERED', 'OUT_OF_DATE'])

/** What anybody who reads the case is told of it; what this person may not read of that comes back as null. */
const shown = parse(
  'query Notified($id: ID!) { incident(id: $id) { id reference effectiveLevel state isExercise } }',
)

export const deliver: Job = {
  name: 'incidents.deliver',
  run: async ({ payload, now, part, outlets, signal, system }) => {
    const planned = payload as unknown as Planned
    const outlet = outlets.find(({ name }) => name === planned.outlet)
    // Another process may have it, or this one when it is set again: what was planned is not lost meanwhile.
    if (!outlet) throw new Error(`this process has no outlet ${planned.outlet}`)
    const account = await system((client) => accountOf(client, planned))
    if (account === null) return
    const { message, outcome, relays } = await messageFor(part, planned, account, now)
    const end = (found: DeliveryOutcome) =>
      system(async (client) => {
        await record(client, planned, found, now)
        // The first notification of a report that arrives at the national authority is its relay (IG-3.2-3).
        if (relays && arrived.has(found)) await relayed(client, relays, now)
      })
    if (!message) return end(outcome)
    const isSent = await outlet.send(message, signal).catch(async (error: unknown) => {
      await end('FAILED')
      throw error
    })
    // Whoever dies between the two sends it again under the same identifier, by which it is known.
    await end(isSent ? 'DELIVERED' : 'UNREACHABLE')
  },
}

/** Null when there is nobody, or nothing left to do. */
async function accountOf(
  client: pg.ClientBase,
  { task, person, reminder, outlet }: Planned,
): Promise<string | null> {
  const { rows } = await client.query(
    `select p.subject from published_agencies.person p where p.no = $2 and not exists (
       select from incidents.delivery d where d.task_id = $1 and d.person_no = $2 and d.reminder = $3 and d.outlet = $4
         and d.outcome <> 'FAILED')`,
    [task, person, reminder, outlet],
  )
  return rows[0]?.subject ?? null
}

async function record(
  client: pg.ClientBase,
  planned: Planned,
  outcome: DeliveryOutcome,
  now: Date,
): Promise<void> {
  await client.query(
    `insert into incidents.delivery (task_id, person_no, reminder, outlet, at, outcome) values ($1, $2, $3, $4, $5, $6)`,
    [planned.task, planned.person, planned.reminder, planned.outlet, now, outcome],
  )
}

interface Prepared {
  readonly message?: Message
  /** What became of it, where there is nothing to send. */
  readonly outcome: DeliveryOutcome
  /** The case whose report it relays. */
  readonly relays: string | null
}

async function messageFor(
  part: Answering,
  { task: id, person, reminder }: Planned,
  account: string,
  now: Date,
): Promise<Prepared> {
  const viewer = await part.standings.ofSubject({ sub: account, kind: 'person' }, part.database, now)
  const request = { document: shown, headers: { requestId: id } }
  const context = contextOf(part, request, viewer, now, new SensitiveReads(null))
  const row = await context.reads.byId(taskRows, id)
  if (!row) return { outcome: 'NOT_ENTITLED', relays: null }
  const task = row as unknown as ShownTask & { incidentId: string; doneAt: Date | null }
  const relays = task.kind === 'RELAYED_REPORT' ? task.incidentId : null
  if (task.doneAt !== null) return { outcome: 'OUT_OF_DATE', relays }
  const variableValues = { id: task.incidentId }
  const { data, errors } = await execute({
    schema: part.schema,
    document: shown,
    variableValues,
    contextValue: context,
  })
  if (errors) throw errors[0]?.originalError ?? errors[0]
  const sending: Sending = { account, personNo: person, reminder, at: now }
  const { kind, clause, dueAt } = task
  const message = messageOf(
    { id, kind, clause, dueAt },
    (data?.incident ?? null) as ShownCase | null,
    sending,
  )
  return { message, outcome: 'DELIVERED', relays }
}
