/** Jobs of a world, done when a test says so: what is due by the world's clock, each once, in the library's order. */
import type pg from 'pg'
import type { Part } from '../../subgraphs/part.ts'

/** What doing jobs needs of a world. */
export interface Doers {
  readonly owner: pg.ClientBase
  readonly parts: Readonly<Record<string, Pick<Part, 'doing'>>>
  now(): Date
}

export interface Done {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly error: Error | null
}

export const jobSchemas = ['incidents_jobs', 'vendors_jobs']

/** As the library takes, completes and fails them; a job that failed is left for the next time. */
export async function doDueJobs(world: Doers, names?: readonly string[]): Promise<readonly Done[]> {
  const done: Done[] = []
  const tried: string[] = []
  for (const schema of jobSchemas) {
    const part = world.parts[schema.replace('_jobs', '')]
    for (;;) {
      const { rows } = await world.owner.query(
        `update ${schema}._private_jobs j set locked_at = now(), locked_by = 'test', attempts = j.attempts + 1
         from ${schema}._private_tasks t
         where t.id = j.task_id and j.id = (
           select d.id from ${schema}._private_jobs d join ${schema}._private_tasks k on k.id = d.task_id
           where d.run_at <= $1 and d.locked_at is null and d.attempts < d.max_attempts and d.id <> all($2)
             and ($3::text[] is null or k.identifier = any($3))
           order by d.priority, d.run_at, d.id limit 1)
         returning j.id, j.payload, t.identifier as name`,
        [world.now(), tried, names ?? null],
      )
      const [job] = rows
      if (!job) break
      tried.push(job.id)
      const error = await (
        part?.doing.get(job.name)?.(job.payload, new AbortController().signal) ?? missing(job.name)
      ).then(
        () => null,
        (found: Error) => found,
      )
      await world.owner.query(
        error
          ? `update ${schema}._private_jobs set locked_at = null, locked_by = null, last_error = 'failed' where id = $1`
          : `delete from ${schema}._private_jobs where id = $1`,
        [job.id],
      )
      done.push({ name: job.name, payload: job.payload, error })
    }
  }
  return done
}

const missing = (name: string) => Promise.reject(new Error(`Nobody does ${name}`))

export interface Planned {
  readonly name: string
  readonly at: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** What is planned for a row, the soonest first. */
export async function plannedFor(world: Pick<Doers, 'owner'>, id: string): Promise<readonly Planned[]> {
  const planned = jobSchemas.map(
    (schema) => `select t.identifier as name, j.run_at as at, j.payload from ${schema}._private_jobs j
     join ${schema}._private_tasks t on t.id = j.task_id where j.payload ->> 'id' = $1 and j.attempts < j.max_attempts`,
  )
  const { rows } = await world.owner.query(`${planned.join(' union all ')} order by at`, [id])
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
