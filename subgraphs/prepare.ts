/** What must be true of the database before anything is served: migrated, reference data loaded, first people known. */
import { withClient } from '../database/client.ts'
import { bootstrapStanding } from './agencies/bootstrap/bootstrap-standing.ts'
import { importReference } from './agencies/import/import-reference.ts'
import type { Log } from './answer.ts'
import { type DemonstrationOptions, loadDemonstration } from './demonstration.ts'
import { migrate } from './migrate.ts'
import { subgraphs } from './subgraphs.ts'

export interface PrepareOptions {
  readonly url: string
  readonly viewerKey: string
  readonly demonstration: boolean
  /** How far the demonstration goes; to its end when left out. */
  readonly until?: DemonstrationOptions['until']
  readonly clock: () => Date
  readonly log: Log & { info(facts: Record<string, unknown>, message: string): void }
}

/** Any number will do, as long as every process of ours takes the same. */
const LOCK = 7_015_533_299

/** One process at a time, so that parts may start together; the others then find nothing left to do. */
export async function prepareDatabase(options: PrepareOptions): Promise<void> {
  await withClient(options.url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await prepare(options)
  })
}

async function prepare({
  url,
  viewerKey,
  demonstration,
  until = 'story',
  clock,
  log,
}: PrepareOptions): Promise<void> {
  await migrate({ url, viewerKey, subgraphs })
  const state = demonstration ? 'demonstration' : 'reference'
  const { changes } = await importReference({ url, state, apply: true, now: clock() })
  const people = await bootstrapStanding({ url, now: clock(), demonstration })
  if (demonstration) await loadDemonstration({ url, viewerKey, clock, log, until })
  log.info({ imported: changes.length, people }, 'the database is ready')
}
