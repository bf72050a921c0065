/** `sbom`: a bill of 5,000 components imported over HTTP, and as many bare inserts of the same rows. */
import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { billAsJson, billAsXml, ownPackages } from '../test/harness/bills.ts'
import type { Bench } from './bench.ts'
import { generatedDatabase, startCluster } from './data/cluster.ts'
import { interleaved, median, ratioOf } from './interleaved.ts'
import { startLoad } from './load/load.ts'
import { openMeasuredGraph } from './open-graph.ts'

const ROUNDS = 7
const COMPONENTS = 5_000
const ACCOUNT = 'bench.vendor'
const IMPORT = `mutation($input: ImportComponentsInput!) { importComponents(input: $input) { componentImport { added } } }`

/** Somebody of the vendor that works on a contract, which has begun; answers with the register of the two. */
async function vendorAtWork(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query(`
    update vendors.contract set state = 'ACTIVE' where id = (select id from vendors.contract order by id limit 1)
    returning id, vendor_id`)
  const [{ id, vendor_id }] = rows
  await owner.query(
    `insert into published_agencies.person (no, id, subject, kind, vendor_id) values (999999, $1, '${ACCOUNT}', 'PERSON', $2)`,
    [randomUUID(), vendor_id],
  )
  await owner.query(
    `insert into published_agencies.role_grant (id, person_no, role, vendor_id, mandate, granted_at, valid_from)
     values ($1, 999999, 'VENDOR_USER', $2, '{}', '2024-01-01Z', '2024-01-01Z')`,
    [randomUUID(), vendor_id],
  )
  const register = await owner.query('select id from vendors.component_register where contract_id = $1', [id])
  return register.rows[0].id
}

async function emptied(owner: pg.Client): Promise<void> {
  await owner.query('delete from vendors.component_licence')
  await owner.query('delete from vendors.component')
}

export const sbom: Bench = async (report, share) => {
  const count = Math.ceil(COMPONENTS * share)
  const packages = ownPackages(count)
  const cluster = await startCluster({ durable: true })
  try {
    const url = await generatedDatabase(cluster, 'sbom', { ministries: 2, below: 8, incidents: 100 })
    const graph = await openMeasuredGraph(url)
    const owner = new pg.Client({ connectionString: url })
    owner.on('error', () => {})
    await owner.connect()
    const registerId = await vendorAtWork(owner)
    const load = startLoad()
    const importing = (format: 'JSON' | 'XML', written: string) => {
      const document = gzipSync(written).toString('base64')
      return async () => {
        await emptied(owner)
        const input = {
          clientMutationId: randomUUID(),
          registerId,
          format,
          encoding: 'GZIP_BASE64',
          document,
        }
        const { total } = await load.burst({
          requests: [await graph.request(ACCOUNT, IMPORT, { input })],
          concurrency: 1,
        })
        const { rows } = await owner.query('select count(*)::int as n from vendors.component')
        if (rows[0].n !== count)
          throw new Error(`${count} components were to be imported, and ${rows[0].n} were`)
        return total
      }
    }
    const json = importing('JSON', billAsJson(packages))
    const xml = importing('XML', billAsXml(packages))
    await json()
    const bare = await bareInserts(url, owner)
    const taken = await interleaved({ json, xml, bare: bare.turn }, ROUNDS)
    const against = `${count} bare inserts in one transaction`
    report.ratio({ figure: `${count} components as JSON`, against, ratio: ratioOf(taken.json, taken.bare) })
    report.ratio({ figure: `${count} components as XML`, against, ratio: ratioOf(taken.xml, taken.bare) })
    const seconds = (each: readonly number[]) => (median(each) / 1_000).toFixed(2)
    report.note(
      `${seconds(taken.json)} s as JSON, ${seconds(taken.xml)} s as XML, ${seconds(taken.bare)} s bare`,
    )
    await Promise.all([load.close(), bare.close(), owner.end(), graph.close()])
  } finally {
    await cluster.stop()
  }
}

/** The imported rows themselves, written again one by one: no trigger, journal, licence or reading with it. */
async function bareInserts(url: string, owner: pg.Client) {
  const { rows } = await owner.query('select * from vendors.component order by id')
  const names = Object.keys(rows[0])
  const text = `insert into vendors.component (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await client.query('set session_replication_role = replica')
  return {
    turn: async () => {
      await emptied(owner)
      const started = performance.now()
      await client.query('begin')
      for (const row of rows) await client.query({ name: 'bare', text, values: Object.values(row) })
      await client.query('commit')
      return performance.now() - started
    },
    close: () => client.end(),
  }
}
