/** The database that tests start from: migrated, with reference data, accounts and demonstration content. */
import { withClient } from '../../database/client.ts'
import { prepareDatabase } from '../../subgraphs/prepare.ts'
import { VIEWER_KEY } from './keys.ts'

export const TEMPLATE = 'world_template'

/** When the demonstration happened, as far as tests are concerned: a working morning in Taipei. */
export const TEMPLATE_TIME = new Date('2026-11-20T01:00:00.000Z')

export async function fillTemplate(adminUrl: string, templateUrl: string): Promise<void> {
  await withClient(adminUrl, (client) => client.query(`create database ${TEMPLATE}`))
  await prepareDatabase({
    url: templateUrl,
    viewerKey: VIEWER_KEY,
    demonstration: true,
    clock: () => TEMPLATE_TIME,
    log: {
      info: () => {},
      error: (facts, message) => process.stderr.write(`${message} ${String(facts.err)}\n`),
    },
  })
}
