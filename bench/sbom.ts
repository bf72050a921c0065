/** `sbom`: a bill of 5,000 components imported over HTTP, and as many bare inserts of the same rows. */
import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { billAsJson, billAsXml, ownPackages } from '../test/harness/bills.ts'
import type { Bench } from './bench.ts'
import { generatedDatabase, startCluster } from './data/cluster.ts'
import { bareComponents, emptied, VENDOR, vendorAtWork } from './data/components.ts'
import { interleaved, median, ratioOf } from './interleaved.ts'
import { startLoad } from './load/load.ts'
import { openMeasuredGraph } from './open-graph.ts'

const ROUNDS = 7
const COMPONENTS = 5_000
const IMPORT = `mutation($input: ImportComponentsInput!) { importComponents(input: $input) { componentImport { added } } }`

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
          requests: [await graph.request(VENDOR, IMPORT, { input })],
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
    const bare = await bareComponents(url, owner)
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
