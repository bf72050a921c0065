/** The demonstration's content, made by commands as the accounts that would make it; a second start adds nothing. */
import pg from 'pg'
import type { Verifier } from '../identity/verify.ts'
import { type Act, actingIn } from './act.ts'
import { bootstrapVendorPeople } from './agencies/bootstrap/bootstrap-standing.ts'
import type { Log } from './answer.ts'
import { demonstrationIncidents } from './incidents/demonstration/incidents.ts'
import { loadDemonstrationItems } from './intelligence/demonstration/items.ts'
import { openPart } from './part.ts'
import { Refusal } from './refusal.ts'
import { subgraphs } from './subgraphs.ts'
import {
  loadDemonstrationContracts,
  registerDemonstrationVendors,
} from './vendors/demonstration/outsourcing.ts'

export interface DemonstrationOptions {
  /** The owner's connection: to look up what is there, never to write content. */
  readonly url: string
  readonly viewerKey: string
  readonly clock: () => Date
  readonly log: Log
}

/** Nobody signs in here: the accounts act because this process says so. */
const nobody: Verifier = { verify: () => Promise.reject(new Error('the demonstration has no tokens')) }

const one = async (client: pg.ClientBase, sql: string, value: string): Promise<string> => {
  const { rows } = await client.query(sql, [value])
  if (!rows[0]) throw new Error(`The demonstration needs ${value}, which is not there`)
  return rows[0].id
}

/** The last thing made; where it stands, everything before it stands too. */
const isLoaded = async (client: pg.ClientBase): Promise<boolean> => {
  const { rowCount } = await client.query(`select 1 from intelligence.intel_item where reference = 'TI-2'`)
  return (rowCount ?? 0) > 0
}

/** A start that was cut off is taken up where it stopped: reports and reviews bear the time of their own making. */
function resuming(act: Act, client: pg.ClientBase): Act {
  return async (account, mutation, input) => {
    if (mutation === 'reportIncident') {
      const { rows } = await client.query('select id from incidents.incident where reference = $1', [
        input.reference,
      ])
      if (rows[0]) return rows[0].id
    }
    try {
      return await act(account, mutation, input)
    } catch (error) {
      if (mutation === 'reviewIncident' && error instanceof Refusal && error.code === 'STALE_STATE')
        return String(input.incident)
      throw error
    }
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
    if (!(await isLoaded(client))) await load(resuming(actingIn(parts), client), client, options)
  } finally {
    await Promise.all([client.end(), ...parts.map((part) => part.close())])
  }
}

async function load(act: Act, client: pg.ClientBase, { url, clock }: DemonstrationOptions): Promise<void> {
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
  const incidents = await demonstrationIncidents(act, {
    agency: (code) => agencies[code as keyof typeof agencies],
    corePlatform,
    contractC1: contracts['C-1'],
    now: clock(),
  })
  await loadDemonstrationItems(act, { agencies, incident: incidents.get('SAB-1') ?? '' })
}
