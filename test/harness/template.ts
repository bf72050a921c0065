/** The database that tests start from: migrated, with reference data, accounts and the demonstration's scene, without its story. */
import type pg from 'pg'
import { withClient } from '../../database/client.ts'
import { openPart } from '../../subgraphs/part.ts'
import { prepareDatabase } from '../../subgraphs/prepare.ts'
import { subgraphs } from '../../subgraphs/subgraphs.ts'
import { doDueJobs } from './jobs.ts'
import { testVerifier, VIEWER_KEY } from './keys.ts'

export const TEMPLATE = 'world_template'

/** When the demonstration happened, as far as tests are concerned: a working morning in Taipei. */
export const TEMPLATE_TIME = new Date('2026-11-20T01:00:00.000Z')

const log = {
  info: () => {},
  error: (facts: Record<string, unknown>, message: string) =>
    void process.stderr.write(`${message} ${String(facts.err)}\n`),
}

export async function fillTemplate(adminUrl: string, templateUrl: string): Promise<void> {
  await withClient(adminUrl, (client) => client.query(`create database ${TEMPLATE}`))
  await prepareDatabase({
    url: templateUrl,
    viewerKey: VIEWER_KEY,
    demonstration: true,
    until: 'scene',
    clock: () => TEMPLATE_TIME,
    log,
  })
  await withClient(templateUrl, (owner) => relay(templateUrl, owner))
}

/** What a process that does jobs would do as soon as it starts. */
async function relay(url: string, owner: pg.ClientBase): Promise<void> {
  const clock = () => TEMPLATE_TIME
  const verifier = testVerifier(clock)
  const open = subgraphs.map((each) =>
    openPart(each, { url, viewerKey: VIEWER_KEY, verifier, clock, log, serves: false }),
  )
  const parts = Object.fromEntries(open.map((part) => [part.name, part]))
  await doDueJobs({ owner, parts, now: clock }, ['incidents.relay'])
  await Promise.all(open.map((part) => part.close()))
}
