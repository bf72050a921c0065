/** What a job is: work that a change of the database plans and that is done later, perhaps twice, by some process. */
import type pg from 'pg'
import type { Answering } from './answer.ts'
import type { Outlet } from './outlet.ts'
import { anonymous } from './viewer.ts'

/** Identifiers and numbers; what a job sends is read when it is sent, by whoever shall have it (D-19). */
export type JobPayload = Readonly<Record<string, unknown>>

export interface JobWork {
  readonly payload: JobPayload
  readonly now: Date
  readonly part: Answering
  readonly outlets: readonly Outlet[]
  /** Ends when the process does. */
  readonly signal: AbortSignal
  /** One transaction of the subgraph itself, as a command's: nobody reads what it reads. */
  system<Result>(act: (client: pg.ClientBase) => Promise<Result>): Promise<Result>
}

export interface Job {
  /** Begins with the subgraph's name, `incidents.remind`. */
  readonly name: string
  /** When it is done without being planned, in the pattern of cron, UTC. */
  readonly every?: string
  /** Whatever it throws has it done again later; done twice, it must have done the same as once. */
  readonly run: (work: JobWork) => Promise<void>
}

/** The jobs of a subgraph as functions that need nothing but what was planned. */
export type Doing = ReadonlyMap<string, (payload: JobPayload, signal: AbortSignal) => Promise<void>>

export function doingOf(jobs: readonly Job[], part: Answering, outlets: readonly Outlet[]): Doing {
  return new Map(
    jobs.map(({ name, run }) => [
      name,
      (payload, signal) => {
        const now = part.clock()
        const system: JobWork['system'] = (act) =>
          part.database.transact(async (client, become) => {
            await become(anonymous, now, [], { command: name })
            return act(client)
          })
        return run({ payload, now, part, outlets, signal, system })
      },
    ]),
  )
}
