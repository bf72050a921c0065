/** Sends one person one task by one outlet, as he himself may read it at that moment (D-19). */

import { type DocumentNode, execute } from 'graphql'
import type pg from 'pg'
import { type Answering, contextOf } from './answer.ts'
import type { DeliveryOutcome } from './delivery-outcomes.ts'
import type { Job } from './job.ts'
import { messageOf, type ShownMatter, type ShownTask } from './message.ts'
import type { Message, OutletName } from './outlet.ts'
import type { RowSource } from './row-source.ts'
import { SensitiveReads } from './sensitive-reads.ts'

interface Planned {
  readonly task: string
  readonly person: number
  readonly reminder: number
  readonly outlet: OutletName
}

export interface Delivering {
  /** The subgraph. */
  readonly name: string
  /** The table of what was sent. */
  readonly record: string
  readonly tasks: RowSource
  /** The column of a task that names what it is about, and what anybody who reads that is told of it. */
  readonly about: string
  readonly shown: DocumentNode
  /** What came back of it, as part of a message; what the person may not read comes as null. */
  readonly tell: (data: Readonly<Record<string, unknown>>) => ShownMatter
  /** What follows from a delivery, in the transaction that records it. */
  readonly ended?: (
    client: pg.ClientBase,
    task: Readonly<Record<string, unknown>>,
    outcome: DeliveryOutcome,
    now: Date,
  ) => Promise<void>
}

export function delivering(way: Delivering): Job {
  return {
    name: `${way.name}.deliver`,
    run: async ({ payload, now, part, outlets, signal, system }) => {
      const planned = payload as unknown as Planned
      const outlet = outlets.find(({ name }) => name === planned.outlet)
      // Another process may have it, or this one when it is set again: what was planned is not lost meanwhile.
      if (!outlet) throw new Error(`this process has no outlet ${planned.outlet}`)
      const to = await system((client) => recipientOf(way, client, planned))
      if (!to) return
      const { message, outcome, task } = await messageFor(way, part, planned, to, now)
      const end = (found: DeliveryOutcome) =>
        system(async (client) => {
          await record(way, client, planned, found, now)
          if (task) await way.ended?.(client, task, found, now)
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
}

interface Recipient {
  readonly account: string
  readonly kind: 'person' | 'machine'
}

/** Undefined when there is nobody, or nothing left to do. */
async function recipientOf(
  { record: table }: Delivering,
  client: pg.ClientBase,
  { task, person, reminder, outlet }: Planned,
): Promise<Recipient | undefined> {
  const { rows } = await client.query(
    `select p.subject as account, case p.kind when 'MACHINE' then 'machine' else 'person' end as kind from published_agencies.person p where p.no = $2 and not exists (
       select from ${table} d where d.task_id = $1 and d.person_no = $2 and d.reminder = $3 and d.outlet = $4
         and d.outcome <> 'FAILED')`,
    [task, person, reminder, outlet],
  )
  return rows[0]
}

async function record(
  { record: table }: Delivering,
  client: pg.ClientBase,
  planned: Planned,
  outcome: DeliveryOutcome,
  now: Date,
): Promise<void> {
  await client.query(
    `insert into ${table} (task_id, person_no, reminder, outlet, at, outcome) values ($1, $2, $3, $4, $5, $6)`,
    [planned.task, planned.person, planned.reminder, planned.outlet, now, outcome],
  )
}

interface Prepared {
  readonly message?: Message
  /** What became of it, where there is nothing to send. */
  readonly outcome: DeliveryOutcome
  /** Null where the person may not see it. */
  readonly task: Readonly<Record<string, unknown>> | null
}

async function messageFor(
  { tasks, about, shown, tell }: Delivering,
  part: Answering,
  { task: id, person, reminder }: Planned,
  { account, kind }: Recipient,
  now: Date,
): Promise<Prepared> {
  const viewer = await part.standings.ofSubject({ sub: account, kind }, part.database, now)
  const context = contextOf(
    part,
    { document: shown, headers: { requestId: id } },
    viewer,
    now,
    new SensitiveReads(null),
  )
  const row = (await context.reads.byId(tasks, id)) as Readonly<Record<string, unknown>> | null
  if (!row) return { outcome: 'NOT_ENTITLED', task: null }
  const task = row as unknown as ShownTask & { doneAt: Date | null }
  if (task.doneAt !== null) return { outcome: 'OUT_OF_DATE', task: row }
  const { data, errors } = await execute({
    schema: part.schema,
    document: shown,
    variableValues: { id: row[about] },
    contextValue: context,
  })
  if (errors) throw errors[0]?.originalError ?? errors[0]
  const { kind: asks, clause, dueAt } = task
  const message = messageOf({ id, kind: asks, clause, dueAt }, tell(data ?? {}), {
    account,
    personNo: person,
    reminder,
    at: now,
  })
  return { message, outcome: 'DELIVERED', task: row }
}
