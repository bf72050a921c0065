/** What must be true of the database before the graph serves: migrated, reference data loaded, first accounts known. */
import { migrate } from '../subgraphs/migrate.ts'
import { subgraphs } from '../subgraphs/subgraphs.ts'

export interface PrepareOptions {
  readonly url: string
  readonly viewerKey: string
  readonly demonstration: boolean
  readonly clock: () => Date
  readonly log: {
    info(facts: Record<string, unknown>, message: string): void
    error(facts: Record<string, unknown>, message: string): void
  }
}

export async function prepareDatabase({ url, viewerKey, log }: PrepareOptions): Promise<void> {
  await migrate({ url, viewerKey, subgraphs })
  log.info({}, 'the database is migrated')
}
