/** Brings the tables to what the reference files say: shows the difference first, writes it all or not at all. */
import pg from 'pg'
import { problemsIn } from '../directory/import-check.ts'
import { type Change, diffStates, writes } from '../directory/import-diff.ts'
import { renderDiff } from '../directory/import-report.ts'
import {
  type DesiredState,
  demonstrationState,
  naturalKeys,
  readReferenceData,
  referenceState,
} from '../reference-state.ts'
import { currentState, importedState } from './read-state.ts'
import { recordImport, writeChanges } from './write-changes.ts'

export interface ImportOptions {
  /** A connection that owns the tables: an import is no command and stands under no viewer. */
  readonly url: string
  readonly state: 'reference' | 'demonstration'
  /** False shows what would be written and writes nothing. */
  readonly apply: boolean
  readonly now: Date
}

export interface ImportResult {
  readonly changes: readonly Change[]
  /** The changes in words. */
  readonly text: string
}

/** Two imports take turns; any number will do, as long as every process of ours takes the same. */
const LOCK = 7_015_533_202

export async function importReference(options: ImportOptions): Promise<ImportResult> {
  const data = readReferenceData()
  const desired = options.state === 'demonstration' ? demonstrationState(data) : referenceState(data)
  const problems = problemsIn(desired)
  if (problems.length > 0)
    throw new Error(`The reference files contradict themselves:\n- ${problems.join('\n- ')}`)
  const client = new pg.Client({
    connectionString: options.url,
    application_name: 'oversight-graph import',
  })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(
      options.apply ? 'begin' : 'begin transaction isolation level repeatable read read only',
    )
    if (options.apply) await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const result = await importInto(client, desired, options)
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}

async function importInto(
  client: pg.ClientBase,
  desired: DesiredState,
  { apply, now }: ImportOptions,
): Promise<ImportResult> {
  const current = await currentState(client)
  const imported = await importedState(client)
  const changes = diffStates(naturalKeys, current, desired, imported)
  if (apply) {
    await writeChanges(client, writes(changes))
    await recordImport(client, desired, imported, changes, now)
  }
  return { changes, text: renderDiff(changes) }
}
