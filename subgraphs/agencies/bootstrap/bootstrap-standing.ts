/** Brings the first people and grants into an empty standing; what stands there already is never touched again (D-24). */
import pg from 'pg'
import type { Role } from '../../../law/access/roles.ts'
import { demonstrationStanding, vendorPeople } from './demonstration-accounts.ts'
import { loadAppointment, loadContact, loadGrant, loadPerson, loadTeam } from './load.ts'
import type { StandingPlan } from './standing-plan.ts'

export interface BootstrapOptions {
  /** A connection that owns the tables: a first loading is no command and stands under no viewer. */
  readonly url: string
  readonly now: Date
}

/** Any number will do, as long as every process of ours takes the same: two starts take turns. */
const LOCK = 7_015_533_203

/** Answers how many rows were made; a second start makes none, and what was revoked stays revoked. */
export async function bootstrapStanding(
  options: BootstrapOptions & {
    readonly demonstration: boolean
    /** The first people of an installation of its own, in the same words as the demonstration's. */
    readonly plan?: StandingPlan
  },
): Promise<number> {
  const plans = [
    ...(options.plan ? [options.plan] : []),
    ...(options.demonstration ? [demonstrationStanding] : []),
  ]
  return inTurn(options.url, async (client) => {
    let made = 0
    for (const plan of plans) made += await loadPlan(client, plan, options.now)
    return made
  })
}

async function loadPlan(client: pg.ClientBase, plan: StandingPlan, now: Date): Promise<number> {
  let made = 0
  for (const each of plan.people) {
    made += await loadPerson(client, each, now)
    if (each.role) made += await loadGrant(client, { ...each, role: each.role }, now)
  }
  for (const each of plan.appointments) made += await loadAppointment(client, each, now)
  for (const each of plan.contacts) made += await loadContact(client, each, now)
  for (const each of plan.teams) made += await loadTeam(client, each, now)
  return made
}

/**
 * Ties the demonstration's vendor people to the vendors that `registerVendor` made; `vendorIds` by account, for
 * instance `{ 'vendor-a.user': id }`. Calling it again changes nothing.
 */
export async function bootstrapVendorPeople(
  options: BootstrapOptions & { readonly vendorIds: Readonly<Record<string, string>> },
): Promise<number> {
  return inTurn(options.url, async (client) => {
    let made = 0
    for (const [subject, vendorId] of Object.entries(options.vendorIds)) {
      const role: Role | undefined = vendorPeople[subject]
      if (!role) throw new Error(`${subject} is nobody's vendor in the demonstration`)
      await client.query(
        'update agencies.person set vendor_id = $2 where subject = $1 and vendor_id is null',
        [subject, vendorId],
      )
      made += await loadGrant(client, { subject, agency: null, post: null, role, vendorId }, options.now)
    }
    return made
  })
}

async function inTurn(url: string, load: (client: pg.ClientBase) => Promise<number>): Promise<number> {
  const client = new pg.Client({ connectionString: url, application_name: 'oversight-graph bootstrap' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    const made = await load(client)
    await client.query('commit')
    return made
  } finally {
    await client.end()
  }
}
