/** The demonstration's content, made by commands as the accounts that would make it; a second start adds nothing. */
import pg from 'pg'
import type { Verifier } from '../identity/verify.ts'
import { type Act, actingIn } from './act.ts'
import { bootstrapVendorPeople } from './agencies/bootstrap/bootstrap-standing.ts'
import type { Log } from './answer.ts'
import { demonstrationIncidents } from './incidents/demonstration/incidents.ts'
import { loadDemonstrationItems } from './intelligence/demonstration/items.ts'
import { openPart } from './part.ts'
import { subgraphs } from './subgraphs.ts'
import {
  loadDemonstrationContracts,
  registerDemonstrationVendors,
} from './vendors/demonstration/outsourcing.ts'
import { tellOutsourcing } from './vendors/demonstration/story.ts'

export interface DemonstrationOptions {
  /** The owner's connection: to look up what is there, never to write content. */
  readonly url: string
  readonly viewerKey: string
  readonly clock: () => Date
  readonly log: Log
  /** The scene is who there is and what is agreed and reported; the story, what became of the contracts since. */
  readonly until: 'scene' | 'story'
}

/** Nobody signs in here: the accounts act because this process says so. */
const nobody: Verifier = { verify: () => Promise.reject(new Error('the demonstration has no tokens')) }

const one = async (client: pg.ClientBase, sql: string, value: string): Promise<string> => {
  const { rows } = await client.query(sql, [value])
  if (!rows[0]) throw new Error(`The demonstration needs ${value}, which is not there`)
  return rows[0].id
}

/** The last thing made of each part; where it stands, everything before it stands too. */
const lasts = {
  scene: `select 1 from intelligence.intel_item where reference = 'TI-2'`,
  story: `select 1 from vendors.idempotency where mutation = 'recordVendorAward' and key like 'demonstration %'`,
} as const

const isLoaded = async (client: pg.ClientBase, part: DemonstrationOptions['until']): Promise<boolean> => {
  const { rowCount } = await client.query(lasts[part])
  return (rowCount ?? 0) > 0
}

/** A start that was cut off is taken up where it stopped: each command has a key of its own, and none is given twice. */
export function resuming(act: Act, client: pg.ClientBase): Act {
  const kept = subgraphs.map(({ name }) => `select mutation, key, subject_id from ${name}.idempotency`)
  return async (account, mutation, input) => {
    const { rows } = await client.query(
      `select subject_id from (${kept.join(' union all ')}) k where mutation = $1 and key = $2`,
      [mutation, input.clientMutationId],
    )
    return rows[0]?.subject_id ?? act(account, mutation, input)
  }
}

export async function loadDemonstration(options: DemonstrationOptions): Promise<void> {
  const client = new pg.Client({
    connectionString: options.url,
    application_name: 'oversight-graph demonstration',
  })
  client.on('error', () => {})
  await client.connect()
  const parts = subgraphs.map((each) => openPart(each, { ...options, verifier: nobody, serves: false }))
  try {
    if (!(await isLoaded(client, options.until)))
      await load(resuming(actingIn(parts), client), client, options, await isLoaded(client, 'scene'))
  } finally {
    await Promise.all([client.end(), ...parts.map((part) => part.close())])
  }
}

async function load(
  act: Act,
  client: pg.ClientBase,
  { url, clock, log, until }: DemonstrationOptions,
  stood: boolean,
): Promise<void> {
  const agency = (code: string) => one(client, 'select id from agencies.agency where code = $1', code)
  const agencies = {
    'kaohsiung-sab': await agency('kaohsiung-sab'),
    npa: await agency('npa'),
    taipower: await agency('taipower'),
  }
  const corePlatform = await one(
    client,
    `select s.id from agencies.information_system s join agencies.agency a on a.id = s.agency_id
     where a.code = $1 and s.is_core`,
    'kaohsiung-sab',
  )
  const vendors = await registerDemonstrationVendors(act, agencies)
  await bootstrapVendorPeople({
    url,
    now: clock(),
    vendorIds: {
      'vendor-a.user': vendors['vendor-a'],
      'vendor-b.user': vendors['vendor-b'],
      'subvendor-a1.user': vendors['subvendor-a1'],
    },
  })
  const auditTool = await one(client, 'select id from agencies.person where subject = $1', 'audit-tool-1')
  const contracts = await loadDemonstrationContracts(act, {
    agencies,
    coreSystem: corePlatform,
    vendors,
    auditTool,
  })
  const lookUp = async (sql: string, id: string) => (await client.query(sql, [id])).rows
  const incidents = await demonstrationIncidents(act, {
    agency: (code) => agencies[code as keyof typeof agencies],
    corePlatform,
    contractC1: contracts['C-1'],
    now: clock(),
    lookUp,
  })
  await loadDemonstrationItems(act, { agencies, incident: incidents.get('SAB-1') ?? '' })
  if (until === 'scene') return
  const manager = await one(client, 'select id from agencies.person where subject = $1', 'vendor-a.user')
  await tellOutsourcing(
    { act, now: clock(), lookUp },
    { contracts, vendors, coreSystem: corePlatform, manager },
  ).catch((err: unknown) => {
    // On data of an earlier start people may have gone on by themselves; that is no reason not to serve.
    if (!stood) throw err
    log.error(
      { err },
      'the story of the demonstration does not fit what became of its contracts, and is left',
    )
  })
}
