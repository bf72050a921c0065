/** Databases to measure on: migrated like any other, in a throw-away server that keeps nothing it does not have to. */
import { withClient } from '../../database/client.ts'
import { databaseUrl, startTestCluster, type TestCluster } from '../../database/test-cluster.ts'
import { migrate } from '../../subgraphs/migrate.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { VIEWER_KEY } from '../../test/harness/keys.ts'
import { type Extent, generate } from './generate.ts'

/** As much memory as the embedded server has. */
const SETTINGS = { shared_buffers: '128MB', maintenance_work_mem: '256MB', max_wal_size: '4GB' }

/** Commits reach the disk before they are answered, as in the embedded server. */
const DURABLE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }

export function startCluster({ durable = false } = {}): Promise<TestCluster> {
  return startTestCluster(durable ? { ...SETTINGS, ...DURABLE } : SETTINGS)
}

/** Answers with the URL of a database of that extent, as its owner. */
export async function generatedDatabase(
  { adminUrl }: TestCluster,
  name: string,
  extent: Extent,
): Promise<string> {
  await withClient(adminUrl, (client) => client.query(`create database ${client.escapeIdentifier(name)}`))
  const url = databaseUrl(adminUrl, name)
  await migrate({ url, viewerKey: VIEWER_KEY, subgraphs })
  await withClient(url, (client) => generate(client, extent))
  return url
}
